import { afterEach, expect, it } from 'vitest';
import { type AskedGraph, askedGraph } from './client.ts';
import { steppedClock } from './clock.ts';
import { Faults } from './faults.ts';
import { Throttle } from './throttle.ts';

const ann = '/users/ann@corp.example';
const start = new Date('2026-03-03T10:00:00Z');
let asked: AskedGraph | undefined;
afterEach(async () => {
  await asked?.graph.close();
  asked = undefined;
});

it('refuses what is beyond a rolling window, and says when there is room', async () => {
  const clock = steppedClock(start);
  asked = await askedGraph({ clock, budgets: { requests: 3, windowMs: 6_000 } });
  const { ask, graph } = asked;
  const get = async () => {
    const { status, headers, body } = await ask('GET', `${ann}/mailFolders/inbox`);
    return [status, headers.get('retry-after'), body.error?.code];
  };
  for (const _ of [1, 2, 3]) {
    expect(await get()).toEqual([200, null, undefined]);
    clock.advance(1_000);
  }
  // The window is (10:00:00, …]: the first leaves it at 10:00:06; the refused one counts too, so the second has to.
  expect(await get()).toEqual([429, '4', 'ApplicationThrottled']);
  clock.advance(4_000);
  expect((await get())[0]).toBe(200);
  expect(graph.traffic('ann@corp.example')).toMatchObject({
    admitted: 4,
    refused: { requests: 1, bytes: 0, concurrency: 0 },
    highestInWindow: 4,
    share: 1,
  });
});

it('counts bytes of uploads and requests at once', () => {
  const clock = steppedClock(start);
  const budgets = { requests: 100, windowMs: 6_000, uploadBytes: 10, uploadWindowMs: 3_000, concurrent: 2 };
  const throttle = new Throttle(budgets, clock);
  const leave = throttle.admit('ann', 6);
  throttle.admit('ann', 0);
  expect(() => throttle.admit('ann', 0)).toThrow('MailboxConcurrency');
  expect(() => throttle.admit('bob', 6)).not.toThrow();
  leave();
  expect(() => throttle.admit('ann', 6)).toThrow('MailboxUpload');
  clock.advance(3_000);
  expect(() => throttle.admit('ann', 6)).not.toThrow();
  expect(throttle.traffic('ann')).toMatchObject({
    refused: { requests: 0, bytes: 1, concurrency: 1 },
    highestConcurrency: 3,
    highestBytesInWindow: 6,
  });
});

it('tells how much of the budget was used in whole windows', () => {
  const clock = steppedClock(start);
  const throttle = new Throttle(
    { requests: 10, windowMs: 1_000, uploadBytes: 1, uploadWindowMs: 1, concurrent: 1 },
    clock,
  );
  for (let count = 0; count < 18; count += 1) {
    throttle.admit('ann', 0)();
    clock.advance(count === 8 ? 200 : 100);
  }
  // From 0 to 1.8 s there is one whole window, with 9 of 10 requests in it.
  expect(throttle.traffic('ann').share).toBeCloseTo(0.9);
});

it('fails the next request, or does it and loses the answer', async () => {
  asked = await askedGraph();
  const { ask, graph } = asked;
  graph.failNext({ method: 'POST', path: /messages$/ }, 503, 7);
  graph.loseNextAnswer({ method: 'POST' });
  expect((await ask('GET', `${ann}/messages`)).status).toBe(200);
  const refused = await ask('POST', `${ann}/mailFolders/inbox/messages`, { subject: 'a' });
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '7']);
  await expect(ask('POST', `${ann}/mailFolders/inbox/messages`, { subject: 'b' })).rejects.toThrow();
  expect(
    graph
      .mailbox('ann@corp.example')
      .messages('Inbox')
      .map(({ subject }) => subject),
  ).toEqual(['b']);
  expect(graph.faultCounts).toMatchObject({ refused: 1, lost: 1 });
});

it('draws the same faults from the same seed, as many as planned', () => {
  const plan = { seed: 6, refused: 0.01, lost: 0.01 };
  const [one, other] = [new Faults(plan), new Faults(plan)];
  const rows = [one, other].map((faults) =>
    Array.from({ length: 10_000 }, () => faults.of('GET', '/')?.kind),
  );
  expect(rows[0]).toEqual(rows[1]);
  expect(one.counts.refused).toBeGreaterThan(70);
  expect(one.counts.lost).toBeGreaterThan(70);
  expect(one.counts.refused + one.counts.lost).toBeLessThan(260);
});
