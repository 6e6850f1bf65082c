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

/** A clock that runs `factor` times as fast as the day. */
export function scaledClock(start: Date, factor: number): Clock {
  const began = performance.now();
  return { now: () => new Date(start.getTime() + (performance.now() - began) * factor) };
}
