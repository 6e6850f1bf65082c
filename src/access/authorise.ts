import { operatorPermissions, operatorsRule } from '#access/grants.ts';
import { isPermission, type Permission, permissionRule } from '#access/permissions.ts';
import { permissionsOf, shippedRoleGroups } from '#access/roleTable.ts';
import type { AccessTables } from '#access/tables.ts';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import type { Database } from '#store/database.ts';

/**
 * Resolves when the actor may, now. Called before every method of `App`; asks the database each time, so that a right
 * taken away is gone at once.
 * @throws Failure `forbidden`, `not-signed-in`; `internal` for a permission that the table does not have
 */
export type Authorise = (actor: Actor, permission: string) => Promise<void>;

export function openAuthorise(database: Database): Authorise {
  const tables = database.tables<AccessTables>();
  return async (actor, permission) => {
    if (!isPermission(permission)) {
      throw new Failure(
        'internal',
        `There is no permission "${permission}".`,
        'Add it to access/permissions.ts.',
      );
    }
    switch (actor.kind) {
      case 'operator':
        judgeOperator(await operatorPermissions(tables, actor.operatorId), actor.scopes, permission);
        return;
      case 'local':
        if (permissionRule(permission).maintenance || !(await operatorsRule(tables))) return;
        throw new Failure(
          'not-signed-in',
          `Operators have taken over: to ${permissionRule(permission).allows} takes an operator, on this machine too.`,
          'Pass the token of an operator who may, with --token.',
          { details: { permission } },
        );
      case 'system':
        if (permissionRule(permission).system) return;
        throw forbidden(permission, `Holdfast's own ${actor.part}`);
      case 'account':
        throw forbidden(permission, 'A log-in of the capture site');
    }
  };
}

function judgeOperator(
  has: ReadonlySet<Permission> | undefined,
  scopes: readonly string[] | undefined,
  permission: Permission,
): void {
  if (has === undefined) {
    throw new Failure(
      'not-signed-in',
      'This operator does not exist any more or was disabled.',
      'Sign in as another operator.',
    );
  }
  if (!has.has(permission)) throw forbidden(permission, 'None of your role groups');
  if (scopes !== undefined && !scopes.includes(permission)) throw forbidden(permission, 'This token');
}

function forbidden(permission: Permission, subject: string): Failure {
  const groups = Object.entries(shippedRoleGroups)
    .filter(([, roles]) => permissionsOf(roles).has(permission))
    .map(([name]) => name);
  const remedy =
    groups.length > 0
      ? `Ask somebody who may manage roles; these role groups can: ${groups.join(', ')}.`
      : 'Ask somebody who may manage roles to add the role Mailbox Import Export to one of your role groups.';
  return new Failure(
    'forbidden',
    `${subject} may not ${permissionRule(permission).allows} (${permission}).`,
    remedy,
    { details: { permission } },
  );
}
