import type { FolderId, MailboxId } from '#core/ids.ts';
import {
  type Delivery,
  type DeliveryContext,
  isRefusal,
  type KnownDelivery,
  type Place,
  type PlaceResult,
  type Receipt,
  type ReceiptKey,
  type Receipts,
  type Target,
} from '#core/target.ts';
import { together } from '#core/together.ts';
import { openTurns } from '#targets/turns.ts';

/** An item for one mailbox, ready to be sent. */
export interface Sending {
  readonly delivery: Delivery;
  readonly place: Place;
  /** The run that the receipt names: of an earlier attempt, where one may have come through. */
  readonly run: DeliveryContext['run'];
}

/** How a server outside is spoken to; a mailbox is spoken to by one call at a time. */
export interface MailboxDoor {
  /**
   * Looks for items that an earlier attempt may have put into the folder.
   * @returns the receipts of those that are there, and refusals where nobody can look: those stay begun
   */
  lookFor(
    mailbox: MailboxId,
    folder: FolderId,
    wanted: readonly Sending[],
    context: DeliveryContext,
  ): Promise<readonly PlaceResult[]>;
  /**
   * Sends items to a mailbox in their order. A result is told (`tell`) as soon as it is certain; for what no result is
   * told before the promise ends or throws, nobody knows whether it came through.
   */
  send(
    mailbox: MailboxId,
    folder: FolderId,
    sendings: readonly Sending[],
    context: DeliveryContext,
    tell: (results: readonly PlaceResult[]) => Promise<void>,
  ): Promise<void>;
}

export interface OnceOptions {
  readonly receipts: Receipts;
  readonly door: MailboxDoor;
  /** Mailboxes of one batch that are delivered to at the same time. */
  readonly mailboxesAtOnce: number;
}

/**
 * A target's `deliver` that delivers once, however often it is asked and wherever it was killed: what is about to be
 * sent is written down first, and what was begun and not ended is looked for before it is sent again. It throws what
 * the door throws; what had been told until then is recorded.
 */
export function deliverOnce(options: OnceOptions): Target['deliver'] {
  const turns = openTurns<MailboxId>();
  return async (batch, context) => {
    const results = new Map<string, PlaceResult>();
    await together(options.mailboxesAtOnce, mailboxesOf(batch, context), ({ mailbox, folders }) =>
      turns.take(mailbox, async () => {
        for (const [folder, sendings] of folders) {
          context.signal.throwIfAborted();
          const ended = await deliverToFolder({ mailbox, folder, sendings }, context, options);
          for (const result of ended) results.set(keyOf(result), result);
        }
      }),
    );
    return batch.flatMap(({ item, places }) =>
      places.map(({ mailbox }) => {
        const result = results.get(keyOf({ itemId: item.id, mailbox }));
        if (result === undefined) throw new Error('a delivery ended without a result');
        return result;
      }),
    );
  };
}

interface MailboxBatch {
  readonly mailbox: MailboxId;
  readonly folders: ReadonlyMap<FolderId, readonly Sending[]>;
}

/** The batch by mailbox; an item is in a mailbox once. */
function mailboxesOf(batch: readonly Delivery[], { run }: DeliveryContext): readonly MailboxBatch[] {
  const sendings = new Map<string, Sending>();
  for (const delivery of batch) {
    for (const place of delivery.places) {
      const key = keyOf({ itemId: delivery.item.id, mailbox: place.mailbox });
      if (!sendings.has(key)) sendings.set(key, { delivery, place, run });
    }
  }
  const byMailbox = Map.groupBy(sendings.values(), ({ place }) => place.mailbox);
  return [...byMailbox].map(([mailbox, own]) => ({
    mailbox,
    folders: Map.groupBy(own, ({ place }) => place.folder),
  }));
}

interface FolderBatch {
  readonly mailbox: MailboxId;
  readonly folder: FolderId;
  readonly sendings: readonly Sending[];
}

async function deliverToFolder(
  { mailbox, folder, sendings }: FolderBatch,
  context: DeliveryContext,
  options: OnceOptions,
): Promise<readonly PlaceResult[]> {
  const { receipts, door } = options;
  const known = await receipts.known(sendings.map(receiptKey));
  const results: PlaceResult[] = known.flatMap((one) => (one?.state === 'done' ? [one.receipt] : []));
  const begun = sendings.flatMap((sending, index) => continued(sending, known[index]));
  const found = await settleBegun({ mailbox, folder, sendings: begun }, context, options);
  results.push(...found);
  const there = new Set(results.map(({ itemId }) => itemId));
  const open = sendings
    .map((sending, index) => continued(sending, known[index])[0] ?? sending)
    .filter(({ delivery }) => !there.has(delivery.item.id));
  if (open.length === 0) return results;
  await receipts.begin(open.map(receiptKey), { folder, run: context.run });
  await door.send(mailbox, folder, open, context, async (told) => {
    await record(receipts, told);
    results.push(...told);
  });
  return results;
}

/** What was begun goes on under the run that began it. */
function continued(sending: Sending, known: KnownDelivery | undefined): readonly Sending[] {
  return known?.state === 'begun' ? [{ ...sending, run: known.run }] : [];
}

async function settleBegun(
  { mailbox, folder, sendings }: FolderBatch,
  context: DeliveryContext,
  { receipts, door }: OnceOptions,
): Promise<readonly PlaceResult[]> {
  if (sendings.length === 0) return [];
  const found = await door.lookFor(mailbox, folder, sendings, context);
  await receipts.end(found.filter((result): result is Receipt => !isRefusal(result)));
  return found;
}

/** A refusal is certain too: the mailbox does not have it. */
async function record(receipts: Receipts, told: readonly PlaceResult[]): Promise<void> {
  const refused = told.filter(isRefusal);
  const done = told.filter((result): result is Receipt => !isRefusal(result));
  if (done.length > 0) await receipts.end(done);
  if (refused.length > 0) await receipts.drop(refused);
}

function receiptKey({ delivery, place }: Sending): ReceiptKey {
  return { itemId: delivery.item.id, mailbox: place.mailbox };
}

function keyOf({ itemId, mailbox }: ReceiptKey): string {
  return `${itemId} ${mailbox}`;
}
