import { changeGrants } from '#access/changeGrants.ts';
import type { AccessContext } from '#access/context.ts';
import { generatePassword } from '#access/generatedPassword.ts';
import { operatorPermissions } from '#access/grants.ts';
import { insertOperator } from '#access/insertOperator.ts';
import { listOperators, type Operator } from '#access/operatorList.ts';
import type { Permission } from '#access/permissions.ts';
import { removeSecondFactor } from '#access/secondFactor.ts';
import { endSessions } from '#access/sessions.ts';
import type { OperatorRow } from '#access/signIn.ts';
import { linkSubject } from '#access/singleSignOn/identities.ts';
import { readSettings } from '#access/singleSignOn/settings.ts';
import { unknownOperator } from '#access/unknownOperator.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { hashPassword } from '#store/passwords.ts';

/** The password is generated, and given only here. */
export interface NewOperator {
  readonly id: string;
  readonly email: string;
  readonly password: string;
}

/** The people of the compliance center. There is no default operator and no default password. */
export interface Operators {
  /** @throws Failure `usage` when it is no e-mail address, `conflict` when it is taken */
  add(email: string, displayName?: string): Promise<NewOperator>;
  /**
   * The first operator, a member of Organization Management; undefined when there is any operator already. Several
   * processes may call it at once.
   */
  addFirst(email: string): Promise<NewOperator | undefined>;
  list(): Promise<Operator[]>;
  /** His sessions and tokens end with him. Failure `not-found`; `conflict` when nobody could manage roles any more. */
  disable(email: string): Promise<void>;
  enable(email: string): Promise<void>;
  /** A new generated password; the old one and his sessions end at once. Failure `not-found`. */
  resetPassword(email: string): Promise<NewOperator>;
  /** For a lost phone: sign-in asks for the password alone; his sessions end. Failure `not-found`. */
  resetSecondFactor(email: string): Promise<void>;
  /** Links his subject at the identity provider, in place of the one that was. Failures `not-found`, `conflict`. */
  link(email: string, subject: string): Promise<void>;
  /** His account at the identity provider opens nothing any more, until its verified address links it anew. */
  unlink(email: string): Promise<void>;
  /** Password and second factor anew, of somebody who may manage roles and of nobody else. Failure `forbidden`. */
  recover(email: string): Promise<NewOperator>;
  /** What he may do now; nothing when he was disabled. */
  permissions(operatorId: string): Promise<ReadonlySet<Permission>>;
}

export function openOperators(context: AccessContext): Operators {
  const { tables, clock } = context;

  async function find(email: string): Promise<OperatorRow> {
    const found = await tables
      .selectFrom('access.operator')
      .selectAll()
      .where('email', '=', email.trim().toLowerCase())
      .executeTakeFirst();
    if (found === undefined) throw unknownOperator(email);
    return found;
  }

  async function resetPassword({ id, email }: OperatorRow, alsoFactor: boolean): Promise<NewOperator> {
    const password = generatePassword();
    const changed = { password_hash: await hashPassword(password), password_generated: true };
    await tables.transaction().execute(async (transaction) => {
      await transaction.updateTable('access.operator').set(changed).where('id', '=', id).execute();
      await endSessions(transaction, id);
      if (alsoFactor) await removeSecondFactor(transaction, id);
    });
    return { id, email, password };
  }

  return {
    add: async (email, displayName) => insertOperator(context, tables, { email, displayName }),

    addFirst: async (email) =>
      changeGrants(tables, async (transaction) => {
        const any = await transaction.selectFrom('access.operator').select('id').limit(1).executeTakeFirst();
        if (any !== undefined) return undefined;
        const operator = await insertOperator(context, transaction, { email, displayName: undefined });
        await transaction
          .insertInto('access.role_member')
          .values({
            role_group: 'Organization Management',
            operator_id: operator.id,
            created_at: clock.now(),
          })
          .execute();
        return operator;
      }),

    list: () => listOperators(tables),

    disable: (email) =>
      changeGrants(tables, async (transaction) => {
        const disabled = await transaction
          .updateTable('access.operator')
          .set((set) => ({ disabled_at: set.fn.coalesce('disabled_at', set.val(clock.now())) }))
          .where('email', '=', email.trim().toLowerCase())
          .returning('id')
          .executeTakeFirst();
        if (disabled === undefined) throw unknownOperator(email);
        await endSessions(transaction, disabled.id);
        await transaction
          .updateTable('access.token')
          .set({ revoked_at: clock.now() })
          .where('operator_id', '=', disabled.id)
          .where('revoked_at', 'is', null)
          .execute();
      }),

    enable: async (email) => {
      const { id } = await find(email);
      await tables.updateTable('access.operator').set({ disabled_at: null }).where('id', '=', id).execute();
    },

    resetPassword: async (email) => resetPassword(await find(email), false),

    resetSecondFactor: async (email) => {
      const { id } = await find(email);
      await tables.transaction().execute(async (transaction) => {
        await removeSecondFactor(transaction, id);
        await endSessions(transaction, id);
      });
    },

    link: async (email, subject) => {
      const { id } = await find(email);
      const { issuer } = await readSettings(tables);
      if (issuer === '' || subject.trim() === '') {
        throw new Failure(
          'usage',
          say`A subject is linked once single sign-on is set up, and is not empty.`,
          say`Set up single sign-on, then give the subject (sub) that the provider shows for the person.`,
        );
      }
      await linkSubject(context, id, { issuer, subject: subject.trim() });
    },

    unlink: async (email) => {
      const { id } = await find(email);
      await tables.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('access.identity').where('operator_id', '=', id).execute();
        await endSessions(transaction, id);
      });
    },

    recover: async (email) => {
      const operator = await find(email);
      if ((await operatorPermissions(tables, operator.id))?.has('role.manage'))
        return resetPassword(operator, true);
      throw new Failure(
        'forbidden',
        say`${operator.email} may not manage roles, or was disabled: only somebody who may is recovered here.`,
        say`Recover an administrator, who can reset the passwords of the others.`,
      );
    },

    permissions: async (operatorId) => (await operatorPermissions(tables, operatorId)) ?? new Set(),
  };
}
