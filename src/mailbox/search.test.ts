import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item } from '#core/item.ts';
import { newestWeeks } from '#mailbox/newestWeeks.ts';
import type { QueryNode } from '#mailbox/query.ts';
import { makeItem } from '../../test/mail/items.ts';
import {
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
} from '../../test/mailbox/archive.ts';

/** Enough for several pages, and for words that stand among the old or the new alone. */
const total = 6_000;
const waitingAt = (index: number): boolean => index >= total - 400 && index % 2 === 0;

const wordsOf: Readonly<Record<string, (index: number) => boolean>> = {
  every: () => true,
  tenth: (index) => index % 10 === 3,
  scarce: (index) => index % 1_000 === 7,
  old: (index) => index < 300,
  new: (index) => index >= total - 300,
  never: () => false,
};

/** Three at a time, over forty weeks; the last by a phone whose clock is far ahead. */
function sentAt(index: number): string {
  const year = index < total - 2 ? 2026 : 2090;
  return new Date(Date.UTC(year, 0, 5) + 12_000_000 * Math.floor(index / 3)).toISOString();
}

let test: TestArchive;
let items: Item[];

beforeAll(async () => {
  test = await testArchive();
  const [alice, quarantine] = await placesOf(
    test.archive,
    'alice@corp.example',
    test.archive.quarantine.address,
  );
  if (alice === undefined || quarantine === undefined) throw new Error('no places');
  items = Array.from({ length: total }, (_, index) => {
    const words = Object.keys(wordsOf).filter((word) => wordsOf[word]?.(index));
    return makeItem({
      nativeId: `message-${index}`,
      occurredAt: sentAt(index),
      order: index,
      content: { type: 'text', text: `${words.join(' ')} ${index % 2 === 0 ? 'left right' : 'right left'}` },
    });
  });
  const waits = { ...quarantine, quarantine: { reason: 'nobody-maps', detail: '' } as const };
  await test.archive.deliver(
    items.map((item, index) => deliveryOf(item, [waitingAt(index) ? waits : alice])),
    contextOf('run-1'),
  );
  await test.database.pool.query('analyze item_index.item');
}, 60_000);
afterAll(() => test.close());

const word = (text: string): QueryNode => ({ kind: 'term', text, prefix: false });

/** All pages of a query, as positions of the items. */
async function positionsOf(where: QueryNode, limit: number): Promise<number[]> {
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const found: number[] = [];
  for (let after: string | undefined; ; ) {
    const { hits, next } = await test.archive.search({ where, limit, ...(after !== undefined && { after }) });
    found.push(...hits.map(({ item }) => places.get(item) ?? -1));
    if (next === undefined) return found;
    after = next;
  }
}

function expected(fits: (index: number) => boolean): number[] {
  return items.flatMap((_, index) => (fits(index) && !waitingAt(index) ? [index] : [])).reverse();
}

it.each(Object.keys(wordsOf))('gives every hit of "%s" once, newest first, page by page', async (text) => {
  const wanted = expected((index) => wordsOf[text]?.(index) ?? false);
  expect(await positionsOf(word(text), 700)).toEqual(wanted);
  expect(await test.archive.count({ where: word(text) })).toBe(wanted.length);
});

it('knows the newest weeks by what stands in them', async () => {
  const weeks = await newestWeeks(test.parts);
  expect(weeks?.tags.split(' | ').length).toBeGreaterThan(2);
  expect(weeks?.tags.split(' | ').length).toBeLessThan(8);
  const recent = items.filter(({ occurredAt }) => Date.parse(occurredAt) >= (weeks?.since.getTime() ?? 0));
  expect(recent.length).toBeGreaterThan(total / 50);
  expect(recent.length).toBeLessThan(total / 5);
});

it('finds words in their order among the new and among the old', async () => {
  const inOrder = (text: string): QueryNode => ({
    kind: 'and',
    nodes: [word('left right'), word(text)],
  });
  for (const text of ['tenth', 'old', 'new']) {
    const wanted = expected((index) => index % 2 === 0 && (wordsOf[text]?.(index) ?? false));
    expect(await positionsOf(inOrder(text), 50)).toEqual(wanted);
  }
});

it('does not end a page early where many of the newest wait in quarantine', async () => {
  const { hits, next } = await test.archive.search({ where: word('new'), limit: 100 });
  expect(hits).toHaveLength(100);
  expect(next).toBeDefined();
});
