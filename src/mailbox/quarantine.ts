import { sql } from 'kysely';
import { type ItemId, itemIdBytes, itemIdFromBytes } from '#core/ids.ts';
import { fromStored, type Sentence } from '#core/sentence.ts';
import type { QuarantineReason } from '#core/target.ts';
import { removeMailboxTag } from '#mailbox/indexRows.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** An item that waits in the quarantine. */
export interface Quarantined {
  /** `after` of the call that goes on behind it. */
  readonly cursor: string;
  readonly itemId: ItemId;
  readonly reason: QuarantineReason;
  readonly detail: Sentence;
}

/** What a connector put there and nobody has released yet, oldest first. */
export async function listQuarantined(
  parts: ArchiveParts,
  connector: string,
  after: string | undefined,
  limit: number,
): Promise<Quarantined[]> {
  const { rows } = await sql<{ item: bigint; id: Buffer; reason: QuarantineReason; detail: string }>`
    select q.item, i.id, q.reason, q.detail
    from mailbox.quarantine q
    join mailbox.mailbox m on m.kind = 'quarantine'
    join mailbox.entry e on e.item = q.item and e.mailbox = m.number
    join mailbox.pack p on p.number = e.pack
    join mailbox.item i on i.number = q.item
    where q.released_at is null and q.item > ${after ?? '0'}::bigint and p.connector = ${connector}
    order by q.item limit ${limit}`.execute(parts.tables);
  return rows.map(({ item, id, reason, detail }) => ({
    cursor: `${item}`,
    itemId: itemIdFromBytes(id),
    reason,
    detail: fromStored(detail),
  }));
}

/**
 * Marks an item as delivered after all: it no longer shows in the quarantine, where its entry stays as a record.
 * Harmless when repeated; the first run stays named.
 */
export async function release(parts: ArchiveParts, itemId: ItemId, run: string): Promise<void> {
  await parts.tables.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ item: bigint; mailbox: number }>`
      update mailbox.quarantine q set released_at = ${parts.clock.now()}, released_by_run = ${run}
      from mailbox.item i, mailbox.mailbox m
      where i.id = ${itemIdBytes(itemId)} and q.item = i.number and m.kind = 'quarantine' and q.released_at is null
      returning q.item, m.number as mailbox`.execute(transaction);
    for (const { item, mailbox } of rows) await removeMailboxTag(transaction, item, mailbox);
  });
}
