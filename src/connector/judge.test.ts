import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Evidence, judge, type Occurrence } from '#connector/judge.ts';
import type { ItemId, RunId } from '#core/ids.ts';

const thisRun = 'this' as RunId;
const earlier = 'earlier' as RunId;
const item = 'item' as ItemId;
const mapped: Occurrence = {
  itemId: item,
  verdict: 'map',
  reason: null,
  addresses: ['a@x', 'b@x'],
  unmapped: 'nobody-maps',
};
const unmapped: Occurrence = { ...mapped, addresses: [] };

function evidence(runs: Record<string, RunId>, known: Partial<Evidence> = {}): Evidence {
  const witnesses = Object.entries(runs).map(([address, run]) => ({
    run,
    address: address === '' ? undefined : address,
  }));
  return {
    run: thisRun,
    known: new Map(),
    witnesses: new Map([[item, witnesses]]),
    brokenOff: new Set(),
    ...known,
  };
}
const outcomes = (occurrences: Occurrence[], found: Evidence) =>
  judge(occurrences, found).map(({ outcome, mailboxes }) => [outcome, ...mailboxes]);

test('the first occurrence is imported, the others are duplicates', () => {
  expect(outcomes([mapped, mapped, unmapped], evidence({ 'a@x': thisRun, 'b@x': thisRun }))).toEqual([
    ['imported', 'a@x', 'b@x'],
    ['duplicate'],
    ['duplicate'],
  ]);
});

test('an item of an earlier run is a duplicate; with a mailbox that is new to it, it is imported there', () => {
  expect(outcomes([mapped], evidence({ 'a@x': earlier, 'b@x': earlier }))).toEqual([['duplicate']]);
  expect(outcomes([mapped], evidence({ 'a@x': earlier, 'b@x': thisRun }))).toEqual([['imported', 'b@x']]);
});

test('what a run delivered that ended before recording it counts here, unless somebody recorded it', () => {
  const brokenOff = new Set([earlier]);
  expect(outcomes([mapped], evidence({ 'a@x': earlier, 'b@x': earlier }, { brokenOff }))).toEqual([
    ['imported', 'a@x', 'b@x'],
  ]);
  const known = new Map([[item, { imported: true, settled: true, quarantinedHere: false }]]);
  expect(outcomes([mapped], evidence({ 'a@x': earlier }, { brokenOff, known }))).toEqual([['duplicate']]);
});

test('an item imported earlier in this run is a duplicate now, with the mailboxes that it adds', () => {
  const known = new Map([
    [item, { imported: true, settled: true, importedHere: ['a@x'], quarantinedHere: false }],
  ]);
  expect(outcomes([mapped], evidence({ 'a@x': thisRun, 'b@x': thisRun }, { known }))).toEqual([
    ['duplicate', 'b@x'],
  ]);
});

test('what nobody maps is not imported once, then a duplicate; and imported when somebody maps later', () => {
  expect(outcomes([unmapped, unmapped], evidence({ '': thisRun }))).toEqual([['notImported'], ['duplicate']]);
  const known = new Map([[item, { imported: false, settled: true, quarantinedHere: true }]]);
  expect(outcomes([unmapped], evidence({ '': thisRun }, { known }))).toEqual([['duplicate']]);
  expect(outcomes([mapped], evidence({ 'a@x': thisRun }, { known }))).toEqual([['imported', 'a@x']]);
  expect(outcomes([unmapped], evidence({ '': earlier }))).toEqual([['duplicate']]);
});

test('however a feed is cut into batches and repeated after a crash, the outcomes are the same', () => {
  const occurrence = fc.record({ id: fc.integer({ min: 0, max: 4 }), maps: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(occurrence, { maxLength: 20 }),
      fc.array(fc.integer({ min: 1, max: 6 })),
      (feed, cuts) => {
        expect(inBatches(feed, cuts)).toEqual(inBatches(feed, [1]));
      },
    ),
  );
});

/** Plays target and tables; every batch is delivered twice, as after a crash before its record. */
function inBatches(feed: readonly { id: number; maps: boolean }[], cuts: readonly number[]): number {
  const delivered = new Map<ItemId, Map<string | undefined, RunId>>();
  const known = new Map<
    ItemId,
    { imported: boolean; settled: boolean; importedHere?: string[]; quarantinedHere: boolean }
  >();
  let imported = 0;
  for (let at = 0, cut = 0; at < feed.length; cut += 1) {
    const size = cuts[cut % cuts.length] ?? 1;
    const batch = feed.slice(at, at + size).map(({ id, maps }) => ({
      ...(maps ? { ...mapped, addresses: ['a@x'] } : unmapped),
      itemId: `item-${id}` as ItemId,
    }));
    at += size;
    for (const { itemId, addresses } of batch) {
      const places = delivered.get(itemId) ?? new Map();
      places.set(addresses[0], thisRun);
      delivered.set(itemId, places);
    }
    const witnesses = new Map(
      [...delivered].map(([id, places]) => [id, [...places].map(([address, run]) => ({ address, run }))]),
    );
    const found = { run: thisRun, known: new Map(known), witnesses, brokenOff: new Set<RunId>() };
    const judged = judge(batch, found);
    expect(judge(batch, found)).toEqual(judged);
    batch.forEach(({ itemId }, index) => {
      const outcome = judged[index]?.outcome;
      const before = known.get(itemId);
      if (outcome === 'imported') {
        imported += 1;
        known.set(itemId, {
          imported: true,
          settled: true,
          importedHere: ['a@x'],
          quarantinedHere: before?.quarantinedHere ?? false,
        });
      }
      if (outcome === 'notImported')
        known.set(itemId, { imported: before?.imported ?? false, settled: true, quarantinedHere: true });
    });
  }
  return imported;
}
