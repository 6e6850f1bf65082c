import { sql } from 'kysely';
import type { Page, Paged } from '#connector/runs.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { type ConnectorId, type ItemId, itemIdBytes, itemIdFromBytes, type RunId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

/** A registered user whose mailbox did not get an item, and has not got it since. */
export interface OpenDelivery {
  readonly item: ItemId;
  readonly run: RunId;
  readonly kind: string | null;
  readonly sent: Date | null;
  readonly who: string;
  readonly reason: string;
}

/** What is known of an item's last outcome: for lists of items that wait. */
export interface ItemFacts {
  readonly run: RunId;
  readonly kind: string;
  readonly sent: Date;
}

/** Deliveries that are missing still, in order of item and user; of several runs that missed it, the last one tells. */
export async function openDeliveries(
  database: Database,
  connector: ConnectorId,
  { after, limit }: Page,
): Promise<Paged<OpenDelivery>> {
  const [item, who] = placeOf(after);
  const { rows } = await sql<{
    item: Buffer;
    run: RunId;
    native_id: string;
    who: string;
    reason: string;
    kind: string | null;
    sent: Date | null;
  }>`
    select distinct on (m.item, m.native_id) m.item, m.run, m.native_id, m.who, m.reason, o.kind, o.sent
    from connector.missing_delivery m
    join connector.run r on r.id = m.run
    left join lateral (select kind, sent from connector.item_outcome o
      where o.item = m.item and o.run = m.run limit 1) o on true
    where m.connector = ${connector} and m.resolved_by is null and (m.item, m.native_id) > (${item}, ${who})
    order by m.item, m.native_id, r.number desc limit ${limit + 1}`.execute(
    database.tables<ConnectorTables>(),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      item: itemIdFromBytes(row.item),
      run: row.run,
      kind: row.kind,
      sent: row.sent,
      who: row.who,
      reason: row.reason,
    })),
    next:
      rows.length > limit && last !== undefined
        ? Buffer.from(JSON.stringify([last.item.toString('hex'), last.native_id])).toString('base64url')
        : null,
  };
}

/** How much is missing still. */
export interface OpenCount {
  /** Once for an item and a user, however many runs have missed it. */
  readonly deliveries: number;
  /** Items that others got; what nobody got lies in the quarantine and is counted there. */
  readonly items: number;
}

/** What is missing still, by connector. */
export async function countOpenDeliveries(database: Database): Promise<ReadonlyMap<ConnectorId, OpenCount>> {
  const { rows } = await sql<{ connector: ConnectorId; deliveries: bigint; items: bigint }>`
    select connector, count(*) as deliveries, count(distinct item) filter (where exists (
      select from connector.item_outcome o join connector.run r on r.id = o.run
      where o.item = m.item and o.outcome = 'imported' and r.connector = m.connector)) as items
    from (select distinct connector, item, native_id
      from connector.missing_delivery where resolved_by is null) m
    group by connector`.execute(database.tables<ConnectorTables>());
  return new Map(
    rows.map(({ connector, deliveries, items }) => [
      connector,
      { deliveries: Number(deliveries), items: Number(items) },
    ]),
  );
}

/** What the connector's last run knew of each item. */
export async function itemFacts(
  database: Database,
  connector: ConnectorId,
  items: readonly ItemId[],
): Promise<ReadonlyMap<ItemId, ItemFacts>> {
  const { rows } = await sql<{ item: Buffer; run: RunId; kind: string; sent: Date }>`
    select distinct on (o.item) o.item, o.run, o.kind, o.sent
    from connector.item_outcome o join connector.run r on r.id = o.run
    where o.item = any(${items.map(itemIdBytes)}::bytea[]) and r.connector = ${connector}
    order by o.item, r.number desc`.execute(database.tables<ConnectorTables>());
  return new Map(rows.map(({ item, run, kind, sent }) => [itemIdFromBytes(item), { run, kind, sent }]));
}

function placeOf(after: string | undefined): [Buffer, string] {
  if (after === undefined) return [Buffer.alloc(0), ''];
  try {
    const [item, who] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [unknown, unknown];
    if (typeof item === 'string' && typeof who === 'string') return [Buffer.from(item, 'hex'), who];
  } catch {
    // Falls through: it is none of ours.
  }
  throw new Failure(
    'usage',
    say`That is not a cursor that this list gave.`,
    say`Give \`after\` the value of \`next\` from the page before.`,
  );
}
