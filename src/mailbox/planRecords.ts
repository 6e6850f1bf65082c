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

export interface PlannedRows {
  readonly items: readonly NewItem[];
  readonly entries: readonly NewEntry[];
  readonly indexRows: readonly IndexRow[];
  /** Further mailboxes of items that the index has. */
  readonly tags: readonly { readonly item: bigint; readonly mailbox: number }[];
  readonly references: readonly { readonly itemId: ItemId; readonly objectId: string }[];
}

/** The rows of the plan, items and entries sorted, so that two concurrent deliveries lock in the same order. */
export function rowsOf(plan: Plan, pack: WrittenPack): PlannedRows {
  const items: NewItem[] = [];
  const indexRows: IndexRow[] = [];
  for (const [index, planned] of plan.items.entries()) {
    const location = pack.records[index];
    if (planned.mail === undefined || location === undefined) continue;
    const { offset, length } = location;
    items.push({ number: planned.number, id: planned.item.id, record: index, offset, length });
    const mailboxes = planned.entries.map((entry) => entry.known.mailbox);
    indexRows.push(indexRowOf(planned.number, planned.item, planned.mail, mailboxes));
  }
  return {
    items: items.sort((one, other) => (one.id < other.id ? -1 : 1)),
    entries: plan.items.flatMap(({ number, entries }) => entries.map((entry) => newEntry(number, entry))),
    indexRows,
    tags: plan.items
      .filter(({ mail }) => mail === undefined)
      .flatMap(({ number, entries }) => entries.map(({ known }) => ({ item: number, mailbox: known.mailbox }))),
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
