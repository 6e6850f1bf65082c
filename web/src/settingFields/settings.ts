import type { SourceField } from '@contract/captures.ts';

/** What stands in the form, by the names of the fields. */
export type Values = Readonly<Record<string, string>>;

/** A setting as the server shows it: a secret without its value. */
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
export function openedValues(fields: Fields, settings: readonly KeptSetting[] = []): Values {
  const kept = new Map(settings.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, kept.get(name) ?? (kind === 'switch' ? 'true' : '')]),
  );
}

export function openedDraft(fields: Fields, settings?: readonly KeptSetting[]): SettingsDraft {
  return { values: openedValues(fields, settings), dropped: new Set() };
}

/** Names of the secrets that are set. */
export function secretsOf(settings: readonly KeptSetting[]): ReadonlySet<string> {
  return new Set(settings.flatMap(({ name, secret }) => (secret ? [name] : [])));
}

/** What was typed, where nothing was set before. */
export function givenValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

/** What differs from the settings; a secret only where it was typed anew or is `dropped`. */
export function changedValues(
  fields: Fields,
  settings: readonly KeptSetting[],
  { values, dropped }: SettingsDraft,
): Values {
  const before = openedValues(fields, settings);
  return Object.fromEntries(
    fields.flatMap((field): [string, string][] => {
      const value = values[field.name] ?? '';
      if (isSecret(field)) {
        if (value !== '') return [[field.name, value]];
        return dropped.has(field.name) ? [[field.name, '']] : [];
      }
      return value === before[field.name] ? [] : [[field.name, value]];
    }),
  );
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
