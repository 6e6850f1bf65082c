import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { openSettings, type TargetValues, withoutEmpty } from '#connector/targets/settings.ts';
import { type TargetRow, targetRow } from '#connector/targets/show.ts';
import { Failure } from '#core/failure.ts';
import { joined, say } from '#core/sentence.ts';
import type { ProofStep, Target } from '#core/target.ts';

/** Settings of a target that is to be set up, or of one that is there with what would change. */
export type TargetCheck = { readonly values: TargetValues } & (
  | { readonly kind: string }
  | { readonly name: string }
);

/** The name under which settings are tried that belong to no target yet; no target can have it. */
const nameless = '';

/**
 * Asks the server whether settings work; nothing is kept.
 * @throws Failure `not-found`, `target-settings`; those of the target
 */
export async function checkSettings(options: ConnectorsOptions, asked: TargetCheck): Promise<void> {
  if ('kind' in asked)
    return trySettings(options, { name: nameless, kind: asked.kind }, withoutEmpty(asked.values), true);
  const row = await targetRow(options, asked.name);
  return trySettings(options, row, mergedValues(options, row, asked.values), true);
}

/** The settings that are kept, with those that change; an empty text takes one away. */
export function mergedValues(
  { keyring }: ConnectorsOptions,
  { name, settings }: TargetRow,
  values: TargetValues,
): TargetValues {
  return withoutEmpty({ ...openSettings(keyring, name, settings), ...values });
}

/**
 * @param reach also asks the server
 * @throws Failure `target-settings` naming the field; those of the target
 */
export async function trySettings(
  { cabinet }: ConnectorsOptions,
  { name, kind }: { readonly name: string; readonly kind: string },
  values: TargetValues,
  reach: boolean,
): Promise<void> {
  const target = cabinet.attempt(name, kind, values);
  try {
    if (reach) await target.check();
  } finally {
    await target.close?.();
  }
}

/**
 * Writes one item to a mailbox, reads it back and removes it. What ends the proof early is its last step.
 * @throws Failure `not-found`, `usage` for a kind of target that cannot be proved
 */
export async function* proveTarget(
  { cabinet }: ConnectorsOptions,
  name: string,
  mailbox: string,
  signal: AbortSignal,
): AsyncGenerator<ProofStep> {
  const target = await cabinet.get(name);
  if (target.prove === undefined) throw cannotBeProved(target);
  try {
    yield* target.prove(mailbox, signal);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { code, sentence, remedySentence } = error;
    yield { code, outcome: 'failed', sentence: joined(' ', [sentence, remedySentence]) };
  }
}

function cannotBeProved({ spec }: Target): Failure {
  return new Failure(
    'usage',
    say`A target of kind ${spec.name} proves nothing beyond its check.`,
    say`Check it instead.`,
  );
}
