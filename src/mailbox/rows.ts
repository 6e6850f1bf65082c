import { type Kysely, sql } from 'kysely';
import { type ItemId, itemIdBytes } from '#core/ids.ts';
import type { WrittenPack } from '#mailbox/pack/record.ts';
import { bigintColumn, byteaColumn, integerColumn } from '#store/columns.ts';

/** Bulk inserts of the record tables: one statement a table and batch. */

export interface NewItem {
  readonly number: bigint;
  readonly id: ItemId;
  /** Position of its record in the pack. */
  readonly record: number;
  readonly offset: number;
  readonly length: number;
}

export interface NewEntry {
  readonly item: bigint;
  readonly mailbox: number;
  readonly folder: number;
  readonly uid: bigint;
  readonly quarantine?: { readonly reason: string; readonly detail: string };
}

export interface Delivered {
  readonly run: string;
  readonly connector: string;
  readonly at: Date;
}

/** @returns the number of the pack */
export async function insertPack<T>(
  tables: Kysely<T>,
  pack: Pick<WrittenPack, 'packId' | 'createdAt' | 'count'>,
  delivered: Delivered,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into mailbox.pack (id, run, connector, created_at, delivered_at, records)
    values (${pack.packId}, ${delivered.run}, ${delivered.connector}, ${pack.createdAt}, ${delivered.at}, ${pack.count})
    returning number`.execute(tables);
  return rows[0]?.number ?? 0;
}

/** @returns how many were not there before */
export async function insertItems<T>(
  tables: Kysely<T>,
  pack: number,
  items: readonly NewItem[],
): Promise<number> {
  if (items.length === 0) return 0;
  const result = await sql`
    insert into mailbox.item (number, id, pack, record, "offset", length)
    select number, id, ${pack}::integer, record, start, length
    from unnest(${bigintColumn(items.map((item) => item.number))}::bigint[],
      ${byteaColumn(items.map((item) => itemIdBytes(item.id)))}::bytea[],
      ${integerColumn(items.map((item) => item.record))}::integer[],
      ${bigintColumn(items.map((item) => BigInt(item.offset)))}::bigint[],
      ${integerColumn(items.map((item) => item.length))}::integer[]) as t(number, id, record, start, length)
    on conflict do nothing`.execute(tables);
  return Number(result.numAffectedRows);
}

/** @returns how many were not there before */
export async function insertEntries<T>(
  tables: Kysely<T>,
  pack: number,
  entries: readonly NewEntry[],
): Promise<number> {
  if (entries.length === 0) return 0;
  const result = await sql`
    insert into mailbox.entry (item, uid, mailbox, folder, pack)
    select item, uid, mailbox, folder, ${pack}::integer
    from unnest(${bigintColumn(entries.map((entry) => entry.item))}::bigint[],
      ${bigintColumn(entries.map((entry) => entry.uid))}::bigint[],
      ${integerColumn(entries.map((entry) => entry.mailbox))}::integer[],
      ${integerColumn(entries.map((entry) => entry.folder))}::integer[])
      as t(item, uid, mailbox, folder)
    on conflict do nothing`.execute(tables);
  await insertQuarantine(tables, entries);
  return Number(result.numAffectedRows);
}

async function insertQuarantine<T>(tables: Kysely<T>, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.flatMap(({ item, quarantine }) =>
    quarantine === undefined ? [] : [{ item, ...quarantine }],
  );
  if (rows.length === 0) return;
  await sql`
    insert into mailbox.quarantine (item, reason, detail)
    select item, reason, detail from unnest(${rows.map((row) => row.item)}::bigint[],
      ${rows.map((row) => row.reason)}::text[], ${rows.map((row) => row.detail)}::text[]) as t(item, reason, detail)
    on conflict do nothing`.execute(tables);
}

/** Numbers for so many new items, ascending. Those of an aborted delivery are never used again. */
export async function takeItemNumbers<T>(tables: Kysely<T>, count: number): Promise<bigint[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ number: bigint }>`
    select nextval('mailbox.item_number') as number from generate_series(1, ${count})`.execute(tables);
  return rows.map((row) => row.number);
}

/**
 * Reserves uids in folders: one statement, that locks the folders in order of their numbers and lets go at once. A delivery that fails
 * afterwards leaves a hole, which readers of uids have to allow anyway.
 * @param counts by number of the folder
 * @returns the first uid of each folder
 */
export async function takeUids<T>(
  tables: Kysely<T>,
  counts: ReadonlyMap<number, number>,
): Promise<Map<number, bigint>> {
  if (counts.size === 0) return new Map();
  const { rows } = await sql<{ folder: number; first: bigint }>`
    with wanted as (
      select folder, count from unnest(${[...counts.keys()]}::integer[], ${[...counts.values()]}::bigint[]) as t(folder, count)
    ), locked as (
      select f.number from mailbox.folder f join wanted on wanted.folder = f.number order by f.number for update of f
    )
    update mailbox.folder f set next_uid = f.next_uid + wanted.count
    from wanted join locked on locked.number = wanted.folder
    where f.number = wanted.folder
    returning f.number as folder, f.next_uid - wanted.count as first`.execute(tables);
  return new Map(rows.map((row) => [row.folder, row.first]));
}
