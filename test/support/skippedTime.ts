import type { Clock } from '#core/clock.ts';
import type { Timers } from '#graph/timers.ts';

/** Time that stands still while anything is done, and goes on to the next timer as soon as nothing is. */
export interface SkippedTime extends Timers {
  readonly clock: Clock;
  end(): void;
}

/** Turns of the event loop without work after which nothing is under way any more. */
const quietTurns = 50;

/** @param idle whether nothing is under way just now */
export function skippedTime(idle: () => boolean): SkippedTime {
  const timers = new Map<object, { readonly at: number; readonly work: () => void }>();
  const began = Date.now();
  let now = 0;
  let quiet = 0;
  let ended = false;

  const turn = (): void => {
    if (ended) return;
    quiet = idle() ? quiet + 1 : 0;
    if (quiet >= quietTurns && timers.size > 0) {
      quiet = 0;
      const [key, next] = [...timers].reduce((one, other) => (other[1].at < one[1].at ? other : one));
      timers.delete(key);
      now = Math.max(now, next.at);
      next.work();
    }
    setImmediate(turn);
  };
  setImmediate(turn);

  return {
    now: () => now,
    clock: { now: () => new Date(began + now) },
    after: (milliseconds, work) => {
      const key = {};
      timers.set(key, { at: now + milliseconds, work });
      return () => void timers.delete(key);
    },
    end: () => {
      ended = true;
    },
  };
}
