import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '#mailbox/archive.ts';
import { shredItems } from '#mailbox/shred.ts';
import { makeItem } from '../../test/mail/items.ts';
import {
  bytesOf,
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  wordQuery,
} from '../../test/mailbox/archive.ts';
import { filledArchive, items, largeItem } from '../../test/mailbox/filled.ts';

let test: TestArchive;

beforeEach(async () => {
  test = await filledArchive();
});
afterEach(() => test.close());

/** All that the record and index tables say, without the numbers that a new database gives anew. */
async function content({ database }: TestArchive): Promise<unknown> {
  const { rows } = await database.pool.query(`
    select encode(i.id, 'hex') as id, i.record, i."offset", i.length, p.id as pack, p.run, p.delivered_at,
      m.address, f.name, e.uid, q.reason, q.detail, x.sent_at, x.size, x.segments, x.subject, x.preview, x.conversation,
      length(x.vector) as lexemes, (select count(*) from item_index.segment s where s.item = i.number) as segment_rows
    from mailbox.item i join mailbox.entry e on e.item = i.number join mailbox.pack p on p.number = e.pack
    join mailbox.mailbox m on m.number = e.mailbox join mailbox.folder f on f.number = e.folder
    left join mailbox.quarantine q on q.item = i.number left join item_index.item x on x.item = i.number
    order by 1, m.address`);
  return rows;
}

const codes = async (archive: Archive) =>
  (await archive.verify({}, () => undefined)).findings.map(({ code }) => code);

describe('rebuild', () => {
  it('gives the same index again', async () => {
    const vectors = () =>
      test.database.pool.query('select * from item_index.item order by item').then(({ rows }) => rows);
    const [before, index] = [await content(test), await vectors()];
    await test.database.pool.query(
      'delete from item_index.item where attachments > 0; delete from item_index.shared_text',
    );
    expect(await codes(test.archive)).toEqual(['index-wrong']);
    const report = await test.archive.rebuild(() => undefined);
    expect(report).toMatchObject({ packs: 3, indexed: 5, restoredItems: 0, restoredEntries: 0, shredded: 0 });
    expect(await content(test)).toEqual(before);
    expect(await vectors()).toEqual(index);
    expect(await codes(test.archive)).toEqual([]);
    expect(await test.archive.count(wordQuery('falcon'))).toBe(1);
  });

  it('brings everything back when the database is lost', async () => {
    const before = await content(test);
    const lost = await test.withoutDatabase();
    await lost.archive.rebuild(() => undefined);
    expect(await content(lost)).toEqual(before);
    expect(await codes(lost.archive)).toEqual([]);
    expect(await lost.archive.count({})).toBe(4);
    const mail = await bytesOf(await lost.archive.openMail(largeItem.id));
    expect(mail.equals(await bytesOf(await test.archive.openMail(largeItem.id)))).toBe(true);
    // New deliveries go on behind the old ones.
    const [again] = await placesOf(lost.archive, 'alice@corp.example');
    const [receipt] = await lost.archive.deliver(
      again === undefined ? [] : [deliveryOf(makeItem({ nativeId: 'new' }), [again])],
      contextOf('run-9'),
    );
    expect(receipt?.reference.split('/')[1]).toBe('5');
    await lost.close();
  });

  it('is asked for before a search could miss something: after a restore, and when a rebuild was cut short', async () => {
    await test.database.pool.query('truncate item_index.item, item_index.state');
    const restored = await test.reopen();
    await expect(restored.search({})).rejects.toMatchObject({ code: 'index-incomplete' });
    const died = test.with(({ packs }) => ({
      packs: { ...packs, open: () => Promise.reject(new Error('the process died')) },
    }));
    await expect(died.rebuild(() => undefined)).rejects.toThrow('died');
    await expect(restored.count({})).rejects.toMatchObject({ code: 'index-incomplete' });
    await restored.rebuild(() => undefined);
    expect(await restored.count({})).toBe(4);
  });

  it('takes in packs that no ledger file names, in the state a crash leaves them', async () => {
    const before = await content(test);
    await rm(path.join(test.folder, 'packs', 'ledger'), { recursive: true });
    const lost = await test.withoutDatabase();
    await lost.archive.rebuild(() => undefined);
    expect(await content(lost)).toEqual(before);
    expect(await codes(lost.archive)).toEqual([]);
    await lost.close();
  });

  it('never brings destroyed content back', async () => {
    const [, , destroyed] = items;
    if (destroyed === undefined) return;
    await shredItems(test.parts, [destroyed.id, largeItem.id]);
    for (const archive of [test.archive, (await test.withoutDatabase()).archive]) {
      await archive.rebuild(() => undefined);
      await expect(archive.readItem(destroyed.id)).rejects.toMatchObject({ code: 'item-shredded' });
      await expect(archive.openMail(largeItem.id)).rejects.toMatchObject({ code: 'item-shredded' });
      expect(await archive.count(wordQuery('destroyed'))).toBe(0);
      expect(await codes(archive)).toEqual([]);
    }
    const { entries } = await test.archive.listEntries(
      (await test.archive.requireMailbox('bob@corp.example')).id,
    );
    expect(entries.map((entry) => entry.destroyed)).toEqual([false, true, true]);
  });

  it('finishes a destruction that a crash cut short', async () => {
    const [, , destroyed] = items;
    if (destroyed === undefined) return;
    const dying = { ...test.parts, destroyKeys: () => Promise.reject(new Error('the process died')) };
    await expect(shredItems(dying, [destroyed.id])).rejects.toThrow('died');
    await expect(test.archive.readItem(destroyed.id)).rejects.toMatchObject({ code: 'item-shredded' });
    expect(await codes(test.archive)).toEqual(['destroyed-but-readable']);
    expect(await codes(await test.reopen())).toEqual([]);
  });

  it('opens an archive whose ledger was tampered with, so that it can be looked into', async () => {
    const ledger = path.join(test.folder, 'packs', 'ledger');
    const [file] = (await readdir(ledger, { recursive: true }))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse();
    const name = path.join(ledger, file ?? '');
    await writeFile(name, (await readFile(name, 'utf8')).replace(/"count":(\s*)\d+/, '"count":$1900'));
    const reopened = await test.reopen();
    expect(await codes(reopened)).not.toEqual([]);
    expect(await reopened.count({})).toBe(4);
  });
});
