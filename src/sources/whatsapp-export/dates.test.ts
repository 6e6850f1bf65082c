import { expect, test } from 'vitest';
import {
  dateOrderEvidence,
  isOrderSensitive,
  localeDateOrder,
  readDate,
} from '#sources/whatsapp-export/dates.ts';
import { parseHeader } from '#sources/whatsapp-export/lines.ts';

const now = new Date('2026-03-01T12:00:00Z');

function decide(dates: readonly string[], locale?: string) {
  const evidence = dateOrderEvidence(now);
  dates.forEach((date, index) => {
    const header = parseHeader(`${date}, 10:00 - A: x`);
    if (header === undefined) throw new Error(`${date} is no date`);
    evidence.add(header, index + 1);
  });
  return evidence.decide(locale);
}

test.each([
  ['a day above 12 first', ['1/2/23', '13/2/23'], 'en-US', 'dmy', false],
  ['a day above 12 second', ['1/2/23', '2/13/23'], 'en-GB', 'mdy', false],
  ['four digits first', ['2023/1/2'], 'en-GB', 'ymd', false],
  ['two digits of the year first', ['20-01-15', '20-01-31'], undefined, 'ymd', false],
  ['the other order would run back', ['1/2/23', '2/2/23', '1/3/23'], 'en-US', 'dmy', false],
  ['the other order lies in the future', ['3/12/25', '1/2/26'], 'en-GB', 'dmy', false],
  ['dots', ['1.2.23'], undefined, 'dmy', false],
  ['the locale en-GB', ['1/2/23', '1/3/23'], 'en-GB', 'dmy', false],
  ['the locale en-US', ['1/2/23', '1/3/23'], 'en-US', 'mdy', false],
  ['the locale de', ['1/2/23'], 'de', 'dmy', false],
  ['nothing, and English without a region', ['1/2/23', '1/3/23'], 'en', 'dmy', true],
  ['nothing', ['1/2/23', '1/3/23'], undefined, 'dmy', true],
] as const)('the order is decided by %s', (_, dates, locale, order, doubtful) => {
  expect(decide(dates, locale)).toEqual({ order, doubtful });
});

test('a date that no order explains is named by its line', () => {
  expect(decide(['13/2/23', '31/2/23', '32/1/23'])).toMatchObject({ order: 'dmy', impossibleAt: 2 });
});

test('days that are not in the calendar are no dates', () => {
  expect(readDate([29, 2, 2024], 'dmy')).toEqual({ year: 2024, month: 2, day: 29 });
  expect(readDate([29, 2, 2023], 'dmy')).toBeUndefined();
  expect(readDate([0, 2, 2023], 'dmy')).toBeUndefined();
  expect(readDate([1, 13, 2023], 'dmy')).toBeUndefined();
});

test('only dates that another order reads otherwise are doubtful', () => {
  expect(isOrderSensitive([1, 2, 2023], 'dmy')).toBe(true);
  expect(isOrderSensitive([2, 2, 2023], 'dmy')).toBe(false);
});

test('locales', () => {
  expect(['sv-SE', 'zh-CN', 'en-ZA', 'fr-FR', ''].map(localeDateOrder)).toEqual([
    'ymd',
    'ymd',
    'ymd',
    'dmy',
    undefined,
  ]);
});
