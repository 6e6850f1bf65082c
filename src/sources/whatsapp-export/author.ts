import { systemLine } from '#sources/whatsapp-export/phrases.ts';
import { cleanName, plain } from '#sources/whatsapp-export/plain.ts';

export interface AuthoredText {
  /** Cleaned; absent on lines that WhatsApp wrote. */
  readonly author?: string;
  readonly text: string;
}

const openingQuote = /["“„«「『]/;

/**
 * Parts `Author: text`. The author is as short as possible, except for names with a colon that somebody told us.
 * @param body what follows the time
 * @param namesWithColon author names known to hold `: `
 */
export function splitAuthor(body: string, namesWithColon: readonly string[]): AuthoredText {
  const firstLineEnd = body.indexOf('\n');
  const firstLine = firstLineEnd < 0 ? body : body.slice(0, firstLineEnd);
  for (const name of namesWithColon) {
    if (cleanName(firstLine).startsWith(`${name}:`)) {
      const end = firstLine.indexOf(':', firstLine.lastIndexOf(name.split(': ').at(-1) ?? name)) + 1;
      return { author: name, text: body.slice(end).replace(/^ /, '') };
    }
  }
  const colon = colonOf(firstLine);
  if (colon < 0) return { text: body };
  const author = firstLine.slice(0, colon);
  // `Alice changed the subject to “Plan: B”` has a colon and no author.
  if (openingQuote.test(author) && systemLine(plain(firstLine), true) !== undefined) return { text: body };
  const name = cleanName(author);
  return name === ''
    ? { text: body }
    : { author: name, text: body.slice(colon + 1).replace(/^[ \u00a0]/, '') };
}

/** The first colon before a space, or at the end of the line. */
function colonOf(line: string): number {
  const found = /:(?:[ \u00a0]|$)/.exec(line);
  return found === null ? -1 : found.index;
}
