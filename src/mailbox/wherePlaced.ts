import { sql } from 'kysely';
import { type ItemId, itemIdBytes, itemIdFromBytes } from '#core/ids.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** Where an item stands. */
export interface PlacedItem {
  readonly item: ItemId;
  /** Address of the mailbox. */
  readonly mailbox: string;
  readonly folder: string;
  readonly uid: string;
  readonly deliveredAt: Date;
  readonly run: string;
  readonly connector: string;
}

/** The entries of items, by address; of the quarantine those that wait. */
export async function wherePlaced(parts: ArchiveParts, items: readonly ItemId[]): Promise<PlacedItem[]> {
  const { rows } = await sql<Omit<PlacedItem, 'item'> & { id: Buffer }>`
    select i.id, m.address as mailbox, f.name as folder, e.uid::text, p.delivered_at as "deliveredAt", p.run, p.connector
    from unnest(${items.map(itemIdBytes)}::bytea[]) with ordinality as wanted(id, place)
    join mailbox.item i on i.id = wanted.id
    join mailbox.entry e on e.item = i.number
    join mailbox.mailbox m on m.number = e.mailbox
    join mailbox.folder f on f.number = e.folder
    join mailbox.pack p on p.number = e.pack
    where m.kind = 'user' or exists (
      select from mailbox.quarantine q where q.item = e.item and q.released_at is null)
    order by wanted.place, m.address`.execute(parts.tables);
  return rows.map(({ id, ...place }) => ({ item: itemIdFromBytes(id), ...place }));
}
