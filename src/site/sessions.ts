import { createHash, randomBytes } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { SiteAccount } from '#site/accounts.ts';
import type { SiteContext } from '#site/context.ts';
import { beginAttempt } from '#site/lockout.ts';
import { inTurn } from '#store/inTurn.ts';
import { checkPassword, hashPassword } from '#store/passwords.ts';

const sessionHours = 12;
/** Each takes 64 MiB; more at once would let sign-ins exhaust the machine. */
const mostChecks = 2;

export interface SignIn {
  readonly userName: string;
  readonly password: string;
  /** Where it comes from, for the lock-out. */
  readonly address: string;
}

export interface Sessions {
  /**
   * Checks name and password. The work and the answer are the same for an unknown name and a wrong password.
   * @throws Failure `not-signed-in`; `sign-in-locked` with `details.seconds` after too many failures
   */
  signIn(signIn: SignIn): Promise<{ readonly token: string; readonly expiresAt: Date }>;
  /** Whose token it is; undefined when it is unknown or over. */
  accountOf(token: string): Promise<SiteAccount | undefined>;
  signOut(token: string): Promise<void>;
}

export function openSessions(context: SiteContext): Sessions {
  let nobody: Promise<string> | undefined;
  const check = inTurn(mostChecks, checkPassword);
  return {
    signIn: async ({ userName, password, address }) => {
      // Compared with when nobody has the name, so that an answer takes as long.
      nobody ??= hashPassword(randomBytes(24).toString('base64url'));
      const otherwise = await nobody;
      const attempt = await beginAttempt(context, userName, address);
      const account = await findAccount(context, userName);
      const isRight = await check(password, account?.password ?? otherwise);
      if (account === undefined || !isRight) throw await refused(context, address);
      await attempt.forgive();
      return startSession(context, account);
    },
    accountOf: async (token) => {
      const row = await context.tables
        .selectFrom('site.session as session')
        .innerJoin('site.account as account', 'account.id', 'session.account')
        .select(['account.id', 'account.name', 'account.role', 'account.created_at as createdAt'])
        .where('session.token_hash', '=', hashToken(token))
        .where('session.expires_at', '>', context.clock.now())
        .executeTakeFirst();
      return row;
    },
    signOut: async (token) => {
      await context.tables.deleteFrom('site.session').where('token_hash', '=', hashToken(token)).execute();
    },
  };
}

/** Ends sessions that are over. */
export async function cleanSessions(context: SiteContext): Promise<void> {
  await context.tables.deleteFrom('site.session').where('expires_at', '<=', context.clock.now()).execute();
}

async function findAccount(context: SiteContext, userName: string) {
  return context.tables
    .selectFrom('site.account')
    .select(['id', 'name', 'password'])
    .where((where) => where(where.fn('lower', ['name']), '=', userName.normalize('NFC').trim().toLowerCase()))
    .executeTakeFirst();
}

async function startSession(context: SiteContext, account: { id: string; name: string }) {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(context.clock.now().getTime() + sessionHours * 3_600_000);
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('site.session')
      .values({ token_hash: hashToken(token), account: account.id, expires_at: expiresAt })
      .execute();
    const actor = { kind: 'account', name: account.name } as const;
    await context.trail.record({ actor, action: 'sign-in', object: `account:${account.name}` }, transaction);
  });
  return { token, expiresAt };
}

/** The name that was tried may be a password typed into the wrong field: it is not recorded. */
async function refused(context: SiteContext, address: string): Promise<Failure> {
  const actor = { kind: 'system', part: 'sign-in' } as const;
  await context.trail.record({ actor, action: 'sign-in.refused', object: `address:${address}` });
  return new Failure(
    'not-signed-in',
    say`The user name or the password is wrong.`,
    say`Check both; a log-in is made under Capture site > Log-ins, or with \`holdfast site account add\`.`,
  );
}

/** Only its SHA-256 is stored: who reads the database cannot sign in with what he finds. */
function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
