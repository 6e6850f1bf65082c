import { expect, it } from 'vitest';
import { lastDays } from '#app/last-days.ts';

it.each([
  ['2026-11-20T23:32:00Z', 'Europe/London', '2026-10-22', '2026-11-20'],
  ['2026-04-10T23:30:00Z', 'Europe/London', '2026-03-13', '2026-04-11'],
  ['2026-04-10T00:30:00Z', 'America/New_York', '2026-03-11', '2026-04-09'],
  ['2026-03-01T12:00:00Z', 'UTC', '2026-01-31', '2026-03-01'],
])('at %s in %s the last thirty days are those from %s to %s', (now, zone, first, last) => {
  const days = lastDays(new Date(now), zone, 30);
  expect(new Set(days).size).toBe(30);
  expect([days[0], days.at(-1)]).toEqual([first, last]);
});
