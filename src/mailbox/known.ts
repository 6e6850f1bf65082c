import { type Kysely, sql } from 'kysely';
import { type FolderId, type ItemId, itemIdBytes, itemIdFromBytes, type RunId } from '#core/ids.ts';
import { byteaColumn } from '#store/columns.ts';

export interface KnownEntry {
  readonly folderId: FolderId;
  readonly uid: bigint;
  /** The run that put it there. */
  readonly run: RunId;
}

export interface KnownItem {
  readonly number: bigint;
  /** By number of the mailbox. */
  readonly entries: ReadonlyMap<number, KnownEntry>;
}

/**
 * Which of these items the archive has, and in which mailboxes: one query. `offset 0` keeps the look-ups apart, so that
 * each goes through its index: joined, PostgreSQL reads whole tables that grow faster than their statistics.
 */
export async function findKnown<T>(
  tables: Kysely<T>,
  ids: readonly ItemId[],
): Promise<Map<ItemId, KnownItem>> {
  const { rows } = await sql<{
    id: Buffer;
    number: bigint;
    mailbox: number | null;
    folder: FolderId;
    uid: bigint;
    run: RunId;
  }>`
    select wanted.id, i.number, e.mailbox, f.id as folder, e.uid, p.run
    from unnest(${byteaColumn(ids.map(itemIdBytes))}::bytea[]) wanted(id)
    cross join lateral (select number from mailbox.item where id = wanted.id offset 0) i
    left join lateral (select * from mailbox.entry where item = i.number offset 0) e on true
    left join mailbox.folder f on f.number = e.folder
    left join mailbox.pack p on p.number = e.pack`.execute(tables);
  const known = new Map<ItemId, { number: bigint; entries: Map<number, KnownEntry> }>();
  for (const row of rows) {
    const id = itemIdFromBytes(row.id);
    const item = known.get(id) ?? { number: row.number, entries: new Map() };
    known.set(id, item);
    if (row.mailbox !== null)
      item.entries.set(row.mailbox, { folderId: row.folder, uid: row.uid, run: row.run });
  }
  return known;
}
