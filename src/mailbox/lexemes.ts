/**
 * The one tokenizer: what a search can find is decided here, for the text of items and for the words of queries alike.
 * Changing what it gives for any text, or the tags beside it, means raising `lexerVersion`: the index is then made anew.
 *
 * - Words: letters, digits and marks, in Unicode form NFKC, lower case, Latin, Greek and Cyrillic diacritics folded.
 * - Scripts without spaces (Chinese, Japanese, Korean, Thai …): every pair of neighbours, and the last character of a run
 *   alone. So any substring is found: two and more characters as neighbouring pairs, one character as the prefix of a pair.
 * - E-mail addresses and phone numbers: their parts as words, and the whole as one lexeme at the place of the first part.
 * - Emoji: a word each, without skin tone.
 */
export const lexerVersion = 3;

export interface Lexeme {
  readonly text: string;
  /** Counts words from 1; a character of a script without spaces counts as a word. */
  readonly position: number;
}

/** What the query side has to know of a word besides its text. */
export interface Word extends Lexeme {
  /** `single`: the last character of a run, which a query asks for as a prefix unless more of the run stands before it. */
  readonly kind: 'word' | 'pair' | 'single';
  /** Where it starts in the folded text. */
  readonly offset: number;
}

/** Longer words are cut, in texts and queries alike; PostgreSQL allows 2,046 bytes. */
const longestLexeme = 100;

/** What may stand inside a word unseen (soft hyphen, zero-width, direction and variation marks), and skin tones. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}/gu;
/** Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic; never the vowel signs of other scripts. */
const foldedMarks =
  /[\u0300-\u036f]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a\u064b-\u065f\u0670]|[\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]|[\u1ab0-\u1aff]|[\u1dc0-\u1dff]/g;
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
};
const foldable = /[ßæœøđðþłħıς]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ascii = /^[\x00-\x7f]*$/;

/** The text as both sides compare it. */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .toWellFormed()
    .replace(unseen, '')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(foldedMarks, '')
    .normalize('NFC')
    .replace(foldable, (letter) => foldedLetters[letter] ?? letter);
}

/** Scripts written without spaces between words, or with endings glued on. */
const spaceless =
  '\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Hangul}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}';
const letters = '[\\p{L}\\p{N}\\p{M}]';
const word = new RegExp(
  `[${letters}--[${spaceless}]]+|([${letters}&&[${spaceless}]]+)|\\p{RI}\\p{RI}|\\p{Extended_Pictographic}`,
  'gv',
);

/** The words of a folded text in order; of a run of n characters without spaces n - 1 pairs and a single. */
export function wordsOf(folded: string): Word[] {
  if (ascii.test(folded)) return asciiWords(folded);
  const words: Word[] = [];
  let position = 0;
  for (const match of folded.matchAll(word)) {
    if (match[1] === undefined)
      words.push({ text: cut(match[0]), position: ++position, kind: 'word', offset: match.index });
    else position = pushRun(words, match[0], match.index, position);
  }
  return words;
}

/** The most common case by far, without a match object a word. */
function asciiWords(folded: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= folded.length; at += 1) {
    // Beyond the end it is NaN, which is in no range.
    const code = folded.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push({
        text: cut(folded.slice(start, at)),
        position: words.length + 1,
        kind: 'word',
        offset: start,
      });
      start = -1;
    }
  }
  return words;
}

function pushRun(words: Word[], run: string, start: number, before: number): number {
  let position = before;
  for (let at = 0; at < run.length; ) {
    const next = at + widthAt(run, at);
    const single = next >= run.length;
    const text = single ? run.slice(at) : run.slice(at, next + widthAt(run, next));
    position += 1;
    words.push({ text, position, kind: single ? 'single' : 'pair', offset: start + at });
    at = next;
  }
  return position;
}

/** UTF-16 units of the character at a place. */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function cut(text: string): string {
  return text.length > longestLexeme ? text.slice(0, longestLexeme).toWellFormed() : text;
}

// Every repetition is bounded: texts come from anybody, and an unbounded one would take quadratic time.
const address = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
/** Seven and more digits with what people put between them; a plus starts a new number. */
const phone = /\+?\(?\d(?:[ \u00a0()./-]{0,3}\d){6,19}/g;
const sevenDigits = /(?:\d[^\d]{0,3}){6}\d/;

/** Addresses and phone numbers as whole lexemes, with the offset of their first character. */
export function compoundsOf(folded: string): { readonly text: string; readonly offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  if (folded.includes('@'))
    for (const match of folded.matchAll(address)) found.push({ text: cut(match[0]), offset: match.index });
  if (sevenDigits.test(folded))
    for (const match of folded.matchAll(phone))
      found.push({ text: cut(phoneLexeme(match[0])), offset: match.index });
  return found;
}

/** Digits only, an international `00` left out, so that +44 20…, 0044 20… and 4420… are one. */
function phoneLexeme(number: string): string {
  return number.replace(/\D/g, '').replace(/^00/, '');
}

/** Every lexeme of a text, in order of position. */
export function lexemesOf(text: string): Lexeme[] {
  const folded = foldText(text);
  const words = wordsOf(folded);
  const compounds = compoundsOf(folded);
  if (compounds.length === 0) return words;
  const lexemes: Lexeme[] = [...words];
  compounds.sort((one, other) => one.offset - other.offset);
  let at = 0;
  for (const { text: whole, offset } of compounds) {
    while (at < words.length - 1 && (words[at]?.offset ?? 0) < offset) at += 1;
    const first = words[at];
    if (first !== undefined && first.text !== whole) lexemes.push({ text: whole, position: first.position });
  }
  return lexemes.sort((one, other) => one.position - other.position);
}
