import type { Kysely } from 'kysely';
import type { Permission } from '#access/permissions.ts';
import { permissionsOf, shippedGroupNames, shippedRolesOf } from '#access/roleTable.ts';
import type { AccessTables } from '#access/tables.ts';

/** Every role group with its roles: shipped ones first, then what was added. */
export async function groupRoles(
  tables: Kysely<AccessTables>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = await tables.selectFrom('access.role_group').select('name').orderBy('name').execute();
  const added = await tables
    .selectFrom('access.role_assignment')
    .select(['role_group', 'role'])
    .orderBy('role')
    .execute();
  const names = [...shippedGroupNames, ...own.map(({ name }) => name)];
  return new Map(
    names.map((name) => {
      const more = added.filter(({ role_group }) => role_group === name).map(({ role }) => role);
      return [name, [...new Set([...shippedRolesOf(name), ...more])]];
    }),
  );
}

/**
 * What an operator may do now, through all his role groups.
 * @returns undefined when there is no such operator, or he was disabled
 */
export async function operatorPermissions(
  tables: Kysely<AccessTables>,
  operatorId: string,
): Promise<ReadonlySet<Permission> | undefined> {
  const found = await tables
    .selectFrom('access.operator as operator')
    .leftJoin('access.role_member as member', 'member.operator_id', 'operator.id')
    .leftJoin('access.role_assignment as added', 'added.role_group', 'member.role_group')
    .select(['member.role_group as group', 'added.role as role'])
    .where('operator.id', '=', operatorId)
    .where('operator.disabled_at', 'is', null)
    .execute();
  if (found.length === 0) return undefined;
  return permissionsOf(
    found.flatMap(({ group, role }) => [...shippedRolesOf(group ?? ''), ...(role === null ? [] : [role])]),
  );
}

/** True once somebody who may manage roles has signed in, and still may: from then on operators rule, not the disk's owner. */
export async function operatorsRule(tables: Kysely<AccessTables>): Promise<boolean> {
  const groups = [...(await groupRoles(tables))]
    .filter(([, roles]) => permissionsOf(roles).has('role.manage'))
    .map(([name]) => name);
  const found = await tables
    .selectFrom('access.operator as operator')
    .innerJoin('access.role_member as member', 'member.operator_id', 'operator.id')
    .select('operator.id')
    .where('member.role_group', 'in', groups)
    .where('operator.signed_in_at', 'is not', null)
    .where('operator.disabled_at', 'is', null)
    .limit(1)
    .execute();
  return found.length > 0;
}
