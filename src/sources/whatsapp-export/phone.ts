import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { cleanName } from '#sources/whatsapp-export/plain.ts';

const e164 = /^\+[1-9]\d{6,14}$/;

/** The number of an author that WhatsApp shows as a number, always international; undefined for a name. */
export function phoneOfAuthor(name: string): string | undefined {
  const shown = cleanName(name);
  if (!/^\+[\d\s().\-\u2010\u2011]+$/.test(shown)) return undefined;
  const phone = `+${shown.replace(/\D/g, '')}`;
  return e164.test(phone) ? phone : undefined;
}

/** A number as people write it, `+44 (0)7700 900123` or `0044…`, as E.164; undefined when it is none. */
export function readPhone(text: string): string | undefined {
  const international = cleanName(text).replace(/^00/, '+');
  if (!international.startsWith('+')) return undefined;
  const parsed = parsePhoneNumberFromString(international);
  return parsed?.isPossible() && e164.test(parsed.number) ? parsed.number : undefined;
}
