import { sql } from 'kysely';
import type { ConnectorTables, DeliveryState } from '#connector/tables.ts';
import { type ItemId, itemIdFromBytes, type RunId } from '#core/ids.ts';
import { fromStored, type Sentence } from '#core/sentence.ts';
import { byteaColumn } from '#store/columns.ts';
import type { Database } from '#store/database.ts';

/** What became of an item in one mailbox of a target outside the archive. */
export interface LoggedDelivery {
  readonly target: string;
  readonly mailbox: string;
  readonly state: DeliveryState;
  /** Code of the failure of the last try. */
  readonly code: string | null;
  /** What the mailbox did not get. */
  readonly note: Sentence | null;
}

/** Deliveries that a run has queued or made, by item. */
export async function loggedDeliveries(
  database: Database,
  run: RunId,
  items: readonly Buffer[],
): Promise<ReadonlyMap<ItemId, readonly LoggedDelivery[]>> {
  if (items.length === 0) return new Map();
  const { rows } = await sql<{
    item: Buffer;
    target: string;
    mailbox: string;
    state: DeliveryState;
    reason: string | null;
    note: string | null;
  }>`
    select item, target, mailbox, state, reason, note from connector.target_delivery
    where run = ${run} and item = any(${byteaColumn(items)}::bytea[])
    order by target, mailbox`.execute(database.tables<ConnectorTables>());
  const byItem = Map.groupBy(rows, ({ item }) => itemIdFromBytes(item));
  return new Map(
    [...byItem].map(([item, own]) => [
      item,
      own.map(({ target, mailbox, state, reason, note }) => ({
        target,
        mailbox,
        state,
        code: reason,
        note: note === null ? null : fromStored(note),
      })),
    ]),
  );
}
