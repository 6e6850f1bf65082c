import type { Clock } from '#core/clock.ts';

/** A clock that the test turns on. */
export function steppedClock(start: Date): Clock & { advance(milliseconds: number): void } {
  let time = start.getTime();
  return {
    now: () => new Date(time),
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}
