import { type Kysely, sql } from 'kysely';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Failed sign-ins, counted per subject (a name, known or not; an address) before the password is looked at, so that
 * guesses in parallel count too. From `free` failures on, every further one doubles the wait, up to 15 minutes.
 *
 * The counts live in a table of the calling module: `key bytea primary key, failures integer, last_at timestamptz,
 * locked_until timestamptz`. A key is an HMAC: what is typed as a name may be a password.
 */
export interface Lockout {
  /**
   * Counts an attempt against all subjects.
   * @throws Failure `sign-in-locked` with `details.seconds` while one of them is locked
   */
  begin(subjects: readonly Subject[]): Promise<Attempt>;
  /** Forgets counts that no longer matter. */
  clean(): Promise<void>;
}

export interface Subject {
  readonly key: Buffer;
  /** Failures before the first wait. */
  readonly free: number;
  /** What a success takes back: all failures of a name, only this one of an address that others share. */
  readonly forgives: 'all' | 'this';
}

export interface Attempt {
  /** Seconds that somebody has to wait now, should this attempt fail; 0 where it is still free. */
  readonly wait: number;
  /** Takes the counts back after the right password. */
  forgive(): Promise<void>;
}

const firstWaitSeconds = 15;
const longestWaitSeconds = 900;
/** Counting begins anew after this time without a failure. */
const forgetSeconds = 86_400;

/** @param options.table its full name, e.g. `site.failed_sign_in` */
export function openLockout(
  tables: Kysely<unknown>,
  options: { readonly table: string; readonly clock: Clock },
): Lockout {
  const table = sql.table(options.table);
  const now = (): Date => options.clock.now();

  async function count({ key, free }: Subject): Promise<Date | null> {
    const at = now();
    const wait = sql`least(${longestWaitSeconds}::float8,
      ${firstWaitSeconds}::float8 * power(2, least(entry.failures + 1 - ${free}::int, 20)))`;
    const isOld = sql`entry.last_at < ${at}::timestamptz - make_interval(secs => ${forgetSeconds})`;
    const { rows } = await sql<{ locked_until: Date | null }>`
      insert into ${table} as entry (key, failures, last_at) values (${key}, 1, ${at})
      on conflict (key) do update set
        failures = case when ${isOld} then 1 else entry.failures + 1 end,
        last_at = ${at},
        locked_until = case when not (${isOld}) and entry.failures + 1 >= ${free}::int
          then ${at}::timestamptz + make_interval(secs => ${wait}) end
      where entry.locked_until is null or entry.locked_until <= ${at}
      returning locked_until`.execute(tables);
    const counted = rows[0];
    if (counted !== undefined) return counted.locked_until;
    const locked = await sql<{ locked_until: Date | null }>`
      select locked_until from ${table} where key = ${key}`.execute(tables);
    throw lockedUntil(locked.rows[0]?.locked_until ?? at, at);
  }

  async function forgive({ key, forgives }: Subject): Promise<void> {
    if (forgives === 'all') await sql`delete from ${table} where key = ${key}`.execute(tables);
    else
      await sql`update ${table} set failures = greatest(failures - 1, 0), locked_until = null
        where key = ${key}`.execute(tables);
  }

  return {
    begin: async (subjects) => {
      let wait = 0;
      for (const subject of subjects) {
        const until = await count(subject);
        if (until !== null) wait = Math.max(wait, secondsUntil(until, now()));
      }
      return {
        wait,
        forgive: async () => {
          for (const subject of subjects) await forgive(subject);
        },
      };
    },
    clean: async () => {
      const forgotten = new Date(now().getTime() - forgetSeconds * 1_000);
      await sql`delete from ${table} where last_at < ${forgotten}`.execute(tables);
    },
  };
}

function secondsUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1_000));
}

function lockedUntil(until: Date, now: Date): Failure {
  const seconds = secondsUntil(until, now);
  return new Failure(
    'sign-in-locked',
    say`Too many sign-ins have failed; the next is possible in ${seconds} seconds.`,
    say`Wait, then sign in with the right user name and password.`,
    { details: { seconds } },
  );
}
