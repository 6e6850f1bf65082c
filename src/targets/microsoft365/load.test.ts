import { expect, it } from 'vitest';
import { graphLoad } from '../../../test/support/graphLoad.ts';

const [mailboxes, items] = [10, 250];

/** `script/soak graph` delivers 5,000 items to 50 mailboxes. */
it('delivers once each under faults, with nine tenths of the budget used and never exceeded', async () => {
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
}, 60_000);
