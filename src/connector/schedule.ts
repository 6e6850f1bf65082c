import { addDays, instantOf, localTimeOf } from '#connector/zone.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** When a connector runs by itself. */
export type Schedule =
  | { readonly kind: 'daily' /** `HH:MM` in the connector's time zone. */; readonly at: string }
  | { readonly kind: 'every' /** 1 to 1,440; full hours are multiples of 60. */; readonly minutes: number }
  | { readonly kind: 'manual' };

export interface DueWindow {
  readonly from: Date;
  /** The latest scheduled instant that is past; one run covers all between. */
  readonly to: Date;
}

const longestInterval = 1_440;

/**
 * Reads a schedule as people write it: `daily@02:00`, `every@30m`, `every@4h` or `manual`.
 * @throws Failure `config-invalid` for anything else
 */
export function parseSchedule(text: string): Schedule {
  if (text === 'manual') return { kind: 'manual' };
  const daily = /^daily@((?:[01]\d|2[0-3]):[0-5]\d)$/u.exec(text);
  if (daily?.[1] !== undefined) return { kind: 'daily', at: daily[1] };
  const every = /^every@(\d{1,4})([mh])$/u.exec(text);
  const minutes = Number(every?.[1] ?? 0) * (every?.[2] === 'h' ? 60 : 1);
  if (minutes >= 1 && minutes <= longestInterval) return { kind: 'every', minutes };
  throw new Failure(
    'config-invalid',
    say`The schedule is not one that Holdfast knows.`,
    say`Write it as daily@02:00, every@30m, every@4h (a day at the most) or manual.`,
  );
}

/** The schedule as `parseSchedule` reads it. */
export function formatSchedule(schedule: Schedule): string {
  if (schedule.kind === 'manual') return 'manual';
  if (schedule.kind === 'daily') return `daily@${schedule.at}`;
  return schedule.minutes % 60 === 0 ? `every@${schedule.minutes / 60}h` : `every@${schedule.minutes}m`;
}

/**
 * The window that is due: every scheduled instant after `done` and not after `now` asks for one run together, so that
 * days missed (machine off, clock set back and forth) are caught up once.
 * @param done until when everything has been imported: the `to` of the last completed run, or when the connector was made
 */
export function dueWindow(
  plan: { readonly schedule: Schedule; readonly timeZone: string },
  done: Date,
  now: Date,
): DueWindow | undefined {
  const to = latestScheduled(plan.schedule, plan.timeZone, now);
  return to !== undefined && to > done ? { from: done, to } : undefined;
}

/** The first scheduled instant after `time`; undefined for a connector that runs by hand only. */
export function nextScheduled(schedule: Schedule, timeZone: string, time: Date): Date | undefined {
  if (schedule.kind === 'manual') return undefined;
  if (schedule.kind === 'every') {
    const step = schedule.minutes * 60_000;
    return new Date(Math.floor(time.getTime() / step) * step + step);
  }
  const today = localTimeOf(time, timeZone);
  // Yesterday too: where a clock jumps over midnight, yesterday's instant may fall on today.
  for (let days = -1; ; days += 1) {
    const instant = scheduledOn(addDays(today, days), schedule.at, timeZone);
    if (instant > time) return instant;
  }
}

function latestScheduled(schedule: Schedule, timeZone: string, now: Date): Date | undefined {
  if (schedule.kind === 'manual') return undefined;
  if (schedule.kind === 'every') {
    const step = schedule.minutes * 60_000;
    return new Date(Math.floor(now.getTime() / step) * step);
  }
  const today = localTimeOf(now, timeZone);
  for (let days = 1; ; days -= 1) {
    const instant = scheduledOn(addDays(today, days), schedule.at, timeZone);
    if (instant <= now) return instant;
  }
}

function scheduledOn(date: { year: number; month: number; day: number }, at: string, timeZone: string): Date {
  const [hour = '0', minute = '0'] = at.split(':');
  return instantOf({ ...date, hour: Number(hour), minute: Number(minute) }, timeZone);
}

const shortestPause = 60_000;
const longestPause = 3_600_000;

/**
 * How long to wait after a scheduled run has failed before the next attempt: a minute, doubled with each failure in a
 * row, an hour at the most.
 * @returns milliseconds
 */
export function pauseAfterFailures(failures: number): number {
  return failures <= 0 ? 0 : Math.min(shortestPause * 2 ** Math.min(failures - 1, 10), longestPause);
}
