import { createHash, randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '#compliance/search/parse.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { Place } from '#core/target.ts';
import type { Archive } from '#mailbox/archive.ts';
import { shredItems } from '#mailbox/shred.ts';
import { makeGroupItem, makeItem } from '../../test/mail/items.ts';
import {
  bytesOf,
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
} from '../../test/mailbox/archive.ts';

const large = randomBytes(300_000);
const largeItem = makeItem({
  nativeId: 'large',
  content: { type: 'document' },
  attachments: [
    {
      id: 'large-1' as AttachmentId,
      fileName: 'large.bin',
      mimeType: 'application/octet-stream',
      kind: 'document',
      status: 'available',
      size: large.length,
      sha256: createHash('sha256').update(large).digest('hex'),
    },
  ],
});
const items: Item[] = [
  makeItem({ nativeId: 'one', content: { type: 'text', text: 'The first contract' } }),
  makeGroupItem('Project Falcon', { nativeId: 'two', content: { type: 'text', text: '会议 '.repeat(300) } }),
  makeItem({ nativeId: 'three', content: { type: 'text', text: 'To be destroyed' } }),
  largeItem,
];

let test: TestArchive;
let places: Place[];

beforeEach(async () => {
  test = await testArchive();
  places = await placesOf(test.archive, 'alice@corp.example', 'bob@corp.example');
  const context = contextOf('run-1', { 'large-1': large });
  const [toAlice] = places;
  await test.archive.deliver(
    items.map((item) => deliveryOf(item, places.slice(0, 1))),
    context,
  );
  // Later deliveries of items that an older pack holds, and one for the quarantine.
  await test.archive.deliver(
    items.slice(1).map((item) => ({ ...deliveryOf(item, places), mail: null })),
    contextOf('run-2'),
  );
  const [quarantine] = await placesOf(test.archive, test.archive.quarantine.address);
  const stranger = makeItem({ nativeId: 'stranger' });
  if (quarantine === undefined || toAlice === undefined) return;
  const place = { ...quarantine, quarantine: { reason: 'nobody-maps', detail: 'outsiders only' } as const };
  await test.archive.deliver([deliveryOf(stranger, [place])], context);
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
    expect(await test.archive.count(parseQuery('falcon'))).toBe(1);
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
      expect(await archive.count(parseQuery('destroyed'))).toBe(0);
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
});

describe('verify', () => {
  it.each<[string, string, string[]]>([
    [
      'an entry moved to another folder',
      'update mailbox.entry set folder = 2 where uid = 4 and folder = 1',
      ['row-changed'],
    ],
    [
      'an entry with another uid',
      'update mailbox.entry set uid = 99 where uid = 1 and folder = 1',
      ['row-changed'],
    ],
    [
      'a removed entry',
      'delete from mailbox.entry where uid = 2 and folder = 1',
      ['row-missing', 'index-wrong'],
    ],
    [
      'a removed item',
      'delete from mailbox.item where record = 0 and pack = 1',
      ['row-missing', 'index-wrong'],
    ],
    [
      'an invented entry',
      'insert into mailbox.entry values (1, 77, 3, 1, 1)',
      ['row-without-pack', 'index-wrong'],
    ],
    [
      'an entry of no pack',
      'update mailbox.entry set pack = 99 where uid = 2 and folder = 1',
      ['row-without-pack'],
    ],
    ['another run', "update mailbox.pack set run = 'other' where number = 1", ['row-changed']],
    ['another reason', "update mailbox.quarantine set reason = 'rejected'", ['row-changed']],
    ['a place elsewhere', 'update mailbox.item set length = length + 1 where number = 1', ['row-changed']],
    [
      'content called destroyed',
      'update mailbox.item set destroyed_at = now() where number = 1',
      ['destroyed-but-readable', 'index-wrong'],
    ],
    ['an altered index', "update item_index.item set preview = 'harmless' where item = 1", ['index-wrong']],
    [
      'a renamed mailbox',
      "update mailbox.mailbox set address = 'mallory@corp.example' where address = 'bob@corp.example'",
      ['row-missing'],
    ],
  ])('finds %s', async (_what, sql, expected) => {
    const numbers = await test.database.pool.query('select min(number) as item from mailbox.item');
    const first = String(numbers.rows[0]?.item);
    await test.database.pool.query(sql.replace('number = 1', `number = ${/item/.test(sql) ? first : 1}`));
    const report = await test.archive.verify({}, () => undefined);
    expect(report.ok).toBe(false);
    expect([...new Set(report.findings.map(({ code }) => code))]).toEqual(expect.arrayContaining(expected));
  });

  it('finds a flipped byte in a pack, and a pack that is gone', async () => {
    const [packId] = await Array.fromAsync(test.parts.packs.ids());
    const [file] = await Array.fromAsync(test.blobs.packs.list('packs/'));
    if (packId === undefined || file === undefined) return;
    const name = path.join(test.folder, 'packs', file.name);
    const bytes = await readFile(name);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    await rm(name);
    expect(await codes(test.archive)).toContain('pack-missing');
    await writeFile(name, bytes);
    expect(await codes(test.archive)).toContain('pack-changed');
    // A damaged pack does not keep the rest from being found.
    const report = await test.archive.rebuild(() => undefined);
    expect(report.indexed).toBeGreaterThanOrEqual(1);
  });
});
