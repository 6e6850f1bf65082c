import type { FolderId, MailboxId } from '#core/ids.ts';
import type { Attachment, Item } from '#core/item.ts';
import type { Mail, PlaceResult, Receipt } from '#core/target.ts';
import { leaveOutTo } from '#mail/leaveOut.ts';
import { messageIdOf } from '#mail/messageId.ts';
import { mailSize } from '#mail/write.ts';
import type { Sending } from '#targets/deliverOnce.ts';
import type { Wanted } from '#targets/imap/messageIds.ts';
import { type Reference, writeReference } from '#targets/imap/reference.ts';
import { leftOutNote } from '#targets/leftOut.ts';

/** A mail as it goes to a mailbox: whole, or without what is too large for it. */
export interface Outgoing {
  readonly sending: Sending;
  readonly mail: Mail;
  /** Bytes, exact. */
  readonly size: number;
  readonly left: readonly Attachment[];
}

export interface Fitting {
  /** Bytes. */
  readonly limit: number;
  readonly address: string | undefined;
}

/** @returns undefined where the mail is too large even without its attachments */
export function outgoing(sending: Sending, { limit, address }: Fitting): Outgoing | undefined {
  const { item, mail } = sending.delivery;
  if (mail === null) throw new Error('a mail server is given each mail');
  const fitting = leaveOutTo(limit, mail, item, address);
  return fitting && { sending, mail: fitting.mail, size: mailSize(fitting.mail), left: fitting.left };
}

/** INTERNALDATE: when the event was. Servers refuse what is before the epoch of their clocks. */
export function dateOf({ occurredAt }: Item): Date {
  return new Date(Math.max(0, Date.parse(occurredAt)));
}

export function wantedOf({ delivery: { item } }: Sending, archiveDomain: string): Wanted {
  const messageId = messageIdOf(item.id, archiveDomain, item.service);
  return { messageId, date: new Date(item.occurredAt) };
}

/** The folder within the folder, where items lie by year. */
export function yearOf({ delivery: { item } }: Sending): string {
  return item.occurredAt.slice(0, 4);
}

export function receiptOf(sending: Sending, reference: Reference, left: readonly Attachment[] = []): Receipt {
  const { delivery, place, run } = sending;
  const receipt = {
    itemId: delivery.item.id,
    mailbox: place.mailbox,
    run,
    reference: writeReference(reference),
  };
  return left.length === 0 ? receipt : { ...receipt, note: leftOutNote(left) };
}

export function refusalOf({ delivery }: Sending, mailbox: MailboxId, failure: RefusalFailure): PlaceResult {
  return { itemId: delivery.item.id, mailbox, failure };
}
type RefusalFailure = Extract<PlaceResult, { failure: unknown }>['failure'];

/** Nothing is known of where it lies but the folder. */
export function somewhereIn(folder: FolderId): Reference {
  return { folder, uidValidity: undefined, uid: undefined };
}
