import { objectOf, textOf } from '#core/untyped.ts';
import { directWith, type KindFields } from '#sources/whatsapp-cloud-api/draft.ts';
import { eventIdOf, messageIdOf } from '#sources/whatsapp-cloud-api/ids.ts';
import { noticeFields, toBusiness } from '#sources/whatsapp-cloud-api/notices.ts';
import { personOf, phoneIn } from '#sources/whatsapp-cloud-api/people.ts';
import type { View } from '#sources/whatsapp-cloud-api/view.ts';

/** A number and a business-scoped id that belong to one customer. */
export function personFields(view: View): KindFields {
  const { wa_id: waId, user_id: userId, parent_user_id: parent } = view.event;
  const person = personOf(view, textOf(waId), textOf(userId));
  if (person === undefined) return noticeFields(view);
  const alsoKnownAs = [textOf(userId), textOf(parent)].filter(
    (id) => id !== undefined && id !== person.nativeId,
  );
  return {
    kind: 'identity',
    nativeId: `identity:${alsoKnownAs.join('=')}`,
    conversation: directWith(view, person),
    sender: person,
    recipients: toBusiness(view),
    identity: { participant: person, alsoKnownAs: alsoKnownAs.filter((id) => id !== undefined) },
  };
}

/** A customer who has a new number. */
export function newNumberFields(view: View): KindFields {
  const old = personOf(view, textOf(view.event.from), textOf(view.event.from_user_id));
  const person = personOf({ contacts: [] }, textOf(objectOf(view.event.system).wa_id));
  if (old === undefined || person === undefined) return noticeFields(view);
  return {
    kind: 'identity',
    nativeId: `identity:${messageIdOf(textOf(view.event.id) ?? old.nativeId)}`,
    conversation: directWith(view, person),
    sender: person,
    recipients: toBusiness(view),
    identity: { participant: person, alsoKnownAs: [old.nativeId] },
  };
}

/** An entry of the address book on the business's phone: what it calls a customer. A removal changes nobody's identity. */
export function contactFields(view: View): KindFields {
  const { contact, action, metadata, type } = view.event;
  const entry = objectOf(contact);
  const timestamp = objectOf(metadata).timestamp ?? null;
  const userId = textOf(entry.user_id);
  const person = personOf(view, textOf(entry.phone_number), userId);
  if (person === undefined || type !== 'contact' || action !== 'add') return noticeFields(view);
  const name = textOf(entry.full_name) ?? textOf(entry.first_name);
  const participant = { ...person, ...(name === undefined ? {} : { displayName: name }) };
  return {
    kind: 'identity',
    nativeId: eventIdOf('contact', [person.nativeId, name ?? null, timestamp]),
    conversation: directWith(view, person),
    sender: participant,
    recipients: toBusiness(view),
    identity: {
      participant,
      alsoKnownAs: userId === undefined || phoneIn(person.nativeId) === undefined ? [] : [userId],
    },
  };
}
