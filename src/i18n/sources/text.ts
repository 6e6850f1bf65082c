import type { FieldText, SourceTexts } from '#i18n/sources/en.ts';

/** What is said of a source. */
export interface SourceText {
  readonly name: string;
  readonly captures: string;
  readonly uncovered: string;
  /** Who besides this installation sees the plaintext. */
  readonly seenBy: string;
  /** What may go wrong for whoever uses it, where that is worth a warning. */
  readonly risk?: string;
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** Of a source by its name; one that the catalogue does not know is called by that name. */
export function sourceText(texts: SourceTexts, name: string): SourceText {
  const known: Readonly<Record<string, SourceText>> = texts;
  return known[name] ?? { name, captures: '', uncovered: '', seenBy: '', fields: {} };
}

/** Of a field, by the key that its source gives as the label: `source.wecom.corp-id`. */
export function fieldText(texts: SourceTexts, key: string): FieldText {
  const [, source = '', ...field] = key.split('.');
  return sourceText(texts, source).fields[field.join('.')] ?? { label: field.join('.') || key, help: '' };
}
