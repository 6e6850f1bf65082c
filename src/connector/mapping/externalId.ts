import { plainDigits } from '#core/cell.ts';
import { remember } from '#core/remember.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** What the first column of a mapping file, or a participant's property, names somebody by. */
export type ExternalIdReading =
  | { readonly key: string }
  | { readonly problem: Sentence; readonly remedy: Sentence };

const separators = /[\s\-–—‐‑‒−./()]/gu;
const longestId = 320;

/**
 * Reads the `External User ID`: a phone number with country code (`445204334324`, `+44 5204 334-324`,
 * `0044…`), a log-in name of the capture site, or a WeCom user id. Numbers give their digits, names their lower case.
 */
export function readExternalId(field: string): ExternalIdReading {
  const text = plainDigits(field);
  if (text === '')
    return bad(say`The external user id is empty.`, say`Give a phone number, log-in name or user id.`);
  if (text.length > longestId)
    return bad(
      say`The external user id has more than ${longestId} characters.`,
      say`Look for a missing separator.`,
    );
  if (/^[+-]?\d+([.,]\d+)?e[+-]?\d+$/iu.test(text)) {
    return bad(
      say`The external user id is in scientific notation: the spreadsheet has destroyed the number.`,
      say`Format the column as text, type the number again and save the file again.`,
    );
  }
  if (/\p{Cc}/u.test(text)) {
    return bad(
      say`The external user id contains a line break or another control character.`,
      say`Remove it; look for a quote (") that is opened or closed at the wrong place.`,
    );
  }
  const spoiled = spoiledNumber(text);
  if (spoiled !== undefined) return spoiled;
  const compact = text.replace(separators, '');
  if (/^\+?\d+$/u.test(compact)) return readNumber(compact);
  if (/^[=+\-@]/u.test(text))
    return bad(say`The external user id begins like a formula.`, say`Replace the formula by its value.`);
  return { key: text.toLowerCase() };
}

/** Numbers that would become other numbers, or names, if their punctuation were simply left out. */
function spoiledNumber(text: string): ExternalIdReading | undefined {
  if (/^\+?\d{7,}[.,]\d{1,2}$/u.test(text)) {
    return bad(
      say`The external user id has decimal places: the spreadsheet has taken it for an amount.`,
      say`Format the column as text and save the file again.`,
    );
  }
  if (/^(\+|00)[\s\d-]*\(0+\)/u.test(text)) {
    return bad(
      say`The phone number has a "(0)", which some countries dial after the country code and others do not.`,
      say`Leave out the (0), as in 447700900123 instead of +44 (0) 7700 900123; keep the 0 only where it is dialled.`,
    );
  }
  if (/^[+\d][\d\s,;'’/.-]*$/u.test(text) && /[,;'’]/u.test(text)) {
    return bad(
      say`The external user id is a number with marks between the digits that phone numbers do not have.`,
      say`Write the digits alone, with the country code.`,
    );
  }
  return undefined;
}

function readNumber(compact: string): ExternalIdReading {
  const international = compact.startsWith('+') ? compact.slice(1) : undefined;
  const digits = international ?? (compact.startsWith('00') ? compact.slice(2) : compact);
  if (international === undefined && digits === compact && compact.length < 7) return { key: compact };
  if (digits.startsWith('0')) {
    return bad(
      say`The phone number has no country code.`,
      say`Write it with its country code, such as 447700900123 instead of 07700900123.`,
    );
  }
  if (digits.length < 7 || digits.length > 15) {
    return bad(
      say`The phone number has ${digits.length} digits; with country code it has 7 to 15.`,
      say`Write the whole number with its country code.`,
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

/** The key under which a mapping row for this log-in name or user id stands; of digits alone as the row's would be. */
export const nameKey: (name: string) => string = remember((name) => {
  const reading = readExternalId(name);
  return 'key' in reading ? reading.key : plainDigits(name).toLowerCase();
});

function bad(problem: Sentence, remedy: Sentence): ExternalIdReading {
  return { problem, remedy };
}
