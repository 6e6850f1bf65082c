/** ITU-T E.164 country codes of one and two digits; every other has three. */
const shortCodes = new Set(
  '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98'.split(
    ' ',
  ),
);

/** How the numbers of a country are commonly grouped. A fixed, short list: a mail's bytes must never change. */
const groupings: Readonly<Record<string, readonly number[]>> = {
  '1': [3, 3, 4],
  '44': [4, 6],
  '86': [3, 4, 4],
};

/** Country code and national number of an E.164 number with `+`. */
function splitPhone(phone: string): { country: string; national: string } {
  const digits = phone.slice(1);
  for (const length of [1, 2]) {
    const country = digits.slice(0, length);
    if (shortCodes.has(country)) return { country, national: digits.slice(length) };
  }
  return { country: digits.slice(0, 3), national: digits.slice(3) };
}

const memoLimit = 10_000;
const memo = new Map<string, string>();

/** For people: `+447700900123` is shown as `+44 7700 900123`. */
export function formatPhone(phone: string): string {
  const known = memo.get(phone);
  if (known !== undefined) return known;
  if (memo.size >= memoLimit) memo.clear();
  const formatted = groupDigits(phone);
  memo.set(phone, formatted);
  return formatted;
}

function groupDigits(phone: string): string {
  const { country, national } = splitPhone(phone);
  const grouping = groupings[country];
  if (grouping === undefined || grouping.reduce((sum, size) => sum + size, 0) !== national.length) {
    return `+${country} ${national}`;
  }
  const groups = grouping.map((size, index) => {
    const start = grouping.slice(0, index).reduce((sum, before) => sum + before, 0);
    return national.slice(start, start + size);
  });
  return `+${country} ${groups.join(' ')}`;
}

/** The forms in which people search a number: E.164, its digits, national with and without the leading 0. */
export function phoneForms(phone: string): string[] {
  const { national } = splitPhone(phone);
  return [phone, phone.slice(1), `0${national}`, national];
}
