/** Direction marks and embeddings that WhatsApp puts around texts, names and numbers; they have no width. */
const invisible = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const anySpace = /[\s\u00a0\u202f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: names with control characters are what it removes
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** Without direction marks; everything else as it is. */
export function withoutMarks(text: string): string {
  return text.replace(invisible, '');
}

/** The form in which a text is compared with WhatsApp's own words: no marks, plain spaces, `'`, no full stop at the end. */
export function plain(text: string): string {
  return withoutMarks(text)
    .replace(anySpace, ' ')
    .replace(/[’‘]/g, "'")
    .trim()
    .replace(/[.。]$/, '')
    .trim();
}

/** A name as it is shown and compared: one line, no marks, plain spaces, NFC. */
export function cleanName(text: string): string {
  return withoutMarks(text).replace(control, ' ').replace(anySpace, ' ').normalize('NFC').trim();
}

/** A push name, `~ Carol` in an export, without its tilde. */
export function withoutTilde(name: string): string {
  return name.replace(/^~ ?/, '');
}

const padding = /[\s\u200e\u200f]/;

/** Without spaces and direction marks at its end. A loop, because a regular expression takes quadratic time on long padding. */
export function trimPaddingEnd(text: string): string {
  let end = text.length;
  while (end > 0 && padding.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
