/** Marks that spreadsheets and phones add and nobody sees: bidi controls, zero-width characters, byte order mark. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/**
 * What somebody meant by a cell of a table: full-width forms are unified, invisible marks taken out, and the tricks by
 * which spreadsheets are made to keep a number as text (`'445…`, `="445…"`) undone.
 */
export function plainCell(field: string): string {
  const text = field.normalize('NFKC').replace(invisible, '').trim();
  return (/^="([^"]*)"$/u.exec(text)?.[1] ?? text.replace(/^'/u, '')).trim();
}

/** Printable ASCII without blanks that begins with none of the tricks: nothing to unify, and nearly every id is so. */
const plainForm = /^[!-&(-<>-~][!-~]*$/;

/** A cell in which the digits of every script are `0` to `9`. */
export function plainDigits(field: string): string {
  return plainForm.test(field) ? field : plainCell(field).replace(/\p{Nd}/gu, asciiDigit);
}

/** Decimal digits of every script stand in runs of ten, zero first (Unicode 16, section 4.6). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
