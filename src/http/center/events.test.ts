import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { english } from '#core/sentence.ts';
import { eventStream } from '#http/center/events.ts';

const progress = (done: number) => ({ event: 'progress', data: { done } });

test('events are told as they come, until they end', async () => {
  async function* events() {
    yield progress(1);
    yield progress(2);
  }
  const told = await Array.fromAsync(
    eventStream(events(), { signal: new AbortController().signal, translate: english }),
  );
  expect(told.slice(1)).toEqual([
    'event: progress\ndata: {"done":1}\n\n',
    'event: progress\ndata: {"done":2}\n\n',
  ]);
});

test('what fails after the reader has gone disturbs nobody', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  try {
    const failing = Promise.withResolvers<IteratorResult<ReturnType<typeof progress>>>();
    const answers = [Promise.resolve({ value: progress(1), done: false as const }), failing.promise];
    const events = {
      [Symbol.asyncIterator]: () => ({
        next: () => answers.shift() ?? failing.promise,
        return: () => failing.promise,
      }),
    };
    const gone = new AbortController();
    const stream = eventStream(events, { signal: gone.signal, translate: english });
    await stream.next();
    expect((await stream.next()).value).toContain('event: progress');
    gone.abort();
    expect((await stream.next()).done).toBe(true);
    failing.reject(new Error('the database has gone'));
    await turn();
    await turn();
    expect(unhandled).toEqual([]);
  } finally {
    process.off('unhandledRejection', note);
  }
});

test('a stream of many events leaves no timer of each behind', async () => {
  async function* events() {
    for (let done = 0; done < 50; done += 1) yield progress(done);
  }
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await Array.fromAsync(eventStream(events(), { signal: new AbortController().signal, translate: english }));
  expect(timers() - before).toBeLessThan(10);
});
