import type { Permission } from '#access/permissions.ts';
import type { Profile } from '#access/profile.ts';
import type { OperatorActor } from '#core/actor.ts';

/** What a door needs to know of a request with a session's cookie. */
export interface Session {
  /** Give it to every method of `App`. */
  readonly actor: OperatorActor;
  readonly operator: Profile;
  readonly roleGroups: readonly string[];
  /** What he may do now; empty while the generated password is in use. */
  readonly permissions: readonly Permission[];
  /** To be sent back in `X-Holdfast-Csrf` with every request that changes something. */
  readonly csrf: string;
  readonly mustChangePassword: boolean;
  /** The latest end; 60 minutes without a request end it earlier. */
  readonly expiresAt: Date;
}
