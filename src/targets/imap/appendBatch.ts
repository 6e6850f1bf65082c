import type { ImapFlow } from 'imapflow';
import type { Failure } from '#core/failure.ts';
import type { FolderId, MailboxId } from '#core/ids.ts';
import type { Attachment } from '#core/item.ts';
import type { DeliveryContext, TargetGround } from '#core/target.ts';
import { mailBytes } from '#mail/write.ts';
import type { Sending } from '#targets/deliverOnce.ts';
import { appendStreamed, appendTogether } from '#targets/imap/append.ts';
import { answerFailure } from '#targets/imap/failures.ts';
import { ensureFolder } from '#targets/imap/folders.ts';
import { roomIn } from '#targets/imap/limits.ts';
import { dateOf, type Outgoing, outgoing } from '#targets/imap/outgoing.ts';
import type { Reference } from '#targets/imap/reference.ts';
import { mailboxFull, type Refused, readRefusal, tooLarge } from '#targets/imap/refused.ts';
import type { ImapSettings } from '#targets/imap/settings.ts';

/** A mailbox's connection while items are sent to it. */
export interface Session {
  readonly client: ImapFlow;
  readonly mailbox: MailboxId;
  readonly settings: ImapSettings;
  readonly ground: TargetGround;
  readonly context: DeliveryContext;
}

/** What certainly became of an item; a reference is missing where the server did not say it. */
export type Ended =
  | {
      readonly sending: Sending;
      readonly reference: Reference | undefined;
      readonly left: readonly Attachment[];
    }
  | { readonly sending: Sending; readonly failure: Failure };

/** Larger mails are not held in memory, and the quota is asked before they are sent. */
const streamedFrom = 1 << 20;

/**
 * Appends mails in their order: together where the server can (MULTIAPPEND), else one by one. A refusal of several is
 * none of each, so each is then asked for alone; a mail that is too large goes without its largest attachment.
 * @throws the errors of imapflow of a lost connection: nobody knows what became of those that have not ended
 */
export async function* appendBatch(
  session: Session,
  folder: FolderId,
  mails: readonly Outgoing[],
): AsyncGenerator<Ended | { readonly halt: Failure }, void, undefined> {
  if (mails.length > 1 && !session.client.capabilities.has('MULTIAPPEND')) {
    yield* oneByOne(session, folder, mails);
    return;
  }
  const answer = await append(session, folder, mails);
  if (!('kind' in answer)) {
    for (const [index, { sending, left }] of mails.entries()) {
      yield { sending, reference: answer[index], left };
    }
  } else if (answer.kind === 'halt') yield { halt: answer.failure };
  else if (mails.length > 1) yield* oneByOne(session, folder, mails);
  else for (const mail of mails) yield* refused(session, folder, mail, answer);
}

async function* oneByOne(
  session: Session,
  folder: FolderId,
  mails: readonly Outgoing[],
): ReturnType<typeof appendBatch> {
  for (const mail of mails) {
    session.context.signal.throwIfAborted();
    for await (const ended of appendBatch(session, folder, [mail])) {
      yield ended;
      if ('halt' in ended) return;
    }
  }
}

async function* refused(
  session: Session,
  folder: FolderId,
  { sending, size }: Outgoing,
  answer: Exclude<Refused, { kind: 'halt' }>,
): ReturnType<typeof appendBatch> {
  if (answer.kind === 'item') {
    yield { sending, failure: answer.failure };
    return;
  }
  const address = session.ground.archiveAddress(sending.delivery.item.id);
  const smaller = outgoing(sending, { limit: size - 1, address });
  if (smaller === undefined) yield { sending, failure: tooLarge(session.mailbox) };
  else yield* appendBatch(session, folder, [smaller]);
}

/** One command; the folder is made where it is missing. */
async function append(
  session: Session,
  folder: FolderId,
  mails: readonly Outgoing[],
): Promise<readonly (Reference | undefined)[] | Exclude<Refused, { kind: 'no-folder' }>> {
  const { client, mailbox, settings } = session;
  for (let made = false; ; made = true) {
    try {
      return await sendMails(session, folder, mails);
    } catch (error) {
      const answer = readRefusal(error, mailbox, settings.server);
      if (answer === undefined) throw error;
      if (answer.kind !== 'no-folder') return answer;
      if (made) return { kind: 'item', failure: answerFailure(error, settings.server) };
      await ensureFolder(client, folder);
    }
  }
}

async function sendMails(
  { client, mailbox, settings: { seen }, context: { readAttachment } }: Session,
  folder: FolderId,
  mails: readonly Outgoing[],
): Promise<readonly (Reference | undefined)[] | Extract<Refused, { kind: 'item' }>> {
  const [first] = mails;
  if (first !== undefined && first.size > streamedFrom) {
    if ((await roomIn(client, folder)) < first.size) return { kind: 'item', failure: mailboxFull(mailbox) };
    const bytes = mailBytes(first.mail, readAttachment);
    const date = dateOf(first.sending.delivery.item);
    return [await appendStreamed(client, folder, { date, seen, size: first.size, bytes })];
  }
  const whole = [];
  for (const { sending, mail } of mails) {
    const bytes = Buffer.concat(await Array.fromAsync(mailBytes(mail, readAttachment)));
    whole.push({ date: dateOf(sending.delivery.item), seen, bytes });
  }
  return whole.length === 0 ? [] : appendTogether(client, folder, whole);
}
