import { Failure } from '#core/failure.ts';
import { makeUuid, type SiteId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';

/**
 * The site's id, made at its first start, and a check that the secret is still the one its hashes were made with.
 * @throws Failure `key-wrong` with another secret: every export would be taken in twice
 */
export async function settleIdentity(
  context: Pick<SiteContext, 'tables' | 'clock' | 'keyed'>,
): Promise<SiteId> {
  const secretCheck = context.keyed.lookup('secret check');
  await context.tables
    .insertInto('site.identity')
    .values({ id: makeUuid(), secret_check: secretCheck, created_at: context.clock.now() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await context.tables
    .selectFrom('site.identity')
    .select(['id', 'secret_check'])
    .executeTakeFirstOrThrow();
  if (row.secret_check.equals(secretCheck)) return row.id as SiteId;
  throw new Failure(
    'key-wrong',
    say`The secret of the capture site is not the one its database was made with.`,
    say`Put the site's key file back from the backup that belongs to this database.`,
  );
}
