import type { Participant } from '#core/participant.ts';
import { phoneOfAuthor } from '#sources/whatsapp-export/phone.ts';
import { cleanName, withoutTilde } from '#sources/whatsapp-export/plain.ts';
import type { Assertion, CheckedSettings } from '#sources/whatsapp-export/settings.ts';

/** The person an author's name stands for, as far as it is known. Never guesses; `internal` is decided by the site. */
export function participantOf(author: string, assertions: ReadonlyMap<string, Assertion>): Participant {
  const name = cleanName(author);
  const displayName = withoutTilde(name);
  const said = assertions.get(name) ?? assertions.get(displayName);
  const phone = phoneOfAuthor(displayName);
  if (phone !== undefined) {
    // WhatsApp itself shows the number; what somebody says can only add an address to it.
    const email = said !== undefined && 'email' in said ? { email: said.email } : {};
    return { nativeId: phone, idType: 'pn', phone, ...email, internal: false, resolution: 'exact' };
  }
  if (said !== undefined && 'phone' in said) {
    return {
      nativeId: said.phone,
      idType: 'pn',
      phone: said.phone,
      displayName,
      internal: false,
      resolution: 'asserted',
    };
  }
  if (said !== undefined) {
    return {
      nativeId: name,
      idType: 'name',
      email: said.email,
      displayName,
      internal: false,
      resolution: 'asserted',
    };
  }
  return { nativeId: name, idType: 'name', displayName, internal: false, resolution: 'unresolved' };
}

/** The account's owner. */
export function ownerOf(settings: CheckedSettings, author: string | undefined): Participant {
  const phone = settings.accountPhone;
  const name = author === undefined || phoneOfAuthor(author) !== undefined ? undefined : withoutTilde(author);
  return {
    nativeId: phone,
    idType: 'pn',
    phone,
    ...(name === undefined ? {} : { displayName: name }),
    internal: false,
    resolution: name === undefined ? 'exact' : 'asserted',
  };
}
