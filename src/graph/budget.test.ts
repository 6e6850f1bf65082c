import { expect, it } from 'vitest';
import { type Limits, openBudget } from '#graph/budget.ts';

const limits: Limits = {
  requests: 10,
  requestWindow: 300,
  uploadBytes: 1_000,
  uploadWindow: 300,
  concurrent: 2,
  overall: { first: 3, most: 3 },
};
const signal = new AbortController().signal;

/** Begins requests that take some milliseconds, and tells when each began. */
async function run(mailboxes: readonly string[], each: number, bytes = 0) {
  const budget = openBudget(limits);
  const begun: { mailbox: string; at: number }[] = [];
  const active = new Map<string, number>();
  const most = new Map<string, number>();
  let [all, mostAll] = [0, 0];
  const one = async (mailbox: string): Promise<void> => {
    const turn = await budget.turn(mailbox, bytes, signal);
    begun.push({ mailbox, at: performance.now() });
    active.set(mailbox, (active.get(mailbox) ?? 0) + 1);
    all += 1;
    most.set(mailbox, Math.max(most.get(mailbox) ?? 0, active.get(mailbox) ?? 0));
    mostAll = Math.max(mostAll, all);
    await new Promise((resolve) => setTimeout(resolve, 2));
    active.set(mailbox, (active.get(mailbox) ?? 0) - 1);
    all -= 1;
    turn.end();
  };
  await Promise.all(mailboxes.flatMap((mailbox) => Array.from({ length: each }, () => one(mailbox))));
  return { begun, most, mostAll };
}

it('keeps to the requests of every window, to those of a mailbox at once and to those overall', async () => {
  const { begun, most, mostAll } = await run(['a', 'b'], 25);
  expect(begun).toHaveLength(50);
  expect(Math.max(...most.values())).toBe(2);
  expect(mostAll).toBe(3);
  for (const mailbox of ['a', 'b']) {
    const times = begun.filter((one) => one.mailbox === mailbox).map(({ at }) => at);
    for (const [index, time] of times.entries()) {
      const tenBefore = times[index - limits.requests];
      if (tenBefore !== undefined) expect(time - tenBefore).toBeGreaterThan(limits.requestWindow);
    }
  }
});

it('counts uploaded bytes', async () => {
  const { begun } = await run(['a'], 5, 400);
  const times = begun.map(({ at }) => at);
  expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(limits.uploadWindow);
  expect((times[4] ?? 0) - (times[2] ?? 0)).toBeGreaterThan(limits.uploadWindow);
});

it('serves mailbox after mailbox, however long the row of one is', async () => {
  const { begun } = await run(['busy', 'other'], 8);
  const others = begun.flatMap(({ mailbox }, index) => (mailbox === 'other' ? [index] : []));
  expect(others[0]).toBeLessThan(4);
  expect(others[3]).toBeLessThan(12);
});

it('waits as long as the service asks, for that mailbox alone', async () => {
  const budget = openBudget(limits);
  (await budget.turn('a', 0, signal)).end(120);
  const began = performance.now();
  const [a, b] = await Promise.all(
    ['a', 'b'].map(async (mailbox) => {
      const turn = await budget.turn(mailbox, 0, signal);
      turn.end();
      return performance.now() - began;
    }),
  );
  expect(b).toBeLessThan(100);
  expect(a).toBeGreaterThan(115);
});

it('lets go of who does not wait any more', async () => {
  const budget = openBudget({ ...limits, concurrent: 1 });
  const turn = await budget.turn('a', 0, signal);
  const ended = new AbortController();
  const waiting = budget.turn('a', 0, ended.signal);
  ended.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
  turn.end();
  (await budget.turn('a', 0, signal)).end();
});
