import type { SourceField } from '@contract/captures.ts';

/** What stands in the form, by the names of the fields. */
export type Values = Readonly<Record<string, string>>;

/** A setting as the server shows it: a secret without its value, a file without its text. */
export interface KeptSetting {
  readonly name: string;
  readonly secret: boolean;
  readonly value?: string | undefined;
}

/** What is typed into a form, and which of the secrets that the server has are taken away. */
export interface SettingsDraft {
  readonly values: Values;
  readonly dropped: ReadonlySet<string>;
}

type Fields = readonly SourceField[];

export function isSecret({ kind }: SourceField): boolean {
  return kind === 'secret' || kind === 'secret-lines';
}

/** The form as it opens: empty, or with what was set before; secrets stay with the server. */
export function openedDraft(fields: Fields, settings: readonly KeptSetting[] = []): SettingsDraft {
  const kept = new Map(settings.map(({ name, value }) => [name, value]));
  const values = fields.map(({ name, kind }) => [name, kept.get(name) ?? (kind === 'switch' ? 'true' : '')]);
  return { values: Object.fromEntries(values), dropped: new Set() };
}

/** Names of what is set and stays with the server. */
export function keptBack(settings: readonly KeptSetting[]): ReadonlySet<string> {
  return new Set(settings.flatMap(({ name, value }) => (value === undefined ? [name] : [])));
}

/** What was typed, where nothing was set before. */
export function givenValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

/** What differs from the settings; of what the server keeps back only what was given anew or is `dropped`. */
export function changedValues(
  fields: Fields,
  settings: readonly KeptSetting[],
  { values, dropped }: SettingsDraft,
): Values {
  const before = openedDraft(fields, settings).values;
  const kept = keptBack(settings);
  const changed = fields.filter(({ name }) =>
    kept.has(name) ? values[name] !== '' || dropped.has(name) : values[name] !== before[name],
  );
  return Object.fromEntries(changed.map(({ name }) => [name, values[name] ?? '']));
}

/** Names of the mandatory fields that are empty and not among the `kept` ones. */
export function missingFields(
  fields: Fields,
  values: Values,
  kept: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  return new Set(
    fields
      .filter(({ name, required }) => required && (values[name] ?? '').trim() === '' && !kept.has(name))
      .map(({ name }) => name),
  );
}
