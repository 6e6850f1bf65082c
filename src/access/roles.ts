import type { Kysely, Transaction } from 'kysely';
import { changeGrants, groupRoles } from '#access/grants.ts';
import { unknownOperator } from '#access/operators.ts';
import type { Permission } from '#access/permissions.ts';
import {
  findRole,
  permissionsOf,
  type Role,
  roleNames,
  shippedGroupNames,
  shippedRolesOf,
} from '#access/roleTable.ts';
import type { AccessTables } from '#access/tables.ts';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import type { Database } from '#store/database.ts';

export interface RoleGroup {
  readonly name: string;
  readonly shipped: boolean;
  readonly roles: readonly string[];
  readonly permissions: readonly Permission[];
  /** E-mail addresses, disabled operators included. */
  readonly members: readonly string[];
}

/** Role groups. Names are found whatever their case; every change is harmless when repeated. */
export interface Roles {
  list(): Promise<RoleGroup[]>;
  /** Puts an operator into a role group. Failure `not-found`. */
  grant(email: string, group: string): Promise<void>;
  /** Takes him out. Failure `not-found`; `conflict` when nobody could manage roles any more. */
  revoke(email: string, group: string): Promise<void>;
  /** A role group of one's own, empty. Failure `usage` for an odd name, `conflict` when there is one. */
  createGroup(name: string): Promise<void>;
  /** Only one of one's own; its members lose it. Failure `not-found`, `conflict`. */
  removeGroup(name: string): Promise<void>;
  /** @param role its name, or the alias `Data Connector Admin` */
  addRole(group: string, role: string): Promise<void>;
  /** Failure `conflict` for a role that the shipped group always has. */
  removeRole(group: string, role: string): Promise<void>;
}

export function openRoles(database: Database, clock: Clock): Roles {
  const tables = database.tables<AccessTables>();
  const change = (work: (transaction: Transaction<AccessTables>) => Promise<unknown>): Promise<void> =>
    changeGrants(tables, async (transaction) => void (await work(transaction)));

  return {
    list: () => listGroups(tables),

    grant: (email, group) =>
      change(async (transaction) => {
        const member = {
          role_group: await findGroup(transaction, group),
          operator_id: await findOperator(transaction, email),
          created_at: clock.now(),
        };
        await transaction
          .insertInto('access.role_member')
          .values(member)
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      }),

    revoke: (email, group) =>
      change(async (transaction) =>
        transaction
          .deleteFrom('access.role_member')
          .where('role_group', '=', await findGroup(transaction, group))
          .where('operator_id', '=', await findOperator(transaction, email))
          .execute(),
      ),

    createGroup: (name) => change((transaction) => createGroup(transaction, name, clock.now())),
    removeGroup: (name) => change((transaction) => removeGroup(transaction, name)),

    addRole: (group, role) =>
      change(async (transaction) =>
        transaction
          .insertInto('access.role_assignment')
          .values({
            role_group: await findGroup(transaction, group),
            role: requireRole(role),
            created_at: clock.now(),
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute(),
      ),

    removeRole: (group, role) =>
      change(async (transaction) => {
        const [name, found] = [await findGroup(transaction, group), requireRole(role)];
        if (shippedRolesOf(name).includes(found)) {
          throw new Failure(
            'conflict',
            `The role ${found} always belongs to ${name}.`,
            'Make a role group of your own with the roles you want, and use that instead.',
          );
        }
        await transaction
          .deleteFrom('access.role_assignment')
          .where('role_group', '=', name)
          .where('role', '=', found)
          .execute();
      }),
  };
}

async function listGroups(tables: Kysely<AccessTables>): Promise<RoleGroup[]> {
  const groups = await groupRoles(tables);
  const members = await tables
    .selectFrom('access.role_member as member')
    .innerJoin('access.operator as operator', 'operator.id', 'member.operator_id')
    .select(['member.role_group', 'operator.email'])
    .orderBy('operator.email')
    .execute();
  return [...groups].map(([name, roles]) => ({
    name,
    shipped: shippedGroupNames.includes(name),
    roles,
    permissions: [...permissionsOf(roles)],
    members: members.filter(({ role_group }) => role_group === name).map(({ email }) => email),
  }));
}

async function createGroup(transaction: Transaction<AccessTables>, name: string, now: Date): Promise<void> {
  const wanted = name.trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(wanted)) {
    throw new Failure(
      'usage',
      'A role group is named with letters, digits, blanks, dots and dashes, at most 64 of them.',
      'Choose such a name.',
    );
  }
  const known = [...(await groupRoles(transaction)).keys()];
  if (known.some((other) => other.toLowerCase() === wanted.toLowerCase())) {
    throw new Failure('conflict', `There is a role group ${wanted} already.`, 'Choose another name.');
  }
  await transaction.insertInto('access.role_group').values({ name: wanted, created_at: now }).execute();
}

async function removeGroup(transaction: Transaction<AccessTables>, name: string): Promise<void> {
  const found = await findGroup(transaction, name);
  if (shippedGroupNames.includes(found)) {
    throw new Failure('conflict', `${found} belongs to Holdfast and stays.`, 'Take its members out instead.');
  }
  await transaction.deleteFrom('access.role_member').where('role_group', '=', found).execute();
  await transaction.deleteFrom('access.role_assignment').where('role_group', '=', found).execute();
  await transaction.deleteFrom('access.role_group').where('name', '=', found).execute();
}

async function findGroup(tables: Kysely<AccessTables>, name: string): Promise<string> {
  const names = [...(await groupRoles(tables)).keys()];
  const found = names.find((known) => known.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new Failure(
    'not-found',
    `There is no role group ${name.trim()}.`,
    `Use one of: ${names.join(', ')}.`,
  );
}

async function findOperator(tables: Kysely<AccessTables>, email: string): Promise<string> {
  const found = await tables
    .selectFrom('access.operator')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (found === undefined) throw unknownOperator(email);
  return found.id;
}

function requireRole(name: string): Role {
  const found = findRole(name);
  if (found !== undefined) return found;
  throw new Failure('not-found', `There is no role ${name.trim()}.`, `Use one of: ${roleNames.join(', ')}.`);
}
