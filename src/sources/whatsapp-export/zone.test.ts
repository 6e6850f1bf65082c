import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zoneReader } from '#sources/whatsapp-export/zone.ts';

const read = (zone: string, local: string) => {
  const { instants, gap } = zoneReader(zone)(Date.parse(`${local}Z`));
  return [
    ...instants.map((instant) => new Date(instant).toISOString().slice(0, 16)),
    ...(gap ? ['gap'] : []),
  ];
};

test.each([
  ['Europe/London', '2023-03-26T00:59', ['2023-03-26T00:59']],
  ['Europe/London', '2023-03-26T01:00', ['2023-03-26T01:00', 'gap']],
  ['Europe/London', '2023-03-26T01:59', ['2023-03-26T01:59', 'gap']],
  ['Europe/London', '2023-03-26T02:00', ['2023-03-26T01:00']],
  ['Europe/London', '2023-10-29T00:59', ['2023-10-28T23:59']],
  ['Europe/London', '2023-10-29T01:00', ['2023-10-29T00:00', '2023-10-29T01:00']],
  ['Europe/London', '2023-10-29T01:59', ['2023-10-29T00:59', '2023-10-29T01:59']],
  ['Europe/London', '2023-10-29T02:00', ['2023-10-29T02:00']],
  ['Europe/Berlin', '2023-03-26T02:30', ['2023-03-26T01:30', 'gap']],
  ['Europe/Berlin', '2023-03-26T03:00', ['2023-03-26T01:00']],
  ['Europe/Berlin', '2023-10-29T02:30', ['2023-10-29T00:30', '2023-10-29T01:30']],
  ['Europe/Berlin', '2023-10-29T03:00', ['2023-10-29T02:00']],
  ['Australia/Lord_Howe', '2023-04-02T01:45', ['2023-04-01T14:45', '2023-04-01T15:15']],
  ['Asia/Kathmandu', '2023-06-01T12:00', ['2023-06-01T06:15']],
  ['Asia/Shanghai', '2023-06-01T12:00', ['2023-06-01T04:00']],
  ['UTC', '2023-10-29T01:30', ['2023-10-29T01:30']],
])('%s %s', (zone, local, expected) => {
  expect(read(zone, local)).toEqual(expected);
});

test('every instant is among the meanings of the local time a clock of the zone shows', () => {
  const zones = [
    'Europe/London',
    'Europe/Berlin',
    'America/New_York',
    'Asia/Shanghai',
    'Australia/Lord_Howe',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(2009, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 }),
      (zone, minute) => {
        const instant = minute * 60_000;
        // The Swedish locale writes ISO dates, by another way than the reader's own.
        const shown = new Date(instant).toLocaleString('sv-SE', { timeZone: zone });
        const reading = zoneReader(zone)(Date.parse(`${shown.replace(' ', 'T')}Z`));
        expect(reading.instants).toContain(instant);
        expect(reading.gap).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});
