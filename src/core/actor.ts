/** Who does something. Every method of `App` takes an Actor first; the audit trail names it. */
export type Actor =
  /** The owner of the data folder, on the machine itself: `local:<os user>`. */
  | { readonly kind: 'local'; readonly osUser: string }
  | OperatorActor
  /** A log-in of the capture site (a connector pulling, a vendor's capture delivering). */
  | { readonly kind: 'account'; readonly name: string }
  /** Holdfast itself: schedules, clean-up. `part` names which. */
  | { readonly kind: 'system'; readonly part: string };

/** A signed-in operator of the compliance center, or a token of his. */
export interface OperatorActor {
  readonly kind: 'operator';
  readonly operatorId: string;
  readonly name: string;
  /** Set where a token stands in for him: the only permissions it may use, of those he has. */
  readonly scopes?: readonly string[];
  /** Set while a generated password is in use: nothing is allowed but what is his own. */
  readonly mustChangePassword?: true;
}

/** The actor as the audit trail and the logs print it, e.g. `local:root`, `operator:ann@corp.example`. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'local':
      return `local:${actor.osUser}`;
    case 'operator':
      return `operator:${actor.name}`;
    case 'account':
      return `account:${actor.name}`;
    case 'system':
      return `system:${actor.part}`;
  }
}
