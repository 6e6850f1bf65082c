import { type Authorise, openAuthorise } from '#access/authorise.ts';
import { type Operators, openOperators } from '#access/operators.ts';
import { openRoles, type Roles } from '#access/roles.ts';
import { openTokens, type Tokens } from '#access/tokens.ts';
import type { Trail } from '#audit/trail.ts';
import type { Clock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import type { Database } from '#store/database.ts';

/** Who may do what. `App` asks `authorise` before every method and records changes; sign-ins are recorded here. */
export interface Access {
  readonly authorise: Authorise;
  readonly operators: Operators;
  readonly roles: Roles;
  readonly tokens: Tokens;
}

export function openAccess(options: {
  readonly database: Database;
  readonly trail: Pick<Trail, 'record'>;
  readonly clock: Clock;
}): Access {
  const { database, trail, clock } = options;
  const operators = openOperators(database, clock);
  return {
    authorise: openAuthorise(database),
    operators: { ...operators, signIn: auditedSignIn(operators, trail) },
    roles: openRoles(database, clock),
    tokens: openTokens(database, clock),
  };
}

/** The name that was typed is not recorded when it failed: people type passwords there. */
function auditedSignIn(operators: Operators, trail: Pick<Trail, 'record'>): Operators['signIn'] {
  return async (email, password) => {
    try {
      const signedIn = await operators.signIn(email, password);
      const object = `operator:${signedIn.actor.name}`;
      await trail.record({
        actor: signedIn.actor,
        action: 'operator.sign-in',
        object,
        details: { outcome: 'done' },
      });
      return signedIn;
    } catch (error) {
      if (isFailure(error, 'not-signed-in')) {
        await trail.record({
          actor: { kind: 'system', part: 'sign-in' },
          action: 'operator.sign-in',
          object: 'operator',
          details: { outcome: 'refused' },
        });
      }
      throw error;
    }
  };
}
