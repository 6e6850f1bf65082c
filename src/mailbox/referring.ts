import { sql } from 'kysely';
import { type ItemId, itemIdFromBytes } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { requireIndex } from '#mailbox/indexState.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { hasTag } from '#mailbox/searchSql.ts';
import { nameTags } from '#mailbox/sharedTexts.ts';

/** Reactions to a message of a large group may be thousands; edits and deletions are few, and come first. */
const most = 500;

/**
 * Edits, deletions, recalls, reactions, late media and answers that refer to an item, wherever in its conversation they
 * stand: by its id, or by its native id where the capture site did not know the item.
 * @returns at most 500, oldest first, reactions and answers behind all others
 * @throws Failure `index-incomplete`
 */
export async function referringTo(
  parts: ArchiveParts,
  item: Pick<Item, 'id' | 'service' | 'tenant' | 'conversation' | 'nativeId'>,
): Promise<ItemId[]> {
  await requireIndex(parts);
  const [byId, byNativeId] = nameTags(item);
  const { rows } = await sql<{ id: Buffer }>`
    select n.id from item_index.item i join mailbox.item n on n.number = i.item
    where (${hasTag(byId)} or ${hasTag(byNativeId)})
      and (select true from mailbox.entry e join mailbox.mailbox m on m.number = e.mailbox
        where e.item = i.item and m.kind <> 'quarantine' limit 1) is not null
    order by i.kind in ('message', 'reaction'), i.sent_at, i.item_order, i.item limit ${most}`.execute(
    parts.tables,
  );
  return rows.map(({ id }) => itemIdFromBytes(id));
}
