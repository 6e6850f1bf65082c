import { type Authorise, openAuthorise } from '#access/authorise.ts';
import { type AccessContext, openKeyed } from '#access/context.ts';
import { type Operators, openOperators } from '#access/operators.ts';
import { openProfiles, type Profiles } from '#access/profile.ts';
import { openRoles, type Roles } from '#access/roles.ts';
import { openSessions } from '#access/sessions.ts';
import { openSignIn, type SignIn } from '#access/signIn.ts';
import { openSingleSignOn, type SingleSignOn } from '#access/singleSignOn/singleSignOn.ts';
import type { AccessTables } from '#access/tables.ts';
import { openTokens, type Tokens } from '#access/tokens.ts';
import type { Trail } from '#audit/trail.ts';
import type { Clock } from '#core/clock.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { openLockout } from '#store/lockout.ts';

/** Who may do what. `App` asks `authorise` before every method and records changes; sign-ins are recorded here. */
export interface Access {
  readonly authorise: Authorise;
  readonly operators: Operators;
  readonly roles: Roles;
  readonly tokens: Tokens;
  readonly signIn: SignIn;
  readonly profiles: Profiles;
  readonly singleSignOn: SingleSignOn;
}

export function openAccess(options: {
  readonly database: Database;
  readonly trail: Pick<Trail, 'record'>;
  readonly clock: Clock;
  readonly keyring: Keyring;
}): Access {
  const { database, clock, keyring } = options;
  const tables = database.tables<AccessTables>();
  const context: AccessContext = {
    ...options,
    tables,
    keyed: openKeyed(keyring),
    lockout: openLockout(database.tables(), { table: 'access.failed_sign_in', clock }),
  };
  const sessions = openSessions(context);
  return {
    authorise: openAuthorise(database),
    operators: openOperators(context),
    roles: openRoles(database, clock),
    tokens: openTokens(database, clock),
    profiles: openProfiles(tables),
    signIn: openSignIn(context, sessions),
    singleSignOn: openSingleSignOn(context, sessions),
  };
}
