import { type Kysely, sql } from 'kysely';
import { isFailure } from '#core/failure.ts';
import { type ItemId, itemIdBytes, itemIdFromBytes, makeUuid, type PackId } from '#core/ids.ts';
import { parseItem } from '#core/item.ts';
import {
  addMailboxTags,
  type IndexRow,
  indexRowOf,
  insertIndexRows,
  shareTexts,
} from '#mailbox/indexRows.ts';
import type { FoundRecord } from '#mailbox/pack/read.ts';
import type { ItemRecord, ObjectSlot, PackEntry, WrittenPack } from '#mailbox/pack/record.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { insertEntries, insertItems, insertPack, type NewEntry, takeItemNumbers } from '#mailbox/rows.ts';
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
  const made = await makeItems(parts, transaction, { number, pack, known });
  const entries = await makeEntries(parts, transaction, { number, pack, known });
  await keepObjects(parts, transaction, pack.records);
  const rows = await indexRowsOf(transaction, pack.records, known);
  // Rows that the index has learn of further mailboxes; those it gets now know all of theirs.
  await addMailboxTags(transaction, entries);
  await shareTexts(transaction, rows);
  await insertIndexRows(transaction, rows);
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

interface Work {
  readonly number: number;
  readonly pack: ReadPack;
  /** Numbers of items; grows with those that are made. */
  readonly known: Map<ItemId, bigint>;
}

async function makeItems(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  { number, pack, known }: Work,
): Promise<number> {
  const items = pack.records.filter(({ kind }) => kind === 'item');
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

async function makeEntries(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  { number, pack, known }: Work,
): Promise<NewEntry[]> {
  const told = pack.records.flatMap(({ itemId, record }) =>
    (record?.entries ?? []).map((entry) => ({ item: known.get(itemId), entry })),
  );
  const places = await makePlaces(
    parts,
    transaction,
    told.map(({ entry }) => entry),
  );
  const wanted = told.flatMap(({ item, entry }): NewEntry[] => {
    const place = places.get(placeKey(entry));
    if (item === undefined || place === undefined) return [];
    const { quarantine } = entry;
    return [{ item, ...place, uid: BigInt(entry.uid), ...(quarantine === undefined ? {} : { quarantine }) }];
  });
  const missing = await missingEntries(transaction, wanted);
  const added = await insertEntries(transaction, number, missing);
  await raiseUids(transaction, missing);
  // A uid that was given away a second time, after a restore without a rebuild: the entry gets the next one.
  if (added < missing.length) {
    for (const entry of await missingEntries(transaction, missing))
      await insertWithNextUid(transaction, number, entry);
  }
  return missing;
}

async function missingEntries<T>(tables: Kysely<T>, entries: readonly NewEntry[]): Promise<NewEntry[]> {
  if (entries.length === 0) return [];
  const { rows } = await sql<{ place: bigint }>`
    select place from unnest(${entries.map((entry) => entry.item)}::bigint[],
      ${entries.map((entry) => entry.mailbox)}::integer[]) with ordinality as t(item, mailbox, place)
    where not exists (select from mailbox.entry e where e.item = t.item and e.mailbox = t.mailbox)
    order by place`.execute(tables);
  return rows.flatMap(({ place }) => entries[Number(place) - 1] ?? []);
}

async function insertWithNextUid<T>(tables: Kysely<T>, pack: number, entry: NewEntry): Promise<void> {
  const { rows } = await sql<{ uid: bigint }>`
    update mailbox.folder set next_uid = next_uid + 1 where number = ${entry.folder}
    returning next_uid - 1 as uid`.execute(tables);
  await insertEntries(tables, pack, [{ ...entry, uid: rows[0]?.uid ?? entry.uid }]);
}

async function raiseUids<T>(tables: Kysely<T>, entries: readonly NewEntry[]): Promise<void> {
  await sql`
    update mailbox.folder f set next_uid = greatest(f.next_uid, t.highest + 1)
    from (select folder, max(uid) as highest from unnest(${entries.map((entry) => entry.folder)}::integer[],
      ${entries.map((entry) => entry.uid)}::bigint[]) as e(folder, uid) group by folder) t
    where f.number = t.folder`.execute(tables);
}

function placeKey({ mailbox, folder }: PackEntry): string {
  return `${mailbox}\n${folder}`;
}

/** Finds or makes the mailboxes and folders that entries name. */
async function makePlaces(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  entries: readonly PackEntry[],
): Promise<Map<string, { mailbox: number; folder: number }>> {
  const wanted = [...new Map(entries.map((entry) => [placeKey(entry), entry])).values()];
  if (wanted.length === 0) return new Map();
  const addresses = [...new Set(wanted.map((entry) => entry.mailbox))];
  const now = parts.clock.now();
  await sql`
    insert into mailbox.mailbox (id, address, kind, created_at)
    select id, address, case when address = ${parts.quarantine} then 'quarantine' else 'user' end, ${now}
    from unnest(${addresses.map(() => makeUuid(now.getTime()))}::uuid[], ${addresses}::text[]) as t(id, address)
    where not exists (select from mailbox.mailbox m where m.address = t.address)
    on conflict do nothing`.execute(transaction);
  await sql`
    insert into mailbox.folder (id, mailbox, name)
    select t.id, m.number, t.name
    from unnest(${wanted.map(() => makeUuid(now.getTime()))}::uuid[], ${wanted.map((entry) => entry.mailbox)}::text[],
      ${wanted.map((entry) => entry.folder)}::text[]) as t(id, address, name)
    join mailbox.mailbox m on m.address = t.address
    where not exists (select from mailbox.folder f where f.mailbox = m.number and f.name = t.name)
    on conflict do nothing`.execute(transaction);
  const { rows } = await sql<{ address: string; name: string; mailbox: number; folder: number }>`
    select m.address, f.name, m.number as mailbox, f.number as folder
    from mailbox.mailbox m join mailbox.folder f on f.mailbox = m.number
    where m.address = any(${addresses}::text[])`.execute(transaction);
  return new Map(rows.map(({ address, name, ...place }) => [`${address}\n${name}`, place]));
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
