import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueWindow,
  formatSchedule,
  nextScheduled,
  parseSchedule,
  pauseAfterFailures,
} from '#connector/schedule.ts';
import { addDays, instantOf, localTimeOf } from '#connector/zone.ts';

const at = (text: string) => new Date(text);
const daily = (time: string) => parseSchedule(`daily@${time}`);

describe('a schedule', () => {
  test.each(['daily@02:00', 'daily@23:59', 'every@30m', 'every@4h', 'every@24h', 'manual'])(
    '%s reads as written',
    (text) => {
      expect(formatSchedule(parseSchedule(text))).toBe(text);
    },
  );

  test.each(['', 'daily', 'daily@24:00', 'daily@2:00', 'every@0m', 'every@25h', 'every@1441m', 'hourly'])(
    '%s is refused',
    (text) => {
      expect(() => parseSchedule(text)).toThrow(expect.objectContaining({ code: 'config-invalid' }));
    },
  );
});

describe('a daily run', () => {
  test('follows the clocks of its zone', () => {
    const next = (time: string) => nextScheduled(daily('02:00'), 'Europe/Berlin', at(time))?.toISOString();
    expect(next('2026-01-15T00:00:00Z')).toBe('2026-01-15T01:00:00.000Z');
    expect(next('2026-01-15T01:00:00Z')).toBe('2026-01-16T01:00:00.000Z');
    expect(next('2026-07-15T00:30:00Z')).toBe('2026-07-16T00:00:00.000Z');
  });

  test('at a time that a day does not have comes an hour later, at one it has twice the first time', () => {
    const next = (time: string) => nextScheduled(daily('02:30'), 'Europe/Berlin', at(time))?.toISOString();
    expect(next('2026-03-28T12:00:00Z')).toBe('2026-03-29T01:30:00.000Z');
    expect(next('2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z');
    expect(next('2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z');
  });

  test('is due once for all days that were missed', () => {
    const plan = { schedule: daily('02:00'), timeZone: 'UTC' };
    const done = at('2026-03-01T02:00:00Z');
    expect(dueWindow(plan, done, at('2026-03-02T01:59:59Z'))).toBeUndefined();
    expect(dueWindow(plan, done, at('2026-03-02T02:00:00Z'))).toEqual({
      from: done,
      to: at('2026-03-02T02:00:00Z'),
    });
    expect(dueWindow(plan, done, at('2026-03-09T15:00:00Z'))).toEqual({
      from: done,
      to: at('2026-03-09T02:00:00Z'),
    });
  });

  test('is not due when the clock is behind what was done', () => {
    const plan = { schedule: daily('02:00'), timeZone: 'UTC' };
    expect(dueWindow(plan, at('2026-03-09T02:00:00Z'), at('2026-03-01T12:00:00Z'))).toBeUndefined();
  });
});

test('a manual connector is never due', () => {
  const plan = { schedule: parseSchedule('manual'), timeZone: 'UTC' };
  expect(dueWindow(plan, at('2020-01-01T00:00:00Z'), at('2026-01-01T00:00:00Z'))).toBeUndefined();
  expect(nextScheduled(plan.schedule, 'UTC', at('2026-01-01T00:00:00Z'))).toBeUndefined();
});

const zone = fc.constantFrom(
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Africa/Casablanca',
  'America/Santiago',
);
const instant = fc.date({
  min: at('2018-01-01T00:00:00Z'),
  max: at('2030-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const clockTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const schedule = fc.oneof(
  clockTime.map((time) => daily(time)),
  fc.integer({ min: 1, max: 1_440 }).map((minutes) => parseSchedule(`every@${minutes}m`)),
);

describe('for every schedule and zone', () => {
  test('the next run lies after now, within some 26 hours, and just before it nothing new is due', () => {
    fc.assert(
      fc.property(schedule, zone, instant, (plan, timeZone, now) => {
        const next = nextScheduled(plan, timeZone, now);
        if (next === undefined) throw new Error('none');
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
        expect(dueWindow({ schedule: plan, timeZone }, now, new Date(next.getTime() - 1))).toBeUndefined();
        expect(dueWindow({ schedule: plan, timeZone }, now, next)).toEqual({ from: now, to: next });
      }),
    );
  });

  test('however long nobody looked, one window covers all, and then nothing is due', () => {
    fc.assert(
      fc.property(
        schedule,
        zone,
        instant,
        fc.integer({ min: 0, max: 90 * 86_400 }),
        (plan, timeZone, done, seconds) => {
          const now = new Date(done.getTime() + seconds * 1_000);
          const window = dueWindow({ schedule: plan, timeZone }, done, now);
          if (window === undefined) return;
          expect(window.from).toEqual(done);
          expect(window.to > done && window.to <= now).toBe(true);
          expect(dueWindow({ schedule: plan, timeZone }, window.to, now)).toBeUndefined();
        },
      ),
    );
  });

  test('every local day has one daily run', () => {
    fc.assert(
      fc.property(clockTime, zone, instant, (time, timeZone, start) => {
        const [hour = 0, minute = 0] = time.split(':').map(Number);
        const today = localTimeOf(start, timeZone);
        const instants = Array.from({ length: 30 }, (_, day) =>
          instantOf({ ...addDays(today, day), hour, minute }, timeZone),
        );
        let walked = nextScheduled(daily(time), timeZone, new Date((instants[0] as Date).getTime() - 1));
        for (const expected of instants) {
          expect(walked).toEqual(expected);
          walked = nextScheduled(daily(time), timeZone, expected);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('pauses after failures grow from a minute to an hour', () => {
  expect([0, 1, 2, 3, 7, 50].map(pauseAfterFailures)).toEqual([
    0, 60_000, 120_000, 240_000, 3_600_000, 3_600_000,
  ]);
});
