const day = 86_400_000;
/** Days of an account's past that tell what is usual for it. */
const lookBack = 28;
/** With fewer days of activity nothing is usual yet. */
const fewest = 3;
const times = 3;

/** How long an account has been quiet, in working time, and how long it may be. Milliseconds. */
export interface Silence {
  readonly since: Date;
  readonly lasts: number;
  /** The longest pause between two days of activity. */
  readonly usual: number;
}

/**
 * Tells whether an account is quiet for longer than three times its longest pause of the 28 days before, at least 24
 * hours. Saturdays and Sundays (UTC) count where the account was ever active on one of them in that time. Pure.
 * @param active days with anything, `YYYY-MM-DD`
 * @param last when the last item was, where that is known more exactly than its day
 */
export function silenceOf(active: readonly string[], last: Date | undefined, now: Date): Silence | undefined {
  const today = now.toISOString().slice(0, 10);
  const past = [...new Set(active)].filter((one) => one <= today).toSorted();
  const newest = past.at(-1);
  if (newest === undefined) return undefined;
  const oldest = new Date(Date.parse(newest) - lookBack * day).toISOString().slice(0, 10);
  const days = past.filter((one) => one >= oldest).map((one) => Date.parse(one));
  if (days.length < fewest) return undefined;
  const worksWeekends = days.some(isWeekend);
  const pauses = days.slice(1).map((one, index) => workingTime(days[index] ?? one, one, worksWeekends));
  const usual = Math.max(day, ...pauses);
  const end = Date.parse(newest) + day;
  const since = last?.toISOString().startsWith(newest) ? last : new Date(end);
  const lasts = workingTime(since.getTime(), now.getTime(), worksWeekends);
  return lasts > Math.max(day, times * usual) ? { since, lasts, usual } : undefined;
}

function isWeekend(instant: number): boolean {
  const weekday = new Date(instant).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The time between two instants, without weekends where nobody works on them. */
function workingTime(from: number, until: number, worksWeekends: boolean): number {
  if (worksWeekends) return Math.max(0, until - from);
  let sum = 0;
  for (let start = from; start < until; ) {
    const end = Math.min(until, Math.floor(start / day) * day + day);
    if (!isWeekend(start)) sum += end - start;
    start = end;
  }
  return sum;
}
