import { sql } from 'kysely';
import type { UserAnswer } from '#core/feed.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { readUsers } from '#site/directory.ts';
import type { IdentityKind } from '#site/tables.ts';
import type { Holding } from '#site/userPlan.ts';

export type SiteReader = SiteTransaction | SiteContext['tables'];

/** One change at a time, so that no two can give the same number to two people; readers notice by the version. */
export async function changeDirectory(
  context: SiteContext,
  change: (transaction: SiteTransaction) => Promise<void>,
): Promise<void> {
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('site.identity')
      .set({ directory_version: sql<bigint>`directory_version + 1` })
      .execute();
    await change(transaction);
  });
}

/** Who has these numbers and WeCom ids, and when. */
export async function readHoldings(tables: SiteReader, values: readonly string[]): Promise<Holding[]> {
  const { rows } = await sql<{
    id: string;
    userId: string;
    email: string;
    kind: IdentityKind;
    value: string;
    from: Date | null;
    until: Date | null;
  }>`
    select i.id, i.user_id as "userId", u.email, i.kind, i.value, i.valid_from as "from", i.valid_until as "until"
    from site.user_identity i join site.registered_user u on u.id = i.user_id
    where i.value = any(${values}::text[])
    order by i.valid_from nulls first`.execute(tables);
  return rows.map(({ from, until, ...row }) => ({
    ...row,
    from: from ?? undefined,
    until: until ?? undefined,
  }));
}

/** The user with this address, after a change. */
export async function requireUser(context: SiteContext, email: string): Promise<UserAnswer> {
  const user = (await readUsers(context)).find((candidate) => candidate.email === email);
  if (user === undefined) throw new Error('a user that was just stored is not there');
  return user;
}
