import type { Kysely } from 'kysely';
import { operatorPermissions, operatorsRule } from '#access/grants.ts';
import { isPermission, type Permission, permissionRule } from '#access/permissions.ts';
import { permissionsOf, shippedRoleGroups } from '#access/roleTable.ts';
import type { AccessTables } from '#access/tables.ts';
import { type Actor, actorName, type OperatorActor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

/** What every operator may do with what is their own, by a session and not by a token; no row of the permission table. */
export const signedIn = 'signed-in';

/** What every operator may ask, by a session or a token; what he gets of it is judged part by part. */
export const anyOperator = 'operator';

/**
 * Resolves when the actor may, now. Called before every method of `App`; asks the database each time, so that a right
 * taken away is gone at once.
 * @throws Failure `forbidden`, `not-signed-in`; `internal` for a permission that the table does not have
 */
export type Authorise = (actor: Actor, permission: string) => Promise<void>;

export function openAuthorise(database: Database): Authorise {
  const tables = database.tables<AccessTables>();
  return async (actor, permission) => {
    if (permission === signedIn) return judgeOwn(tables, actor);
    if (permission === anyOperator) return void (await operatorOf(tables, actor));
    if (!isPermission(permission)) {
      throw new Failure(
        'internal',
        say`There is no permission "${permission}".`,
        say`Add it to access/permissions.ts.`,
      );
    }
    switch (actor.kind) {
      case 'operator':
        judgeOperator(await operatorPermissions(tables, actor.operatorId), actor, permission);
        return;
      case 'local':
        if (permissionRule(permission).maintenance || !(await operatorsRule(tables))) return;
        throw new Failure(
          'not-signed-in',
          say`Operators have taken over: to ${permissionRule(permission).allows} takes an operator, on this machine too.`,
          say`Give the token of an operator who may do this with --token-file.`,
          { details: { permission } },
        );
      case 'system':
        if (permissionRule(permission).system) return;
        throw forbidden(
          permission,
          say`Holdfast itself (${actorName(actor)}) may not ${allows(permission)}.`,
        );
      case 'account':
        throw forbidden(permission, say`A log-in of the capture site may not ${allows(permission)}.`);
    }
  };
}

async function operatorOf(tables: Kysely<AccessTables>, actor: Actor): Promise<OperatorActor> {
  if (actor.kind !== 'operator') {
    throw new Failure(
      'not-signed-in',
      say`This belongs to an operator, and nobody is signed in.`,
      say`Sign in to the compliance center.`,
    );
  }
  if ((await operatorPermissions(tables, actor.operatorId)) === undefined) throw gone();
  return actor;
}

async function judgeOwn(tables: Kysely<AccessTables>, actor: Actor): Promise<void> {
  const { scopes } = await operatorOf(tables, actor);
  if (scopes === undefined) return;
  throw new Failure(
    'forbidden',
    say`A token cannot be used for what concerns its operator alone, such as password and profile.`,
    say`Sign in to the compliance center for this.`,
  );
}

function gone(): Failure {
  return new Failure(
    'not-signed-in',
    say`This operator does not exist any more or was disabled.`,
    say`Sign in as another operator.`,
  );
}

function judgeOperator(
  has: ReadonlySet<Permission> | undefined,
  { scopes, mustChangePassword }: OperatorActor,
  permission: Permission,
): void {
  if (has === undefined) throw gone();
  if (mustChangePassword) {
    throw new Failure(
      'password-change-required',
      say`The generated password is still in use.`,
      say`Choose a password of your own first.`,
    );
  }
  if (!has.has(permission))
    throw forbidden(permission, say`None of your role groups may ${allows(permission)}.`);
  if (scopes !== undefined && !scopes.includes(permission))
    throw forbidden(permission, say`This token may not ${allows(permission)}.`);
}

/** `read the audit trail (audit.read)` */
function allows(permission: Permission): Sentence {
  return say`${permissionRule(permission).allows} (${permission})`;
}

function forbidden(permission: Permission, whoMayNot: Sentence): Failure {
  const groups = Object.entries(shippedRoleGroups)
    .filter(([, roles]) => permissionsOf(roles).has(permission))
    .map(([name]) => name);
  const remedy =
    groups.length > 0
      ? say`Ask somebody who may manage roles; these role groups can: ${groups}.`
      : say`Ask somebody who may manage roles to add the role Mailbox Import Export to one of your role groups.`;
  return new Failure('forbidden', whoMayNot, remedy, { details: { permission } });
}
