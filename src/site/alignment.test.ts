import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSequences } from '#site/alignment.ts';

const keys = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

/** The textbook recursion, as an independent judge. */
function longest(old: readonly string[], next: readonly string[]): number {
  const row = new Array<number>(next.length + 1).fill(0);
  for (const key of old) {
    let diagonal = 0;
    for (const [index, other] of next.entries()) {
      const above = row[index + 1] ?? 0;
      row[index + 1] = key === other ? diagonal + 1 : Math.max(above, row[index] ?? 0);
      diagonal = above;
    }
  }
  return row[next.length] ?? 0;
}

function expectValid(old: readonly string[], next: readonly string[], matching: Int32Array): number {
  let behind = -1;
  let count = 0;
  for (const [index, place] of matching.entries()) {
    if (place < 0) continue;
    expect(place).toBeGreaterThan(behind);
    expect(old[place]).toBe(next[index]);
    behind = place;
    count += 1;
  }
  return count;
}

describe('alignSequences', () => {
  test('pairs equal keys in order, as many as can be', () => {
    fc.assert(
      fc.property(keys, keys, (old, next) => {
        const matching = alignSequences(old, next);
        expect(matching.length).toBe(next.length);
        expect(expectValid(old, next, matching)).toBe(longest(old, next));
      }),
    );
  });

  test('a list paired with itself is whole', () => {
    const list = ['ok', 'ok', 'ok', 'x', 'ok'];
    expect([...alignSequences(list, list)]).toEqual([0, 1, 2, 3, 4]);
  });

  test('two windows of one long chat are joined without loss or double', () => {
    // Every tenth minute has three equal texts, so anchors alone do not do.
    const truth = Array.from({ length: 100_000 }, (_, index) =>
      index % 10 < 3 ? `ok@${Math.floor(index / 10)}` : `text ${index}`,
    );
    const old = truth.slice(0, 70_000);
    const next = truth.slice(30_000);
    const matching = alignSequences(old, next);
    expect(expectValid(old, next, matching)).toBe(40_000);
    expect(matching[0]).toBe(30_000);
  });

  test('a long list with many scattered changes keeps everything else', () => {
    const old = Array.from({ length: 50_000 }, (_, index) => `m${index}`);
    const next = old.flatMap((key, index) => (index % 7 === 0 ? [`new${index}`] : [key]));
    const matching = alignSequences(old, next);
    expect(expectValid(old, next, matching)).toBe(old.length - Math.ceil(old.length / 7));
  });

  test('many equal keys beyond the exact table still pair in order', () => {
    const old = Array.from({ length: 3_000 }, (_, index) => (index % 2 === 0 ? 'ping' : 'pong'));
    const next = Array.from({ length: 3_000 }, (_, index) => (index % 3 === 0 ? 'ping' : 'pong'));
    const count = expectValid(old, next, alignSequences(old, next));
    expect(count).toBeGreaterThan(1_500);
  });
});
