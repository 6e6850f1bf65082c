/** Time comes in by argument, so that pure code stays pure and tests can turn the clock. */
export interface Clock {
  /** Now, in UTC. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until `set` is called; for tests. */
export function fixedClock(start: Date): Clock & { set(time: Date): void } {
  let time = start;
  return {
    now: () => new Date(time),
    set: (next) => {
      time = next;
    },
  };
}

/** RFC 3339 with milliseconds in UTC, the form of every wire and file of Holdfast. */
export function timestamp(time: Date): string {
  return time.toISOString();
}
