import { sql } from 'kysely';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import type { ScopeKind, ScopeList, ScopeMode } from '#site/tables.ts';

/** What holds of a user now. */
export interface UserScope {
  readonly userId: string;
  readonly mode: ScopeMode;
  /** Entries of the list that his mode asks, by hash of number, id, title or label. */
  readonly entries: ReadonlyMap<string, string>;
  /** Kinds of which an entry is known by a number or title alone. */
  readonly byName: ReadonlySet<ScopeKind>;
}

/** The capture scopes of every user who has one, at one moment. */
export interface ScopeBook {
  readonly version: bigint;
  of(userId: string | undefined): UserScope | undefined;
}

const listOf: Readonly<Record<ScopeMode, ScopeList | undefined>> = {
  all: undefined,
  listed: 'listed',
  'all-but-private': 'private',
};

/** Reads the scopes once and again only after a change. */
export function openScopeBook(context: SiteContext): { current(): Promise<ScopeBook> } {
  let kept: ScopeBook | undefined;
  return {
    async current() {
      const { scope_version: version } = await context.tables
        .selectFrom('site.identity')
        .select('scope_version')
        .executeTakeFirstOrThrow();
      if (kept?.version !== version) kept = await readBook(context, version);
      return kept;
    },
  };
}

async function readBook({ tables }: SiteContext, version: bigint): Promise<ScopeBook> {
  const modes = await tables.selectFrom('site.user_scope').select(['user_id', 'mode']).execute();
  const rows = await tables
    .selectFrom('site.scope_entry')
    .select(['id', 'user_id', 'list', 'kind', 'value_hash', 'label_hash', 'by_name'])
    .where('state', '=', 'approved')
    .execute();
  const byUser = Map.groupBy(rows, ({ user_id }) => user_id);
  const scopes = modes.map(({ user_id: userId, mode }): [string, UserScope] => {
    const own = (byUser.get(userId) ?? []).filter(({ list }) => list === listOf[mode]);
    const entries = new Map(
      own.flatMap(({ id, value_hash, label_hash }) =>
        [value_hash, label_hash].flatMap((hash) =>
          hash === null ? [] : [[hash.toString('hex'), id] as const],
        ),
      ),
    );
    const byName = new Set(own.filter((entry) => entry.by_name).map(({ kind }) => kind));
    return [userId, { userId, mode, entries, byName }];
  });
  const known = new Map(scopes);
  return { version, of: (userId) => (userId === undefined ? undefined : known.get(userId)) };
}

/**
 * One change at a time; whoever decides about events notices by the version. What was learned of names that stand on no
 * entry is forgotten: they may stand on one now.
 */
export async function changeScopes<R>(
  context: SiteContext,
  change: (transaction: SiteTransaction) => Promise<R>,
): Promise<R> {
  return context.tables.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('site.identity')
      .set({ scope_version: sql<bigint>`scope_version + 1` })
      .execute();
    return change(transaction);
  });
}

/** Learned of a user's conversations and no longer sure, in the transaction of the change. */
export async function forgetNames(transaction: SiteTransaction, userId: string): Promise<void> {
  await transaction
    .deleteFrom('site.scope_name')
    .where('user_id', '=', userId)
    .where('entry', 'is', null)
    .execute();
}
