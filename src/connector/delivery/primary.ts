import { openArchivedMails } from '#connector/delivery/archivedMails.ts';
import { againAfter, concernOf } from '#connector/delivery/retries.ts';
import type { ArchiveAccess } from '#connector/dependencies.ts';
import type { Witness } from '#connector/judge.ts';
import type { Failure } from '#core/failure.ts';
import type { ItemId, MailboxId } from '#core/ids.ts';
import {
  type Delivery,
  type DeliveryContext,
  isRefusal,
  type Place,
  type PlaceResult,
  type Receipt,
  type Target,
} from '#core/target.ts';

/** A delivery of a run, with the addresses of its places in their order; undefined for the quarantine. */
export interface PlannedDelivery extends Delivery {
  readonly addresses: readonly (string | undefined)[];
  /** Makes the place where the item waits, when what decides the run is not the archive and somebody did not get it. */
  waiting?(outside: {
    readonly refusal: Failure | undefined;
    /** Somebody got it without all of its attachments. */
    readonly shortened: boolean;
  }): Promise<Place | undefined>;
}

export interface PrimaryGround {
  /** What decides the run. */
  readonly target: Target;
  /** The archive; the same as `target` unless it keeps no copy. */
  readonly quarantineTarget: Target;
  readonly archive: Pick<ArchiveAccess, 'readMail'>;
  readonly context: DeliveryContext;
}

/** What became of one item. */
export interface PrimaryResult {
  readonly witnesses: readonly Witness[];
  /** By address: mailboxes that do not take it until somebody asks again. */
  readonly refused: ReadonlyMap<string, Failure>;
  /** What a target outside took. */
  readonly outside: readonly OutsideDelivery[];
}

export interface OutsideDelivery {
  readonly mailbox: string;
  readonly placed: MailboxId;
  readonly note: string | undefined;
}

/** Items in one call to a target outside hold so many bytes of mails, those that come out of the archive. */
const bytesAtOnce = 64 * 1_048_576;

/**
 * Delivers a run's batch durably to what decides the run. Where that is not the archive, what nobody gets or somebody
 * misses is put into the archive's quarantine after it, so that its bytes are there when it is delivered again.
 * @throws what the targets throw, and refusals that pass by themselves: the batch is delivered again by the next attempt
 */
export async function deliverPrimary(
  ground: PrimaryGround,
  deliveries: readonly PlannedDelivery[],
): Promise<ReadonlyMap<ItemId, PrimaryResult>> {
  const { target, quarantineTarget, context } = ground;
  if (target === quarantineTarget) {
    const results = deliveries.length === 0 ? [] : await target.deliver(deliveries, context);
    return new Map(pair(deliveries, results).map((one) => [one.delivery.item.id, resultOf(one, false)]));
  }
  const [mapped, unmapped] = [deliveries.filter(isMapped), deliveries.filter((one) => !isMapped(one))];
  const sent = new Map(
    pair(mapped, await deliverOutside(ground, mapped)).map((one) => [
      one.delivery.item.id,
      resultOf(one, true),
    ]),
  );
  const waiting = await waitingOf(mapped, sent);
  const kept = [...unmapped, ...waiting];
  const results = kept.length === 0 ? [] : await quarantineTarget.deliver(kept, context);
  for (const one of pair(kept, results)) {
    const { id } = one.delivery.item;
    const before = sent.get(id);
    const after = resultOf(one, false);
    if (before === undefined) sent.set(id, after);
    // Where somebody got it, what he got decides what became of it.
    else if (before.witnesses.length === 0) sent.set(id, { ...before, witnesses: after.witnesses });
  }
  return sent;
}

function isMapped({ addresses }: PlannedDelivery): boolean {
  return addresses.some((address) => address !== undefined);
}

/** What comes out of the archive is read as it goes, so that never more is held than fits. */
async function deliverOutside(
  { target, archive, context }: PrimaryGround,
  deliveries: readonly PlannedDelivery[],
): Promise<readonly PlaceResult[]> {
  const given = deliveries.filter(({ mail }) => mail !== null);
  if (given.length === deliveries.length)
    return given.length === 0 ? [] : await target.deliver(given, context);
  const results: PlaceResult[] = [];
  for (let at = 0; at < deliveries.length; ) {
    const mails = openArchivedMails(archive);
    const batch: Delivery[] = [];
    for (; at < deliveries.length && mails.bytes() < bytesAtOnce; at += 1) {
      const { item, places } = deliveries[at] as PlannedDelivery;
      batch.push({ item, places, mail: (await mails.read(item.id)).mail });
    }
    results.push(...(await target.deliver(batch, { ...context, readAttachment: mails.readAttachment })));
  }
  return results;
}

async function waitingOf(
  deliveries: readonly PlannedDelivery[],
  sent: ReadonlyMap<ItemId, PrimaryResult>,
): Promise<readonly PlannedDelivery[]> {
  const waiting: PlannedDelivery[] = [];
  for (const delivery of deliveries) {
    const result = sent.get(delivery.item.id);
    const [refusal] = result?.refused.values() ?? [];
    const shortened = result?.outside.some(({ note }) => note !== undefined) ?? false;
    const place = await delivery.waiting?.({ refusal, shortened });
    if (place !== undefined) waiting.push({ ...delivery, places: [place], addresses: [undefined] });
  }
  return waiting;
}

interface Paired {
  readonly delivery: PlannedDelivery;
  readonly results: readonly PlaceResult[];
}

/** Results come in order of deliveries, then places. */
function pair(deliveries: readonly PlannedDelivery[], results: readonly PlaceResult[]): readonly Paired[] {
  let next = 0;
  return deliveries.map((delivery) => {
    const own = delivery.places.map(({ mailbox }) => {
      const result = results[next++];
      if (result === undefined || result.itemId !== delivery.item.id || result.mailbox !== mailbox)
        throw new Error('The target gave receipts that do not fit the deliveries');
      return result;
    });
    return { delivery, results: own };
  });
}

/** @throws the failure of a refusal that ends the run */
function resultOf({ delivery, results }: Paired, outside: boolean): PrimaryResult {
  const refused = new Map<string, Failure>();
  const received: (readonly [string | undefined, Receipt])[] = [];
  for (const [index, result] of results.entries()) {
    const address = delivery.addresses[index];
    if (!isRefusal(result)) received.push([address, result]);
    else if (outside && address !== undefined && waits(result.failure)) refused.set(address, result.failure);
    else throw result.failure;
  }
  return {
    witnesses: received.map(([address, { run }]) => ({ run, address })),
    refused,
    outside: outside
      ? received.flatMap(([mailbox, { mailbox: placed, note }]) =>
          mailbox === undefined ? [] : [{ mailbox, placed, note }],
        )
      : [],
  };
}

/** One user's full mailbox, or an item that is too large, does not keep the others waiting. */
function waits(failure: Failure): boolean {
  return againAfter(failure) === 'wait' || concernOf(failure) === 'mailbox';
}
