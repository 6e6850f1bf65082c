import { sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import type { SiteContext } from '#site/context.ts';

/**
 * Failed sign-ins are counted per name (known or not) and per address, before the password is looked at, so that
 * guesses in parallel count too. From `free` failures on, every further one doubles the wait.
 */
const rules = { account: { free: 5 }, address: { free: 30 } } as const;
const firstWaitSeconds = 15;
const longestWaitSeconds = 900;
/** Counting begins anew after this time without a failure. */
const forgetSeconds = 86_400;

/** What an attempt counts against; `forgive` takes the count back after the right password. */
export interface Attempt {
  forgive(): Promise<void>;
}

/**
 * Counts an attempt.
 * @throws Failure `sign-in-locked` with `details.seconds` while the name or the address is locked
 */
export async function beginAttempt(
  context: SiteContext,
  userName: string,
  address: string,
): Promise<Attempt> {
  const account = context.keyed.lookup('sign-in account', userName.normalize('NFC').trim().toLowerCase());
  const from = context.keyed.lookup('sign-in address', address);
  await count(context, from, rules.address.free);
  await count(context, account, rules.account.free);
  return {
    forgive: async () => {
      await context.tables.deleteFrom('site.failed_sign_in').where('key', '=', account).execute();
      await context.tables
        .updateTable('site.failed_sign_in')
        .set({ failures: sql<number>`greatest(failures - 1, 0)`, locked_until: null })
        .where('key', '=', from)
        .execute();
    },
  };
}

async function count(context: SiteContext, key: Buffer, free: number): Promise<void> {
  const now = context.clock.now();
  const wait = sql`least(${longestWaitSeconds}::float8,
    ${firstWaitSeconds}::float8 * power(2, least(entry.failures + 1 - ${free}::int, 20)))`;
  const { rows } = await sql<{ locked_until: Date | null }>`
    insert into site.failed_sign_in as entry (key, failures, last_at) values (${key}, 1, ${now})
    on conflict (key) do update set
      failures = case when entry.last_at < ${now}::timestamptz - make_interval(secs => ${forgetSeconds})
        then 1 else entry.failures + 1 end,
      last_at = ${now},
      locked_until = case when entry.last_at >= ${now}::timestamptz - make_interval(secs => ${forgetSeconds})
        and entry.failures + 1 >= ${free}::int
        then ${now}::timestamptz + make_interval(secs => ${wait}) end
    where entry.locked_until is null or entry.locked_until <= ${now}
    returning locked_until`.execute(context.tables);
  if (rows.length > 0) return;
  const locked = await context.tables
    .selectFrom('site.failed_sign_in')
    .select('locked_until')
    .where('key', '=', key)
    .executeTakeFirst();
  throw lockedUntil(locked?.locked_until ?? now, now);
}

function lockedUntil(until: Date, now: Date): Failure {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1_000));
  return new Failure(
    'sign-in-locked',
    `Too many sign-ins have failed; the next is possible in ${seconds} seconds.`,
    'Wait, then sign in with the right user name and password.',
    { details: { seconds } },
  );
}

/** Forgets counts that no longer matter. */
export async function cleanAttempts(context: SiteContext): Promise<void> {
  const forgotten = new Date(context.clock.now().getTime() - forgetSeconds * 1_000);
  await context.tables.deleteFrom('site.failed_sign_in').where('last_at', '<', forgotten).execute();
}
