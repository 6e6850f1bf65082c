import { sql, type Transaction } from 'kysely';
import { queueDeliveries, recordDelivered } from '#connector/delivery/queue.ts';
import type { Imported } from '#connector/import.ts';
import type { ConnectorTables, RunProgress } from '#connector/tables.ts';
import { type ConnectorId, itemIdBytes, type RunId } from '#core/ids.ts';
import { bigintColumn, byteaColumn, integerColumn, textColumn } from '#store/columns.ts';

/** How far a run has come: everything up to `position`, and the first `items` items of the envelope after it. */
export interface Done {
  readonly position: bigint;
  /** Hash of the envelope at `position`, as far as it is known. */
  readonly hash: string;
  readonly items: number;
}

export interface BatchRecord {
  readonly run: RunId;
  readonly connector: ConnectorId;
  /** Set where the run is not one that goes along the feed. */
  readonly apart: boolean;
  readonly imported: readonly Imported[];
  readonly done: Done;
  readonly progress: RunProgress;
  readonly warnings: readonly string[];
  readonly primaryTarget: string;
  /** Targets besides the primary one, by mailbox. */
  readonly targetsOf: (mailbox: string) => readonly string[];
  readonly now: Date;
}

/** Records the outcomes of a batch that stands durably in the primary target, and how far the run has come. */
export async function recordBatch(
  transaction: Transaction<ConnectorTables>,
  batch: BatchRecord,
): Promise<void> {
  await recordOutcomes(transaction, batch.run, batch.imported);
  await recordMissing(transaction, batch);
  await queueOthers(transaction, batch);
  await recordOutside(transaction, batch);
  const { position, items, hash } = batch.done;
  await transaction
    .updateTable('connector.run')
    .set({
      done_position: position,
      done_items: items,
      progress: JSON.stringify(batch.progress),
      warnings: [...batch.warnings],
    })
    .where('id', '=', batch.run)
    .execute();
  if (batch.apart) return;
  await transaction
    .updateTable('connector.connector')
    .set({ cursor: position, cursor_items: items, cursor_hash: hash })
    .where('id', '=', batch.connector)
    .execute();
}

async function recordOutcomes(
  transaction: Transaction<ConnectorTables>,
  run: RunId,
  imported: readonly Imported[],
): Promise<void> {
  const column = <Value>(value: (one: Imported) => Value) => imported.map(value);
  await sql`
    insert into connector.item_outcome (run, position, index, item, kind, sent, outcome, reason, mailboxes)
    select ${run}, u.position, u.index, u.item, u.kind, u.sent, u.outcome, u.reason,
      case when u.mailboxes = '' then '{}' else string_to_array(u.mailboxes, E'\\n') end
    from unnest(
      ${bigintColumn(column(({ converted }) => converted.position))}::bigint[],
      ${integerColumn(column(({ converted }) => converted.index))}::int[],
      ${byteaColumn(column(({ converted }) => itemIdBytes(converted.item.id)))}::bytea[],
      ${textColumn(column(({ converted }) => converted.item.kind))}::text[],
      ${column(({ converted }) => converted.item.occurredAt)}::timestamptz[],
      ${textColumn(column(({ judgement }) => judgement.outcome))}::text[],
      ${textColumn(column(({ judgement }) => (judgement.reason === null ? null : storable(judgement.reason))))}::text[],
      ${textColumn(column(({ judgement }) => judgement.mailboxes.join('\n')))}::text[]
    ) u (position, index, item, kind, sent, outcome, reason, mailboxes)`.execute(transaction);
}

async function recordMissing(transaction: Transaction<ConnectorTables>, batch: BatchRecord): Promise<void> {
  const rows = batch.imported.flatMap(({ converted, mapped }) =>
    mapped.missing.map((missing) => ({ ...missing, item: itemIdBytes(converted.item.id) })),
  );
  if (rows.length === 0) return;
  await sql`
    insert into connector.missing_delivery (run, connector, item, native_id, who, reason)
    select ${batch.run}, ${batch.connector}, u.* from unnest(
      ${rows.map(({ item }) => item)}::bytea[], ${rows.map(({ nativeId }) => storable(nativeId))}::text[],
      ${rows.map(({ who }) => storable(who))}::text[], ${rows.map(({ reason }) => reason)}::text[]) u
    on conflict do nothing`.execute(transaction);
}

function queueOthers(transaction: Transaction<ConnectorTables>, batch: BatchRecord): Promise<void> {
  const rows = batch.imported.flatMap(({ converted, mapped }) =>
    mapped.addresses.flatMap((mailbox) =>
      batch.targetsOf(mailbox).map((target) => ({ target, mailbox, itemId: converted.item.id })),
    ),
  );
  return queueDeliveries(transaction, rows, batch);
}

/** What went to a target outside, which has a list of its deliveries; the archive has its entries. */
function recordOutside(transaction: Transaction<ConnectorTables>, batch: BatchRecord): Promise<void> {
  const rows = batch.imported.flatMap(({ converted, outside = [] }) =>
    outside.map((delivered) => ({ ...delivered, target: batch.primaryTarget, itemId: converted.item.id })),
  );
  return recordDelivered(transaction, rows, batch);
}

/** PostgreSQL's text holds no NUL, captured text may. */
function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
