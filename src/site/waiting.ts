import { sql } from 'kysely';
import { type Service, services } from '#core/item.ts';
import type { SiteContext } from '#site/context.ts';

/** What of a service waits at the site until every connector that takes it has acknowledged it. */
export interface Waiting {
  readonly service: Service;
  readonly envelopes: number;
  readonly items: number;
  readonly oldest: Date | null;
  readonly newest: Date | null;
  readonly subscriptions: number;
}

/** Of every service. What the slowest subscription has acknowledged waits no more; without one everything does. */
export async function readWaiting(context: Pick<SiteContext, 'tables'>): Promise<Waiting[]> {
  const { rows } = await sql<{
    service: Service;
    envelopes: bigint;
    items: bigint;
    oldest: Date | null;
    newest: Date | null;
    subscriptions: bigint;
  }>`
    select s.service, count(e.position) as envelopes, coalesce(sum(e.items), 0)::bigint as items,
      min(e.created_at) as oldest, max(e.created_at) as newest,
      (select count(*) from site.subscription b where b.service = s.service) as subscriptions
    from unnest(${[...services]}::text[]) s(service)
    left join site.envelope e on e.service = s.service and e.position > coalesce(
      (select min(b.acknowledged) from site.subscription b where b.service = s.service), 0)
    group by s.service order by s.service`.execute(context.tables);
  return rows.map((row) => ({
    ...row,
    envelopes: Number(row.envelopes),
    items: Number(row.items),
    subscriptions: Number(row.subscriptions),
  }));
}
