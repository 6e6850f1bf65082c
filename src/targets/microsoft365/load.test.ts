import { expect, it } from 'vitest';
import { graphLoad } from '../../../test/support/graphLoad.ts';

it.each([
  [50, 100],
  [10, 250],
])(
  'delivers to %i mailboxes %i items once each under faults, with nine tenths of the budget used and never exceeded',
  async (mailboxes, items) => {
    const load = await graphLoad(mailboxes, items);
    expect(load.failures).toEqual([]);
    expect(load.lost).toBeGreaterThan(5);
    expect(load.refusals).toBe(0);
    for (const copies of load.copies) expect(copies).toEqual(Array.from({ length: items }, () => 1));
    for (const { refused, highestConcurrency, highestInWindow, share } of load.traffic) {
      expect(refused).toEqual({ requests: 0, bytes: 0, concurrency: 0 });
      expect(highestConcurrency).toBeLessThanOrEqual(4);
      expect(highestInWindow).toBeLessThanOrEqual(100);
      expect(share).toBeGreaterThan(0.9);
    }
  },
  60_000,
);
