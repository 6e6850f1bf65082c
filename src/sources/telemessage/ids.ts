import { createHash } from 'node:crypto';
import { type AttachmentId, directConversation, makeUuid } from '#core/ids.ts';
import type { Conversation } from '#core/item.ts';
import type { Participant } from '#core/participant.ts';
import type { GapEvent, MailFacts } from '#sources/telemessage/native.ts';

/** Where gaps stand, and mail that names nobody. */
export const deliveriesConversation = 'telemessage:deliveries';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @param now milliseconds since 1970 */
export function makeAttachmentId(now: number): AttachmentId {
  return makeUuid<AttachmentId>(now);
}

/** A mail's own id, or the hash of its bytes where it has none: both are the same however it was delivered. */
export function mailId(mail: Pick<MailFacts, 'messageId'> | undefined, hash: string): string {
  return mail?.messageId ?? `sha256:${hash}`;
}

export function threadMessageId(id: string, index: number): string {
  return `${id}#${index}`;
}

/** The same fault of the same ZIP is one gap. */
export function gapId({ sha256: zip, reason, file }: GapEvent): string {
  return ['gap', zip, reason, ...(file === undefined ? [] : [file])].join(':');
}

/** Headers by which senders of chats name a conversation; TeleMessage's own are not published. */
const conversationHeader = /^x-(?:.+-)?(?:conversation|chat|group|thread)-?id$/i;

/**
 * The conversation of a mail: of two people their direct one; of more, the id that a header gives it, else its subject
 * and its members. Subjects alone are not enough: two groups may bear the same one.
 */
export function conversationOf(mail: MailFacts, people: readonly Participant[]): Conversation {
  const given = mail.headers.find(({ name, value }) => conversationHeader.test(name) && value !== '')?.value;
  const subject = bareSubject(mail.subject ?? '');
  const [one, other] = people;
  if (people.length <= 2 && one !== undefined)
    return { id: directConversation(one.nativeId, (other ?? one).nativeId), type: 'direct' };
  if (one === undefined) return { id: deliveriesConversation, type: 'direct' };
  const title = subject === '' ? {} : { title: subject };
  const members = people.map(({ nativeId }) => nativeId).toSorted();
  const id =
    given === undefined
      ? `members:${sha256(Buffer.from(JSON.stringify([subject, members])))}`
      : `header:${given}`;
  return { id, type: 'group', ...title };
}

/** Without the marks that answers and forwards put before it. */
function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|sv|vb)\s*:)+/i, '').trim();
}
