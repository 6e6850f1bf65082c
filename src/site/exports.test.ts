import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item, ItemDraft } from '#core/item.ts';
import type { Captured } from '#core/source.ts';
import { openSite } from '#site/site.ts';
import {
  alicePhone,
  attachmentOf,
  captured,
  drafts,
  exportLine,
  exportOf,
  openAll,
  openTestSite,
  type TestSite,
} from '../../test/site/support.ts';

let bench: TestSite;
beforeAll(async () => {
  bench = await openTestSite();
  await bench.site.addUser({ email: 'alice@corp.example', phones: [alicePhone] });
});
afterAll(() => bench.close());

async function take(batch: readonly Captured<ItemDraft>[]): Promise<Item[]> {
  const before = (await openAll(bench)).items.length;
  const result = await bench.site.intake(drafts, batch);
  const items = (await openAll(bench)).items.slice(before);
  expect(result.added).toBe(items.length);
  expect(result.added + result.alreadyKnown).toBe(batch.length);
  return items;
}
const texts = (items: readonly Item[]): (string | undefined)[] => items.map((item) => item.content?.text);

let accounts = 0;
/** A captured number of its own. */
const account = (): string => `+4477009002${String(accounts++).padStart(2, '0')}`;

const talk = [
  '08:00 Alice shall we meet about the offer',
  '08:00 Bob ok',
  '08:00 Bob ok',
  '08:04 Bob the draft is in the shared folder',
  '08:09 Alice thank you, I read it tonight',
  '08:15 Bob there is one number on page three',
  '08:20 Alice which one do you mean exactly',
];

describe('exports', () => {
  test('an overlapping export adds only what is new, in the same conversation', async () => {
    const phone = account();
    const first = await take(exportOf(talk.slice(0, 5), 'Overlap', phone));
    expect(first.length).toBe(5);
    expect(new Set(first.map((item) => item.id)).size).toBe(5);
    const second = await take(exportOf(talk.slice(2), 'Overlap', phone));
    expect(texts(second)).toEqual(['there is one number on page three', 'which one do you mean exactly']);
    const conversations = new Set([...first, ...second].map((item) => item.conversation.id));
    expect([...conversations]).toEqual([expect.stringMatching(/^export:[0-9a-f-]{36}$/)]);
    expect(await take(exportOf(talk, 'Overlap', phone))).toEqual([]);
  });

  test('older history and what fills a hole stand in the right order', async () => {
    const phone = account();
    const last = await take(exportOf(talk.slice(5), 'Order', phone));
    const first = await take(exportOf(talk.slice(0, 2), 'Order', phone));
    const middle = await take(exportOf(talk.slice(1, 6), 'Order', phone));
    const all = [...last, ...first, ...middle].sort((one, other) => one.order - other.order);
    expect(texts(all)).toEqual(talk.map((line) => line.split(' ').slice(2).join(' ')));
  });

  test('a deletion and an edit refer to what the site had', async () => {
    const phone = account();
    const lines = [
      '09:00 Bob the price is ninety',
      '09:05 Alice noted, thank you',
      '09:07 Bob delivery in June',
    ];
    const [price, , delivery] = await take(exportOf(lines, 'Changes', phone));
    const changed = [
      '09:00 Bob (deleted)',
      '09:05 Alice noted, thank you',
      '09:07 Bob (edited) delivery in July',
    ];
    const [deletion, edit] = await take(exportOf(changed, 'Changes', phone));
    expect(deletion).toMatchObject({
      kind: 'deletion',
      refers: [{ relation: 'deletes', itemId: price?.id }],
      deletion: { originalAvailable: true },
    });
    expect(edit).toMatchObject({ kind: 'edit', refers: [{ relation: 'edits', itemId: delivery?.id }] });
    expect(await take(exportOf(changed, 'Changes', phone))).toEqual([]);
  });

  test('a renamed contact is the same chat; two chats are not, whatever they share', async () => {
    const phone = account();
    const [original] = await take(exportOf(talk, 'Robert', phone));
    const renamed = [...talk, '08:30 Bob one more thing after the renaming'];
    const added = await take(exportOf(renamed, 'Bobby Newname', phone));
    expect(texts(added)).toEqual(['one more thing after the renaming']);
    expect(added[0]?.conversation.id).toBe(original?.conversation.id);
    const other = [
      '08:00 Alice ok',
      '08:00 Carol ok',
      '08:04 Carol something quite different',
      '08:20 Alice ok',
    ];
    const separate = await take(exportOf(other, 'Carol', phone));
    expect(separate.length).toBe(4);
    expect(separate[0]?.conversation.id).not.toBe(original?.conversation.id);
  });

  test('two contacts of one name keep their chats', async () => {
    const phone = account();
    const one = [
      '10:00 Anna where is the invoice of May',
      '10:02 Alice it went out on Thursday',
      '10:03 Anna it never reached us here',
      '10:06 Alice then I send it once more',
      '10:09 Anna thank you, it is here now',
    ];
    const two = [
      '10:01 Anna happy birthday to you dear',
      '10:03 Alice thank you so very much',
      '10:04 Anna see you on Sunday then',
      '10:08 Alice I shall bring the cake',
    ];
    const [first] = await take(exportOf(one, 'Anna', phone));
    const [second] = await take(exportOf(two, 'Anna', phone));
    expect(second?.conversation.id).not.toBe(first?.conversation.id);
    expect(await take(exportOf(one, 'Anna', phone))).toEqual([]);
    expect(await take(exportOf(two, 'Anna', phone))).toEqual([]);
  });

  test('system lines with names in them are the same after a renaming', async () => {
    const phone = account();
    const notice = (name: string): Captured<ItemDraft> => {
      const { sender: _nobody, ...line } = exportLine('08:02 Bob x', 3, name);
      return captured({
        ...line,
        account: { id: phone, phone },
        kind: 'system',
        content: { type: 'text', text: `Your security code with ${name} changed.` },
      });
    };
    const file = (name: string) => {
      const [one, two, three, ...rest] = exportOf(talk, name, phone);
      return [one, two, three, notice(name), ...rest]
        .filter((line) => line !== undefined)
        .map((line, index) => ({ ...line, native: { ...line.native, order: index } }));
    };
    expect((await take(file('Boris'))).length).toBe(8);
    expect(await take(file('Boris Renamed'))).toEqual([]);
  });

  test('the same media without its file adds nothing, and with it later completes the message', async () => {
    const phone = account();
    const content = Buffer.from('pixels of a photo');
    const media = (title: string, withFile: boolean): Captured<ItemDraft>[] => {
      const { size: _size, sha256: _hash, ...omitted } = attachmentOf('p', content, { status: 'omitted' });
      const draft: ItemDraft = {
        ...exportLine('11:00 Bob photo', 2, title),
        account: { id: phone, phone },
        content: { type: 'image' },
        attachments: [withFile ? attachmentOf('p', content) : omitted],
      };
      const [before, after] = exportOf(
        ['10:59 Bob look at this picture', '11:01 Alice what a fine picture'],
        title,
        phone,
      );
      const middle = captured(draft, withFile ? { p: content } : {});
      return [before, middle, after]
        .filter((line) => line !== undefined)
        .map((line, index) => ({ ...line, native: { ...line.native, order: index } }));
    };
    const [, omitted] = await take(media('Late', false));
    const [late] = await take(media('Late', true));
    expect(late).toMatchObject({
      kind: 'late-media',
      refers: [{ relation: 'mediaOf', itemId: omitted?.id }],
    });
    expect(late?.attachments[0]?.status).toBe('available');
    expect((await take(media('Full', true))).length).toBe(3);
    expect(await take(media('Full', false))).toEqual([]);
  });

  test('two of one minute that came alone are recognised when an export shows them in another order', async () => {
    const minute = ['08:00 Alice the first of this minute', '08:00 Bob the second of this minute'];
    const strands = async (conversation: string | undefined): Promise<number[]> => {
      const { rows } = await bench.database.pool.query<{ strand: number }>(
        'select strand from site.export_entry where chat = $1 order by order_key',
        [conversation?.replace('export:', '')],
      );
      return rows.map((row) => row.strand);
    };
    for (const offer of [1, 2]) {
      const phone = account();
      const [first] = await take(exportOf(minute.slice(0, 1), 'Loose', phone));
      const [second] = await take(exportOf(minute.slice(1), 'Loose', phone));
      expect(second?.conversation.id).toBe(first?.conversation.id);
      expect(await strands(first?.conversation.id)).toEqual([1, 0]);
      const run = bench.site.intakeOf(drafts);
      const both = exportOf([...minute, '08:01 Alice what came after'], 'Loose', phone);
      for (let from = 0; from < both.length; from += offer) await run.emit(both.slice(from, from + offer));
      expect(run.result()).toMatchObject({ captured: 3, added: 1, alreadyKnown: 2 });
      expect(await strands(first?.conversation.id)).toEqual([0, 0, 0]);
      expect(await take(both)).toEqual([]);
    }
  });

  test('a run offers an export in parts, and several files of one chat', async () => {
    const phone = account();
    const run = bench.site.intakeOf(drafts);
    const file = exportOf(talk, 'Parts', phone);
    for (const line of file) await run.emit([line]);
    // A second, overlapping file of the same run begins anew with its order.
    await run.emit(exportOf(talk.slice(3), 'Parts', phone));
    expect(run.result()).toMatchObject({ captured: 11, added: 7, alreadyKnown: 4 });
    const other = account();
    const together = await bench.site.intake(drafts, [
      ...exportOf(talk, 'Joined', other),
      ...exportOf(talk.slice(2), 'Joined', other),
    ]);
    expect(together).toMatchObject({ captured: 12, added: 7, alreadyKnown: 5 });
  });

  test('two imports of one chat at once: nothing doubled', async () => {
    const phone = account();
    const other = await openSite(bench.options);
    const both = await Promise.all([
      bench.site.intake(drafts, exportOf(talk, 'Race', phone)),
      other.intake(drafts, exportOf(talk, 'Race', phone)),
    ]);
    expect(both.map(({ added }) => added).sort()).toEqual([0, 7]);
    await other.close();
  });

  test("another account's export of the same words is that account's own", async () => {
    expect((await take(exportOf(talk, 'Shared', account()))).length).toBe(7);
    expect((await take(exportOf(talk, 'Shared', account()))).length).toBe(7);
  });
});

describe('who is who', () => {
  test('is remembered per user, looked up by name, and readable nowhere', async () => {
    const { site } = bench;
    await site.rememberWhoIsWho(
      alicePhone,
      { 'Carla Kontakt': 'carla@elsewhere.example', Tom: '+447700900199' },
      'Ali Selbst',
    );
    expect(await site.whoIsWho('+44 7700 900101', ['Tom', 'Carla Kontakt', 'Ali Selbst', 'Nobody'])).toEqual({
      me: 'Ali Selbst',
      authors: { Tom: '+447700900199', 'Carla Kontakt': 'carla@elsewhere.example' },
    });
    expect(await site.whoIsWho('+447700900111', ['Tom'])).toEqual({ authors: {} });
    const { rows } = await bench.database.pool.query('select answer from site.who_is_who');
    const stored = rows.map((row) => row.answer.toString('latin1')).join();
    expect(rows.length).toBe(3);
    expect(stored).not.toMatch(/carla|447700900199|Tom|Kontakt/i);
  });
});
