import { sql } from 'kysely';
import type { Actor } from '#core/actor.ts';
import type { UserAnswer } from '#core/feed.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { changeDirectory, readHoldings, requireUser, type SiteReader } from '#site/directoryChange.ts';
import { badRows, parseUserCsv, readUserCsv, type UserRow } from '#site/userCsv.ts';
import { planUsers, type UserPlan } from '#site/userPlan.ts';
import { type CheckedUser, checkUser, type UserRequest } from '#site/userRequest.ts';

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
    const plan = await planOf(transaction, [user]);
    const [problem] = plan.problems;
    if (problem !== undefined) throw problem.failure;
    await write(transaction, plan, context.clock.now());
    await context.trail.record({ actor, action: 'user.add', object: `user:${user.email}` }, transaction);
  });
  return requireUser(context, user.email);
}

/**
 * Registers the users of a CSV file (columns: `userColumns`), all rows or none.
 * @throws Failure `user-invalid` naming every bad row with its line
 */
export async function importUsers(context: SiteContext, file: UserFile, actor: Actor): Promise<UserImport> {
  const rows = parseUserCsv(file.text, file.name);
  await changeDirectory(context, async (transaction) => {
    const plan = await planOf(
      transaction,
      rows.map(({ user }) => user),
    );
    if (plan.problems.length > 0)
      throw badRows(
        file.name,
        plan.problems.map(({ index, failure }) => say`line ${rows[index]?.line ?? 1}: ${failure.sentence}`),
      );
    await write(transaction, plan, context.clock.now());
    const details = { file: file.name, rows: rows.length };
    await context.trail.record({ actor, action: 'user.import', object: 'users', details }, transaction);
  });
  return sumsOf(rows);
}

export interface UserFile {
  readonly text: string;
  readonly name: string;
}

/** What an import of a file would do, line by line. */
export interface UserFileCheck extends UserImport {
  readonly problems: readonly UserFileProblem[];
  /** The good rows. */
  readonly good: readonly UserRow[];
}

export interface UserFileProblem {
  readonly line: number;
  readonly sentence: Sentence;
  readonly remedy: Sentence;
}

/** Reads a file of users and compares it with who is registered. Changes nothing, and throws for no content. */
export async function checkUsers(
  context: Pick<SiteContext, 'tables'>,
  file: UserFile,
): Promise<UserFileCheck> {
  const { rows, problems } = readUserCsv(file.text, file.name);
  const plan = await planOf(
    context.tables,
    rows.map(({ user }) => user),
  );
  const taken = plan.problems.map(({ index, failure }) => ({ line: rows[index]?.line ?? 1, failure }));
  const bad = new Set(taken.map(({ line }) => line));
  return {
    ...sumsOf(rows),
    problems: [...problems, ...taken]
      .sort((one, other) => one.line - other.line)
      .map(({ line, failure }) => ({ line, sentence: failure.sentence, remedy: failure.remedySentence })),
    good: rows.filter(({ line }) => !bad.has(line)),
  };
}

function sumsOf(rows: readonly UserRow[]): UserImport {
  const emails = new Set(rows.map(({ user }) => user.email));
  const identities = rows.reduce((sum, { user }) => sum + user.identities.length, 0);
  return { rows: rows.length, users: emails.size, identities };
}

async function planOf(tables: SiteReader, users: readonly CheckedUser[]): Promise<UserPlan> {
  const emails = [...new Set(users.map(({ email }) => email))];
  const values = [...new Set(users.flatMap(({ identities }) => identities.map(({ value }) => value)))];
  const known = await sql<{ id: string; email: string }>`
    select id, email from site.registered_user where email = any(${emails}::text[])`.execute(tables);
  return planUsers(users, {
    users: new Map(known.rows.map(({ id, email }) => [email, id])),
    holdings: await readHoldings(tables, values),
  });
}

async function write(transaction: SiteTransaction, plan: UserPlan, now: Date): Promise<void> {
  const { users, removed, added } = plan;
  await sql`
    insert into site.registered_user (id, email, display_name, created_at)
    select id, email, name, ${now} from unnest(${users.map(({ id }) => id)}::uuid[],
      ${users.map(({ email }) => email)}::text[], ${users.map(({ displayName }) => displayName ?? null)}::text[])
      as t(id, email, name)
    on conflict (email) do update set
      display_name = coalesce(excluded.display_name, site.registered_user.display_name)`.execute(transaction);
  await sql`delete from site.user_identity where id = any(${removed}::uuid[])`.execute(transaction);
  await sql`
    insert into site.user_identity (id, user_id, kind, value, valid_from, valid_until)
    select * from unnest(${added.map(({ id }) => id)}::uuid[], ${added.map(({ userId }) => userId)}::uuid[],
      ${added.map(({ kind }) => kind)}::text[], ${added.map(({ value }) => value)}::text[],
      ${added.map(({ from }) => from?.toISOString() ?? null)}::timestamptz[],
      ${added.map(({ until }) => until?.toISOString() ?? null)}::timestamptz[])`.execute(transaction);
}
