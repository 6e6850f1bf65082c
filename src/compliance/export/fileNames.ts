import { createHash } from 'node:crypto';

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longest = 80;

/**
 * Safe names of folders for texts from outside: letters, digits and `._@+-` and blanks stay, all else becomes `_`. Different texts get
 * different names, also where upper and lower case are one, by a part of their hash; the same texts in the same order get the same names.
 */
export function openNames(): (text: string) => string {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (text) => {
    const known = given.get(text);
    if (known !== undefined) return known;
    const plain = safeName(text);
    const unchanged = plain === text && !taken.has(plain.toLowerCase());
    const name = unchanged
      ? plain
      : `${plain}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    given.set(text, name);
    taken.add(name.toLowerCase());
    return name;
  };
}

function safeName(text: string): string {
  const name = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}._@+ -]/gu, '_')
    .slice(0, longest)
    .toWellFormed()
    .replace(/^[. ]+|[. ]+$/g, '_');
  return name === '' || reserved.test(name) ? `_${name}` : name;
}

/** Sorts by time; the whole item id makes it the only one. */
export function mailFileName(item: string, sentAt: Date | undefined): string {
  const time = sentAt?.toISOString().replace(/[-:]|\.\d+/g, '') ?? 'undated';
  return `${time.replace('+', '')}_${item}.eml`;
}
