import type { Conversation } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import { objectOf, textOf } from '#core/untyped.ts';
import { directWith } from '#sources/whatsapp-cloud-api/draft.ts';
import { businessOf, personOf } from '#sources/whatsapp-cloud-api/people.ts';
import { digitsOf, type View } from '#sources/whatsapp-cloud-api/view.ts';

/** Where a message belongs. */
export interface Place {
  readonly conversation: Conversation;
  readonly sender: Participant;
  readonly recipients: readonly Participant[];
}

/** @returns undefined when the event names nobody */
export function placeOf(view: View): Place | undefined {
  const business = businessOf(view);
  const own = isOwn(view);
  const group = textOf(view.event.group_id) ?? (isToGroup(view) ? textOf(view.event.to) : undefined);
  const other = own ? addresseeOf(view) : writerOf(view);
  if (group !== undefined) {
    const sender = own ? business : other;
    if (sender === undefined) return undefined;
    const recipients: Participant[] = own ? [] : [{ ...business, role: 'member' }];
    return { conversation: { id: group, type: 'group' }, sender, recipients };
  }
  if (other === undefined) return undefined;
  const [sender, recipient] = own ? [business, other] : [other, business];
  return { conversation: directWith(view, other), sender, recipients: [{ ...recipient, role: 'to' }] };
}

/** Whether the business wrote it: an echo of its app, a message it sent, or one that bears its own number. */
function isOwn({ part, event, business }: View): boolean {
  if (part === 'echo' || part === 'sent') return true;
  if (objectOf(event.history_context).from_me === true) return true;
  return business !== undefined && digitsOf(event.from) === business;
}

function isToGroup({ event }: View): boolean {
  return event.recipient_type === 'group';
}

function writerOf(view: View): Participant | undefined {
  const { from, from_user_id: userId } = view.event;
  const ids = [textOf(from) ?? view.thread, textOf(userId)] as const;
  return personOf(view, ...ids) ?? onlyContact(view);
}

function addresseeOf(view: View): Participant | undefined {
  const { to, to_user_id: userId, recipient } = view.event;
  const ids = [textOf(to) ?? view.thread, textOf(userId) ?? textOf(recipient)] as const;
  return personOf(view, ...ids) ?? onlyContact(view);
}

function onlyContact(view: View): Participant | undefined {
  const [contact, second] = view.contacts;
  return contact === undefined || second !== undefined
    ? undefined
    : personOf(view, contact.waId, contact.userId);
}
