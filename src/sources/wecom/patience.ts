import { setTimeout } from 'node:timers/promises';
import type { WecomPace } from '#sources/wecom/context.ts';

/** Waits; throws what the signal says when it aborts. @param milliseconds how long */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal });
}

/** The work, or what the signal says when it aborts; a call on another thread cannot be stopped, and ends unheard. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop));
}

/**
 * Does it again, more and more slowly, while it fails in a way that passes.
 * @param passes whether to try again after this error; looked at after every failure
 */
export async function patiently<T>(
  work: () => Promise<T>,
  passes: (error: unknown) => boolean | Promise<boolean>,
  { pace, signal }: { readonly pace: WecomPace; readonly signal: AbortSignal },
): Promise<T> {
  let wait = pace.retry.first;
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(await passes(error)) || attempt >= pace.tries) throw error;
    }
    await pause(wait, signal);
    wait = Math.min(wait * 2, pace.retry.most);
  }
}
