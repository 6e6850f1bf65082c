/** What is said of a kind of directory. */
export interface DirectoryText {
  readonly name: string;
  readonly about: string;
  /** By the last part of their keys: `directory.ldap.base` is `base`. */
  readonly fields: Readonly<Record<string, DirectoryFieldText>>;
}

export interface DirectoryFieldText {
  readonly label: string;
  readonly help: string;
  /** Of a choice, by its values. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** By the names of the kinds. */
export type DirectoryTexts = Readonly<Record<string, DirectoryText>>;

/** Of a kind by its name; one that the catalogue does not know is called by that name. */
export function directoryText(texts: DirectoryTexts, kind: string): DirectoryText {
  return texts[kind] ?? { name: kind, about: '', fields: {} };
}

/** Of a field, by the key that its directory gives as the label: `directory.ldap.base`. */
export function directoryFieldText(texts: DirectoryTexts, key: string): DirectoryFieldText {
  const [, kind = '', ...field] = key.split('.');
  const name = field.join('.');
  return directoryText(texts, kind).fields[name] ?? { label: name || key, help: '' };
}
