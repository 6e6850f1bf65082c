import { randomBytes } from 'node:crypto';
import { networkOf } from '#access/clientAddress.ts';
import type { AccessContext } from '#access/context.ts';
import type { Credentials, OperatorRow } from '#access/signIn.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { inTurn } from '#store/inTurn.ts';
import type { Attempt } from '#store/lockout.ts';
import { checkPassword, hashPassword } from '#store/passwords.ts';

/** Failures before somebody has to wait: of one account, known or not, and of one address (of IPv6: one /64). */
const freeAccount = 5;
const freeAddress = 30;
/** Each takes 64 MiB; more at once would let sign-ins exhaust the machine. */
const mostChecks = 2;

/**
 * Checks name and password, counting failures. The work and the answer are the same for an unknown name, a wrong
 * password and an operator who may not sign in; the trail knows the difference.
 * @throws Failure `not-signed-in`, `sign-in-locked`
 */
export type PasswordCheck = (
  credentials: Credentials,
  mayEnter?: (operator: OperatorRow) => Promise<boolean>,
) => Promise<OperatorRow>;

export function openPasswordCheck(context: AccessContext): PasswordCheck {
  const check = inTurn(mostChecks, checkPassword);
  let nobody: Promise<string> | undefined;
  return async (credentials, mayEnter = async () => true) => {
    // Compared with when nobody has the name, so that an answer takes as long.
    nobody ??= hashPassword(randomBytes(24).toString('base64url'));
    const otherwise = await nobody;
    const attempt = await beginAttempt(context, credentials);
    const operator = await findOperator(context, credentials.email);
    const isRight = await check(credentials.password, operator?.password_hash ?? otherwise);
    if (operator !== undefined && isRight && operator.disabled_at === null && (await mayEnter(operator))) {
      await attempt.forgive();
      return operator;
    }
    await recordRefusal(context, {
      operator: operator?.email,
      address: credentials.address,
      wait: attempt.wait,
    });
    throw new Failure(
      'not-signed-in',
      say`The name or the password is wrong.`,
      say`Try again, use single sign-on where it is offered, or ask somebody who may manage operators for a new password.`,
    );
  };
}

async function beginAttempt(context: AccessContext, { email, address }: Credentials): Promise<Attempt> {
  const name = email.normalize('NFC').trim().toLowerCase();
  return context.lockout.begin([
    { key: addressKey(context, address), free: freeAddress, forgives: 'this' },
    { key: context.keyed('account', name), free: freeAccount, forgives: 'all' },
  ]);
}

/** Counts a try of a second factor: its own count, that the right password does not take back. */
export async function beginCodeAttempt(
  context: AccessContext,
  operatorId: string,
  address: string,
): Promise<Attempt> {
  return context.lockout.begin([
    { key: addressKey(context, address), free: freeAddress, forgives: 'this' },
    { key: context.keyed('second factor', operatorId), free: freeAccount, forgives: 'all' },
  ]);
}

function addressKey(context: AccessContext, address: string): Buffer {
  return context.keyed('address', networkOf(address));
}

async function findOperator(context: AccessContext, email: string): Promise<OperatorRow | undefined> {
  return context.tables
    .selectFrom('access.operator')
    .selectAll()
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
}

/** A name that nobody has is not recorded: people type passwords there. */
export async function recordRefusal(
  context: AccessContext,
  refusal: { readonly operator: string | undefined; readonly address: string; readonly wait: number },
): Promise<void> {
  const { operator, address, wait } = refusal;
  await context.trail.record({
    actor: { kind: 'system', part: 'sign-in' },
    action: 'operator.sign-in',
    object: operator === undefined ? 'operator' : `operator:${operator}`,
    details: { outcome: wait > 0 ? 'locked' : 'refused', address, ...(wait > 0 ? { seconds: wait } : {}) },
  });
}
