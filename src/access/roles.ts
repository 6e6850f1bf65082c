import { changeGrants } from '#access/changeGrants.ts';
import type { AccessReader, AccessTransaction } from '#access/context.ts';
import { groupRoles } from '#access/grants.ts';
import { type Permission, permissionRule } from '#access/permissions.ts';
import {
  changeGroup,
  deleteGroup,
  insertGroup,
  listGroups,
  putMember,
  putRole,
  type RoleGroup,
  readGroup,
  requireRole,
  takeMember,
  takeRole,
} from '#access/roleGroups.ts';
import { connectorRole, permissionsOf, roleNames, roles, shownNameOf } from '#access/roleTable.ts';
import type { AccessTables } from '#access/tables.ts';
import type { Clock } from '#core/clock.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

export interface RoleView {
  readonly name: string;
  /** The later name that is shown: `Data Connector Admin` for Mailbox Import Export; else the name. */
  readonly shownAs: string;
  readonly permissions: readonly Permission[];
  /** Shows or hands out what people wrote. */
  readonly content: boolean;
}

export interface NewGroup {
  readonly name: string;
  readonly description?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  /** E-mail addresses. */
  readonly members?: readonly string[] | undefined;
}

export interface Person {
  readonly email: string;
  readonly displayName: string | null;
}

/** Role groups. Names are found whatever their case; every change is harmless when repeated. */
export interface Roles {
  list(): Promise<RoleGroup[]>;
  listRoles(): RoleView[];
  /** Puts an operator into a role group. Failure `not-found`. */
  grant(email: string, group: string): Promise<void>;
  /** Takes him out. Failure `not-found`; `conflict` when nobody could manage roles any more. */
  revoke(email: string, group: string): Promise<void>;
  /** One of one's own, whole or not at all. Failures `usage` for an odd name, `conflict` when there is one, `not-found`. */
  createGroup(group: NewGroup): Promise<RoleGroup>;
  /** Name or description of one of one's own; members and roles stay. Failures `not-found`, `conflict`, `usage`. */
  editGroup(
    name: string,
    changes: { readonly name?: string | undefined; readonly description?: string | undefined },
  ): Promise<RoleGroup>;
  /** Only one of one's own; its members lose it. Failure `not-found`, `conflict`. */
  removeGroup(name: string): Promise<void>;
  /** @param role its name, or the alias `Data Connector Admin` */
  addRole(group: string, role: string): Promise<void>;
  /** Failure `conflict` for a role that the shipped group always has. */
  removeRole(group: string, role: string): Promise<void>;
  /** Who may give the role, disabled operators not: whom to ask. Failure `not-found`. */
  whoMayGive(role: string): Promise<Person[]>;
  /**
   * Adds Mailbox Import Export to Organization Management, or to a role group for it alone, made when it is missing,
   * whose member becomes who asks. Failure `conflict` when the group has other roles: nobody gets those in passing.
   */
  takeConnectorRole(by: { readonly email?: string; readonly newGroup?: string }): Promise<RoleGroup>;
}

export function openRoles(database: Database, clock: Clock): Roles {
  const tables = database.tables<AccessTables>();
  const change = <Result>(work: (transaction: AccessTransaction) => Promise<Result>): Promise<Result> =>
    changeGrants(tables, work);

  return {
    list: () => listGroups(tables),
    listRoles: () =>
      roleNames.map((name) => {
        const permissions: readonly Permission[] = roles[name];
        const content = permissions.some((permission) => permissionRule(permission).content === true);
        return { name, shownAs: shownNameOf(name), permissions, content };
      }),
    grant: (email, group) => change((transaction) => putMember(transaction, { group, email }, clock.now())),
    revoke: (email, group) => change((transaction) => takeMember(transaction, { group, email })),
    createGroup: (group) =>
      change(async (transaction) => {
        const now = clock.now();
        const { description = '', members = [] } = group;
        const name = await insertGroup(transaction, { name: group.name, description }, now);
        for (const role of group.roles ?? []) await putRole(transaction, { group: name, role }, now);
        for (const email of members) await putMember(transaction, { group: name, email }, now);
        return readGroup(transaction, name);
      }),
    editGroup: (name, changes) =>
      change(async (transaction) => readGroup(transaction, await changeGroup(transaction, name, changes))),
    removeGroup: (name) => change((transaction) => deleteGroup(transaction, name)),
    addRole: (group, role) => change((transaction) => putRole(transaction, { group, role }, clock.now())),
    removeRole: (group, role) => change((transaction) => takeRole(transaction, { group, role })),
    whoMayGive: async (role) => {
      requireRole(role);
      return roleManagers(tables);
    },
    takeConnectorRole: (by) => change((transaction) => takeConnectorRole(transaction, by, clock.now())),
  };
}

async function roleManagers(tables: AccessReader): Promise<Person[]> {
  const groups = [...(await groupRoles(tables))]
    .filter(([, held]) => permissionsOf(held).has('role.manage'))
    .map(([name]) => name);
  return tables
    .selectFrom('access.operator as operator')
    .innerJoin('access.role_member as member', 'member.operator_id', 'operator.id')
    .select(['operator.email', 'operator.display_name as displayName'])
    .distinct()
    .where('member.role_group', 'in', groups)
    .where('operator.disabled_at', 'is', null)
    .orderBy('operator.email')
    .execute();
}

async function takeConnectorRole(
  transaction: AccessTransaction,
  { email, newGroup }: { readonly email?: string; readonly newGroup?: string },
  now: Date,
): Promise<RoleGroup> {
  const group = newGroup === undefined ? 'Organization Management' : newGroup.trim();
  if (newGroup !== undefined) {
    const known = (await listGroups(transaction)).find(
      ({ name }) => name.toLowerCase() === group.toLowerCase(),
    );
    if (known === undefined) await insertGroup(transaction, { name: group, description: '' }, now);
    else if (known.shipped || known.roles.some((role) => role !== connectorRole)) {
      throw new Failure(
        'conflict',
        say`There is a role group ${known.name} already, with other roles.`,
        say`Choose another name for the role group of connectors.`,
      );
    }
  }
  await putRole(transaction, { group, role: connectorRole }, now);
  if (newGroup !== undefined && email !== undefined) await putMember(transaction, { group, email }, now);
  return readGroup(transaction, group);
}
