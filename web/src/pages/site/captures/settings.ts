import type { Capture, CaptureSource, SourceField } from '@contract/captures.ts';

/** What stands in the form, by the names of the fields. */
export type Values = Readonly<Record<string, string>>;

export function isSecret({ kind }: SourceField): boolean {
  return kind === 'secret' || kind === 'secret-lines';
}

/** The form as it opens: of a new capture empty, of one that is there with what was set; secrets stay with the server. */
export function openedValues(source: CaptureSource, capture?: Capture): Values {
  const kept = new Map(capture?.settings.map(({ name, value }) => [name, value]));
  return Object.fromEntries(
    source.fields.map((field) => [
      field.name,
      kept.get(field.name) ?? (field.kind === 'switch' ? 'true' : ''),
    ]),
  );
}

/** Names of the secrets that are set. */
export function secretsOf(capture: Capture | undefined): ReadonlySet<string> {
  return new Set(capture?.settings.flatMap(({ name, secret }) => (secret ? [name] : [])));
}

/** What was typed, for a capture that is made. */
export function givenValues(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

/** What differs from the capture; a secret only where it was typed anew or is `dropped`. */
export function changedValues(
  source: CaptureSource,
  { capture, values, dropped }: { capture: Capture; values: Values; dropped: ReadonlySet<string> },
): Values {
  const before = openedValues(source, capture);
  return Object.fromEntries(
    source.fields.flatMap((field): [string, string][] => {
      const value = values[field.name] ?? '';
      if (isSecret(field)) {
        if (value !== '') return [[field.name, value]];
        return dropped.has(field.name) ? [[field.name, '']] : [];
      }
      return value === before[field.name] ? [] : [[field.name, value]];
    }),
  );
}

/** Names of the mandatory fields that are empty. */
export function missingFields(
  source: CaptureSource,
  { values, kept }: { readonly values: Values; readonly kept: ReadonlySet<string> },
): ReadonlySet<string> {
  return new Set(
    source.fields
      .filter(({ name, required }) => required && (values[name] ?? '').trim() === '' && !kept.has(name))
      .map(({ name }) => name),
  );
}
