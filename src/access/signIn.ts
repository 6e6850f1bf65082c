import type { Selectable } from 'kysely';
import type { AccessContext } from '#access/context.ts';
import { beginCodeAttempt, openPasswordCheck, recordRefusal } from '#access/passwordCheck.ts';
import { openSecondFactor, removeSecondFactor, type TotpEnrolment } from '#access/secondFactor.ts';
import { hashSecretToken, makeSecretToken } from '#access/secretToken.ts';
import { endSessions, type Session, type Sessions } from '#access/sessions.ts';
import { readSettings } from '#access/singleSignOn/settings.ts';
import type { AccessTables } from '#access/tables.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { hashPassword } from '#store/passwords.ts';

export type OperatorRow = Selectable<AccessTables['access.operator']>;

/** Where a sign-in comes from: for the lock-out and the trail. */
export interface From {
  /** The client's address, as the door that trusts its proxies knows it. */
  readonly address: string;
}

export interface Credentials extends From {
  readonly email: string;
  readonly password: string;
}

/** A session has begun. The token goes into an HttpOnly cookie; the database keeps its hash. */
export interface SessionBegun {
  readonly state: 'signed-in';
  readonly token: string;
  readonly expiresAt: Date;
  /** The password was generated: until it is changed, only the operator's own things are allowed. */
  readonly mustChangePassword: boolean;
}

/** The password was right and a second factor is asked for. The challenge is good for five minutes and five tries. */
export interface SecondFactorAsked {
  readonly state: 'second-factor';
  readonly challenge: string;
  readonly expiresAt: Date;
}

export type SignInStep = SessionBegun | SecondFactorAsked;

/** Signing in with a password, and what is changed only by giving the password again. */
export interface SignIn {
  /** @throws Failure `not-signed-in`, `sign-in-locked` */
  begin(credentials: Credentials): Promise<SignInStep>;
  /** A code of the app, or a recovery code. Failures `second-factor-wrong`, `not-signed-in`, `sign-in-locked`. */
  secondFactor(answer: From & { readonly challenge: string; readonly code: string }): Promise<SessionBegun>;
  /** Failure `not-signed-in`. */
  session(token: string): Promise<Session>;
  signOut(token: string): Promise<void>;
  /** Every session ends and a new one begins. Failures `password-wrong`, `usage`, `sign-in-locked`. */
  changePassword(
    operatorId: string,
    change: From & { readonly current: string; readonly next: string },
  ): Promise<SessionBegun>;
  /** Failures `password-wrong`, `conflict` when a second factor is asked for already. */
  enrolTotp(operatorId: string, request: From & { readonly password: string }): Promise<TotpEnrolment>;
  /** @returns recovery codes, given only here. Failure `second-factor-wrong`. */
  confirmTotp(operatorId: string, request: From & { readonly code: string }): Promise<readonly string[]>;
  renewRecoveryCodes(
    operatorId: string,
    request: From & { readonly password: string },
  ): Promise<readonly string[]>;
  removeTotp(operatorId: string, request: From & { readonly password: string }): Promise<void>;
  /** Removes what is over: sessions, challenges, counts of failures. */
  clean(): Promise<void>;
}

const challengeMinutes = 5;
const challengeTries = 5;
const shortestPassword = 12;
const longestPassword = 1_000;

export function openSignIn(context: AccessContext, sessions: Sessions): SignIn {
  const { tables, clock } = context;
  const checkPassword = openPasswordCheck(context);
  const factor = openSecondFactor(context);

  /** The password once more: a session left open is not enough for what would shut its owner out. */
  async function confirmed(operatorId: string, password: string, address: string): Promise<OperatorRow> {
    const { email } = await readOperator(context, operatorId);
    try {
      return await checkPassword({ email, password, address });
    } catch (error) {
      throw error instanceof Failure && error.code === 'not-signed-in' ? wrongPassword() : error;
    }
  }

  async function ask(operator: OperatorRow): Promise<SecondFactorAsked> {
    const challenge = makeSecretToken();
    const expiresAt = new Date(clock.now().getTime() + challengeMinutes * 60_000);
    await tables
      .insertInto('access.challenge')
      .values({ hash: hashSecretToken(challenge), operator_id: operator.id, expires_at: expiresAt })
      .execute();
    return { state: 'second-factor', challenge, expiresAt };
  }

  return {
    begin: async (credentials) => {
      const operator = await checkPassword(credentials, (found) => mayUsePassword(context, found));
      if (await factor.isOn(operator.id)) return ask(operator);
      return sessions.start(operator, { method: 'password', address: credentials.address });
    },

    secondFactor: async ({ challenge, code, address }) => {
      const operator = await useTry(context, challenge);
      const attempt = await beginCodeAttempt(context, operator.id, address);
      const kind = await factor.check(operator.id, code);
      if (kind === undefined) {
        await recordRefusal(context, { operator: operator.email, address, wait: attempt.wait });
        throw wrongCode();
      }
      await attempt.forgive();
      await tables.deleteFrom('access.challenge').where('hash', '=', hashSecretToken(challenge)).execute();
      return sessions.start(operator, { method: `password and ${kind}`, address });
    },

    session: (token) => sessions.find(token),
    signOut: (token) => sessions.end(token),

    changePassword: async (operatorId, { current, next, address }) => {
      const operator = await confirmed(operatorId, current, address);
      checkNewPassword(next, { old: current, email: operator.email });
      const changed = { password_hash: await hashPassword(next), password_generated: false };
      await tables.transaction().execute(async (transaction) => {
        await transaction.updateTable('access.operator').set(changed).where('id', '=', operator.id).execute();
        await endSessions(transaction, operator.id);
      });
      return sessions.start({ ...operator, ...changed }, { method: 'password change', address });
    },

    enrolTotp: async (operatorId, { password, address }) =>
      factor.begin(await confirmed(operatorId, password, address)),

    confirmTotp: async (operatorId, { code, address }) => {
      const attempt = await beginCodeAttempt(context, operatorId, address);
      if (!(await factor.confirm(operatorId, code))) throw wrongCode();
      await attempt.forgive();
      return factor.renewRecoveryCodes(operatorId);
    },

    renewRecoveryCodes: async (operatorId, { password, address }) => {
      await confirmed(operatorId, password, address);
      if (await factor.isOn(operatorId)) return factor.renewRecoveryCodes(operatorId);
      throw new Failure(
        'conflict',
        say`No second factor is set up.`,
        say`Set up an authenticator app first.`,
      );
    },

    removeTotp: async (operatorId, { password, address }) => {
      await confirmed(operatorId, password, address);
      await tables.transaction().execute((transaction) => removeSecondFactor(transaction, operatorId));
    },

    clean: async () => {
      await sessions.clean();
      await context.lockout.clean();
    },
  };
}

/** While passwords are off, the emergency operator's alone is taken; the others are told the same as for a wrong one. */
async function mayUsePassword({ tables }: AccessContext, operator: OperatorRow): Promise<boolean> {
  const { local_sign_in, emergency_operator } = await readSettings(tables);
  return local_sign_in || operator.id === emergency_operator;
}

/** Uses one try of a challenge up. Failure `not-signed-in` when it is unknown, over, or has none left. */
async function useTry({ tables, clock }: AccessContext, challenge: string): Promise<OperatorRow> {
  const used = await tables
    .updateTable('access.challenge')
    .set((set) => ({ failures: set('failures', '+', 1) }))
    .where('hash', '=', hashSecretToken(challenge))
    .where('expires_at', '>', clock.now())
    .where('failures', '<', challengeTries)
    .returning('operator_id')
    .executeTakeFirst();
  const operator =
    used &&
    (await tables
      .selectFrom('access.operator')
      .selectAll()
      .where('id', '=', used.operator_id)
      .where('disabled_at', 'is', null)
      .executeTakeFirst());
  if (operator !== undefined) return operator;
  throw new Failure(
    'not-signed-in',
    say`This sign-in has waited too long for its second factor, or was tried too often.`,
    say`Begin again with name and password.`,
  );
}

async function readOperator({ tables }: AccessContext, id: string): Promise<OperatorRow> {
  return tables.selectFrom('access.operator').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

function checkNewPassword(
  next: string,
  { old, email }: { readonly old: string; readonly email: string },
): void {
  const long = next.length >= shortestPassword && next.length <= longestPassword;
  const isName = next.trim().toLowerCase() === email;
  if (long && next !== old && !isName) return;
  throw new Failure(
    'usage',
    say`The new password must have ${shortestPassword} to 1,000 characters and differ from the old one and from your address.`,
    say`Choose a longer one, for example four unrelated words.`,
  );
}

function wrongPassword(): Failure {
  return new Failure('password-wrong', say`The password is wrong.`, say`Type your present password again.`);
}

function wrongCode(): Failure {
  return new Failure(
    'second-factor-wrong',
    say`The code is wrong, too old, or was used already.`,
    say`Of the app's codes, type the next one, and check the clock of the phone. Of the recovery codes, take one that was not used yet, and compare it with your list.`,
  );
}
