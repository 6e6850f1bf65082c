import type { SiteContext } from '#site/context.ts';
import { type Attempt, type Lockout, openLockout } from '#store/lockout.ts';

/** Counts an attempt against the name, known or not, and the address. Failure `sign-in-locked`. */
export async function beginAttempt(
  context: SiteContext,
  userName: string,
  address: string,
): Promise<Attempt> {
  const account = context.keyed.lookup('sign-in account', userName.normalize('NFC').trim().toLowerCase());
  const from = context.keyed.lookup('sign-in address', address);
  return lockoutOf(context).begin([
    { key: from, free: 30, forgives: 'this' },
    { key: account, free: 5, forgives: 'all' },
  ]);
}

/** Forgets counts that no longer matter. */
export async function cleanAttempts(context: SiteContext): Promise<void> {
  await lockoutOf(context).clean();
}

function lockoutOf({ database, clock }: SiteContext): Lockout {
  return openLockout(database.tables(), { table: 'site.failed_sign_in', clock });
}
