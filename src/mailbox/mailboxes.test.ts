import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseAddressList } from '#mailbox/address-list.ts';
import { makeItem } from '../../test/mail/items.ts';
import {
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
} from '../../test/mailbox/archive.ts';

let test: TestArchive;
beforeAll(async () => {
  test = await testArchive();
});
afterAll(() => test.close());

describe('mailboxes', () => {
  it('are made once, whatever the case of the address', async () => {
    const { archive } = test;
    const made = await Promise.all(
      ['Ann@Corp.example', 'ann@corp.example', ' ann@corp.example '].map((address) =>
        archive.createMailbox(address, { displayName: 'Ann' }),
      ),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made[0]).toMatchObject({ address: 'ann@corp.example', kind: 'user', state: 'active' });
    expect(await archive.findMailbox('ANN@corp.example')).toEqual(made[1]);
    expect(await archive.findMailbox('nobody@corp.example')).toBeUndefined();
    await expect(archive.requireMailbox('nobody@corp.example')).rejects.toMatchObject({
      code: 'mailbox-unknown',
    });
    for (const wrong of ['', 'ann', 'ann@', '@corp.example', 'a b@corp.example', 'ann@corp..example']) {
      await expect(archive.createMailbox(wrong)).rejects.toMatchObject({ code: 'usage' });
    }
  });

  it('are made automatically in accepted domains only', async () => {
    const { archive } = test;
    expect(await archive.automaticMailbox('eve@auto.example')).toBeUndefined();
    expect(await archive.addDomain('@Auto.Example')).toBe('auto.example');
    await archive.addDomain('auto.example');
    expect(await archive.listDomains()).toEqual(['auto.example']);
    const ids = await Promise.all(
      ['eve@auto.example', 'Eve@AUTO.example'].map((one) => archive.automaticMailbox(one)),
    );
    expect(ids[0]).toBe((await archive.requireMailbox('eve@auto.example')).id);
    expect(ids[1]).toBe(ids[0]);
    expect(await archive.automaticMailbox('eve@sub.auto.example')).toBeUndefined();
    await expect(archive.addDomain('no domain')).rejects.toMatchObject({ code: 'usage' });
  });

  it('list their entries folder by folder, a page at a time', async () => {
    const { archive } = test;
    const [place] = await placesOf(archive, 'pages@corp.example');
    if (place === undefined) return;
    const other = { ...place, folder: await archive.ensureFolder(place.mailbox, 'WeChat Archiver') };
    const items = Array.from({ length: 7 }, (_, index) => makeItem({ nativeId: `page-${index}` }));
    await archive.deliver(
      items.map((item, index) => deliveryOf(item, [index % 2 === 0 ? place : other])),
      contextOf('run-1'),
    );
    const seen = [];
    let after: string | undefined;
    do {
      const page = await archive.listEntries(place.mailbox, {
        limit: 2,
        ...(after === undefined ? {} : { after }),
      });
      seen.push(...page.entries);
      after = page.next;
    } while (after !== undefined);
    expect(seen.map(({ folder, uid }) => [folder, uid])).toEqual([
      ...['1', '2', '3', '4'].map((uid) => ['WhatsApp Archiver', uid]),
      ...['1', '2', '3'].map((uid) => ['WeChat Archiver', uid]),
    ]);
    const one = await archive.listEntries(place.mailbox, { folder: 'WeChat Archiver' });
    expect(one.entries.map(({ item }) => item)).toEqual([1, 3, 5].map((index) => items[index]?.id));
    expect((await archive.listFolders(place.mailbox)).map(({ name, items: count }) => [name, count])).toEqual(
      [
        ['WeChat Archiver', 3],
        ['WhatsApp Archiver', 4],
      ],
    );
    expect(
      (
        await archive.deliveredBy(
          'run-1',
          items.map(({ id }) => id),
        )
      ).size,
    ).toBe(7);
    expect(
      (
        await archive.deliveredBy(
          'run-2',
          items.map(({ id }) => id),
        )
      ).size,
    ).toBe(0);
  });

  it('refuse a delivery to a folder of another mailbox', async () => {
    const { archive } = test;
    const [one, other] = await placesOf(archive, 'one@corp.example', 'other@corp.example');
    if (one === undefined || other === undefined) return;
    const mixed = { mailbox: one.mailbox, folder: other.folder };
    await expect(
      archive.deliver([deliveryOf(makeItem({ nativeId: 'mixed' }), [mixed])], contextOf()),
    ).rejects.toMatchObject({ code: 'mailbox-unknown' });
  });
});

describe('parseAddressList', () => {
  it('reads lines and CSV', () => {
    expect(parseAddressList('a@corp.example\r\n\r\nB@corp.example\na@corp.example\n', 'list.txt')).toEqual([
      'a@corp.example',
      'b@corp.example',
    ]);
    expect(parseAddressList('\ufeffName,EMAIL\n"Chen, Alice",alice@corp.example\n', 'x.csv')).toEqual([
      'alice@corp.example',
    ]);
    expect(parseAddressList('Name;Email\nBob;bob@corp.example\n', 'x.csv')).toEqual(['bob@corp.example']);
  });

  it.each([
    ['', 1],
    ['Email\n', 1],
    ['a@corp.example\nnot an address\n', 2],
    ['Name,Email\nBob,bob@corp.example\nEve,\n', 3],
    ['Name,Mail\nBob,bob@corp.example\n', 1],
  ])('names the line of %j that is wrong', (text, line) => {
    expect(() => parseAddressList(text, 'x.csv')).toThrow(
      expect.objectContaining({ code: 'usage', details: { file: 'x.csv', line } }),
    );
  });
});
