import { sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { ConnectorId } from '#core/ids.ts';

type Ground = Pick<ConnectorsOptions, 'database' | 'clock'>;

/**
 * Puts what failed back into a target's queue, with all its tries.
 * @returns how many deliveries
 */
export async function requeueFailed({ database, clock }: Ground, target: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update connector.target_delivery set state = 'pending', attempts = 0, due_at = ${clock.now()}
    where target = ${target} and state = 'failed'`.execute(database.tables<ConnectorTables>());
  return Number(numAffectedRows ?? 0);
}

/** The same for what failed of a connector, in the queues of the targets that it has now. */
export async function requeueFailedOf(
  { database, clock }: Ground,
  connector: ConnectorId,
  targets: readonly string[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    update connector.target_delivery set state = 'pending', attempts = 0, due_at = ${clock.now()}
    where connector = ${connector} and target = any(${[...targets]}::text[]) and state = 'failed'`.execute(
    database.tables<ConnectorTables>(),
  );
  return Number(numAffectedRows ?? 0);
}

/**
 * Puts what has vanished from its mailbox back into the queue: its receipts are forgotten, so that it is sent again.
 * Left out is what the archive has no copy of, because the target decides its connector's runs.
 * @returns how many deliveries
 */
export async function requeueVanished({ database, clock }: Ground, target: string): Promise<number> {
  const { rows } = await sql<{ count: bigint }>`
    with back as (
      update connector.target_delivery q
      set state = 'pending', attempts = 0, due_at = ${clock.now()}, reason = null, note = null, delivered_at = null
      from connector.receipt r, connector.connector c
      where r.target = ${target} and r.vanished_at is not null
        and q.target = r.target and q.item = r.item and q.placed = r.mailbox and q.state = 'done'
        and c.id = q.connector and c.primary_target <> q.target
      returning q.item, q.placed),
    forgotten as (
      delete from connector.receipt r using back
      where r.target = ${target} and r.mailbox = back.placed and r.item = back.item and r.vanished_at is not null)
    select count(*) as count from back`.execute(database.tables<ConnectorTables>());
  return Number(rows[0]?.count ?? 0);
}
