import { createHmac } from 'node:crypto';
import type { AccessContext, AccessReader } from '#access/context.ts';
import { operatorPermissions } from '#access/grants.ts';
import type { Permission } from '#access/permissions.ts';
import { type Profile, readProfile } from '#access/profile.ts';
import { hashSecretToken, makeSecretToken } from '#access/secretToken.ts';
import type { OperatorRow, SessionBegun } from '#access/signIn.ts';
import type { OperatorActor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** What a door needs to know of a request with a session's cookie. */
export interface Session {
  /** Give it to every method of `App`. */
  readonly actor: OperatorActor;
  readonly operator: Profile;
  readonly roleGroups: readonly string[];
  /** What he may do now; empty while the generated password is in use. */
  readonly permissions: readonly Permission[];
  /** To be sent back in `X-Holdfast-Csrf` with every request that changes something. */
  readonly csrf: string;
  readonly mustChangePassword: boolean;
  /** The latest end; 60 minutes without a request end it earlier. */
  readonly expiresAt: Date;
}

/** How somebody came in, for the trail. */
export interface WayIn {
  readonly method:
    | 'password'
    | 'password and totp'
    | 'password and recovery-code'
    | 'password change'
    | 'single sign-on';
  readonly address: string;
}

/** Sessions of the compliance center: by hash in the database, over after 12 hours or 60 idle minutes. */
export interface Sessions {
  /** Failure `not-signed-in` when the operator was disabled, or got another password, since he was read. */
  start(operator: OperatorRow, how: WayIn): Promise<SessionBegun>;
  /** Counts as activity. Failure `not-signed-in` when it is unknown or over, or the operator was disabled. */
  find(token: string): Promise<Session>;
  /** Harmless when repeated. */
  end(token: string): Promise<void>;
  /** Removes those that are over. */
  clean(): Promise<void>;
}

const longestHours = 12;
const idleMinutes = 60;

export function openSessions(context: AccessContext): Sessions {
  const { tables, clock, trail } = context;
  return {
    start: (operator, how) => startSession(context, operator, how),
    find: (token) => findSession(context, token),
    end: async (token) => {
      const ended = await tables
        .deleteFrom('access.session as session')
        .using('access.operator as operator')
        .whereRef('operator.id', '=', 'session.operator_id')
        .where('session.token_hash', '=', hashSecretToken(token))
        .returning(['operator.id', 'operator.email'])
        .executeTakeFirst();
      if (ended === undefined) return;
      await trail.record({
        actor: { kind: 'operator', operatorId: ended.id, name: ended.email },
        action: 'operator.sign-out',
        object: `operator:${ended.email}`,
      });
    },
    clean: async () => {
      const now = clock.now();
      await tables
        .deleteFrom('access.session')
        .where((where) => where.or([where('expires_at', '<=', now), where('used_at', '<=', idleSince(now))]))
        .execute();
      await tables.deleteFrom('access.challenge').where('expires_at', '<=', now).execute();
    },
  };
}

/** Ends what is open of an operator: sessions, and sign-ins that wait for a second factor. */
export async function endSessions(tables: AccessReader, operatorId: string): Promise<void> {
  await tables.deleteFrom('access.session').where('operator_id', '=', operatorId).execute();
  await tables.deleteFrom('access.challenge').where('operator_id', '=', operatorId).execute();
}

async function startSession(
  { tables, clock, trail }: AccessContext,
  operator: OperatorRow,
  how: WayIn,
): Promise<SessionBegun> {
  const now = clock.now();
  const token = makeSecretToken();
  const viaProvider = how.method === 'single sign-on';
  const expiresAt = new Date(now.getTime() + longestHours * 3_600_000);
  await tables.transaction().execute(async (transaction) => {
    // First, and only as he was when he was asked: a password reset or a disabling meanwhile ends this too.
    const entered = await transaction
      .updateTable('access.operator')
      .set({ signed_in_at: now })
      .where('id', '=', operator.id)
      .where('password_hash', '=', operator.password_hash)
      .where('disabled_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (entered === undefined) throw sessionOver();
    await transaction
      .insertInto('access.session')
      .values({
        token_hash: hashSecretToken(token),
        operator_id: operator.id,
        created_at: now,
        used_at: now,
        expires_at: expiresAt,
        single_sign_on: viaProvider,
      })
      .execute();
    await trail.record(
      {
        actor: { kind: 'operator', operatorId: operator.id, name: operator.email },
        action: 'operator.sign-in',
        object: `operator:${operator.email}`,
        details: { outcome: 'done', ...how },
      },
      transaction,
    );
  });
  return {
    state: 'signed-in',
    token,
    expiresAt,
    mustChangePassword: operator.password_generated && !viaProvider,
  };
}

async function findSession(context: AccessContext, token: string): Promise<Session> {
  const { tables, clock } = context;
  const now = clock.now();
  const found = await tables
    .selectFrom('access.session as session')
    .innerJoin('access.operator as operator', 'operator.id', 'session.operator_id')
    .selectAll('operator')
    .select(['session.token_hash', 'session.used_at', 'session.expires_at', 'session.single_sign_on'])
    .where('session.token_hash', '=', hashSecretToken(token))
    .where('session.expires_at', '>', now)
    .where('session.used_at', '>', idleSince(now))
    .where('operator.disabled_at', 'is', null)
    .executeTakeFirst();
  if (found === undefined) throw sessionOver();
  await noteActivity(context, found, now);
  // Who comes through the identity provider does not use the password at all.
  const mustChangePassword = found.password_generated && !found.single_sign_on;
  const permissions = mustChangePassword ? [] : [...((await operatorPermissions(tables, found.id)) ?? [])];
  return {
    actor: {
      kind: 'operator',
      operatorId: found.id,
      name: found.email,
      ...(mustChangePassword ? { mustChangePassword } : {}),
    },
    operator: await readProfile(tables, found.id),
    roleGroups: await groupsOf(tables, found.id),
    permissions,
    csrf: csrfOf(token),
    mustChangePassword,
    expiresAt: found.expires_at,
  };
}

/** Written at most once a minute. */
async function noteActivity(
  { tables }: AccessContext,
  session: { readonly token_hash: Buffer; readonly used_at: Date },
  now: Date,
): Promise<void> {
  if (now.getTime() - session.used_at.getTime() < 60_000) return;
  await tables
    .updateTable('access.session')
    .set({ used_at: now })
    .where('token_hash', '=', session.token_hash)
    .execute();
}

async function groupsOf(tables: AccessReader, operatorId: string): Promise<string[]> {
  const rows = await tables
    .selectFrom('access.role_member')
    .select('role_group')
    .where('operator_id', '=', operatorId)
    .orderBy('role_group')
    .execute();
  return rows.map(({ role_group }) => role_group);
}

/** Made from the token, so that it needs no place of its own; who has it cannot make the token from it. */
function csrfOf(token: string): string {
  return createHmac('sha256', token).update('holdfast csrf').digest('base64url');
}

function idleSince(now: Date): Date {
  return new Date(now.getTime() - idleMinutes * 60_000);
}

function sessionOver(): Failure {
  return new Failure(
    'not-signed-in',
    say`You are not signed in, or the session is over.`,
    say`Sign in again.`,
  );
}
