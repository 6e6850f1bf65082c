import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { TargetAdapter } from '#core/target.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { openSecret, sealSecret } from '#store/secrets.ts';

/** The texts of a target's form by the names of its fields, secrets included. */
export type TargetValues = Readonly<Record<string, string>>;

/** What a setting may hold at most, in characters: keys and certificates are the longest. */
const longestSetting = 100_000;

/** Bound to the target's name: the settings of one cannot be put into another's row. */
export function sealSettings(keyring: Keyring, name: string, values: TargetValues): string {
  return sealSecret(keyring, owner(name), JSON.stringify(values));
}

/** @throws Failure `key-wrong`, `seal-broken` */
export function openSettings(keyring: Keyring, name: string, sealed: string): TargetValues {
  return JSON.parse(openSecret(keyring, owner(name), sealed));
}

function owner(name: string): string {
  return `target/${name}/settings`;
}

/** @throws Failure `target-settings` */
export function adapterOf(adapters: readonly TargetAdapter[], kind: string): TargetAdapter {
  const adapter = adapters.find(({ spec }) => spec.name === kind);
  if (adapter !== undefined) return adapter;
  throw new Failure(
    'target-settings',
    say`There is no kind of target named ${kind}.`,
    say`Choose one of: ${adapters.map(({ spec }) => spec.name)}.`,
  );
}

/**
 * What every kind asks of its settings; the rest only the adapter knows.
 * @throws Failure `target-settings` naming the field
 */
export function checkFields({ spec }: TargetAdapter, values: TargetValues): void {
  const known = new Set(spec.fields.map(({ name }) => name));
  for (const [name, value] of Object.entries(values)) {
    if (!known.has(name))
      throw new Failure(
        'target-settings',
        say`A target of kind ${spec.name} has no setting ${name}.`,
        say`It has: ${[...known]}.`,
      );
    if (value.length > longestSetting)
      throw new Failure('target-settings', say`The setting ${name} is too long.`, say`Shorten it.`);
  }
  for (const { name, required } of spec.fields)
    if (required && (values[name] ?? '') === '')
      throw new Failure('target-settings', say`The setting ${name} is missing.`, say`Give it.`);
}

/** An empty text is a setting that is not set. */
export function withoutEmpty(values: TargetValues): TargetValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
