import { Failure, isFailure } from '#core/failure.ts';
import type { FolderId, MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { DeliveryContext, PlaceResult, Receipt, TargetGround } from '#core/target.ts';
import { together } from '#core/together.ts';
import { objectOf, textOf } from '#core/untyped.ts';
import type { GraphClient } from '#graph/client.ts';
import { GraphUncertain } from '#graph/outcome.ts';
import type { MailboxDoor, Sending } from '#targets/deliverOnce.ts';
import { leftOutNote } from '#targets/leftOut.ts';
import { graphFailure, isForbidden, isGone, mailboxUnknown } from '#targets/microsoft365/failures.ts';
import { addFile, inlineFile, largestUpload, smallestUpload } from '#targets/microsoft365/files.ts';
import type { Folders } from '#targets/microsoft365/folders.ts';
import { graphMessage } from '#targets/microsoft365/message.ts';
import { type Outgoing, type OutgoingFile, outgoing } from '#targets/microsoft365/outgoing.ts';
import type { Microsoft365Settings } from '#targets/microsoft365/settings.ts';
import { countFiles, findMessages, messagePath, removeMessage } from '#targets/microsoft365/stored.ts';
import type { Witness } from '#targets/microsoft365/witness.ts';
import { openTurns } from '#targets/turns.ts';

export interface DoorParts {
  readonly settings: Microsoft365Settings;
  readonly client: GraphClient;
  readonly folders: Folders;
  readonly witness: Witness;
  readonly ground: TargetGround;
}

/** Requests to one mailbox at the same time, as the service allows; its order is that of the dates anyway. */
const atOnce = 4;
/** Bytes of files that go with the message itself: as base64 they leave room for the rest of a body of 4 MB. */
const mostInline = 2_500_000;
/** Items with larger files at the same time, over all mailboxes: some megabytes of each are held. */
const largeAtOnce = 8;
const large = 262_144;
/** How often an answer may be lost before the target itself is taken to be in trouble. */
const mostLost = 6;

/** How mailboxes of Microsoft 365 are delivered to. */
export function mailboxDoor(parts: DoorParts): MailboxDoor {
  const rooms = openTurns<number>();
  let next = 0;
  const inRoom = <Result>(out: Outgoing, work: () => Promise<Result>): Promise<Result> => {
    if (out.files.every(({ size }) => size <= large)) return work();
    next = (next + 1) % largeAtOnce;
    return rooms.take(next, work);
  };

  return {
    lookFor: async (mailbox, _folder, wanted, context) => {
      const found: Receipt[] = [];
      await told(parts, mailbox, context.signal, () =>
        together(atOnce, wanted, async (sending) => {
          const out = outgoingOf(parts, sending, context);
          const id = out && (await settle(parts, mailbox, { sending, out }, context));
          if (out !== undefined && id !== undefined) found.push(receiptOf(sending, id, out));
        }),
      );
      return found;
    },
    send: async (mailbox, folder, sendings, context, tell) => {
      let ended: Failure | undefined;
      await told(parts, mailbox, context.signal, () =>
        together(atOnce, sendings, async (sending) => {
          context.signal.throwIfAborted();
          if (ended !== undefined) return tell([refusal(sending, mailbox, ended)]);
          const out = outgoingOf(parts, sending, context);
          const result =
            out === undefined
              ? refusal(sending, mailbox, tooLarge())
              : await inRoom(out, () => deliverOne(parts, { mailbox, folder }, { sending, out }, context));
          if ('failure' in result && concernsAll(result.failure)) ended = result.failure;
          await tell([result]);
        }),
      );
    },
  };
}

interface Sent {
  readonly sending: Sending;
  readonly out: Outgoing;
}

/** What Graph says becomes a Failure on the way out. */
async function told(
  parts: DoorParts,
  mailbox: MailboxId,
  signal: AbortSignal,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw await failureOf(parts, mailbox, error, signal);
  }
}

/** What Graph says, as a Failure; one mailbox that may not be opened, while others may, is its own matter. */
async function failureOf(
  { witness }: DoorParts,
  mailbox: MailboxId,
  error: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  if (isForbidden(error) && (await witness.opensOther(mailbox, signal))) return mailboxUnknown(mailbox);
  return graphFailure(error);
}

/** Failures of one item or mailbox are refusals; all others are thrown. */
async function deliverOne(
  parts: DoorParts,
  into: { readonly mailbox: MailboxId; readonly folder: FolderId },
  sent: Sent,
  context: DeliveryContext,
): Promise<PlaceResult> {
  const place = { client: parts.client, mailbox: into.mailbox, signal: context.signal };
  let made: Made | undefined;
  try {
    made = await create(parts, into, sent, context);
    await addFiles(parts, { ...into, id: made.id }, sent, context);
    // What had no answer may have been carried out late, after it was looked for.
    const id = made.lost ? await settle(parts, into.mailbox, sent, context) : made.id;
    if (id === undefined) throw new GraphUncertain();
    return receiptOf(sent.sending, id, sent.out);
  } catch (error) {
    context.signal.throwIfAborted();
    const failure = await failureOf(parts, into.mailbox, error, context.signal);
    const refused = isFailure(failure) && concernsOne(failure);
    // Half of an item is none: where its content fails us, or the mailbox, nothing of it stays.
    if (made !== undefined && (refused || failure === error)) await removeMessage(place, made.id);
    if (!refused) throw failure;
    return refusal(sent.sending, into.mailbox, failure);
  }
}

interface Made {
  readonly id: string;
  /** Whether an answer was lost on the way. */
  readonly lost: boolean;
}

/** The message with the files that fit into one request; made once, whatever becomes of the answers. */
async function create(
  parts: DoorParts,
  { mailbox, folder }: { readonly mailbox: MailboxId; readonly folder: FolderId },
  sent: Sent,
  context: DeliveryContext,
): Promise<Made> {
  const body = await messageBody(parts, sent);
  let into = folder;
  for (let lost = 0; ; ) {
    try {
      const path = `/users/${mailbox}/mailFolders/${encodeURIComponent(into)}/messages?$select=id`;
      const made = objectOf(
        await parts.client.request({ method: 'POST', path, mailbox, body }, context.signal),
      );
      const id = textOf(made.id);
      if (id !== undefined) return { id, lost: lost > 0 };
      throw new GraphUncertain();
    } catch (error) {
      if (isGone(error)) {
        const another = await parts.folders.again(mailbox, into, context.signal);
        if (another === undefined || another === into) throw error;
        into = another;
        continue;
      }
      if (!(error instanceof GraphUncertain) || ++lost > mostLost) throw error;
      const found = await settle(parts, mailbox, sent, context, 'begun');
      if (found !== undefined) return { id: found, lost: true };
    }
  }
}

async function messageBody(
  { settings }: DoorParts,
  { sending, out }: Sent,
): Promise<Record<string, unknown>> {
  const { item } = sending.delivery;
  const message = graphMessage(item, out.parsed, {
    itemClass: settings.classes[item.service],
    read: settings.read,
    headers: settings.cloud.has.messageHeaders,
  });
  const inline = inlineFiles(out);
  if (inline.length === 0) return message;
  const attachments: Record<string, unknown>[] = [];
  for (const file of inline) attachments.push(await inlineFile(file));
  return { ...message, attachments };
}

/** The first files, as many as go with the message. */
function inlineFiles({ files }: Outgoing): readonly OutgoingFile[] {
  let size = 0;
  const end = files.findIndex((file) => {
    size += file.size;
    return size > mostInline;
  });
  return end === -1 ? files : files.slice(0, end);
}

/** Those that did not go with the message, in their order. */
async function addFiles(
  { client }: DoorParts,
  { mailbox, id }: { readonly mailbox: MailboxId; readonly id: string },
  { out }: Sent,
  { signal }: DeliveryContext,
): Promise<void> {
  const place = { client, mailbox, message: messagePath(mailbox, id), signal };
  const inline = inlineFiles(out).length;
  let there = inline === out.files.length ? inline : await countFiles(place, id);
  for (let lost = 0; there < out.files.length; ) {
    try {
      await addFile(place, out.files[there] as OutgoingFile);
      there += 1;
    } catch (error) {
      if (!(error instanceof GraphUncertain) || ++lost > mostLost) throw error;
      there = await countFiles(place, id);
    }
  }
}

/**
 * What an attempt with an unknown end has left: a whole message is the item; of several one stays; half ones go, or are
 * gone on with (`begun`).
 * @returns the message's id
 */
async function settle(
  { client }: DoorParts,
  mailbox: MailboxId,
  { sending, out }: Sent,
  { signal }: DeliveryContext,
  halves: 'removed' | 'begun' = 'removed',
): Promise<string | undefined> {
  const place = { client, mailbox, signal };
  const found = await findMessages(place, sending.delivery.item.id);
  const whole = found.find(({ files }) => files === out.files.length);
  const kept = whole ?? (halves === 'begun' ? found[0] : undefined);
  for (const { id } of found) if (id !== kept?.id) await removeMessage(place, id);
  return kept?.id;
}

function outgoingOf(
  { settings, ground }: DoorParts,
  { delivery: { item, mail } }: Sending,
  { readAttachment }: DeliveryContext,
): Outgoing | undefined {
  if (mail === null) throw new Error('Microsoft 365 is given each mail');
  return outgoing(mail, item, readAttachment, {
    sizeLimit: settings.sizeLimit,
    fileLimit: settings.cloud.has.uploadSessions ? largestUpload : smallestUpload - 1,
    address: ground.archiveAddress(item.id),
    original: settings.original,
  });
}

function receiptOf({ delivery, place, run }: Sending, id: string, { left }: Outgoing): Receipt {
  const receipt = { itemId: delivery.item.id, mailbox: place.mailbox, run, reference: id };
  return left.length === 0 ? receipt : { ...receipt, note: leftOutNote(left) };
}

function refusal({ delivery }: Sending, mailbox: MailboxId, failure: Failure): PlaceResult {
  return { itemId: delivery.item.id, mailbox, failure };
}

function concernsOne({ code }: Failure): boolean {
  return code === 'item-too-large' || code === 'target-refused' || concernsMailbox(code);
}

function concernsAll({ code }: Failure): boolean {
  return concernsMailbox(code);
}

function concernsMailbox(code: string): boolean {
  return code === 'mailbox-unknown' || code === 'mailbox-full';
}

function tooLarge(): Failure {
  return new Failure(
    'item-too-large',
    say`The mail is too large for the mailbox, even without its attachments.`,
    say`The archive has the item whole. Raise the size limit of the target, if the tenant takes more.`,
  );
}
