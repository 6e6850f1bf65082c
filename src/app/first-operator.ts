import type { NewOperator } from '#access/operators.ts';
import type { Engine } from '#app/engine.ts';

/**
 * Makes the first operator where there is none, so that a fresh installation can be signed in to and has no default
 * password. The generated one is given only here; the caller shows it once.
 * @returns undefined when there is an operator already
 */
export async function makeFirstOperator({
  access,
  trail,
  foundation,
}: Engine): Promise<NewOperator | undefined> {
  const email = foundation.config.firstOperator ?? `admin@${foundation.archiveDomain}`;
  const made = await access.operators.addFirst(email);
  if (made === undefined) return undefined;
  await trail.record({
    actor: { kind: 'system', part: 'start' },
    action: 'operator.add',
    object: `operator:${made.email}`,
    details: { outcome: 'done', roleGroup: 'Organization Management' },
  });
  return made;
}
