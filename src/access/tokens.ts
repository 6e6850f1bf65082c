import type { AccessReader } from '#access/context.ts';
import { operatorPermissions } from '#access/grants.ts';
import type { Permission } from '#access/permissions.ts';
import { hashSecretToken, makeSecretToken } from '#access/secretToken.ts';
import type { AccessTables } from '#access/tables.ts';
import { unknownOperator } from '#access/unknownOperator.ts';
import type { Actor } from '#core/actor.ts';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid, parseUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

export interface TokenRequest {
  readonly email: string;
  /** What it is for, e.g. `nightly report`. */
  readonly name: string;
  /** Only permissions that he has; all of them when absent. */
  readonly scopes?: readonly Permission[] | undefined;
  readonly expiresAt?: Date | undefined;
}

/** The token itself is given only here; the database keeps its hash. */
export interface NewToken {
  readonly id: string;
  readonly token: string;
  readonly scopes: readonly Permission[];
}

export interface TokenSummary {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** API tokens: an operator's stand-in for scripts and for the command line beside a running server. */
export interface Tokens {
  /**
   * @param maker who makes it: nobody gives by a token what he may not do himself
   * @throws Failure `not-found`; `forbidden` for a scope that the operator or the maker does not have; `usage`
   */
  create(request: TokenRequest, maker?: Actor): Promise<NewToken>;
  /**
   * The actor behind a token. What he may do is looked up at each use: a token never outlives a right.
   * @throws Failure `not-signed-in` for an unknown, expired or revoked one, or a disabled operator
   */
  authenticate(token: string): Promise<Actor & { readonly kind: 'operator' }>;
  list(email?: string | undefined): Promise<TokenSummary[]>;
  /** Harmless when repeated. Failure `not-found`; also for another's where `operatorId` is given. */
  revoke(id: string, operatorId?: string): Promise<void>;
}

/** `hft_` and 256 random bits in base64url: scanners of source code can find a leaked one. */
const tokenForm = /^hft_[A-Za-z0-9_-]{43}$/;

export function openTokens(database: Database, clock: Clock): Tokens {
  const tables = database.tables<AccessTables>();
  return {
    create: async ({ email, name, scopes, expiresAt }, maker) => {
      refuseOdd(name, expiresAt, clock.now());
      const operator = await tables
        .selectFrom('access.operator')
        .select('id')
        .where('email', '=', email.trim().toLowerCase())
        .where('disabled_at', 'is', null)
        .executeTakeFirst();
      if (operator === undefined) throw unknownOperator(email);
      const may = await makerPermissions(tables, maker);
      const held = (await operatorPermissions(tables, operator.id)) ?? new Set<Permission>();
      const has = may === undefined ? held : new Set([...held].filter((scope) => may.has(scope)));
      const given = [...new Set(scopes ?? has)];
      refuseScopes(given.filter((scope) => !has.has(scope)));
      const [id, token] = [makeUuid(clock.now().getTime()), `hft_${makeSecretToken()}`];
      await tables
        .insertInto('access.token')
        .values({
          id,
          operator_id: operator.id,
          name: name.trim(),
          hash: hashSecretToken(token),
          scopes: given,
          created_at: clock.now(),
          expires_at: expiresAt ?? null,
          last_used_at: null,
          revoked_at: null,
        })
        .execute();
      return { id, token, scopes: given };
    },

    authenticate: async (token) => {
      const row = await findUsable(database, token, clock.now());
      if (row === undefined) {
        throw new Failure(
          'not-signed-in',
          say`The token is unknown, expired or revoked.`,
          say`Make a new token, or ask the operator whose token it is.`,
        );
      }
      await noteUse(database, row, clock.now());
      return { kind: 'operator', operatorId: row.operator_id, name: row.email, scopes: row.scopes };
    },

    list: (email) => listTokens(database, email),

    revoke: async (id, operatorId) => {
      let update = tables.updateTable('access.token');
      if (operatorId !== undefined) update = update.where('operator_id', '=', operatorId);
      const revoked = await update
        .set((set) => ({ revoked_at: set.fn.coalesce('revoked_at', set.val(clock.now())) }))
        .where('id', '=', parseUuid<string & { readonly __brand: 'TokenId' }>(id) ?? makeUuid())
        .returning('id')
        .executeTakeFirst();
      if (revoked === undefined)
        throw new Failure(
          'not-found',
          say`There is no token ${id}.`,
          say`List the tokens and use an id from there.`,
        );
    },
  };
}

interface UsableToken {
  readonly id: string;
  readonly operator_id: string;
  readonly email: string;
  readonly scopes: string[];
}

async function findUsable(database: Database, token: string, now: Date): Promise<UsableToken | undefined> {
  if (!tokenForm.test(token)) return undefined;
  return database
    .tables<AccessTables>()
    .selectFrom('access.token as token')
    .innerJoin('access.operator as operator', 'operator.id', 'token.operator_id')
    .select(['token.id', 'token.operator_id', 'operator.email', 'token.scopes'])
    .where('token.hash', '=', hashSecretToken(token))
    .where('token.revoked_at', 'is', null)
    .where((where) => where.or([where('token.expires_at', 'is', null), where('token.expires_at', '>', now)]))
    .where('operator.disabled_at', 'is', null)
    .executeTakeFirst();
}

/** Using a token is signing in: he has been here. Written at most once a minute. */
async function noteUse(database: Database, token: UsableToken, now: Date): Promise<void> {
  const tables = database.tables<AccessTables>();
  const aMinuteAgo = new Date(now.getTime() - 60_000);
  const noted = await tables
    .updateTable('access.token')
    .set({ last_used_at: now })
    .where('id', '=', token.id)
    .where((where) => where.or([where('last_used_at', 'is', null), where('last_used_at', '<', aMinuteAgo)]))
    .returning('id')
    .executeTakeFirst();
  if (noted === undefined) return;
  await tables
    .updateTable('access.operator')
    .set({ signed_in_at: now })
    .where('id', '=', token.operator_id)
    .execute();
}

async function listTokens(database: Database, email?: string): Promise<TokenSummary[]> {
  let query = database
    .tables<AccessTables>()
    .selectFrom('access.token as token')
    .innerJoin('access.operator as operator', 'operator.id', 'token.operator_id')
    .selectAll('token')
    .select('operator.email')
    .orderBy('token.id');
  if (email !== undefined) query = query.where('operator.email', '=', email.trim().toLowerCase());
  return (await query.execute()).map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }));
}

/** What the maker may give; undefined where nothing limits him (the data folder's owner, before operators rule). */
async function makerPermissions(
  tables: AccessReader,
  maker: Actor | undefined,
): Promise<ReadonlySet<Permission> | undefined> {
  if (maker?.kind !== 'operator') return undefined;
  const held = [...((await operatorPermissions(tables, maker.operatorId)) ?? [])];
  const { scopes } = maker;
  return new Set(scopes === undefined ? held : held.filter((permission) => scopes.includes(permission)));
}

function refuseOdd(name: string, expiresAt: Date | undefined, now: Date): void {
  const named = name.trim().length >= 1 && name.trim().length <= 100 && !/\p{C}/u.test(name);
  if (named && (expiresAt === undefined || expiresAt > now)) return;
  throw new Failure(
    'usage',
    named
      ? say`The token would be over already.`
      : say`The name of the token is empty, has more than 100 characters, or has control characters.`,
    named
      ? say`Give a time to come, or none.`
      : say`Say what the token is for in 1 to 100 characters, for example, nightly report.`,
  );
}

function refuseScopes(scopes: readonly string[]): void {
  if (scopes.length === 0) return;
  throw new Failure(
    'forbidden',
    say`The token cannot have what its operator, or whoever makes it, does not have: ${scopes}.`,
    say`Leave out these permissions; somebody who has them can make a token of their own with them.`,
  );
}
