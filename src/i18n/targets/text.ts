/** What is said of a kind of target. */
export interface TargetText {
  readonly name: string;
  /** By the last part of their keys: `target.imap.host` is `host`. */
  readonly fields: Readonly<Record<string, TargetFieldText>>;
}

export interface TargetFieldText {
  readonly label: string;
  readonly help: string;
  /** Of a choice, by its values. */
  readonly choices?: Readonly<Record<string, { readonly label: string; readonly help?: string }>>;
}

/** By the names of the kinds. */
export type TargetTexts = Readonly<Record<string, TargetText>>;

/** Of a kind by its name; one that the catalogue does not know is called by that name. */
export function targetText(texts: TargetTexts, kind: string): TargetText {
  return texts[kind] ?? { name: kind, fields: {} };
}

/** Of a field, by the key that its target gives as the label: `target.imap.host`. */
export function targetFieldText(texts: TargetTexts, key: string): TargetFieldText {
  const [, kind = '', ...field] = key.split('.');
  const name = field.join('.');
  return targetText(texts, kind).fields[name] ?? { label: name || key, help: '' };
}
