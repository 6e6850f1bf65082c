import { sql } from 'kysely';
import { type ItemId, itemIdBytes, itemIdFromBytes, type PackId } from '#core/ids.ts';
import { removeIndexRows } from '#mailbox/indexRows.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/**
 * Destroys the content of items for ever: their rows say so and their index rows go, then the keys of every record of theirs.
 * Entries stay, marked. The primitive of retention: whoever calls it has made sure that no hold and no policy keeps the items.
 * A crash in between is finished at the next start.
 */
export async function shredItems(parts: ArchiveParts, items: readonly ItemId[]): Promise<void> {
  const names = await parts.tables.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ number: bigint }>`
      update mailbox.item set destroyed_at = coalesce(destroyed_at, ${parts.clock.now()})
      where id = any(${items.map(itemIdBytes)}::bytea[]) returning number`.execute(transaction);
    const numbers = rows.map((row) => row.number);
    await removeIndexRows(transaction, numbers);
    await sql`
      insert into mailbox.destruction (item) select unnest(${numbers}::bigint[]) on conflict do nothing`.execute(
      transaction,
    );
    return parts.objects.release(transaction, items);
  });
  await finishDestruction(parts);
  await parts.objects.removeBlobs(names);
}

/** Destroys the keys of items whose destruction is decided; harmless when repeated. */
export async function finishDestruction(parts: ArchiveParts): Promise<void> {
  const { rows } = await sql<{ item: bigint; id: Buffer; pack: PackId; record: number }>`
    select d.item, i.id, p.id as pack, r.record
    from mailbox.destruction d
    join mailbox.item i on i.number = d.item
    join lateral (
      select i.pack, i.record union select c.pack, c.record from mailbox.item_copy c where c.item = d.item
    ) r on true
    join mailbox.pack p on p.number = r.pack`.execute(parts.tables);
  const packs = new Map<PackId, number[]>();
  for (const row of rows) packs.set(row.pack, [...(packs.get(row.pack) ?? []), row.record]);
  for (const [packId, records] of packs) await parts.destroyKeys(packId, records);
  if (rows.length === 0) return;
  await parts.objects.release(parts.tables, [...new Set(rows.map((row) => itemIdFromBytes(row.id)))]);
  await sql`delete from mailbox.destruction where item = any(${rows.map((row) => row.item)}::bigint[])`.execute(
    parts.tables,
  );
}
