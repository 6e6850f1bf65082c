import { sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorTables, DeliveryState } from '#connector/tables.ts';

/** How much stands in a target's queue, and how old it is. */
export interface QueueFigures {
  readonly pending: number;
  readonly failed: number;
  /** Delivered, and not in its mailbox any more. */
  readonly vanished: number;
  /** Delivered, what has vanished since included. */
  readonly done: number;
  readonly oldestPendingAt: Date | null;
}

export async function queueFigures(
  { database }: Pick<ConnectorsOptions, 'database'>,
  target: string,
): Promise<QueueFigures> {
  const tables = database.tables<ConnectorTables>();
  const { rows } = await sql<{ state: DeliveryState | 'vanished'; count: bigint }>`
    select state, count(*) as count from connector.target_delivery where target = ${target} group by state
    union all
    select 'vanished', count(*) from connector.receipt where target = ${target} and vanished_at is not null`.execute(
    tables,
  );
  const oldest = await tables
    .selectFrom('connector.target_delivery')
    .select('queued_at')
    .where('target', '=', target)
    .where('state', '=', 'pending')
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  const countOf = (state: string): number => Number(rows.find((one) => one.state === state)?.count ?? 0);
  return {
    pending: countOf('pending'),
    failed: countOf('failed'),
    vanished: countOf('vanished'),
    done: countOf('done'),
    oldestPendingAt: oldest?.queued_at ?? null,
  };
}
