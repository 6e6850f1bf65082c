import { Failure } from '#core/failure.ts';
import type { FolderId, ItemId, MailboxId, RunId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Delivery, DeliveryContext, Place, Receipt } from '#core/target.ts';
import { mailBytes } from '#mail/write.ts';

export interface MemoryEntry {
  readonly item: ItemId;
  readonly folder: FolderId;
  readonly uid: number;
  readonly run: RunId;
}

export interface MemoryMailbox {
  readonly id: MailboxId;
  readonly folders: Map<string, FolderId>;
  /** An item is in a mailbox once. */
  readonly entries: Map<ItemId, MemoryEntry>;
}

export interface MemoryStore {
  readonly mailboxes: Map<MailboxId, MemoryMailbox>;
  readonly mails: Map<ItemId, Buffer>;
}

/** Reads all mails first, then puts everything in its place at once: a failure leaves nothing behind. */
export async function deliver(
  store: MemoryStore,
  batch: readonly Delivery[],
  context: DeliveryContext,
): Promise<readonly Receipt[]> {
  const mails = new Map<ItemId, Buffer>();
  for (const { item, mail } of batch) {
    context.signal.throwIfAborted();
    if (store.mails.has(item.id) || mails.has(item.id)) continue;
    if (mail === null) throw unknownItem(item.id);
    mails.set(item.id, await collect(mailBytes(mail, context.readAttachment)));
  }
  const places = batch.flatMap((delivery) => delivery.places);
  for (const place of places) mailboxOf(store, place);
  for (const [id, bytes] of mails) store.mails.set(id, bytes);
  return batch.flatMap(({ item, places: own }) =>
    own.map((place) => putEntry(store, item.id, place, context.run)),
  );
}

function putEntry(store: MemoryStore, item: ItemId, place: Place, run: RunId): Receipt {
  const { entries } = mailboxOf(store, place);
  const entry = entries.get(item) ?? { item, folder: place.folder, uid: entries.size + 1, run };
  entries.set(item, entry);
  return { itemId: item, mailbox: place.mailbox, run: entry.run, reference: `${entry.folder}/${entry.uid}` };
}

function mailboxOf(store: MemoryStore, { mailbox, folder }: Place): MemoryMailbox {
  const found = store.mailboxes.get(mailbox);
  if (found !== undefined && [...found.folders.values()].includes(folder)) return found;
  throw new Failure(
    'mailbox-unknown',
    say`The mailbox ${mailbox} has no folder ${folder}.`,
    say`Make it first.`,
  );
}

function unknownItem(item: ItemId): Failure {
  return new Failure(
    'not-found',
    say`There is no item ${item}, and its mail was not given.`,
    say`Replay the period from the capture site.`,
  );
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
