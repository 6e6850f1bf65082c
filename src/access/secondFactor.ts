import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import type { AccessContext, AccessReader } from '#access/context.ts';
import { generatePassword } from '#access/generatedPassword.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { openSecret, sealSecret } from '#store/secrets.ts';

/** What an authenticator app needs; shown once. */
export interface TotpEnrolment {
  /** `otpauth://totp/…`, for a QR code. */
  readonly uri: string;
  /** The same secret in base32, for typing. */
  readonly secret: string;
}

/**
 * TOTP (RFC 6238: SHA-1, six digits, 30 seconds, one step of drift either way) and recovery codes. A code is good once,
 * a recovery code too.
 */
export interface SecondFactor {
  /** Whether a code is asked for at sign-in. */
  isOn(operatorId: string): Promise<boolean>;
  /** Makes a secret; it counts only once `confirm` has seen a code. Failure `conflict` when there is one that counts. */
  begin(operator: { readonly id: string; readonly email: string }): Promise<TotpEnrolment>;
  /** @returns whether the code was right; from then on it is asked for */
  confirm(operatorId: string, code: string): Promise<boolean>;
  /** A code of the app, or a recovery code; either is used up. */
  check(operatorId: string, code: string): Promise<'totp' | 'recovery-code' | undefined>;
  /** Ten new recovery codes, given only here; the old ones end. */
  renewRecoveryCodes(operatorId: string): Promise<readonly string[]>;
}

const parameters = { issuer: 'Holdfast', algorithm: 'SHA1', digits: 6, period: 30 } as const;
const drift = 1;
/** RFC 4226 section 4: 160 bits. */
const secretBytes = 20;
const recoveryCodes = 10;

export function openSecondFactor(context: AccessContext): SecondFactor {
  const { tables, clock } = context;
  return {
    isOn: async (operatorId) => {
      const found = await tables
        .selectFrom('access.second_factor')
        .select('operator_id')
        .where('operator_id', '=', operatorId)
        .where('confirmed_at', 'is not', null)
        .executeTakeFirst();
      return found !== undefined;
    },

    begin: async ({ id, email }) => {
      const secret = new Secret({ size: secretBytes });
      const row = {
        secret: sealSecret(context.keyring, sealOwner(id), secret.base32),
        created_at: clock.now(),
      };
      const begun = await tables
        .insertInto('access.second_factor')
        .values({ operator_id: id, ...row, confirmed_at: null })
        .onConflict((conflict) =>
          conflict
            .column('operator_id')
            .doUpdateSet({ ...row, last_step: 0n })
            .where('access.second_factor.confirmed_at', 'is', null),
        )
        .returning('operator_id')
        .executeTakeFirst();
      if (begun === undefined) {
        throw new Failure(
          'conflict',
          say`A second factor is asked for already.`,
          say`Remove it first, then set up the new app.`,
        );
      }
      return { uri: new TOTP({ ...parameters, label: email, secret }).toString(), secret: secret.base32 };
    },

    confirm: async (operatorId, code) => {
      if (!(await useTotp(context, operatorId, code))) return false;
      const confirmed = await tables
        .updateTable('access.second_factor')
        .set({ confirmed_at: clock.now() })
        .where('operator_id', '=', operatorId)
        .where('confirmed_at', 'is', null)
        .returning('operator_id')
        .executeTakeFirst();
      return confirmed !== undefined;
    },

    check: async (operatorId, code) => {
      if (await useTotp(context, operatorId, code)) return 'totp';
      return (await useRecoveryCode(context, operatorId, code)) ? 'recovery-code' : undefined;
    },

    renewRecoveryCodes: async (operatorId) => {
      const codes = Array.from({ length: recoveryCodes }, () => generatePassword(4));
      await tables.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('access.recovery_code').where('operator_id', '=', operatorId).execute();
        const rows = codes.map((code) => ({
          operator_id: operatorId,
          hash: hashCode(context, code),
          used_at: null,
        }));
        await transaction.insertInto('access.recovery_code').values(rows).execute();
      });
      return codes;
    },
  };
}

/** Sign-in asks for the password alone from now on. Harmless when repeated. */
export async function removeSecondFactor(tables: AccessReader, operatorId: string): Promise<void> {
  await tables.deleteFrom('access.recovery_code').where('operator_id', '=', operatorId).execute();
  await tables.deleteFrom('access.second_factor').where('operator_id', '=', operatorId).execute();
}

async function useTotp(context: AccessContext, operatorId: string, code: string): Promise<boolean> {
  const digits = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return false;
  const row = await context.tables
    .selectFrom('access.second_factor')
    .select('secret')
    .where('operator_id', '=', operatorId)
    .executeTakeFirst();
  if (row === undefined) return false;
  const secret = Secret.fromBase32(openSecret(context.keyring, sealOwner(operatorId), row.secret));
  const timestamp = context.clock.now().getTime();
  const delta = new TOTP({ ...parameters, secret }).validate({ token: digits, window: drift, timestamp });
  if (delta === null) return false;
  const step = BigInt(Math.floor(timestamp / 1_000 / parameters.period) + delta);
  // RFC 6238 section 5.2: a code is not taken a second time, nor one older than the last; two at once cannot both win.
  const used = await context.tables
    .updateTable('access.second_factor')
    .set({ last_step: step })
    .where('operator_id', '=', operatorId)
    .where('last_step', '<', step)
    .returning('operator_id')
    .executeTakeFirst();
  return used !== undefined;
}

async function useRecoveryCode(context: AccessContext, operatorId: string, code: string): Promise<boolean> {
  const used = await context.tables
    .updateTable('access.recovery_code')
    .set({ used_at: context.clock.now() })
    .where('operator_id', '=', operatorId)
    .where('hash', '=', hashCode(context, code))
    .where('used_at', 'is', null)
    .returning(sql<number>`1`.as('one'))
    .executeTakeFirst();
  return used !== undefined;
}

/** Typed with or without dashes and blanks, in either case. */
function hashCode(context: AccessContext, code: string): Buffer {
  return context.keyed('recovery code', code.toLowerCase().replaceAll(/[\s-]/g, ''));
}

function sealOwner(operatorId: string): string {
  return `operator/${operatorId}/totp`;
}
