import { sql } from 'kysely';
import type { Actor } from '#core/actor.ts';
import { Failure, isFailure } from '#core/failure.ts';
import type { UserAnswer } from '#core/feed.ts';
import { makeUuid } from '#core/ids.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { readUsers } from '#site/directory.ts';
import type { IdentityKind } from '#site/tables.ts';
import { badRows, parseUserCsv } from '#site/userCsv.ts';
import { type CheckedUser, checkUser, type UserRequest } from '#site/userRequest.ts';
import { overlaps, type Validity, validityText } from '#site/validity.ts';

/** How much an import of users took in. */
export interface UserImport {
  readonly rows: number;
  readonly users: number;
  readonly identities: number;
}

/**
 * Registers a user, or adds to one who is there. The same again is harmless; the same number with other dates that
 * overlap the old ones replaces them.
 * @throws Failure `user-invalid`, also when the number belongs to somebody else at that time (both are named)
 */
export async function addUser(context: SiteContext, request: UserRequest, actor: Actor): Promise<UserAnswer> {
  const user = checkUser(request);
  await changeDirectory(context, async (transaction) => {
    await putUser(transaction, user, context.clock.now());
    await context.trail.record({ actor, action: 'user.add', object: `user:${user.email}` }, transaction);
  });
  return requireUser(await readUsers(context), user.email);
}

/**
 * Registers the users of a CSV file (columns: `userColumns`), all rows or none.
 * @throws Failure `user-invalid` naming every bad row with its line
 */
export async function importUsers(
  context: SiteContext,
  file: { readonly text: string; readonly name: string },
  actor: Actor,
): Promise<UserImport> {
  const rows = parseUserCsv(file.text, file.name);
  const problems: string[] = [];
  await changeDirectory(context, async (transaction) => {
    for (const { line, user } of rows) {
      try {
        await putUser(transaction, user, context.clock.now());
      } catch (error) {
        if (!isFailure(error)) throw error;
        problems.push(`line ${line}: ${error.message}`);
      }
    }
    if (problems.length > 0) throw badRows(file.name, problems);
    const details = { file: file.name, rows: rows.length };
    await context.trail.record({ actor, action: 'user.import', object: 'users', details }, transaction);
  });
  const emails = new Set(rows.map(({ user }) => user.email));
  const identities = rows.reduce((sum, { user }) => sum + user.identities.length, 0);
  return { rows: rows.length, users: emails.size, identities };
}

/** One change at a time, so that no two can give the same number to two people; readers notice by the version. */
async function changeDirectory(
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

async function putUser(transaction: SiteTransaction, user: CheckedUser, now: Date): Promise<void> {
  const { id } = await transaction
    .insertInto('site.registered_user')
    .values({ id: makeUuid(), email: user.email, display_name: user.displayName ?? null, created_at: now })
    .onConflict((conflict) =>
      conflict.column('email').doUpdateSet({
        display_name: sql`coalesce(excluded.display_name, site.registered_user.display_name)`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const identity of user.identities) await putIdentity(transaction, { ...user, id }, identity);
}

interface Owner extends Validity {
  readonly id: string;
  readonly email: string;
}

async function putIdentity(
  transaction: SiteTransaction,
  owner: Owner,
  identity: { readonly kind: IdentityKind; readonly value: string },
): Promise<void> {
  const held = await transaction
    .selectFrom('site.user_identity as held')
    .innerJoin('site.registered_user as holder', 'holder.id', 'held.user_id')
    .select(['held.id', 'held.user_id', 'held.valid_from', 'held.valid_until', 'holder.email'])
    .where('held.kind', '=', identity.kind)
    .where('held.value', '=', identity.value)
    .execute();
  const holdings = held.map((row) => ({
    ...row,
    from: row.valid_from ?? undefined,
    until: row.valid_until ?? undefined,
  }));
  const own = holdings.filter((holding) => holding.user_id === owner.id);
  // Named again without dates: what is known of the dates stays.
  if (owner.from === undefined && owner.until === undefined && own.length > 0) return;
  const taken = holdings.find((holding) => holding.user_id !== owner.id && overlaps(holding, owner));
  if (taken !== undefined) throw takenBy(identity.value, owner, taken);
  const replaced = own.filter((holding) => overlaps(holding, owner)).map((holding) => holding.id);
  if (replaced.length > 0) {
    await transaction.deleteFrom('site.user_identity').where('id', 'in', replaced).execute();
  }
  await transaction
    .insertInto('site.user_identity')
    .values({
      id: makeUuid(),
      user_id: owner.id,
      ...identity,
      valid_from: owner.from ?? null,
      valid_until: owner.until ?? null,
    })
    .execute();
}

function takenBy(value: string, owner: Owner, holder: Validity & { readonly email: string }): Failure {
  return new Failure(
    'user-invalid',
    `${value} cannot belong to ${owner.email} (${validityText(owner)}): it belongs to ${holder.email} (${validityText(holder)}).`,
    `End it for ${holder.email} first (--until), or give ${owner.email} a later beginning (--from).`,
  );
}

function requireUser(users: readonly UserAnswer[], email: string): UserAnswer {
  const user = users.find((candidate) => candidate.email === email);
  if (user === undefined) throw new Error('a user that was just stored is not there');
  return user;
}
