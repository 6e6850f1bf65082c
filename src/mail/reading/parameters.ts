import { decodeBytes, decodeWords } from '#mail/reading/words.ts';

const parameter = /;\s*([^\s=;]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;

/** A structured value such as that of Content-Type: its first token in lower case, and its parameters. */
export interface ParameterisedValue {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads parameters as RFC 2045 and RFC 2231 write them, and encoded words in them, as Outlook does. */
export function readParameters(field: string): ParameterisedValue {
  const raw = new Map<string, string>();
  for (const [, name = '', quoted, token = ''] of field.matchAll(parameter)) {
    const text = quoted === undefined ? token.trim() : quoted.replace(/\\(.)/g, '$1');
    if (!raw.has(name.toLowerCase())) raw.set(name.toLowerCase(), text);
  }
  const parameters = new Map<string, string>();
  for (const name of new Set([...raw.keys()].map((key) => key.replace(/\*.*$/, '')))) {
    parameters.set(name, extended(raw, name) ?? decodeWords(raw.get(name) ?? ''));
  }
  return { value: (field.split(';')[0] ?? '').trim().toLowerCase(), parameters };
}

/** RFC 2231: `name*=`, or `name*0*=`, `name*1=` … put together before they are decoded. */
function extended(raw: ReadonlyMap<string, string>, name: string): string | undefined {
  const sections: { text: string; encoded: boolean }[] = [];
  const single = raw.get(`${name}*`);
  if (single !== undefined) sections.push({ text: single, encoded: true });
  for (let index = 0; single === undefined; index++) {
    const encoded = raw.get(`${name}*${index}*`);
    const text = encoded ?? raw.get(`${name}*${index}`);
    if (text === undefined) break;
    sections.push({ text, encoded: encoded !== undefined });
  }
  const [first] = sections;
  if (first === undefined) return undefined;
  const [, charset = '', rest = first.text] =
    (first.encoded ? /^([^']*)'[^']*'([\s\S]*)$/.exec(first.text) : null) ?? [];
  const bytes = sections.map(({ text, encoded }, index) => sectionBytes(index === 0 ? rest : text, encoded));
  return decodeBytes(Buffer.concat(bytes), charset) ?? rest;
}

function sectionBytes(text: string, encoded: boolean): Buffer {
  if (!encoded) return Buffer.from(text);
  const characters = text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(characters, 'latin1');
}
