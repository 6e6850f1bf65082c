export interface DirectoryText {
  readonly name: string;
  readonly fields: Readonly<Record<string, DirectoryFieldText>>;
}
export interface DirectoryFieldText {
  readonly label: string;
  readonly help: string;
  readonly choices?: Readonly<Record<string, { readonly label: string; readonly help?: string }>>;
}
export type DirectoryTexts = Readonly<Record<string, DirectoryText>>;
export function directoryText(texts: DirectoryTexts, kind: string): DirectoryText {
  return texts[kind] ?? { name: kind, fields: {} };
}
export function directoryFieldText(texts: DirectoryTexts, key: string): DirectoryFieldText {
  const [, kind = '', ...field] = key.split('.');
  const name = field.join('.');
  return directoryText(texts, kind).fields[name] ?? { label: name || key, help: '' };
}
