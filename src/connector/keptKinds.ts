import type { ConnectorSettings } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import type { ItemKind } from '#core/item.ts';
import { say } from '#core/sentence.ts';

/** Gaps and identities are what shows that the archive is complete: no connector leaves them out. */
const kept: readonly ItemKind[] = ['gap', 'identity'];

/** @throws Failure `config-invalid` for settings that leave out what shows that nothing is missing */
export function refuseWithoutProof({ excludedKinds = [] }: ConnectorSettings): void {
  const kind = excludedKinds.find((one) => kept.includes(one));
  if (kind === undefined) return;
  throw new Failure(
    'config-invalid',
    say`Items of kind "${kind}" cannot be left out: they show what is missing and who is who.`,
    say`Take "${kind}" out of the kinds that are left out.`,
  );
}
