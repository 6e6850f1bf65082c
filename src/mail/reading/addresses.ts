import { decodeWords } from '#mail/reading/words.ts';

export interface ParsedAddress {
  /** Decoded; empty where there is none. */
  readonly name: string;
  readonly address: string;
}

type Token = readonly [kind: 'quoted' | 'angle' | 'mark' | 'word', text: string];

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
  for (const [kind, text] of tokensOf(field)) {
    if (kind === 'quoted') words.push(text.replace(/\\(.)/g, '$1'));
    else if (kind === 'angle') address = text.trim();
    else if (kind === 'word') words.push(text);
    else if (text === ':') words = [];
    else finish();
  }
  finish();
  return addresses;
}

const word = /[^\s",;:<>]+/y;

/** One pass: what is opened and never closed is looked for once, so that many such take no quadratic time. */
function* tokensOf(field: string): Generator<Token> {
  const lastAngle = field.lastIndexOf('>');
  let quotesEnd = true;
  let at = 0;
  while (at < field.length) {
    const letter = field.charAt(at);
    const quoteEnd = letter === '"' && quotesEnd ? closingQuote(field, at + 1) : -1;
    if (letter === '"' && quoteEnd < 0) quotesEnd = false;
    const end = letter === '<' && at < lastAngle ? field.indexOf('>', at) : quoteEnd;
    word.lastIndex = at;
    const found = word.exec(field)?.[0] ?? '';
    if (end >= 0) yield [letter === '<' ? 'angle' : 'quoted', field.slice(at + 1, end)];
    else if (found !== '') yield ['word', found];
    else if (/[,;:]/.test(letter)) yield ['mark', letter];
    at = end >= 0 ? end + 1 : at + Math.max(found.length, 1);
  }
}

/** @returns -1 where there is none */
function closingQuote(field: string, from: number): number {
  for (let at = from; at < field.length; at += field[at] === '\\' ? 2 : 1) if (field[at] === '"') return at;
  return -1;
}
