/**
 * The first line of a message: `[15/04/2016, 15:04:01] Author: text` (iOS), `15/04/2016, 15:04 - Author: text` (Android),
 * in any order, separator and clock of any locale. Grammar: docs/sources/whatsapp-export.md.
 */
export interface Header {
  /** The three numbers of the date as they stand, and which of them has four digits. */
  readonly date: readonly [number, number, number];
  readonly separator: string;
  /** 24-hour clock. */
  readonly hour: number;
  readonly minute: number;
  /** Absent where the export has minutes only. */
  readonly second?: number;
  /**
   * What all first lines of one export have in common: brackets, separators, clock, number of digits of the year.
   * A line of another shape is a quotation within a message.
   */
  readonly shape: string;
  /** Everything behind the time. */
  readonly body: string;
}

/** Few: without a limit, a line of nothing but marks takes quadratic time. */
const marks = '[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]{0,8}';
const headerForm = new RegExp(
  [
    `^${marks}(\\[)?${marks}`,
    `(\\d{1,4})${marks}([-/.])\\s?${marks}(\\d{1,4})${marks}([-/.])\\s?${marks}(\\d{1,4})${marks}`,
    `([.,]?)\\s+([^\\d\\n]{0,24}?)`,
    `(\\d{1,2})([:.])(\\d{2})(?:[:.](\\d{2}))?`,
    `(?:\\s?(?:([ap])\\.?\\s?m\\.?|([fe])\\.?m\\.?(?![\\p{L}])))?${marks}`,
    `(\\])?(?:\\s?([-–:]))?(?:\\s|$)`,
  ].join(''),
  'iu',
);

/** Words before the hour. Chinese periods of the day stand where other languages have a plain word such as `klo`. */
const forenoon = /上午|凌晨|早上|清晨/;
/** `fm` (förmiddag) and `em` (eftermiddag). */
const swedish: Readonly<Record<string, 'a' | 'p'>> = { f: 'a', e: 'p' };
const afternoon = /下午|晚上|傍晚|中午/;

/** @returns undefined when the line does not begin a message */
export function parseHeader(line: string): Header | undefined {
  const code = line.charCodeAt(0);
  // Most continuation lines begin with a letter; the regular expression need not look at them.
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return undefined;
  const found = headerForm.exec(line);
  if (found === null) return undefined;
  const [all, open, a = '', sep1 = '', b = '', sep2 = '', c = '', comma = '', word = '', h = ''] = found;
  const [timeSep = '', m = '', s, latinHalf, swedishHalf, close, dash] = found.slice(10);
  const half = latinHalf?.toLowerCase() ?? swedish[swedishHalf?.toLowerCase() ?? ''];
  if ((open === undefined) !== (close === undefined)) return undefined;
  const hour = hourOf(Number(h), half ?? periodOf(word));
  if (hour === undefined || Number(m) > 59 || Number(s ?? 0) > 60) return undefined;
  const clock = half !== undefined || periodOf(word) !== undefined ? '12' : '24';
  const shape = [open ?? '', sep1, sep2, a.length > 2 ? 'Y' : '', c.length > 2 ? 'Y' : '', comma, timeSep];
  return {
    date: [Number(a), Number(b), Number(c)],
    separator: sep1,
    hour,
    minute: Number(m),
    ...(s === undefined ? {} : { second: Math.min(Number(s), 59) }),
    shape: [...shape, s === undefined ? 'm' : 's', clock, dash ?? ''].join('|'),
    body: line.slice(all.length),
  };
}

function periodOf(word: string): 'a' | 'p' | undefined {
  if (forenoon.test(word)) return 'a';
  return afternoon.test(word) ? 'p' : undefined;
}

/** @returns undefined for an hour that no clock shows */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  // Some clocks write 0:05 am or 13:05 下午; both are clear.
  if (hour > 23) return undefined;
  if (hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
