import type { AccessReader, AccessTransaction } from '#access/context.ts';
import { groupRoles } from '#access/grants.ts';
import type { Permission } from '#access/permissions.ts';
import {
  findRole,
  permissionsOf,
  type Role,
  roleNames,
  shippedGroupNames,
  shippedRolesOf,
} from '#access/roleTable.ts';
import { unknownOperator } from '#access/unknownOperator.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/** The steps of which changes of role groups are made; each runs inside `changeGrants`. */

export interface RoleGroup {
  readonly name: string;
  /** Empty for a shipped one: what those are for stands in the catalogues. */
  readonly description: string;
  readonly shipped: boolean;
  readonly roles: readonly string[];
  readonly permissions: readonly Permission[];
  /** E-mail addresses, disabled operators included. */
  readonly members: readonly string[];
}

/** The shipped ones first, then those of one's own by name. */
export async function listGroups(tables: AccessReader): Promise<RoleGroup[]> {
  const groups = await groupRoles(tables);
  const own = await tables.selectFrom('access.role_group').select(['name', 'description']).execute();
  const members = await tables
    .selectFrom('access.role_member as member')
    .innerJoin('access.operator as operator', 'operator.id', 'member.operator_id')
    .select(['member.role_group', 'operator.email'])
    .orderBy('operator.email')
    .execute();
  return [...groups].map(([name, roles]) => ({
    name,
    description: own.find((group) => group.name === name)?.description ?? '',
    shipped: shippedGroupNames.includes(name),
    roles,
    permissions: [...permissionsOf(roles)],
    members: members.filter(({ role_group }) => role_group === name).map(({ email }) => email),
  }));
}

/** Failure `not-found`. */
export async function readGroup(tables: AccessReader, name: string): Promise<RoleGroup> {
  const found = await findGroup(tables, name);
  const group = (await listGroups(tables)).find((one) => one.name === found);
  if (group === undefined) throw unknownGroup(name, []);
  return group;
}

/** Failure `usage` for an odd name, `conflict` when there is one. @returns the name as it is kept */
export async function insertGroup(
  transaction: AccessTransaction,
  group: { readonly name: string; readonly description: string },
  now: Date,
): Promise<string> {
  const name = await freeName(transaction, group.name);
  const description = parseDescription(group.description);
  await transaction.insertInto('access.role_group').values({ name, description, created_at: now }).execute();
  return name;
}

/** Failure `conflict` for a shipped group or a name that is taken. @returns the name it has now */
export async function changeGroup(
  transaction: AccessTransaction,
  name: string,
  changes: { readonly name?: string | undefined; readonly description?: string | undefined },
): Promise<string> {
  const found = await findOwnGroup(transaction, name);
  if (changes.description !== undefined) {
    await transaction
      .updateTable('access.role_group')
      .set({ description: parseDescription(changes.description) })
      .where('name', '=', found)
      .execute();
  }
  const next = changes.name?.trim() ?? found;
  if (next === found) return found;
  await freeName(transaction, next, found);
  await transaction.updateTable('access.role_group').set({ name: next }).where('name', '=', found).execute();
  for (const table of ['access.role_assignment', 'access.role_member'] as const)
    await transaction.updateTable(table).set({ role_group: next }).where('role_group', '=', found).execute();
  return next;
}

export async function deleteGroup(transaction: AccessTransaction, name: string): Promise<void> {
  const found = await findOwnGroup(transaction, name);
  await transaction.deleteFrom('access.role_member').where('role_group', '=', found).execute();
  await transaction.deleteFrom('access.role_assignment').where('role_group', '=', found).execute();
  await transaction.deleteFrom('access.role_group').where('name', '=', found).execute();
}

export async function putMember(
  transaction: AccessTransaction,
  member: { readonly group: string; readonly email: string },
  now: Date,
): Promise<void> {
  await transaction
    .insertInto('access.role_member')
    .values({
      role_group: await findGroup(transaction, member.group),
      operator_id: await findOperator(transaction, member.email),
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function takeMember(
  transaction: AccessTransaction,
  member: { readonly group: string; readonly email: string },
): Promise<void> {
  await transaction
    .deleteFrom('access.role_member')
    .where('role_group', '=', await findGroup(transaction, member.group))
    .where('operator_id', '=', await findOperator(transaction, member.email))
    .execute();
}

export async function putRole(
  transaction: AccessTransaction,
  assignment: { readonly group: string; readonly role: string },
  now: Date,
): Promise<void> {
  const group = await findGroup(transaction, assignment.group);
  const role = requireRole(assignment.role);
  if (shippedRolesOf(group).includes(role)) return;
  await transaction
    .insertInto('access.role_assignment')
    .values({ role_group: group, role, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function takeRole(
  transaction: AccessTransaction,
  assignment: { readonly group: string; readonly role: string },
): Promise<void> {
  const [group, role] = [await findGroup(transaction, assignment.group), requireRole(assignment.role)];
  if (shippedRolesOf(group).includes(role)) {
    throw new Failure(
      'conflict',
      say`The role ${role} always belongs to ${group}.`,
      say`Make a role group of your own with the roles you want, and use that group instead.`,
    );
  }
  await transaction
    .deleteFrom('access.role_assignment')
    .where('role_group', '=', group)
    .where('role', '=', role)
    .execute();
}

/** Failure `not-found`. */
export function requireRole(name: string): Role {
  const found = findRole(name);
  if (found !== undefined) return found;
  throw new Failure('not-found', say`There is no role ${name.trim()}.`, say`Use one of: ${roleNames}.`);
}

/** The name of the group as it is kept, whatever the case that was typed. Failure `not-found`. */
async function findGroup(tables: AccessReader, name: string): Promise<string> {
  const names = [...(await groupRoles(tables)).keys()];
  const found = names.find((known) => known.toLowerCase() === name.trim().toLowerCase());
  if (found !== undefined) return found;
  throw unknownGroup(name, names);
}

async function findOwnGroup(tables: AccessReader, name: string): Promise<string> {
  const found = await findGroup(tables, name);
  if (!shippedGroupNames.includes(found)) return found;
  throw new Failure(
    'conflict',
    say`${found} belongs to Holdfast and stays as it is.`,
    say`Take its members out, or make a role group of your own.`,
  );
}

function unknownGroup(name: string, names: readonly string[]): Failure {
  return new Failure('not-found', say`There is no role group ${name.trim()}.`, say`Use one of: ${names}.`);
}

/** @param except a group that is being renamed: its own name in another case is free */
async function freeName(tables: AccessReader, name: string, except?: string): Promise<string> {
  const wanted = name.normalize('NFC').trim();
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(wanted)) {
    throw new Failure(
      'usage',
      say`That is no name for a role group.`,
      say`Use up to 64 letters, digits, spaces and . _ - and begin with a letter or digit.`,
    );
  }
  const known = [...(await groupRoles(tables)).keys()].filter((other) => other !== except);
  if (known.some((other) => other.toLowerCase() === wanted.toLowerCase())) {
    throw new Failure('conflict', say`There is a role group ${wanted} already.`, say`Choose another name.`);
  }
  return wanted;
}

function parseDescription(text: string): string {
  const description = text.normalize('NFC').trim();
  if (description.length <= 1_000) return description;
  throw new Failure('usage', say`The description has more than 1,000 characters.`, say`Write it shorter.`);
}

async function findOperator(tables: AccessReader, email: string): Promise<string> {
  const found = await tables
    .selectFrom('access.operator')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (found === undefined) throw unknownOperator(email);
  return found.id;
}
