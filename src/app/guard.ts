import type { Actor } from '#core/actor.ts';

/**
 * Permission and audit, once, for every method of `App`. A guarded method checks the permission, does its work, and
 * records who did what to what — reading included, refusals and failures too.
 */

export interface GuardRule<Args extends readonly unknown[]> {
  /** One of the table in `access/permissions.ts`, `signed-in` for what is an operator's own, or
   * `operator` for what every operator may ask. */
  readonly permission: string;
  /** `noun.verb`, as the audit trail lists it. */
  readonly action: string;
  /** What it is done to, e.g. `mailbox:alice@corp.example`; the action's noun alone where there is no one object. */
  readonly object?: (...args: Args) => string;
  /** A reading is one entry, made before anything is shown; a change is two: `begun`, then `done` or `failed`. */
  readonly effect: 'read' | 'change';
  /** Facts worth keeping besides; never captured text, never a secret. */
  readonly details?: (...args: Args) => Record<string, string | number | boolean | null>;
}

export type Guarded<Args extends readonly unknown[], Result> = ((
  actor: Actor,
  ...args: Args
) => Promise<Result>) & { readonly permission: string; readonly action: string };

export interface GuardDependencies {
  authorise(actor: Actor, permission: string): Promise<void>;
  record(entry: {
    actor: Actor;
    action: string;
    object: string;
    details?: Record<string, string | number | boolean | null>;
  }): Promise<void>;
}

/** Makes the function that turns plain methods into guarded ones. */
export function createGuard(dependencies: GuardDependencies) {
  return function guard<Args extends readonly unknown[], Result>(
    rule: GuardRule<Args>,
    work: (actor: Actor, ...args: Args) => Promise<Result>,
  ): Guarded<Args, Result> {
    const method = async (actor: Actor, ...args: Args): Promise<Result> => {
      const noun = rule.action.split('.')[0] ?? rule.action;
      try {
        await dependencies.authorise(actor, rule.permission);
      } catch (error) {
        // Nothing that a stranger sent is looked at, not even to name the object.
        await dependencies.record({
          actor,
          action: rule.action,
          object: noun,
          details: { outcome: 'refused' },
        });
        throw error;
      }
      const object = rule.object?.(...args) ?? noun;
      const details = rule.details?.(...args) ?? {};
      const outcome = async (name: string): Promise<void> =>
        dependencies.record({ actor, action: rule.action, object, details: { ...details, outcome: name } });
      // Recorded before the work: what was read or begun must stand in the trail even if the process dies in it.
      await outcome(rule.effect === 'read' ? 'read' : 'begun');
      if (rule.effect === 'read') return work(actor, ...args);
      try {
        const result = await work(actor, ...args);
        await outcome('done');
        return result;
      } catch (error) {
        await outcome('failed');
        throw error;
      }
    };
    return Object.assign(method, { permission: rule.permission, action: rule.action });
  };
}

/** A method that nobody needs to be signed in for, because it is part of signing in; it audits itself. */
export type Public<Args extends readonly unknown[], Result> = ((...args: Args) => Promise<Result>) & {
  readonly permission: 'public';
};

/** Marks a method as public, so that the walk over all methods knows it is meant. */
export function openToAll<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
): Public<Args, Result> {
  return Object.assign((...args: Args) => work(...args), { permission: 'public' } as const);
}
