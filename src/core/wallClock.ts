const clocks = new Map<string, (instant: number) => number>();

/**
 * What a clock on the wall in an IANA time zone shows, read through Intl.
 * @returns a function of milliseconds since 1970 that gives the reading as if it were UTC, to the second
 * @throws RangeError for an unknown zone
 */
export function wallClock(timeZone: string): (instant: number) => number {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const read = (instant: number): number => {
    const parts: Record<string, number> = {};
    for (const part of format.formatToParts(instant)) parts[part.type] = Number(part.value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };
  clocks.set(timeZone, read);
  return read;
}

/** Milliseconds that a zone is ahead of UTC at an instant. */
export function zoneOffset(timeZone: string, instant: number): number {
  return wallClock(timeZone)(instant) - Math.floor(instant / 1_000) * 1_000;
}
