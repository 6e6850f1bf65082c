import { Failure } from '#core/failure.ts';
import type { FolderId, ItemId, RunId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { Delivery, Mail, Place, Receipt } from '#core/target.ts';
import type { KnownEntry, KnownItem } from '#mailbox/known.ts';
import type { PackMail } from '#mailbox/pack/record.ts';
import type { KnownPlace } from '#mailbox/places.ts';

/** What a batch wants of one item, its deliveries put together. */
export interface WantedItem {
  readonly item: Item;
  readonly mail: Mail | null;
  /** By number of the mailbox: an item stands in a mailbox once, in the folder that was named first. */
  readonly places: Map<number, { readonly place: Place; readonly known: KnownPlace }>;
}

export interface PlannedEntry {
  readonly place: Place;
  readonly known: KnownPlace;
  uid: bigint;
}

export interface PlannedItem {
  readonly item: Item;
  /** Set for items that the archive does not have yet. */
  readonly mail?: PackMail;
  number: bigint;
  /** Only those that are not there yet. */
  readonly entries: readonly PlannedEntry[];
}

/** What has to be written for a batch, and what is there already. */
export interface Plan {
  readonly changes: boolean;
  readonly items: readonly PlannedItem[];
  readonly known: ReadonlyMap<ItemId, KnownItem>;
  readonly places: ReadonlyMap<FolderId, KnownPlace>;
  readonly newItems: number;
  /** New entries by number of the folder. */
  readonly entriesOfFolder: ReadonlyMap<number, number>;
}

/** Puts the deliveries of one item together; order is that of the batch. */
export function mergeDeliveries(
  batch: readonly Delivery[],
  places: ReadonlyMap<FolderId, KnownPlace>,
): Map<ItemId, WantedItem> {
  const wanted = new Map<ItemId, WantedItem>();
  for (const { item, mail, places: own } of batch) {
    const before = wanted.get(item.id);
    const one: WantedItem = before ?? { item, mail, places: new Map() };
    if (before === undefined) wanted.set(item.id, one);
    else if (before.mail === null && mail !== null) wanted.set(item.id, { ...before, item, mail });
    for (const place of own) {
      const known = places.get(place.folder);
      if (known !== undefined && !one.places.has(known.mailbox))
        one.places.set(known.mailbox, { place, known });
    }
  }
  return wanted;
}

export interface PlanInput {
  readonly wanted: ReadonlyMap<ItemId, WantedItem>;
  readonly known: ReadonlyMap<ItemId, KnownItem>;
  readonly places: ReadonlyMap<FolderId, KnownPlace>;
  /** The mails with attachments, as the pack keeps them. */
  readonly mails: ReadonlyMap<ItemId, PackMail>;
}

/**
 * Pure: what is missing.
 * @throws Failure `not-found` for an item that is not there and comes without its mail
 */
export function planDelivery({ wanted, known, places, mails }: PlanInput): Plan {
  const items: PlannedItem[] = [];
  const entriesOfFolder = new Map<number, number>();
  let newItems = 0;
  for (const [itemId, { item, mail, places: own }] of wanted) {
    const there = known.get(itemId);
    const entries = [...own.values()]
      .filter((one) => !there?.entries.has(one.known.mailbox))
      .map((one) => ({ ...one, uid: 0n }));
    if (entries.length === 0) continue;
    for (const { known: place } of entries) {
      entriesOfFolder.set(place.folder, (entriesOfFolder.get(place.folder) ?? 0) + 1);
    }
    if (there === undefined) {
      newItems += 1;
      items.push({ item, mail: mails.get(itemId) ?? plainMail(itemId, mail), number: 0n, entries });
    } else items.push({ item, number: there.number, entries });
  }
  return { changes: items.length > 0, items, known, places, newItems, entriesOfFolder };
}

/** Gives the planned items and entries their numbers and uids, in order. */
export function numberPlan(
  plan: Plan,
  numbers: readonly bigint[],
  firstUids: ReadonlyMap<number, bigint>,
): void {
  const next = new Map(firstUids);
  let used = 0;
  for (const planned of plan.items) {
    if (planned.mail !== undefined) {
      planned.number = numbers[used] ?? 0n;
      used += 1;
    }
    for (const entry of planned.entries) {
      entry.uid = next.get(entry.known.folder) ?? 0n;
      next.set(entry.known.folder, entry.uid + 1n);
    }
  }
}

/** One receipt a delivery and place, in their order; what was there already names the run that put it there. */
export function receiptsOf(batch: readonly Delivery[], plan: Plan, run: RunId): Receipt[] {
  const made = new Map(plan.items.map((planned) => [planned.item.id, planned]));
  return batch.flatMap(({ item, places }) =>
    places.map((place): Receipt => {
      const mailbox = plan.places.get(place.folder)?.mailbox ?? 0;
      const entry: KnownEntry | undefined =
        plan.known.get(item.id)?.entries.get(mailbox) ?? madeEntry(made.get(item.id), mailbox, run);
      if (entry === undefined) throw missingEntry(item.id);
      return {
        itemId: item.id,
        mailbox: place.mailbox,
        run: entry.run,
        reference: `${entry.folderId}/${entry.uid}`,
      };
    }),
  );
}

function madeEntry(planned: PlannedItem | undefined, mailbox: number, run: RunId): KnownEntry | undefined {
  const entry = planned?.entries.find((one) => one.known.mailbox === mailbox);
  return entry && { folderId: entry.known.folderId, uid: entry.uid, run };
}

/** A mail without attachments is the same in the pack. */
function plainMail(itemId: ItemId, mail: Mail | null): PackMail {
  if (mail === null) {
    throw new Failure(
      'not-found',
      say`The archive does not have the item ${itemId}, and its mail was not given.`,
      say`Replay the period from the capture site.`,
      { details: { item: itemId } },
    );
  }
  const segments = mail.segments.flatMap((segment) => (segment.kind === 'bytes' ? [segment] : []));
  if (segments.length < mail.segments.length) throw missingEntry(itemId);
  return { formatVersion: mail.formatVersion, segments };
}

function missingEntry(itemId: ItemId): Failure {
  return new Failure(
    'internal',
    say`The delivery of item ${itemId} lost its place.`,
    say`Report this; run again.`,
  );
}
