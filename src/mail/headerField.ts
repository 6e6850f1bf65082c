import { encodeWords, needsEncodedWords } from '#mail/encodedWord.ts';

/** RFC 5322 section 2.1.1: lines should have at most 78 characters, and must have at most 998. */
export const preferredLine = 78;

/**
 * An unstructured header field with its CRLF: `prefix` as it is, then text from outside, folded, as encoded words where
 * it is not plain ASCII.
 * @param prefix our own ASCII words, with the space behind them, or empty
 * @param text one line (`oneLine`)
 */
export function textField(name: string, prefix: string, text: string): string {
  const start = `${name}: ${prefix}`;
  if (!needsEncodedWords(text)) {
    return start.length + text.length <= preferredLine ? `${start}${text}\r\n` : foldWords(start + text);
  }
  if (start.length <= 40) return `${start}${encodeWords(text, start.length)}\r\n`;
  return `${start.trimEnd()}\r\n ${encodeWords(text, 1)}\r\n`;
}

/** Folds at spaces (RFC 5322 section 2.2.3), never within the name. A word longer than a line stays whole. */
function foldWords(line: string): string {
  const [first = '', second = '', ...words] = line.split(' ');
  let folded = `${first} ${second}`;
  let column = folded.length;
  for (const word of words) {
    const fits = column + 1 + word.length <= preferredLine;
    folded += fits ? ` ${word}` : `\r\n ${word}`;
    column = (fits ? column : 0) + 1 + word.length;
  }
  return `${folded}\r\n`;
}

/** A field whose value is tokens that must stay whole (Message-IDs), folded between them. */
export function tokensField(name: string, tokens: readonly string[]): string {
  let field = `${name}:`;
  let column = field.length;
  for (const token of tokens) {
    const fits = column + 1 + token.length <= preferredLine || column === name.length + 1;
    field += fits ? ` ${token}` : `\r\n ${token}`;
    column = (fits ? column : 0) + 1 + token.length;
  }
  return `${field}\r\n`;
}
