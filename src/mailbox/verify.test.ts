import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TestArchive } from '../../test/mailbox/archive.ts';
import { filledArchive } from '../../test/mailbox/filled.ts';

/** Tables that the attacker of these tests writes to. */
const tables = ['mailbox.pack', 'mailbox.item', 'mailbox.entry', 'mailbox.quarantine', 'item_index.item'];

let test: TestArchive;
const run = (sql: string) => test.database.pool.query(sql);
const codes = async () => (await test.archive.verify({}, () => undefined)).findings.map(({ code }) => code);

beforeAll(async () => {
  test = await filledArchive();
  await run('create schema untouched');
  for (const table of tables)
    await run(`create table untouched.${table.replace('.', '_')} as table ${table}`);
});
afterEach(async () => {
  for (const table of tables) {
    await run(`delete from ${table}`);
    await run(
      `insert into ${table} overriding system value select * from untouched.${table.replace('.', '_')}`,
    );
  }
  await run("update mailbox.mailbox set address = 'bob@corp.example' where address = 'mallory@corp.example'");
  expect(await codes()).toEqual([]);
});
afterAll(() => test.close());

/** Of the first item of the first pack. */
const first = '(select number from mailbox.item where pack = 1 and record = 0)';

describe('verify', () => {
  it('counts what agrees', async () => {
    const report = await test.archive.verify({}, () => undefined);
    expect(report).toMatchObject({
      ok: true,
      packs: 3,
      items: 5,
      entries: 8,
      shredded: 0,
      objects: 1,
      findings: [],
    });
    expect(report.ledger.size).toBe(3);
  });

  it.each<[string, string, string]>([
    [
      'an entry moved to another folder',
      'update mailbox.entry set folder = 2 where uid = 4 and folder = 1',
      'row-changed',
    ],
    [
      'an entry with another uid',
      'update mailbox.entry set uid = 99 where uid = 1 and folder = 1',
      'row-changed',
    ],
    [
      'an entry given to another',
      'update mailbox.entry set mailbox = 3, folder = 2, uid = 50 where uid = 1 and folder = 1',
      'row-missing',
    ],
    ['a removed entry', 'delete from mailbox.entry where uid = 2 and folder = 1', 'row-missing'],
    ['a removed item', `delete from mailbox.item where number = ${first}`, 'row-missing'],
    [
      'a removed item with its entries and index',
      `delete from mailbox.entry where item = ${first}; delete from item_index.item where item = ${first}; delete from mailbox.item where number = ${first}`,
      'row-missing',
    ],
    ['an invented entry', `insert into mailbox.entry values (${first}, 77, 3, 1, 1)`, 'row-without-pack'],
    ['an invented item', "insert into mailbox.item values (9999, '\\x00', 0, 0, 1, 0)", 'row-without-pack'],
    [
      'an entry of no pack',
      'update mailbox.entry set pack = 99 where uid = 2 and folder = 1',
      'row-without-pack',
    ],
    [
      'an item said to be in another pack',
      `update mailbox.item set pack = 2 where number = ${first}`,
      'row-without-pack',
    ],
    ['another run', "update mailbox.pack set run = 'other' where number = 1", 'row-changed'],
    [
      'another time of delivery',
      "update mailbox.pack set delivered_at = now() + '1 day' where number = 1",
      'row-changed',
    ],
    ['a removed pack row', 'delete from mailbox.pack where number = 1', 'row-missing'],
    ['another reason', "update mailbox.quarantine set reason = 'rejected'", 'row-changed'],
    [
      'a place elsewhere in the pack',
      `update mailbox.item set length = length + 1 where number = ${first}`,
      'row-changed',
    ],
    [
      'content called destroyed',
      `update mailbox.item set destroyed_at = now() where number = ${first}`,
      'destroyed-but-readable',
    ],
    [
      'an altered index',
      `update item_index.item set preview = 'harmless' where item = ${first}`,
      'index-wrong',
    ],
    [
      'a word taken out of the index',
      `update item_index.item set vector = ts_delete(vector, 'contract'::text) where item = ${first}`,
      'index-wrong',
    ],
    ['a surplus in the index', `update item_index.item set item = 9999 where item = ${first}`, 'index-wrong'],
    [
      'a renamed mailbox',
      "update mailbox.mailbox set address = 'mallory@corp.example' where address = 'bob@corp.example'",
      'row-missing',
    ],
  ])('finds %s', async (_what, sql, expected) => {
    await run(sql);
    const report = await test.archive.verify({}, () => undefined);
    expect(report.ok).toBe(false);
    expect(report.findings.map(({ code }) => code)).toContain(expected);
  });

  it('finds a flipped byte in a pack, and a pack that is gone', async () => {
    const [file] = await Array.fromAsync(test.blobs.packs.list('packs/'));
    const name = path.join(test.folder, 'packs', file?.name ?? '');
    const bytes = await readFile(name);
    const middle = Math.floor(bytes.length / 2);
    await rm(name);
    expect(await codes()).toContain('pack-missing');
    await writeFile(name, bytes.with(middle, (bytes[middle] ?? 0) ^ 1));
    expect(await codes()).toContain('pack-changed');
    // A damaged pack does not keep the rest from being found.
    const report = await test.archive.rebuild(() => undefined);
    expect(report.unreadable).toBeLessThanOrEqual(1);
    await writeFile(name, bytes);
    expect((await test.archive.rebuild(() => undefined)).indexed).toBe(5);
  });
});
