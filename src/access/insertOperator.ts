import type { AccessContext, AccessReader } from '#access/context.ts';
import { generatePassword } from '#access/generatedPassword.ts';
import type { NewOperator } from '#access/operators.ts';
import { parseDisplayName } from '#access/profile.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { hashPassword } from '#store/passwords.ts';

/** With a generated password where none is given. */
export async function insertOperator(
  { clock }: AccessContext,
  tables: AccessReader,
  operator: {
    readonly email: string;
    readonly displayName: string | undefined;
    readonly password?: string;
  },
): Promise<NewOperator> {
  const email = parseEmail(operator.email);
  const displayName = parseDisplayName(operator.displayName ?? null);
  const password = operator.password ?? generatePassword();
  const id = makeUuid(clock.now().getTime());
  const added = await tables
    .insertInto('access.operator')
    .values({
      id,
      email,
      display_name: displayName,
      password_hash: await hashPassword(password),
      password_generated: true,
      created_at: clock.now(),
      signed_in_at: null,
      disabled_at: null,
      language: null,
      time_zone: null,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) {
    throw new Failure(
      'conflict',
      say`There is an operator ${email} already.`,
      say`Reset the password of that operator, or use another address.`,
    );
  }
  return { id, email, password };
}

function parseEmail(text: string): string {
  const address = text.trim().toLowerCase();
  if (/^[^\s@"'<>,;]{1,64}@[^\s@"'<>,;]+\.[^\s@"'<>,;.]+$/.test(address) && address.length <= 254)
    return address;
  throw new Failure(
    'usage',
    say`An operator is named by an e-mail address.`,
    say`Write it as ann@corp.example.`,
  );
}
