import { Failure } from '#core/failure.ts';
import { type Sentence, say } from '#core/sentence.ts';

export type Token =
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not'; readonly at: number }
  | { readonly kind: 'term'; readonly text: string; readonly prefix: boolean; readonly at: number };

/** As Purview's limit. */
const longestQuery = 10_000;

const operators: Readonly<Record<string, 'and' | 'or' | 'not'>> = { AND: 'and', OR: 'or', NOT: 'not' };

/** Straight quotes, and those that word processors make of them. */
const quoted = /["“”„‟«»＂](?<phrase>[^"“”„‟«»＂]*)["“”„‟«»＂](?<star>\*?)/uy;
const bare = /[^\s()"“”„‟«»＂]+/uy;

/** A phone number with blanks in it: seven and more digits behind a plus or a zero. */
const phone = /[+0]\d(?:(?:[ \u00a0./-]|\(0\)){0,4}\d){5,14}(?![^\s()])/uy;

/** Properties of Purview's KQL, which come with the full query language; as a word they would find something else. */
const properties =
  /^(attachment|attachmentnames|bcc|category|cc|chat|deleted|direction|duration|edited|event|folderid|from|hasattachment|importance|isread|itemclass|kind|participants|phone|platform|received|recipients|sent|size|subject|to)[:=<>]/i;

/** @throws Failure `query-invalid`, naming the place */
export function tokensOf(query: string): Token[] {
  if (query.length > longestQuery) {
    throw invalid(
      say`The query has ${query.length} characters; ${longestQuery} are allowed.`,
      say`Split it into several.`,
    );
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    const character = query.charAt(at);
    if (/\s/u.test(character)) at += 1;
    else if (character === '(' || character === ')') {
      tokens.push({ kind: character === '(' ? 'open' : 'close', at });
      at += 1;
    } else at = readTerm(query, at, tokens);
  }
  return tokens;
}

function readTerm(query: string, at: number, tokens: Token[]): number {
  quoted.lastIndex = at;
  const phrase = quoted.exec(query);
  if (phrase !== null) {
    tokens.push({ kind: 'term', text: phrase.groups?.phrase ?? '', prefix: phrase.groups?.star === '*', at });
    return quoted.lastIndex;
  }
  phone.lastIndex = at;
  const number = phone.exec(query)?.[0];
  if (number !== undefined) {
    pushNumber(number, at, tokens);
    return phone.lastIndex;
  }
  bare.lastIndex = at;
  const word = bare.exec(query)?.[0];
  if (word === undefined) {
    throw invalid(
      say`The quotation mark at character ${at + 1} is not closed.`,
      say`Close the phrase with ".`,
    );
  }
  const operator = operators[word];
  if (operator !== undefined) tokens.push({ kind: operator, at });
  else if (word.startsWith('-')) {
    // A dash that stands alone is punctuation.
    if (word !== '-' || /["“”„‟«»＂(]/u.test(query.charAt(at + 1))) tokens.push({ kind: 'not', at });
    return at + 1;
  } else tokens.push(termOf(word, at));
  return at + word.length;
}

/** The number in one piece, however it is written in the text; or its groups as words, for they may be something else. */
function pushNumber(number: string, at: number, tokens: Token[]): void {
  const whole: Token = { kind: 'term', text: number, prefix: false, at };
  const groups = number.split(/[ \u00a0]+/);
  if (groups.length === 1) tokens.push(whole);
  else {
    tokens.push({ kind: 'open', at }, whole, { kind: 'or', at });
    for (const text of groups) tokens.push({ kind: 'term', text, prefix: false, at });
    tokens.push({ kind: 'close', at });
  }
}

function termOf(word: string, at: number): Token {
  const property = properties.exec(word)?.[1];
  if (property !== undefined) {
    throw invalid(
      say`The property "${property}" at character ${at + 1} is not part of this search yet.`,
      say`Search for words and phrases; to look for the text itself, put it in quotation marks.`,
    );
  }
  const text = word.replace(/\*+$/, '');
  if (/\*+[\p{L}\p{N}]/u.test(text)) {
    throw invalid(
      say`The * at character ${at + 1} stands at the beginning or inside of a word.`,
      say`A * is allowed at the end of a word only: contract* finds contracts.`,
    );
  }
  return { kind: 'term', text, prefix: word.endsWith('*'), at };
}

/** A query that cannot be read. */
export function invalid(sentence: Sentence, remedy: Sentence): Failure {
  return new Failure('query-invalid', sentence, remedy);
}
