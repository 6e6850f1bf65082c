/** What the first column of a mapping file, or a participant's property, names somebody by. */
export type ExternalIdReading =
  | { readonly key: string }
  | { readonly problem: string; readonly remedy: string };

const separators = /[\s\-–—‐‑‒−./()]/gu;
/** Marks that spreadsheets and phones add and nobody sees: bidi controls, zero-width characters, byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const longestId = 320;

/**
 * Reads the `External User ID`: a phone number with country code (`445204334324`, `+44 5204 334-324`,
 * `0044…`), a log-in name of the capture site, or a WeCom user id. Numbers give their digits, names their lower case.
 */
export function readExternalId(field: string): ExternalIdReading {
  const text = plainText(field);
  if (text === '')
    return bad('The external user id is empty.', 'Give a phone number, log-in name or user id.');
  if (text.length > longestId)
    return bad(
      `The external user id has more than ${longestId} characters.`,
      'Look for a missing separator.',
    );
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/iu.test(text)) {
    return bad(
      'The external user id is in scientific notation: the spreadsheet has destroyed the number.',
      'Format the column as text, type the number again and save the file again.',
    );
  }
  const compact = text.replace(separators, '');
  if (/^\+?\d+$/u.test(compact)) return readNumber(compact);
  if (/^[=+\-@]/u.test(text))
    return bad('The external user id begins like a formula.', 'Replace the formula by its value.');
  return { key: text.toLowerCase() };
}

function readNumber(compact: string): ExternalIdReading {
  const international = compact.startsWith('+') ? compact.slice(1) : undefined;
  const digits = international ?? (compact.startsWith('00') ? compact.slice(2) : compact);
  if (international === undefined && digits === compact && compact.length < 7) return { key: compact };
  if (digits.startsWith('0')) {
    return bad(
      'The phone number has no country code.',
      'Write it with its country code, such as 447700900123 instead of 07700900123.',
    );
  }
  if (digits.length < 7 || digits.length > 15) {
    return bad(
      `The phone number has ${digits.length} digits; with country code it has 7 to 15.`,
      'Write the whole number with its country code.',
    );
  }
  return { key: digits };
}

/**
 * The key under which a mapping row for this phone number stands.
 * @param phone E.164 with `+`
 */
export function phoneKey(phone: string): string {
  return phone.replace(/\D/gu, '');
}

/** The key under which a mapping row for this log-in name or user id stands. */
export function nameKey(name: string): string {
  return plainText(name).toLowerCase();
}

/** Printable ASCII without space that begins with none of the tricks: nothing to unify. */
const plainForm = /^[!-&(-<>-~][!-~]*$/;

/** Unifies look-alikes: full-width forms, digits of other scripts, invisible marks, and the tricks `'445…` and `="445…"`. */
function plainText(field: string): string {
  if (plainForm.test(field)) return field;
  const text = field.normalize('NFKC').replace(invisible, '').trim();
  const unwrapped = /^="([^"]*)"$/u.exec(text)?.[1] ?? text.replace(/^'/u, '');
  return unwrapped.replace(/\p{Nd}/gu, asciiDigit).trim();
}

/** Decimal digits of every script stand in runs of ten, zero first (Unicode 16, section 4.6). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function bad(problem: string, remedy: string): ExternalIdReading {
  return { problem, remedy };
}
