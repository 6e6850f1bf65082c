import { sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorTables } from '#connector/tables.ts';

/** What somebody must know of a target outside the archive. */
export interface TargetNews {
  readonly kind: 'target-trouble' | 'deliveries-failed' | 'items-vanished';
  readonly target: string;
  /** Code of the trouble, or of what failed last. */
  readonly failure?: string;
  readonly since: Date;
}

/** Trouble that is over sooner concerns nobody, in milliseconds. */
const patience = 900_000;
/** What failed or vanished longer ago has been told. */
const newsworthy = 86_400_000;

/** Targets that have been in trouble for longer than a quarter of an hour, and those for which something failed or vanished today. */
export async function targetNews({
  database,
  clock,
}: Pick<ConnectorsOptions, 'database' | 'clock'>): Promise<TargetNews[]> {
  const now = clock.now().getTime();
  const [troubleBefore, since] = [new Date(now - patience), new Date(now - newsworthy)];
  const { rows } = await sql<{
    kind: TargetNews['kind'];
    target: string;
    failure: string | null;
    since: Date;
  }>`
    select 'target-trouble' as kind, name as target, trouble ->> 'code' as failure, trouble_since as since
    from connector.target where trouble is not null and trouble_since <= ${troubleBefore} and enabled and not removed
    union all
    select 'deliveries-failed', t.name, f.reason, f.due_at from connector.target t
    cross join lateral (select reason, due_at from connector.target_delivery q
      where q.target = t.name and q.state = 'failed' and q.due_at > ${since} order by q.due_at desc limit 1) f
    where not t.removed
    union all
    select 'items-vanished', t.name, null, v.since from connector.target t
    cross join lateral (select max(vanished_at) as since from connector.receipt r
      where r.target = t.name and r.vanished_at is not null) v
    where not t.removed and v.since > ${since}
    order by target, kind`.execute(database.tables<ConnectorTables>());
  return rows.map(({ failure, ...news }) => ({ ...news, ...(failure !== null && { failure }) }));
}
