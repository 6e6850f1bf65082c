import { sql, type Transaction } from 'kysely';
import type { ConnectorTables } from '#connector/tables.ts';
import { type ConnectorId, type ItemId, itemIdBytes, type MailboxId, type RunId } from '#core/ids.ts';
import { byteaColumn, textColumn } from '#store/columns.ts';

/** Whose deliveries they are, and when they were decided. */
export interface QueuedBy {
  readonly run: RunId;
  readonly connector: ConnectorId;
  readonly now: Date;
}

export interface Queued {
  readonly target: string;
  readonly itemId: ItemId;
  readonly mailbox: string;
}

/** Puts items into the queues of targets; what a queue has or had already is left as it is. */
export async function queueDeliveries(
  transaction: Transaction<ConnectorTables>,
  rows: readonly Queued[],
  { run, connector, now }: QueuedBy,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into connector.target_delivery (target, item, mailbox, run, connector, state, due_at, queued_at)
    select u.target, u.item, u.mailbox, ${run}, ${connector}, 'pending', ${now}, ${now}
    from unnest(${textColumn(rows.map(({ target }) => target))}::text[],
      ${byteaColumn(rows.map(({ itemId }) => itemIdBytes(itemId)))}::bytea[],
      ${textColumn(rows.map(({ mailbox }) => mailbox))}::text[]) with ordinality u (target, item, mailbox, at)
    order by u.at
    on conflict do nothing`.execute(transaction);
}

/** Something that a run has delivered itself, to a target that decides it in the archive's stead. */
export interface DeliveredByRun extends Queued {
  readonly placed: MailboxId;
  readonly note: string | undefined;
}

export async function recordDelivered(
  transaction: Transaction<ConnectorTables>,
  rows: readonly DeliveredByRun[],
  { run, connector, now }: QueuedBy,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into connector.target_delivery
      (target, item, mailbox, run, connector, state, attempts, due_at, queued_at, delivered_at, placed, note)
    select u.target, u.item, u.mailbox, ${run}, ${connector}, 'done', 1, ${now}, ${now}, ${now}, u.placed, u.note
    from unnest(${textColumn(rows.map(({ target }) => target))}::text[],
      ${byteaColumn(rows.map(({ itemId }) => itemIdBytes(itemId)))}::bytea[],
      ${textColumn(rows.map(({ mailbox }) => mailbox))}::text[],
      ${textColumn(rows.map(({ placed }) => placed))}::text[],
      ${textColumn(rows.map(({ note }) => note ?? null))}::text[]) u (target, item, mailbox, placed, note)
    on conflict do nothing`.execute(transaction);
  await sql`
    update connector.target set delivered_at = ${now}
    where name = any(${[...new Set(rows.map(({ target }) => target))]}::text[])`.execute(transaction);
}
