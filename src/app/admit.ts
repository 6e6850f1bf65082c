import type { GuardDependencies } from '#app/guard.ts';
import type { Actor } from '#core/actor.ts';

/**
 * Lets a request in before its body is looked at. A refusal stands in the trail under the name of what was asked for;
 * a method of `App` asks once more when it is called.
 */
export function createAdmit({ authorise, record }: GuardDependencies) {
  return async (actor: Actor, permission: string, request: string): Promise<void> => {
    try {
      await authorise(actor, permission);
    } catch (error) {
      await record({
        actor,
        action: 'request.refuse',
        object: `request:${request}`,
        details: { permission },
      });
      throw error;
    }
  };
}
