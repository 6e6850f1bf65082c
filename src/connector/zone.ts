import { wallClock, zoneOffset } from '#core/wallClock.ts';

/** A wall clock's reading, without a zone. Months count from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** True for a name of the IANA time zone database that this machine knows, such as `Europe/London`. */
export function isTimeZone(name: string): boolean {
  try {
    wallClock(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows at this instant; seconds are cut off. */
export function localTimeOf(instant: Date, timeZone: string): LocalTime {
  const reading = new Date(wallClock(timeZone)(instant.getTime()));
  return {
    year: reading.getUTCFullYear(),
    month: reading.getUTCMonth() + 1,
    day: reading.getUTCDate(),
    hour: reading.getUTCHours(),
    minute: reading.getUTCMinutes(),
  };
}

/**
 * The first instant at which a clock in the zone shows this time. Where the clocks jump over it (spring), the instant
 * of the jump's length later, as `02:30` becomes `03:30`; where it comes twice (autumn), the first.
 */
export function instantOf(local: LocalTime, timeZone: string): Date {
  const wanted = utcOf(local);
  // An offset from UTC is never more than 15 h, and changes at most once in a day: the offsets a day before and after
  // are the two in question.
  const before = wanted - zoneOffset(timeZone, wanted - dayLength);
  const after = wanted - zoneOffset(timeZone, wanted + dayLength);
  const found = [before, after]
    .filter((instant) => instant + zoneOffset(timeZone, instant) === wanted)
    .sort((one, other) => one - other);
  return new Date(found[0] ?? before);
}

/** The calendar day `days` after this one. */
export function addDays(date: Pick<LocalTime, 'year' | 'month' | 'day'>, days: number) {
  const next = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/** @returns the date of `2026-03-31`, or undefined when there is no such day */
export function parseLocalDate(text: string): { year: number; month: number; day: number } | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const same = addDays(date, 0);
  return same.month === date.month && same.day === date.day && same.year === date.year ? date : undefined;
}

const dayLength = 86_400_000;

function utcOf(local: LocalTime): number {
  return Date.UTC(local.year, local.month - 1, local.day, local.hour, local.minute);
}
