const dayLength = 86_400_000;

/**
 * The days of a time zone up to the one that is now, each once, the oldest first. Counted in the calendar: a day on
 * which clocks are set has 23 or 25 hours.
 * @returns such as `2026-03-01`
 */
export function lastDays(now: Date, timeZone: string, count: number): string[] {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
  const last = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: count }, (_, index) =>
    new Date(last - (count - 1 - index) * dayLength).toISOString().slice(0, 10),
  );
}
