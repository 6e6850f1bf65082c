import type { ImapFlow } from 'imapflow';
import { type Failure, isFailure } from '#core/failure.ts';
import type { FolderId } from '#core/ids.ts';
import type { PlaceResult, TargetGround } from '#core/target.ts';
import type { MailboxDoor, Sending } from '#targets/deliverOnce.ts';
import { appendBatch, type Ended, type Session } from '#targets/imap/appendBatch.ts';
import type { Connections } from '#targets/imap/connections.ts';
import { yearFolder } from '#targets/imap/folders.ts';
import { sizeLimit } from '#targets/imap/limits.ts';
import { lookFor } from '#targets/imap/lookFor.ts';
import { findByMessageId } from '#targets/imap/messageIds.ts';
import { type Outgoing, outgoing, receiptOf, refusalOf, wantedOf, yearOf } from '#targets/imap/outgoing.ts';
import { tooLarge } from '#targets/imap/refused.ts';
import type { ImapSettings } from '#targets/imap/settings.ts';

export interface DoorParts {
  readonly settings: ImapSettings;
  readonly connections: Connections;
  readonly ground: TargetGround;
  /** Milliseconds between looks for what may have come through. */
  readonly pauses: readonly number[];
}

type Tell = (results: readonly PlaceResult[]) => Promise<void>;

/** What one command appends at most: mails, and bytes that are held in memory. A larger mail goes alone. */
const atOnce = { mails: 100, bytes: 1 << 20 };

/** A mailbox of an IMAP server, as `deliverOnce` speaks to it. */
export function mailboxDoor(parts: DoorParts): MailboxDoor {
  const { connections, settings } = parts;
  return {
    lookFor: (mailbox, folder, wanted, { signal }) =>
      connections
        .use(mailbox, signal, (client) =>
          lookFor(client, byFolder(client, folder, wanted, settings), parts, signal),
        )
        .catch((error: unknown) => {
          if (!isOfMailbox(error)) throw error;
          return wanted.map((sending) => refusalOf(sending, mailbox, error));
        }),
    send: async (mailbox, folder, sendings, context, tell) => {
      let opened = false;
      try {
        await connections.use(mailbox, context.signal, (client) => {
          opened = true;
          return sendAll({ ...parts, client, mailbox, context }, folder, sendings, tell);
        });
      } catch (error) {
        // Nothing was sent, so there will be nothing to look for.
        if (!opened && isFailure(error)) {
          await tell(sendings.map((sending) => refusalOf(sending, mailbox, error)));
        }
        if (opened || !isOfMailbox(error)) throw error;
      }
    },
  };
}

/** The mailbox does not open, while others may. */
function isOfMailbox(error: unknown): error is Failure {
  return (
    isFailure(error, 'mailbox-unknown') ||
    (isFailure(error, 'target-sign-in') && error.details.mailbox === true)
  );
}

/** By year where the settings say so; in their order. */
function byFolder(
  client: ImapFlow,
  folder: FolderId,
  sendings: readonly Sending[],
  { byYear }: ImapSettings,
): ReadonlyMap<FolderId, readonly Sending[]> {
  return Map.groupBy(sendings, (sending) => (byYear ? yearFolder(client, folder, yearOf(sending)) : folder));
}

/** Sends until all have a result, or the server wants to be left alone: then the rest is refused with its words. */
async function sendAll(
  session: Session,
  folder: FolderId,
  sendings: readonly Sending[],
  tell: Tell,
): Promise<void> {
  const open = new Set(sendings);
  const tellOf = async (ended: readonly Ended[], path: FolderId): Promise<void> => {
    for (const { sending } of ended) open.delete(sending);
    await tell(await resultsOf(session, path, ended));
  };
  for (const [path, own] of byFolder(session.client, folder, sendings, session.settings)) {
    const limit = await sizeLimit(session.client, path, session.settings.sizeLimit);
    for (const batch of batches(session, own, limit)) {
      session.context.signal.throwIfAborted();
      const halt = await sendBatch(session, path, batch, (ended) => tellOf(ended, path));
      if (halt === undefined) continue;
      await tell([...open].map((sending) => refusalOf(sending, session.mailbox, halt)));
      return;
    }
  }
}

interface Batch {
  readonly mails: readonly Outgoing[];
  readonly refused: readonly Ended[];
}

/** Cut so that one command holds a bounded number of bytes; without MULTIAPPEND, so that receipts are told now and then. */
function* batches(
  { mailbox, ground }: Session,
  sendings: readonly Sending[],
  limit: number,
): Generator<Batch, void, undefined> {
  let [mails, refused, bytes]: [Outgoing[], Ended[], number] = [[], [], 0];
  for (const sending of sendings) {
    const address = ground.archiveAddress(sending.delivery.item.id);
    const mail = outgoing(sending, { limit, address });
    if (mail === undefined) {
      refused.push({ sending, failure: tooLarge(mailbox) });
      continue;
    }
    if (mails.length === atOnce.mails || (mails.length > 0 && bytes + mail.size > atOnce.bytes)) {
      yield { mails, refused };
      [mails, refused, bytes] = [[], [], 0];
    }
    mails.push(mail);
    bytes += mail.size;
  }
  yield { mails, refused };
}

/** What has ended is told also where the rest breaks off. */
async function sendBatch(
  session: Session,
  folder: FolderId,
  { mails, refused }: Batch,
  tell: (ended: readonly Ended[]) => Promise<void>,
): Promise<Failure | undefined> {
  const ended = [...refused];
  try {
    for await (const one of appendBatch(session, folder, mails)) {
      if ('halt' in one) return one.halt;
      ended.push(one);
    }
    return;
  } finally {
    await tell(ended);
  }
}

/** Of what lies there without the server having said where (no UIDPLUS), the place is looked up by Message-ID. */
async function resultsOf(
  { client, mailbox, ground }: Session,
  folder: FolderId,
  ended: readonly Ended[],
): Promise<readonly PlaceResult[]> {
  const placeless = ended.filter((one) => !('failure' in one) && one.reference === undefined);
  const wanted = placeless.map(({ sending }) => wantedOf(sending, ground.archiveDomain));
  const found =
    wanted.length > 0 && client.usable ? await findByMessageId(client, folder, wanted) : new Map();
  const nowhere = { folder, uidValidity: undefined, uid: undefined };
  return ended.map((one) => {
    if ('failure' in one) return refusalOf(one.sending, mailbox, one.failure);
    const { messageId } = wantedOf(one.sending, ground.archiveDomain);
    return receiptOf(one.sending, one.reference ?? found.get(messageId) ?? nowhere, one.left);
  });
}
