import { sql } from 'kysely';
import type { UserAnswer } from '#core/feed.ts';
import type { UserId } from '#core/ids.ts';
import type { SiteContext } from '#site/context.ts';
import type { IdentityKind } from '#site/tables.ts';
import { isValidAt, type Validity } from '#site/validity.ts';

/** A registered user as the intake sees him. */
export interface RegisteredUser {
  readonly id: UserId;
  readonly email: string;
  readonly displayName: string | undefined;
}

/** The registered users at one moment, in memory: who had which number when. */
export interface Directory {
  /** Who had this number or WeCom id at that instant; an e-mail address is whose it is. */
  userAt(kind: IdentityKind | 'email', value: string, instant: Date): RegisteredUser | undefined;
}

interface Holding extends Validity {
  readonly user: RegisteredUser;
}

/** Reads the directory once and again only after a change. */
export function openDirectory(context: SiteContext): { current(): Promise<Directory> } {
  let kept: { version: bigint; directory: Directory } | undefined;
  return {
    async current() {
      const { directory_version: version } = await context.tables
        .selectFrom('site.identity')
        .select('directory_version')
        .executeTakeFirstOrThrow();
      if (kept?.version !== version) kept = { version, directory: makeDirectory(await readUsers(context)) };
      return kept.directory;
    },
  };
}

/** Users with their identities, by e-mail address: those of these ids, or every one. */
export async function readUsers(
  context: Pick<SiteContext, 'tables'>,
  ids?: readonly string[],
): Promise<UserAnswer[]> {
  let usersQuery = context.tables.selectFrom('site.registered_user').selectAll();
  let identitiesQuery = context.tables.selectFrom('site.user_identity').selectAll();
  if (ids !== undefined) {
    usersQuery = usersQuery.where('id', '=', sql<string>`any(${[...ids]}::uuid[])`);
    identitiesQuery = identitiesQuery.where('user_id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  }
  const users = await usersQuery.orderBy('email').execute();
  const identities = await identitiesQuery
    .orderBy('kind')
    .orderBy('value')
    .orderBy('valid_from', (order) => order.asc().nullsFirst())
    .execute();
  const byUser = Map.groupBy(identities, (identity) => identity.user_id);
  return users.map((user) => ({
    id: user.id,
    email: user.email,
    ...(user.display_name === null ? {} : { displayName: user.display_name }),
    identities: (byUser.get(user.id) ?? []).map(({ kind, value, valid_from, valid_until }) => ({
      kind,
      value,
      ...(valid_from === null ? {} : { from: valid_from.toISOString() }),
      ...(valid_until === null ? {} : { until: valid_until.toISOString() }),
    })),
  }));
}

export function makeDirectory(users: readonly UserAnswer[]): Directory {
  const holdings = new Map<string, Holding[]>();
  const byEmail = new Map<string, RegisteredUser>();
  for (const { id, email, displayName, identities } of users) {
    const user: RegisteredUser = { id: id as UserId, email, displayName };
    byEmail.set(email, user);
    for (const { kind, value, from, until } of identities) {
      const key = `${kind}:${value}`;
      const holding = {
        user,
        from: from ? new Date(from) : undefined,
        until: until ? new Date(until) : undefined,
      };
      holdings.set(key, [...(holdings.get(key) ?? []), holding]);
    }
  }
  return {
    userAt: (kind, value, instant) =>
      kind === 'email'
        ? byEmail.get(value.toLowerCase())
        : holdings.get(`${kind}:${value}`)?.find((holding) => isValidAt(holding, instant))?.user,
  };
}
