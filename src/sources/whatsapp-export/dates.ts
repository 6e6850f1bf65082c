import type { Header } from '#sources/whatsapp-export/lines.ts';

/** In which order the three numbers of a date stand. */
export const dateOrders = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A day of the calendar; month 1 to 12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** @returns undefined when there is no such day in this order */
export function readDate(date: Header['date'], order: DateOrder): CalendarDay | undefined {
  const [a, b, c] = date;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  if (full < 1970 || full > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const lastDay = new Date(Date.UTC(full, month, 0)).getUTCDate();
  return day <= lastDay ? { year: full, month, day } : undefined;
}

/** What the dates of a file say for and against an order. */
interface Evidence {
  impossible: number;
  /** Line of the first impossible date. */
  impossibleAt: number | undefined;
  /** How often time runs back by more than a day: an export stands in order. */
  backward: number;
  /** Before WhatsApp began, or in the future. */
  implausible: number;
  previous: number;
}

const oneDay = 86_400_000;

export interface DateDecision {
  readonly order: DateOrder;
  /** True when neither the file nor the locale decides, and the order is the more common one. */
  readonly doubtful: boolean;
  /** Line of a date that no order explains. */
  readonly impossibleAt?: number;
}

/** Collects the dates of a whole file and decides their order. Memory does not grow with the file. */
export function dateOrderEvidence(now: Date): {
  add(header: Header, line: number): void;
  decide(locale: string | undefined): DateDecision;
} {
  const evidence = new Map<DateOrder, Evidence>(
    dateOrders.map((order) => [
      order,
      {
        impossible: 0,
        impossibleAt: undefined,
        backward: 0,
        implausible: 0,
        previous: Number.NEGATIVE_INFINITY,
      },
    ]),
  );
  let sample: Header | undefined;
  return {
    add(header, line) {
      sample ??= header;
      for (const [order, seen] of evidence) addDate(seen, readDate(header.date, order), line, now.getTime());
    },
    decide: (locale) => decide(evidence, sample, locale),
  };
}

function addDate(seen: Evidence, date: CalendarDay | undefined, line: number, now: number): void {
  if (date === undefined) {
    seen.impossible += 1;
    seen.impossibleAt ??= line;
    return;
  }
  const time = Date.UTC(date.year, date.month - 1, date.day);
  if (time < seen.previous - oneDay) seen.backward += 1;
  if (time > now + 2 * oneDay || date.year < 2009) seen.implausible += 1;
  seen.previous = time;
}

function decide(
  evidence: ReadonlyMap<DateOrder, Evidence>,
  sample: Header | undefined,
  locale: string | undefined,
): DateDecision {
  const ofLocale = localeDateOrder(locale);
  let left = [...evidence]
    .map(([order, seen]) => ({ order, ...seen }))
    .filter(({ order }) => order !== 'ymd' || ofLocale === 'ymd' || mayBeginWithYear(sample));
  for (const measure of ['impossible', 'implausible', 'backward'] as const) {
    const least = Math.min(...left.map((candidate) => candidate[measure]));
    const best = left.filter((candidate) => candidate[measure] === least);
    // Time running back is proof only against an order where the other has none of it.
    if (measure !== 'backward' || least === 0) left = best;
  }
  const [first] = left;
  const found = (order: DateOrder, doubtful: boolean): DateDecision => {
    const line = evidence.get(order)?.impossibleAt;
    return { order, doubtful, ...(line === undefined ? {} : { impossibleAt: line }) };
  };
  if (first === undefined || sample === undefined) return { order: 'dmy', doubtful: true };
  if (left.length === 1) return found(first.order, false);
  const possible = (order: DateOrder | undefined): order is DateOrder =>
    left.some((candidate) => candidate.order === order);
  // Four digits first were sorted out above; dots stand between day, month and year wherever they stand.
  if (sample.separator === '.' && possible('dmy')) return found('dmy', false);
  if (possible(ofLocale)) return found(ofLocale, false);
  return found(possible('dmy') ? 'dmy' : first.order, true);
}

/** A year of two digits first is only known with dashes (`15-01-20`). */
function mayBeginWithYear(sample: Header | undefined): boolean {
  return sample === undefined || sample.date[0] > 99 || sample.separator === '-';
}

/**
 * The order of a locale with a region, or of a language that has one order everywhere.
 * English without a region has two, so it decides nothing.
 */
export function localeDateOrder(locale: string | undefined): DateOrder | undefined {
  if (locale === undefined || locale === '') return undefined;
  const parsed = new Intl.Locale(locale);
  if (parsed.language === 'en' && parsed.region === undefined) return undefined;
  const parts = new Intl.DateTimeFormat(locale, { calendar: 'gregory', dateStyle: 'short' }).formatToParts(0);
  const letters = parts
    .map((part) => ({ day: 'd', month: 'm', year: 'y' })[part.type as 'day' | 'month' | 'year'] ?? '')
    .join('');
  return dateOrders.find((order) => order === letters);
}

/** True when another order gives another day: the date is doubtful only then. */
export function isOrderSensitive(date: Header['date'], order: DateOrder): boolean {
  const read = readDate(date, order);
  return dateOrders.some((other) => {
    const day = readDate(date, other);
    return (
      day !== undefined &&
      read !== undefined &&
      (day.month !== read.month || day.day !== read.day || day.year !== read.year)
    );
  });
}
