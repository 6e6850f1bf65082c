import { timestamp } from '#core/clock.ts';
import type { ItemId } from '#core/ids.ts';
import { type IndexRow, indexRowOf } from '#mailbox/indexRows.ts';
import type { PackEntry, PackRecord, WrittenPack } from '#mailbox/pack/record.ts';
import type { Plan, PlannedEntry, PlannedItem } from '#mailbox/plan.ts';
import type { Delivered, NewEntry, NewItem } from '#mailbox/rows.ts';

/** The records of a pack: one an item of the plan, in order. */
export function packRecordsOf(plan: Plan, delivered: Delivered): PackRecord[] {
  const deliveredAt = timestamp(delivered.at);
  return plan.items.map(({ item, mail, entries }): PackRecord => {
    const made = entries.map(
      ({ known, uid, place }): PackEntry => ({
        mailbox: known.address,
        folder: known.folderName,
        run: delivered.run,
        connector: delivered.connector,
        uid: `${uid}`,
        ...(place.quarantine === undefined ? {} : { quarantine: place.quarantine }),
        deliveredAt,
      }),
    );
    return mail === undefined
      ? { kind: 'entries', itemId: item.id, entries: made }
      : { kind: 'item', itemId: item.id, mail, item, entries: made };
  });
}

/** Index rows of the plan's new items: all that is known of them before the pack is written. */
export function indexRowsOfPlan(plan: Plan): IndexRow[] {
  return plan.items.flatMap(({ number, item, mail, entries }) => {
    const mailboxes = entries.map((entry) => entry.known.mailbox);
    return mail === undefined ? [] : [indexRowOf(number, item, mail, mailboxes)];
  });
}

export interface PlannedRows {
  readonly items: readonly NewItem[];
  readonly entries: readonly NewEntry[];
  /** Further mailboxes of items that the index has. */
  readonly tags: readonly { readonly item: bigint; readonly mailbox: number }[];
  readonly references: readonly { readonly itemId: ItemId; readonly objectId: string }[];
}

/** The record rows of the plan, sorted, so that two concurrent deliveries lock in the same order. */
export function rowsOf(plan: Plan, pack: WrittenPack): PlannedRows {
  const items: NewItem[] = [];
  for (const [record, { item, mail, number }] of plan.items.entries()) {
    const location = pack.records[record];
    if (mail === undefined || location === undefined) continue;
    items.push({ number, id: item.id, record, offset: location.offset, length: location.length });
  }
  const entries = plan.items.flatMap(({ number, entries: own }) =>
    own.map((entry) => newEntry(number, entry)),
  );
  const tags = plan.items.flatMap(({ number, mail, entries: own }) =>
    mail === undefined ? own.map(({ known }) => ({ item: number, mailbox: known.mailbox })) : [],
  );
  return {
    items: items.sort((one, other) => (one.id < other.id ? -1 : 1)),
    entries: entries.sort((one, other) => Number(one.item - other.item) || one.mailbox - other.mailbox),
    tags: tags.sort((one, other) => Number(one.item - other.item) || one.mailbox - other.mailbox),
    references: plan.items.flatMap(referencesOf),
  };
}

function newEntry(item: bigint, { known, uid, place }: PlannedEntry): NewEntry {
  return {
    item,
    mailbox: known.mailbox,
    folder: known.folder,
    uid,
    ...(place.quarantine === undefined ? {} : { quarantine: place.quarantine }),
  };
}

function referencesOf({ item, mail }: PlannedItem): { itemId: ItemId; objectId: string }[] {
  return (mail?.segments ?? []).flatMap((segment) =>
    segment.kind === 'object' ? [{ itemId: item.id, objectId: segment.objectId }] : [],
  );
}
