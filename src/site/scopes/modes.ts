import { type Actor, actorName } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { SiteContext } from '#site/context.ts';
import type { SiteReader } from '#site/directoryChange.ts';
import { changeScopes, forgetNames } from '#site/scopes/book.ts';
import type { ScopeMode } from '#site/tables.ts';

const scopeModes: readonly ScopeMode[] = ['all', 'listed', 'all-but-private'];

/** @throws Failure `usage` */
export function parseScopeMode(text: string): ScopeMode {
  const mode = scopeModes.find((one) => one === text);
  if (mode !== undefined) return mode;
  throw new Failure(
    'usage',
    say`There is no such capture scope.`,
    say`Choose one of: ${scopeModes.map(String)}.`,
  );
}

/** What of a user's communication is captured. */
export interface CaptureScopeOfUser {
  readonly userId: string;
  readonly email: string;
  readonly displayName: string | undefined;
  /** Undefined: nobody has chosen. Then exports and the organisation's own accounts are captured whole, phones not at all. */
  readonly mode: ScopeMode | undefined;
  readonly chosenBy: string | undefined;
  readonly chosenAt: Date | undefined;
  readonly listed: number;
  readonly private: number;
  /** Private conversations that he asks for and nobody has decided. */
  readonly asked: number;
}

/** Chooses what is captured from now on; what is sealed already stays. @throws Failure `user-unknown`, `usage` */
export async function chooseScope(
  context: SiteContext,
  email: string,
  mode: ScopeMode,
  actor: Actor,
): Promise<CaptureScopeOfUser> {
  parseScopeMode(mode);
  await changeScopes(context, async (transaction) => {
    const { id } = await requireUserRow(transaction, email);
    const chosen = { mode, chosen_by: actorName(actor), chosen_at: context.clock.now() };
    await transaction
      .insertInto('site.user_scope')
      .values({ user_id: id, ...chosen })
      .onConflict((conflict) => conflict.column('user_id').doUpdateSet(chosen))
      .execute();
    await transaction
      .insertInto('site.scope_change')
      .values({ user_id: id, ...chosen })
      .execute();
    await forgetNames(transaction, id);
    const entry = { actor, action: 'scope.choose', object: `user:${normalised(email)}`, details: { mode } };
    await context.trail.record(entry, transaction);
  });
  return scopeOf(context, email);
}

/** @throws Failure `user-unknown` */
export async function scopeOf(context: SiteContext, email: string): Promise<CaptureScopeOfUser> {
  const { id } = await requireUserRow(context.tables, email);
  const [scope] = await listScopes(context, id);
  if (scope === undefined) throw unknownUser(email);
  return scope;
}

/** Of every registered user, by e-mail address. */
export async function listScopes(context: SiteContext, userId?: string): Promise<CaptureScopeOfUser[]> {
  let query = context.tables
    .selectFrom('site.registered_user as user')
    .leftJoin('site.user_scope as scope', 'scope.user_id', 'user.id')
    .select([
      'user.id',
      'user.email',
      'user.display_name',
      'scope.mode',
      'scope.chosen_by',
      'scope.chosen_at',
    ])
    .orderBy('user.email');
  if (userId !== undefined) query = query.where('user.id', '=', userId);
  const users = await query.execute();
  const entries = await context.tables
    .selectFrom('site.scope_entry')
    .select(['user_id', 'list', 'state'])
    .execute();
  const byUser = Map.groupBy(entries, ({ user_id }) => user_id);
  return users.map(({ id, email, display_name, mode, chosen_by, chosen_at }) => {
    const own = byUser.get(id) ?? [];
    const count = (list: string, state: string): number =>
      own.filter((entry) => entry.list === list && entry.state === state).length;
    return {
      userId: id,
      email,
      displayName: display_name ?? undefined,
      mode: mode ?? undefined,
      chosenBy: chosen_by ?? undefined,
      chosenAt: chosen_at ?? undefined,
      listed: count('listed', 'approved'),
      private: count('private', 'approved'),
      asked: count('private', 'asked'),
    };
  });
}

/** @throws Failure `user-unknown` */
export async function requireUserRow(
  tables: SiteReader,
  email: string,
): Promise<{ id: string; email: string }> {
  const row = await tables
    .selectFrom('site.registered_user')
    .select(['id', 'email'])
    .where('email', '=', normalised(email))
    .executeTakeFirst();
  if (row === undefined) throw unknownUser(email);
  return row;
}

function normalised(email: string): string {
  return email.trim().toLowerCase();
}

function unknownUser(email: string): Failure {
  return new Failure(
    'user-unknown',
    say`${email} is no registered user.`,
    say`Register the user first, then name him by his address.`,
  );
}
