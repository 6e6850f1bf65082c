/** A moment as the phone shows it. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Writes a moment in a form: `YYYY YY M MM D DD`, `H HH` of 24 hours, `h` of 12, `mm ss`, `A` and `P` the half of the
 * day behind and before the hour. Everything else stands as it is.
 */
export function writeMoment(form: string, moment: Moment, halves: readonly [string, string]): string {
  const half = moment.hour < 12 ? halves[0] : halves[1];
  const written: Readonly<Record<string, string>> = {
    YYYY: String(moment.year),
    YY: two(moment.year % 100),
    M: String(moment.month),
    MM: two(moment.month),
    D: String(moment.day),
    DD: two(moment.day),
    H: String(moment.hour),
    HH: two(moment.hour),
    h: String(moment.hour % 12 === 0 ? 12 : moment.hour % 12),
    mm: two(moment.minute),
    ss: two(moment.second),
    ' A': half,
    P: half,
  };
  return form.replace(/YYYY|YY|MM|M|DD|D|HH|H|h|mm|ss| A|P/g, (letters) => written[letters] ?? letters);
}

/** The instant of a moment `ahead` hours before UTC; Android tells minutes only. */
export function instantOf(moment: Moment, ahead: number, withSeconds: boolean): string {
  const { year, month, day, hour, minute, second } = moment;
  const utc = Date.UTC(year, month - 1, day, hour - ahead, minute, withSeconds ? second : 0);
  return new Date(utc).toISOString();
}
