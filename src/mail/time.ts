import type { Item, TimeDoubt } from '#core/item.ts';

/**
 * `Date` (RFC 5322 section 3.3): when it happened, in UTC. Where the source knows the minute only (exports), the
 * seconds are left out, as the grammar allows: `Sat, 31 Jan 2026 12:34 +0000` claims nothing that nobody knows.
 */
export function dateField(item: Pick<Item, 'occurredAt' | 'timePrecision'>): string {
  const text = new Date(item.occurredAt).toUTCString();
  const time = text.slice(0, item.timePrecision === 'minute' ? -7 : -4);
  return `Date: ${time} +0000\r\n`;
}

/** An instant for people: `2026-01-31 12:34:05 UTC`, or `2026-01-31 12:34 UTC (to the minute)`. */
export function readableTime(instant: string, precision: Item['timePrecision'] = 'second'): string {
  const time = `${instant.slice(0, 10)} ${instant.slice(11, 16)}`;
  return precision === 'minute' ? `${time} UTC (to the minute)` : `${time}${instant.slice(16, 19)} UTC`;
}

/** 3725 seconds is `1 h 2 min 5 s`. */
export function readableDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor(whole / 60) % 60, 'min'],
    [whole % 60, 's'],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return shown.join(' ') || '0 s';
}

const doubts: Record<TimeDoubt, string> = {
  'before-2009': 'The time is before 2009 and so probably wrong.',
  'in-future': 'The time is more than 24 hours later than the capture and so probably wrong.',
  'dst-ambiguous': 'The clocks were set back in that hour, so the real time may be an hour off.',
  'dst-gap': 'The clocks were set forward over that hour, so the local time of the source did not exist.',
  'date-order': 'The source does not tell the day from the month for certain; the two may be swapped.',
};

/** What to know about the item's time, one sentence each; nothing when it is beyond doubt. */
export function timeNotes({ timeDoubts, clockSource, kind }: Item): string[] {
  const notes = timeDoubts === undefined ? [] : timeDoubts.map((doubt) => doubts[doubt]);
  if (clockSource === 'capture' && kind !== 'gap') {
    notes.unshift('The source gives no time; this mail has the time of the capture.');
  }
  return notes;
}
