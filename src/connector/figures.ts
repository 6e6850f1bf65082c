import { sql } from 'kysely';
import type { ConnectorTables } from '#connector/tables.ts';
import type { Service } from '#core/item.ts';
import type { Database } from '#store/database.ts';

/** Items that were archived on a day. */
export interface DayFigure {
  /** `2026-03-01` */
  readonly day: string;
  readonly service: Service;
  readonly items: number;
}

/**
 * New items by the day on which their run ended, quarantine included; days without any are left out. From the totals
 * that runs leave behind, so it costs the same whatever the archive holds.
 * @param timeZone an IANA zone that is known
 */
export async function itemsPerDay(database: Database, since: Date, timeZone: string): Promise<DayFigure[]> {
  const { rows } = await sql<{ day: string; service: Service; items: bigint }>`
    select to_char(r.ended_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, c.service,
      sum((r.counts->>'imported')::bigint + (r.counts->>'notImported')::bigint
        + (r.counts->>'rejected')::bigint)::bigint as items
    from connector.run r join connector.connector c on c.id = r.connector
    where r.ended_at >= ${since} and r.kind <> 'redelivery' and r.counts is not null
    group by 1, 2 order by 1, 2`.execute(database.tables<ConnectorTables>());
  return rows.map(({ day, service, items }) => ({ day, service, items: Number(items) }));
}
