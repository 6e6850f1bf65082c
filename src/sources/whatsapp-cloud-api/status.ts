import type { Conversation, Item } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { listOf, objectOf, textOf } from '#core/untyped.ts';
import { errorText } from '#sources/whatsapp-cloud-api/content.ts';
import { directWith, type KindFields, refersTo, whenOf } from '#sources/whatsapp-cloud-api/draft.ts';
import { messageIdOf } from '#sources/whatsapp-cloud-api/ids.ts';
import { noticeFields, toBusiness } from '#sources/whatsapp-cloud-api/notices.ts';
import { personOf } from '#sources/whatsapp-cloud-api/people.ts';
import { lines } from '#sources/whatsapp-cloud-api/reading.ts';
import type { View } from '#sources/whatsapp-cloud-api/view.ts';

type Action = NonNullable<Item['receipts']>[number]['action'];

/** The receipts that a message may have, and their order, which is the revision: disorder of arrival does no harm. */
const actions: readonly Action[] = ['delivered', 'read', 'played'];

/**
 * What became of a message: `delivered`, `read` and `played` are receipts, an item each. `sent`, `failed` and whatever
 * else Meta tells are no receipts of anybody's: system items that refer to the message.
 */
export function statusFields(view: View): KindFields {
  const { event } = view;
  const person = recipientOf(view);
  const status = textOf(event.status) ?? '';
  const wamid = textOf(event.id);
  if (person === undefined || wamid === undefined) return noticeFields(view);
  const nativeId = messageIdOf(wamid);
  const base = { conversation: conversationOf(view, person), ...refersTo('receiptOf', wamid) };
  const action = actions.find((one) => one === status);
  if (action === undefined) {
    const reasons = listOf(event.errors).map((error) => errorText(objectOf(error)));
    return {
      ...base,
      kind: 'system',
      nativeId: `${nativeId}:${status}`,
      recipients: [...toBusiness(view), { ...person, role: 'to' }],
      content: { type: 'text', text: lines([status, ...reasons]) ?? '' },
    };
  }
  const { occurredAt: at } = whenOf(view, event.timestamp);
  return {
    ...base,
    kind: 'receipt',
    nativeId,
    revision: actions.indexOf(action) + 1,
    sender: person,
    recipients: toBusiness(view),
    receipts: [{ participant: person, action, at }],
  };
}

/** A call rings, is taken or rejected. What became of it in the end is the call's own item. */
export function callStatusFields(view: View): KindFields {
  const { event } = view;
  const person = recipientOf(view);
  const call = textOf(event.id);
  if (person === undefined || call === undefined) return noticeFields(view);
  const status = textOf(event.status) ?? '';
  return {
    kind: 'system',
    nativeId: `${call}:${status}`,
    conversation: conversationOf(view, person),
    recipients: [...toBusiness(view), { ...person, role: 'to' }],
    content: { type: 'text', text: lines([`call ${status}`]) ?? '' },
    refers: [{ relation: 'receiptOf', nativeId: call }],
  };
}

/** Who received it: in a group the participant, not the group. */
function recipientOf(view: View): Participant | undefined {
  const { recipient_participant_id: member, recipient_participant_user_id: memberUser } = view.event;
  const { recipient_id: recipient, recipient_user_id: user } = view.event;
  if (groupOf(view) !== undefined) return personOf(view, textOf(member), textOf(memberUser));
  return personOf(view, textOf(recipient), textOf(user));
}

function groupOf({ event }: View): string | undefined {
  const group = textOf(event.group_id);
  return group ?? (event.recipient_type === 'group' ? textOf(event.recipient_id) : undefined);
}

function conversationOf(view: View, person: Participant): Conversation {
  const group = groupOf(view);
  return group === undefined ? directWith(view, person) : { id: group, type: 'group' };
}
