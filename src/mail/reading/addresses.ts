import { decodeWords } from '#mail/reading/words.ts';

export interface ParsedAddress {
  /** Decoded; empty where there is none. */
  readonly name: string;
  readonly address: string;
}

const token = /"((?:[^"\\]|\\.)*)"|<([^>]*)>|([,;:])|([^\s",;:<>]+)/g;

/** Reads an address list (RFC 5322 section 3.4). Groups give their members; an empty group gives nobody. */
export function readAddresses(field: string): ParsedAddress[] {
  const addresses: ParsedAddress[] = [];
  let words: string[] = [];
  let address: string | undefined;
  const finish = (): void => {
    const bare = address ?? words.find((word) => word.includes('@'));
    const name = address === undefined ? '' : decodeWords(words.join(' '));
    if (bare !== undefined) addresses.push({ name, address: bare });
    words = [];
    address = undefined;
  };
  for (const [, quoted, angle, mark, word] of field.matchAll(token)) {
    if (quoted !== undefined) words.push(quoted.replace(/\\(.)/g, '$1'));
    else if (angle !== undefined) address = angle.trim();
    else if (word !== undefined) words.push(word);
    else if (mark === ':') words = [];
    else finish();
  }
  finish();
  return addresses;
}
