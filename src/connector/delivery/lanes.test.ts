import { describe, expect, test } from 'vitest';
import { openLanes } from '#connector/delivery/lanes.ts';

/** How much waits by mailbox; pages are of two. */
function lanesOf(waiting: Map<string, number>) {
  const lanes = openLanes(async (after) =>
    [...waiting]
      .flatMap(([mailbox, count]) => (count > 0 && mailbox > after ? [mailbox] : []))
      .sort()
      .slice(0, 2),
  );
  const work = (mailbox: string) => waiting.set(mailbox, (waiting.get(mailbox) ?? 0) - 1);
  return { lanes, work };
}

describe('lanes', () => {
  test('give every mailbox its turn, however long the queue of one is', async () => {
    const waiting = new Map([
      ['a', 1_000],
      ['b', 2],
      ['c', 2],
      ['d', 1],
      ['e', 1],
    ]);
    const { lanes, work } = lanesOf(waiting);
    const order: string[] = [];
    while (order.length < 9) {
      const mailbox = (await lanes.take()) as string;
      order.push(mailbox);
      work(mailbox);
      lanes.giveBack(mailbox);
    }
    expect(order.join('')).toBe('abcdeabca');
  });

  test('give a mailbox to one at a time, and end when nothing is due and nobody at work', async () => {
    const { lanes, work } = lanesOf(new Map([['a', 3]]));
    expect(await lanes.take()).toBe('a');
    let second: string | undefined = 'waits';
    const waiting = lanes.take().then((mailbox) => {
      second = mailbox;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(second).toBe('waits');
    for (let left = 3; left > 0; left -= 1) work('a');
    lanes.giveBack('a');
    await waiting;
    expect(second).toBeUndefined();
  });
});
