/** RFC 2047 section 2: an encoded word has at most 75 characters, a line with one at most 76. */
const wordLimit = 75;
const lineLimit = 76;
const opening = '=?UTF-8?B?';
const frame = opening.length + '?='.length;

/** Printable ASCII that no reader can take for an encoded word. */
const needsNone = /^[ -~]*$/;

/** True when the text can stand in a header only as encoded words. */
export function needsEncodedWords(text: string): boolean {
  return !needsNone.test(text) || text.includes('=?');
}

/**
 * RFC 2047 encoded words (UTF-8, B), folded, none splitting a character (section 5). B alone: its alphabet is allowed
 * in every place an encoded word may stand, phrases included.
 * @param text well-formed Unicode, without line breaks
 * @param column where the first word begins in its line; the following lines begin with one space
 */
export function encodeWords(text: string, column: number): string {
  const words: string[] = [];
  let room = wordBytes(column);
  let start = 0;
  let used = 0;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const bytes = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (used + bytes > room) {
      words.push(word(text.slice(start, at)));
      start = at;
      used = 0;
      room = wordBytes(1);
    }
    used += bytes;
    at += point > 0xffff ? 2 : 1;
  }
  words.push(word(text.slice(start)));
  return words.join('\r\n ');
}

/** How many bytes of UTF-8 fit into a word that begins at this column. */
function wordBytes(column: number): number {
  return Math.floor((Math.min(wordLimit, lineLimit - column) - frame) / 4) * 3;
}

function word(text: string): string {
  return `${opening}${Buffer.from(text).toString('base64')}?=`;
}
