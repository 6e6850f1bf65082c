import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Participant } from '#core/participant.ts';
import type { MailPerson } from '#sources/telemessage/native.ts';

const e164 = /^\+[1-9]\d{6,14}$/;
/** The default form of the vendor is `First Last Mobile <email>`: a number at the end of the name. */
const trailingNumber = /(?:^|\s)\(?(\+?\d[\d\s().\-\u2010\u2011]{5,24}\d)\)?\s*$/;
/** Domains whose addresses are made up from a number; elsewhere digits are somebody's mail account. */
const numberDomain = /(?:^|\.)(?:telemessage|smarsh|whatsapp|wechat)\.[a-z.]+$|\.invalid$/i;

/** Somebody of a mail by number where one is shown, else by address, else by name; undefined where nothing is said. */
export function participantOf({ name, address }: MailPerson): Participant | undefined {
  const shown = numberOfName(name);
  const [local = '', domain = ''] = splitAddress(address);
  const addressed = local.startsWith('+') || numberDomain.test(domain) ? readNumber(local) : undefined;
  const phone = shown?.phone ?? addressed;
  const email = domain !== '' && addressed === undefined ? address.toLowerCase() : undefined;
  const label = (shown?.name ?? name).trim();
  const nativeId = phone ?? email ?? label;
  if (nativeId === '') return undefined;
  return {
    nativeId,
    idType: phone === undefined ? 'name' : 'pn',
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(label === '' ? {} : { displayName: label }),
    internal: false,
    // The delivery says whose address it is: the site may find a registered user by it.
    resolution: email === undefined ? (phone === undefined ? 'unresolved' : 'exact') : 'asserted',
  };
}

/** All of them, each native id once, in order. */
export function participantsOf(people: readonly MailPerson[]): Participant[] {
  const found = new Map<string, Participant>();
  for (const person of people) {
    const participant = participantOf(person);
    if (participant !== undefined && !found.has(participant.nativeId))
      found.set(participant.nativeId, participant);
  }
  return [...found.values()];
}

/** `Alice Chen +44 7700 900101` as name and number. */
function numberOfName(shown: string): { readonly phone: string; readonly name: string } | undefined {
  const match = trailingNumber.exec(shown.slice(-300));
  const phone = match === null ? undefined : readNumber(match[1] ?? '');
  return match === null || phone === undefined
    ? undefined
    : { phone, name: shown.slice(0, shown.length - match[0].length).trim() };
}

/** The vendor's numbers are digits with country code, with `+` or without (its log-in names have none). */
function readNumber(text: string): string | undefined {
  const digits = text.replaceAll(/\D/g, '');
  const number = `+${digits}`;
  if (!/^[+\d\s().\-\u2010\u2011]+$/.test(text) || !e164.test(number)) return undefined;
  return parsePhoneNumberFromString(number)?.isPossible() ? number : undefined;
}

function splitAddress(address: string): [string, string] | [] {
  const at = address.lastIndexOf('@');
  return at <= 0 || at === address.length - 1 ? [] : [address.slice(0, at), address.slice(at + 1)];
}
