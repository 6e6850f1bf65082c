import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { plainDigits } from '#core/cell.ts';
import type { DirectoryPerson, DirectorySource } from '#core/directory.ts';
import { type Sentence, say } from '#core/sentence.ts';

/** A person as a reading has found him: addresses in one form, numbers in E.164, each once. */
export interface FoundPerson {
  readonly id: string;
  readonly address: string;
  readonly displayName: string | null;
  readonly aliases: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly active: boolean;
}

export interface Collected {
  readonly people: ReadonlyMap<string, FoundPerson>;
  /** The first of them. */
  readonly doubts: readonly Sentence[];
  readonly doubtCount: number;
}

/** Doubts that are kept of a reading. */
const doubtsKept = 100;
const longestId = 400;
const longestName = 400;
const longestAddress = 320;
const addressForm = /^[^\s\p{Cc}@<>",;:\\]+@[^\s\p{Cc}@<>",;:\\]+$/u;

/**
 * Reads a directory to its end.
 * @param region of numbers that are written without a country
 * @throws Failure `directory-unreachable`, `directory-refused`: then nothing of what was read counts
 */
export async function collectPeople(
  source: DirectorySource,
  region: CountryCode | undefined,
  signal: AbortSignal,
): Promise<Collected> {
  const people = new Map<string, FoundPerson>();
  const doubts: Sentence[] = [];
  let doubtCount = 0;
  const doubt = (sentence: Sentence): void => {
    doubtCount += 1;
    if (doubts.length < doubtsKept) doubts.push(sentence);
  };
  for await (const person of source.people(signal, doubt)) {
    const found = foundPerson(person, region, doubt);
    if (found === undefined) continue;
    const before = people.get(found.id);
    if (before !== undefined)
      doubt(say`${found.address} is there more than once; its entries are taken together.`);
    people.set(found.id, before === undefined ? found : together(before, found));
  }
  signal.throwIfAborted();
  doubtShared(people, doubt);
  return { people, doubts, doubtCount };
}

function foundPerson(
  person: DirectoryPerson,
  region: CountryCode | undefined,
  doubt: (sentence: Sentence) => void,
): FoundPerson | undefined {
  const address = person.address.trim().toLowerCase();
  if (!isAddress(address) || person.id.length > longestId) {
    doubt(say`"${address.slice(0, 100)}" is no address of a mailbox; the person is left out.`);
    return undefined;
  }
  const aliases = new Set<string>();
  for (const alias of person.aliases.map((one) => one.trim().toLowerCase())) {
    if (isAddress(alias)) aliases.add(alias);
    else doubt(say`${address}: "${alias.slice(0, 100)}" is no e-mail address; this alias is left out.`);
  }
  aliases.delete(address);
  const phones = new Set<string>();
  for (const text of person.phones) {
    const phone = e164Of(text, region);
    if (phone !== undefined) phones.add(phone);
    else
      doubt(
        say`${address}: "${text.slice(0, 40)}" is no phone number that can be told; a number needs its country code, or the directory a region.`,
      );
  }
  const displayName = person.displayName?.replace(/\p{Cc}/gu, ' ').slice(0, longestName) ?? null;
  return { id: person.id, address, displayName, aliases, phones, active: person.active };
}

function isAddress(text: string): boolean {
  return text.length <= longestAddress && addressForm.test(text);
}

/** Free text of a directory, such as `+44 (0) 7700 900123 ext. 4` or `07700 900123`, as E.164. */
export function e164Of(text: string, region: CountryCode | undefined): string | undefined {
  const plain = plainDigits(text).replace(/^tel:/iu, '').replace(/^00/u, '+');
  const number = parsePhoneNumberFromString(plain, region);
  return number?.isPossible() === true ? number.number : undefined;
}

function together(one: FoundPerson, other: FoundPerson): FoundPerson {
  return {
    ...one,
    displayName: one.displayName ?? other.displayName,
    aliases: new Set([...one.aliases, ...other.aliases]),
    phones: new Set([...one.phones, ...other.phones]),
    active: one.active || other.active,
  };
}

/** What several people have leads to none of them. */
function doubtShared(people: ReadonlyMap<string, FoundPerson>, doubt: (sentence: Sentence) => void): void {
  const holders = new Map<string, Set<string>>();
  for (const { address, aliases, phones, active } of people.values()) {
    for (const value of [...aliases, ...(active ? phones : [])]) {
      const known = holders.get(value);
      if (known === undefined) holders.set(value, new Set([address]));
      else known.add(address);
    }
  }
  for (const [value, addresses] of holders) {
    if (addresses.size < 2) continue;
    const some = [...addresses].slice(0, 5);
    doubt(say`${value} is that of ${addresses.size} people (${some}); nobody is found by it.`);
  }
}
