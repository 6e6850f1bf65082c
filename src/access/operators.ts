import { randomInt } from 'node:crypto';
import { changeGrants, operatorPermissions } from '#access/grants.ts';
import type { Permission } from '#access/permissions.ts';
import type { AccessTables } from '#access/tables.ts';
import type { Actor } from '#core/actor.ts';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { makeUuid } from '#core/ids.ts';
import type { Database } from '#store/database.ts';
import { checkPassword, hashPassword } from '#store/passwords.ts';

export interface Operator {
  readonly id: string;
  readonly email: string;
  /** `invited`: has never signed in. */
  readonly state: 'invited' | 'active' | 'disabled';
  readonly roleGroups: readonly string[];
  readonly createdAt: Date;
  readonly signedInAt: Date | null;
}

/** The password is generated, and given only here. */
export interface NewOperator {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

export interface SignedIn {
  readonly actor: Actor & { readonly kind: 'operator' };
  /** The generated password is still in use and has to be changed before anything else. */
  readonly mustChangePassword: boolean;
}

/** The people of the compliance center. There is no default operator and no default password. */
export interface Operators {
  /** @throws Failure `usage` when it is no e-mail address, `conflict` when it is taken */
  add(email: string): Promise<NewOperator>;
  list(): Promise<Operator[]>;
  /** His tokens end with him. Failure `not-found`; `conflict` when nobody could manage roles any more. */
  disable(email: string): Promise<void>;
  enable(email: string): Promise<void>;
  /** A new generated password; the old one ends at once. Failure `not-found`. */
  resetPassword(email: string): Promise<NewOperator>;
  /** @throws Failure `not-signed-in`, the same for an unknown name and a wrong password */
  signIn(email: string, password: string): Promise<SignedIn>;
  /** @throws Failure `not-signed-in` when the old one is wrong, `usage` when the new one is too short or the same */
  changePassword(email: string, old: string, next: string): Promise<void>;
  /** What he may do now; nothing when he was disabled. */
  permissions(operatorId: string): Promise<ReadonlySet<Permission>>;
}

const shortestPassword = 12;
/** Letters and digits that cannot be mistaken for one another on a screen. */
const passwordAlphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

export function openOperators(database: Database, clock: Clock): Operators {
  const tables = database.tables<AccessTables>();

  async function find(email: string): Promise<AccessTables['access.operator'] | undefined> {
    const address = email.trim().toLowerCase();
    return tables.selectFrom('access.operator').selectAll().where('email', '=', address).executeTakeFirst();
  }

  async function verified(email: string, password: string): Promise<AccessTables['access.operator']> {
    const operator = await find(email);
    // An unknown name costs the same time as a wrong password.
    const hash = operator?.password_hash ?? (await unknownHash());
    const right = await checkPassword(password, hash);
    if (operator === undefined || !right || operator.disabled_at !== null) throw wrongSignIn();
    return operator;
  }

  async function setPassword(id: string, password: string, generated: boolean): Promise<void> {
    await tables
      .updateTable('access.operator')
      .set({ password_hash: await hashPassword(password), password_generated: generated })
      .where('id', '=', id)
      .execute();
  }

  return {
    add: async (email) => {
      const address = parseEmail(email);
      const password = generatePassword();
      const id = makeUuid(clock.now().getTime());
      const added = await tables
        .insertInto('access.operator')
        .values({
          id,
          email: address,
          display_name: null,
          password_hash: await hashPassword(password),
          password_generated: true,
          created_at: clock.now(),
          signed_in_at: null,
          disabled_at: null,
        })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added === undefined) {
        throw new Failure(
          'conflict',
          `There is an operator ${address} already.`,
          'Reset the password of that operator, or use another address.',
        );
      }
      return { id, email: address, password };
    },

    list: () => listOperators(database),

    disable: (email) =>
      changeGrants(tables, async (transaction) => {
        const disabled = await transaction
          .updateTable('access.operator')
          .set((set) => ({ disabled_at: set.fn.coalesce('disabled_at', set.val(clock.now())) }))
          .where('email', '=', email.trim().toLowerCase())
          .returning('id')
          .executeTakeFirst();
        if (disabled === undefined) throw unknownOperator(email);
        await transaction
          .updateTable('access.token')
          .set({ revoked_at: clock.now() })
          .where('operator_id', '=', disabled.id)
          .where('revoked_at', 'is', null)
          .execute();
      }),

    enable: async (email) => {
      const enabled = await tables
        .updateTable('access.operator')
        .set({ disabled_at: null })
        .where('email', '=', email.trim().toLowerCase())
        .returning('id')
        .executeTakeFirst();
      if (enabled === undefined) throw unknownOperator(email);
    },

    resetPassword: async (email) => {
      const operator = await find(email);
      if (operator === undefined) throw unknownOperator(email);
      const password = generatePassword();
      await setPassword(operator.id, password, true);
      return { id: operator.id, email: operator.email, password };
    },

    signIn: async (email, password) => {
      const operator = await verified(email, password);
      await tables
        .updateTable('access.operator')
        .set({ signed_in_at: clock.now() })
        .where('id', '=', operator.id)
        .execute();
      return {
        actor: { kind: 'operator', operatorId: operator.id, name: operator.email },
        mustChangePassword: operator.password_generated,
      };
    },

    changePassword: async (email, old, next) => {
      const operator = await verified(email, old);
      if (next.length < shortestPassword || next === old) {
        throw new Failure(
          'usage',
          `The new password must have at least ${shortestPassword} characters and differ from the old one.`,
          'Choose a longer one, for example four unrelated words.',
        );
      }
      await setPassword(operator.id, next, false);
    },

    permissions: async (operatorId) => (await operatorPermissions(tables, operatorId)) ?? new Set(),
  };
}

async function listOperators(database: Database): Promise<Operator[]> {
  const tables = database.tables<AccessTables>();
  const members = await tables.selectFrom('access.role_member').selectAll().orderBy('role_group').execute();
  const operators = await tables.selectFrom('access.operator').selectAll().orderBy('email').execute();
  return operators.map((row) => ({
    id: row.id,
    email: row.email,
    state: row.disabled_at !== null ? 'disabled' : row.signed_in_at === null ? 'invited' : 'active',
    roleGroups: members
      .filter(({ operator_id }) => operator_id === row.id)
      .map(({ role_group }) => role_group),
    createdAt: row.created_at,
    signedInAt: row.signed_in_at,
  }));
}

/** @throws Failure `not-found` */
export function unknownOperator(email: string): Failure {
  return new Failure(
    'not-found',
    `There is no operator ${email.trim().toLowerCase()}.`,
    'List them with `operator list`, or add one with `operator add EMAIL`.',
  );
}

/** Twenty characters in groups of four: 99 random bits that can be typed from a screen. */
function generatePassword(): string {
  const characters = Array.from({ length: 20 }, () =>
    passwordAlphabet.charAt(randomInt(passwordAlphabet.length)),
  );
  return characters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

let unknown: Promise<string> | undefined;
function unknownHash(): Promise<string> {
  unknown ??= hashPassword(generatePassword());
  return unknown;
}

function wrongSignIn(): Failure {
  return new Failure(
    'not-signed-in',
    'The name or the password is wrong.',
    'Try again, or ask somebody who may manage operators for a new password.',
  );
}

function parseEmail(text: string): string {
  const address = text.trim().toLowerCase();
  if (/^[^\s@"'<>,;]{1,64}@[^\s@"'<>,;]+\.[^\s@"'<>,;.]+$/.test(address) && address.length <= 254)
    return address;
  throw new Failure('usage', 'An operator is named by an e-mail address.', 'Write it as ann@corp.example.');
}
