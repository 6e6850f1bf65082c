import { type Kysely, sql } from 'kysely';
import { isFailure } from '#core/failure.ts';
import { type ItemId, itemIdBytes, itemIdFromBytes, type PackId } from '#core/ids.ts';
import { parseItem } from '#core/parseItem.ts';
import { type AdoptedPack, makeEntries } from '#mailbox/adoptEntries.ts';
import {
  addMailboxTags,
  type IndexRow,
  indexRowOf,
  insertIndexRows,
  shareTexts,
} from '#mailbox/indexRows.ts';
import type { FoundRecord } from '#mailbox/pack/read.ts';
import type { ItemRecord, ObjectSlot, WrittenPack } from '#mailbox/pack/record.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { insertItems, insertPack, takeItemNumbers } from '#mailbox/rows.ts';
import type { MailboxTables } from '#mailbox/tables.ts';

/** A pack read whole. */
export interface ReadPack {
  readonly written: WrittenPack;
  readonly records: readonly FoundRecord[];
}

export interface BroughtBack {
  /** Items and entries whose rows were missing. */
  readonly items: number;
  readonly entries: number;
  /** Records whose key was destroyed. */
  readonly shredded: number;
}

/** @throws Failure `pack-broken`, `key-file-broken`, `blob-missing` */
export async function readPack(parts: ArchiveParts, packId: PackId): Promise<ReadPack> {
  const reader = await parts.packs.open(packId);
  const records: FoundRecord[] = [];
  for await (const record of reader.all()) records.push(record);
  return { written: await reader.written(), records };
}

const damage = new Set<string>(['pack-broken', 'key-file-broken', 'blob-missing', 'blob-broken']);

/** @returns undefined when the pack or its key file is damaged or gone */
export async function readIfWhole(parts: ArchiveParts, packId: PackId): Promise<ReadPack | undefined> {
  try {
    return await readPack(parts, packId);
  } catch (error) {
    if (isFailure(error) && damage.has(error.code)) return undefined;
    throw error;
  }
}

/**
 * Makes the rows that a pack tells of and the database lacks: pack, items, mailboxes, folders, entries, objects, index. Rows that are
 * there stay as they are, so it may be repeated. The ledger is the caller's.
 */
export async function bringBack(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  pack: ReadPack,
): Promise<BroughtBack> {
  const number = await packNumber(transaction, pack);
  const known = await itemNumbers(transaction, pack.records);
  const adopted = { number, records: pack.records, known };
  const made = await makeItems(parts, transaction, adopted);
  const entries = await makeEntries(parts, transaction, adopted);
  await keepObjects(parts, transaction, pack.records);
  const rows = await indexRowsOf(transaction, pack.records, known);
  // Rows that the index has learn of further mailboxes; those it gets now know all of theirs.
  await addMailboxTags(transaction, entries);
  await shareTexts(transaction, rows);
  await insertIndexRows(transaction, rows);
  parts.indexTidier.added(rows.length);
  const shredded = pack.records.filter(({ kind, record }) => kind === 'item' && record === undefined).length;
  return { items: made, entries: entries.length, shredded };
}

async function packNumber(
  transaction: Kysely<MailboxTables>,
  { written, records }: ReadPack,
): Promise<number> {
  const row = await transaction
    .selectFrom('mailbox.pack')
    .select('number')
    .where('id', '=', written.packId)
    .executeTakeFirst();
  if (row !== undefined) return row.number;
  const first = records.flatMap(({ record }) => record?.entries ?? [])[0];
  return insertPack(transaction, written, {
    run: first?.run ?? '',
    connector: first?.connector ?? '',
    at: first === undefined ? written.createdAt : new Date(first.deliveredAt),
  });
}

async function itemNumbers<T>(
  tables: Kysely<T>,
  records: readonly FoundRecord[],
): Promise<Map<ItemId, bigint>> {
  const { rows } = await sql<{ id: Buffer; number: bigint }>`
    select i.id, i.number from unnest(${records.map((record) => itemIdBytes(record.itemId))}::bytea[]) wanted(id)
    join mailbox.item i on i.id = wanted.id`.execute(tables);
  return new Map(rows.map((row) => [itemIdFromBytes(row.id), row.number]));
}

async function makeItems(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  { number, records, known }: AdoptedPack,
): Promise<number> {
  const items = records.filter(({ kind }) => kind === 'item');
  const missing = items.filter(({ itemId }) => !known.has(itemId));
  const numbers = await takeItemNumbers(transaction, missing.length);
  const rows = missing.map(({ itemId, index, offset, length }, place) => {
    const own = numbers[place] ?? 0n;
    known.set(itemId, own);
    return { number: own, id: itemId, record: index, offset, length };
  });
  await insertItems(transaction, number, rows);
  await markDestroyed(
    parts,
    transaction,
    items.filter(({ record }) => record === undefined),
  );
  // An item that another pack has already: destroying it means destroying this record too.
  await sql`
    insert into mailbox.item_copy (item, pack, record)
    select i.number, ${number}::integer, t.record
    from unnest(${items.map(({ itemId }) => itemIdBytes(itemId))}::bytea[], ${items.map(({ index }) => index)}::integer[])
      as t(id, record)
    join mailbox.item i on i.id = t.id and (i.pack, i.record) <> (${number}::integer, t.record)
    on conflict do nothing`.execute(transaction);
  return missing.length;
}

async function markDestroyed(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  shredded: readonly FoundRecord[],
): Promise<void> {
  if (shredded.length === 0) return;
  await sql`
    update mailbox.item i set destroyed_at = ${parts.clock.now()}
    from mailbox.pack p, unnest(${shredded.map(({ itemId }) => itemIdBytes(itemId))}::bytea[],
      ${shredded.map(({ packId }) => packId)}::uuid[]) as t(id, pack)
    where i.id = t.id and i.destroyed_at is null and p.number = i.pack and p.id = t.pack`.execute(
    transaction,
  );
}

async function keepObjects(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  records: readonly FoundRecord[],
): Promise<void> {
  const kept = readableItems(records).flatMap(({ itemId, mail }) =>
    mail.segments.flatMap((slot) => (slot.kind === 'object' ? [{ itemId, slot }] : [])),
  );
  if (kept.length === 0) return;
  await parts.objects.adopt(
    transaction,
    kept.map(({ slot }): ObjectSlot => slot),
  );
  await parts.objects.reference(
    transaction,
    kept.map(({ itemId, slot }) => ({ itemId, objectId: slot.objectId })),
  );
}

/** Index rows of the items of a pack, with the mailboxes in which they stand now. */
export async function indexRowsOf<T>(
  tables: Kysely<T>,
  records: readonly FoundRecord[],
  known: ReadonlyMap<ItemId, bigint>,
): Promise<IndexRow[]> {
  const items = readableItems(records);
  const mailboxes = await mailboxesOf(tables, [...known.values()]);
  return items.flatMap(({ itemId, item, mail }) => {
    const number = known.get(itemId);
    const places = number === undefined ? undefined : mailboxes.get(number);
    return number === undefined || places === undefined
      ? []
      : [indexRowOf(number, parseItem(item), mail, places)];
  });
}

/** By item: numbers of the mailboxes in which it is found; items whose content is destroyed are left out. */
async function mailboxesOf<T>(tables: Kysely<T>, items: readonly bigint[]): Promise<Map<bigint, number[]>> {
  const { rows } = await sql<{ item: bigint; mailboxes: number[] }>`
    select i.number as item, coalesce(array_agg(e.mailbox order by e.uid) filter (
      where e.mailbox is not null and (m.kind = 'user' or q.released_at is null)), '{}') as mailboxes
    from mailbox.item i
    left join mailbox.entry e on e.item = i.number
    left join mailbox.mailbox m on m.number = e.mailbox
    left join mailbox.quarantine q on q.item = i.number
    where i.number = any(${items}::bigint[]) and i.destroyed_at is null
    group by i.number`.execute(tables);
  return new Map(rows.map((row) => [row.item, row.mailboxes]));
}

function readableItems(records: readonly FoundRecord[]): ItemRecord[] {
  return records.flatMap(({ record }) => (record?.kind === 'item' ? [record] : []));
}
