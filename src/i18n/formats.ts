import type { Language } from '#i18n/messages.ts';

/** Numbers, times and sizes in the form of a language. */
export interface Formats {
  number(value: number | bigint): string;
  /** Day and time of day with seconds, in the reader's time zone. */
  dateTime(value: Date): string;
  /** Day and time of day without seconds. */
  minute(value: Date): string;
  date(value: Date): string;
  /** @param value bytes; shown in steps of 1,000 */
  bytes(value: number): string;
  list(values: readonly string[]): string;
}

const sizeUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** @param timeZone IANA name; the machine's own by default */
export function formatsOf(language: Language, timeZone?: string): Formats {
  const zone = timeZone === undefined ? {} : { timeZone };
  const numbers = new Intl.NumberFormat(language);
  const dateTimes = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', ...zone });
  const minutes = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', ...zone });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', ...zone });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    number: (value) => numbers.format(value),
    dateTime: (value) => dateTimes.format(value),
    minute: (value) => minutes.format(value),
    date: (value) => dates.format(value),
    bytes: (value) => {
      const step = value < 1_000 ? 0 : Math.min(sizeUnits.length - 1, Math.floor(Math.log10(value) / 3));
      const unit = sizeUnits[step] ?? 'byte';
      return new Intl.NumberFormat(language, {
        style: 'unit',
        unit,
        unitDisplay: step === 0 ? 'long' : 'short',
        maximumFractionDigits: step === 0 ? 0 : 1,
      }).format(value / 1_000 ** step);
    },
    list: (values) => lists.format(values),
  };
}
