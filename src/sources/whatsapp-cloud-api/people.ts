import type { Participant } from '#core/participant.ts';
import { whatsappPerson, whatsappPhone } from '#core/whatsapp.ts';
import { digitsOf, type View } from '#sources/whatsapp-cloud-api/view.ts';

/** A business-scoped user id: country, a dot, letters and digits; `ENT` for one that several portfolios share. */
const businessScopedId = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9_-]+$/;

/**
 * Somebody by number, where one is known, else by business-scoped id, else by what Meta calls him.
 * @param id a number in digits, or what stands in its place
 * @param userId the business-scoped id that stands beside it
 */
export function personOf(
  { contacts }: Pick<View, 'contacts'>,
  id: string | undefined,
  userId?: string,
): Participant | undefined {
  const contact = contacts.find(
    ({ waId, userId: known }) =>
      (id !== undefined && (waId === id || known === id)) || (userId !== undefined && known === userId),
  );
  const name = contact?.name === undefined ? {} : { displayName: contact.name };
  const phone = phoneIn(id) ?? phoneIn(contact?.waId);
  if (phone !== undefined) return whatsappPerson(`${phone.slice(1)}@s.whatsapp.net`, name);
  const scoped = userId ?? (id !== undefined && businessScopedId.test(id) ? id : contact?.userId);
  if (scoped !== undefined)
    return { nativeId: scoped, idType: 'bsuid', ...name, internal: false, resolution: 'unresolved' };
  if (id === undefined) return undefined;
  return { nativeId: id, idType: 'name', ...name, internal: false, resolution: 'unresolved' };
}

/** The business's side of a conversation: by its number, else by Meta's ids. */
export function businessOf({ business, phoneNumberId, waba }: View): Participant {
  const phone = phoneIn(business);
  if (phone !== undefined) return whatsappPerson(`${phone.slice(1)}@s.whatsapp.net`);
  const nativeId =
    phoneNumberId === undefined ? `waba:${waba ?? 'unknown'}` : `phone-number-id:${phoneNumberId}`;
  return { nativeId, idType: 'name', internal: false, resolution: 'unresolved' };
}

/** A number in digits, as one may write it, as E.164. */
export function phoneIn(text: string | undefined): string | undefined {
  return text !== undefined && /^[\s+()\d.-]+$/.test(text) ? whatsappPhone(digitsOf(text) ?? '') : undefined;
}
