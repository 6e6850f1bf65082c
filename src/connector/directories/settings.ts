import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/min';
import { type DirectoryAdapter, type DirectorySource, regionSetting } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { openSecret, sealSecret } from '#store/secrets.ts';

/** The texts of a directory's form by the names of its fields, secrets and files included. */
export type DirectoryValues = Readonly<Record<string, string>>;

/** Characters of a setting: certificates are the longest, and files are longer. */
const longestSetting = 100_000;
const longestFile = 8_000_000;

/** Bound to the directory's id: the settings of one cannot be put into another's row. */
export function sealSettings(keyring: Keyring, id: string, values: DirectoryValues): string {
  return sealSecret(keyring, owner(id), JSON.stringify(values));
}

/** @throws Failure `key-wrong`, `seal-broken` */
export function openSettings(keyring: Keyring, id: string, sealed: string): DirectoryValues {
  return JSON.parse(openSecret(keyring, owner(id), sealed));
}

function owner(id: string): string {
  return `directory/${id}/settings`;
}

/** An empty text is a setting that is not set. */
export function withoutEmpty(values: DirectoryValues): DirectoryValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** @throws Failure `directory-settings` */
export function adapterOf(adapters: readonly DirectoryAdapter[], kind: string): DirectoryAdapter {
  const adapter = adapters.find(({ spec }) => spec.name === kind);
  if (adapter !== undefined) return adapter;
  throw refused(
    'kind',
    say`There is no kind of directory named ${kind.slice(0, 100)}.`,
    say`Choose one of: ${adapters.map(({ spec }) => spec.name)}.`,
  );
}

/**
 * Makes a directory of its settings; connects to nothing yet.
 * @throws Failure `directory-settings` naming the field
 */
export function openSource(adapter: DirectoryAdapter, values: DirectoryValues): DirectorySource {
  checkFields(adapter, values);
  regionOf(values);
  return adapter.open(values);
}

/** What every kind asks of its settings; the rest only the adapter knows. */
function checkFields({ spec }: DirectoryAdapter, values: DirectoryValues): void {
  const fields = new Map(spec.fields.map((field) => [field.name, field]));
  for (const [name, value] of Object.entries(values)) {
    const field = fields.get(name);
    if (field === undefined)
      throw refused(
        name,
        say`A directory of kind ${spec.name} has no setting ${name}.`,
        say`It has: ${[...fields.keys()]}.`,
      );
    if (value.length > (field.kind === 'file' ? longestFile : longestSetting))
      throw refused(name, say`The setting ${name} is too long.`, say`Shorten it.`);
  }
  for (const { name, required } of fields.values())
    if (required && (values[name] ?? '') === '')
      throw refused(name, say`The setting ${name} is missing.`, say`Give it.`);
}

/**
 * The country of numbers that are written without one.
 * @throws Failure `directory-settings`
 */
export function regionOf(values: DirectoryValues): CountryCode | undefined {
  const region = values[regionSetting]?.trim().toUpperCase() ?? '';
  if (region === '') return undefined;
  if (isSupportedCountry(region)) return region;
  throw refused(
    regionSetting,
    say`${regionSetting} is no country.`,
    say`Give its two letters, such as GB, DE or CN.`,
  );
}

function refused(field: string, sentence: Sentence, remedy: Sentence): Failure {
  return new Failure('directory-settings', sentence, remedy, { details: { field } });
}
