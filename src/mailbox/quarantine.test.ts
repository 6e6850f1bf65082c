import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunId } from '#core/ids.ts';
import { say, stored } from '#core/sentence.ts';
import type { Place } from '#core/target.ts';
import { alice, makeItem } from '../../test/mail/items.ts';
import {
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
  wordQuery,
} from '../../test/mailbox/archive.ts';

let test: TestArchive;
let quarantine: Place | undefined;
const items = ['one', 'two', 'three'].map((text) =>
  makeItem({ nativeId: text, content: { type: 'text', text } }),
);

const outsiders = say`Only outsiders: ${2}.`;

beforeAll(async () => {
  test = await testArchive();
  [quarantine] = await placesOf(test.archive, test.archive.quarantine.address);
  const reason = { reason: 'nobody-maps', detail: stored(outsiders) } as const;
  const places = quarantine === undefined ? [] : [{ ...quarantine, quarantine: reason }];
  await test.archive.deliver(
    items.map((item) => deliveryOf(item, places)),
    contextOf('run-1'),
  );
});
afterAll(() => test.close());

describe('quarantine', () => {
  it('lists what waits of a connector, page by page', async () => {
    const { list } = test.archive.quarantine;
    const first = await list('connector-1', undefined, 2);
    expect(first.map(({ itemId, reason, detail }) => [itemId, reason, detail])).toEqual(
      items.slice(0, 2).map(({ id }) => [id, 'nobody-maps', outsiders]),
    );
    expect((await list('connector-1', first.at(-1)?.cursor, 2)).map(({ itemId }) => itemId)).toEqual([
      items[2]?.id,
    ]);
    expect(await list('another', undefined, 2)).toEqual([]);
  });

  it('lets an item go that was delivered after all, and keeps the record of it', async () => {
    const { archive } = test;
    const [item] = items;
    if (item === undefined || quarantine === undefined) return;
    const places = await placesOf(archive, 'alice@corp.example');
    await archive.deliver([{ ...deliveryOf(item, places), mail: null }], contextOf('run-2'));
    // Found at once, though nobody has let it go yet.
    expect(await archive.count(wordQuery('one'))).toBe(1);
    await archive.quarantine.release(item.id, 'run-2');
    await archive.quarantine.release(item.id, 'run-3');
    expect(await archive.quarantine.list('connector-1', undefined, 9)).toHaveLength(2);
    const waiting = await archive.listEntries(quarantine.mailbox);
    expect(waiting.entries.map((entry) => entry.item)).toEqual(items.slice(1).map(({ id }) => id));
    expect(await archive.count({ ...wordQuery('one'), mailbox: quarantine.mailbox })).toBe(0);
    expect((await archive.search(wordQuery('one'))).hits[0]?.mailboxes).toEqual(['alice@corp.example']);
    expect((await archive.listMailboxes()).map(({ kind, items: count }) => [kind, count])).toEqual([
      ['user', 1],
      ['quarantine', 2],
    ]);
    expect((await archive.listFolders(quarantine.mailbox)).map((folder) => folder.items)).toEqual([2]);
    await archive.rebuild(() => undefined);
    expect(await archive.count({ ...wordQuery('one'), mailbox: quarantine.mailbox })).toBe(0);
    expect((await archive.verify({}, () => undefined)).findings).toEqual([]);
  });
});

describe('observations', () => {
  it('are kept once, whoever tells of them again', async () => {
    const observation = {
      itemId: items[0]?.id ?? ('' as never),
      run: 'run-1' as RunId,
      connector: 'connector-1',
      position: 7n,
      index: 3,
      account: { id: 'phone-2', displayName: 'nul \u0000 \ud800' },
      capturedAt: '2026-03-02T09:15:28.000Z',
      source: { name: 'test', method: 'linked-device', version: '1' } as const,
      participants: [alice],
    };
    await test.archive.observe([observation, { ...observation, index: 4 }]);
    await test.archive.observe([observation]);
    await test.archive.observe([]);
    const { rows } = await test.database.pool.query(
      'select index, participants from mailbox.observation order by index',
    );
    expect(rows.map((row) => [row.index, row.participants])).toEqual([
      [3, [alice]],
      [4, [alice]],
    ]);
  });
});
