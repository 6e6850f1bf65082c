import { wallClock, zoneOffset } from '#core/wallClock.ts';

/** A local time in a zone, as milliseconds since 1970 as if it were UTC. */
export type LocalTime = number;

/** The instants a local time can mean, earliest first. */
export interface ZoneReading {
  readonly instants: readonly [number] | readonly [number, number];
  /** The clocks were put forward over this time: no clock showed it. */
  readonly gap: boolean;
}

const oneDay = 86_400_000;

/**
 * Reads local times of an IANA zone through Intl.
 * A time in a gap is read with the offset before it (01:30 in a gap from 01:00 to 02:00 is 02:30 summer time).
 * @throws RangeError for an unknown zone
 */
export function zoneReader(timeZone: string): (local: LocalTime) => ZoneReading {
  wallClock(timeZone);
  const offsetAt = (instant: number): number => zoneOffset(timeZone, instant);
  const days = new Map<number, { before: number; after: number }>();
  return (local) => {
    const day = Math.floor(local / oneDay);
    let offsets = days.get(day);
    if (offsets === undefined) {
      // Offsets are below a day, so these two instants enclose every meaning of the day's local times.
      offsets = { before: offsetAt((day - 1) * oneDay), after: offsetAt((day + 2) * oneDay) };
      days.set(day, offsets);
    }
    const { before, after } = offsets;
    if (before === after) return { instants: [local - before], gap: false };
    const meant = [...new Set([local - before, local - after])]
      .filter((instant) => instant + offsetAt(instant) === local)
      .sort((one, other) => one - other);
    const [first, second] = meant;
    if (first === undefined) return { instants: [local - before], gap: true };
    return { instants: second === undefined ? [first] : [first, second], gap: false };
  };
}
