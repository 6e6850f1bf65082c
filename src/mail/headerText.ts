/** Longest name or title that a header shows, in code points; the item keeps the whole. */
export const headerTextLimit = 255;

const plainLine = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/** C0, DEL, C1, line and paragraph separators, and the spaces beside them. */
const breaks = /[\p{Cc} \u2028\u2029]+/gu;
/** Embeddings, overrides and isolates (UAX #9): they would reach over the rest of the line. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Text from outside, made fit for one line of a header or of a sentence: no line break, no control character
 * (so no header injection), well-formed Unicode (a lone surrogate becomes U+FFFD), runs of spaces as one, bidi controls
 * kept but isolated, and at most `limit` code points.
 */
export function oneLine(text: string, limit: number = headerTextLimit): string {
  if (text.length <= limit && plainLine.test(text)) return text;
  const line = text.toWellFormed().replace(breaks, ' ').replace(/^ | $/g, '');
  return isolateBidi(cutPoints(line, limit));
}

/** The first `limit` code points, `…` as the last where something was left out. */
export function cutPoints(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  let beforeLast = 0;
  for (let count = 0; count < limit && end < text.length; count++) {
    beforeLast = end;
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end >= text.length ? text : `${text.slice(0, beforeLast)}…`;
}

/**
 * Wraps text that has bidi controls in FSI … PDI, and balances the isolates within: a PDI without a beginning would
 * end ours. Embeddings and overrides end with the isolate they stand in (UAX #9, X6a).
 */
function isolateBidi(text: string): string {
  if (!bidiControls.test(text)) return text;
  let depth = 0;
  let balanced = '';
  for (const character of text) {
    if (character >= '\u2066' && character <= '\u2068') depth++;
    else if (character === '\u2069' && --depth < 0) {
      depth = 0;
      continue;
    }
    balanced += character;
  }
  return `\u2068${balanced}${'\u2069'.repeat(depth + 1)}`;
}
