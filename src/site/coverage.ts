import { sql } from 'kysely';
import type { CoverageAnswer } from '#core/feed.ts';
import type { ItemDraft, Service } from '#core/item.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import { openDirectory } from '#site/directory.ts';

/** Notes that these accounts have delivered, in the transaction of the batch. */
export async function recordCoverage(
  transaction: SiteTransaction,
  now: Date,
  source: string,
  drafts: readonly ItemDraft[],
): Promise<void> {
  const newest = new Map<string, { service: Service; account: string; at: Date; periodic: boolean }>();
  for (const { service, account, occurredAt, source: origin } of drafts) {
    const key = JSON.stringify([service, account.id]);
    const at = new Date(occurredAt);
    if (Number.isNaN(at.getTime())) continue;
    const known = newest.get(key);
    if (known === undefined || known.at < at)
      newest.set(key, { service, account: account.phone ?? account.id, at, periodic: isPeriodic(origin) });
  }
  for (const { service, account, at, periodic } of newest.values()) {
    await transaction
      .insertInto('site.coverage')
      .values({ service, account, source, last_item_at: at, last_capture_at: now, periodic })
      .onConflict((conflict) =>
        conflict.columns(['service', 'account', 'source']).doUpdateSet({
          last_item_at: sql<Date>`greatest(site.coverage.last_item_at, excluded.last_item_at)`,
          last_capture_at: now,
          periodic: sql<boolean>`site.coverage.periodic or excluded.periodic`,
        }),
      )
      .execute();
  }
}

/** Exports and backups tell of a time that is over; between two of them nobody looks. */
function isPeriodic({ method }: ItemDraft['source']): boolean {
  return method === 'export' || method === 'backup';
}

/** What each captured account has delivered, and when last; with the user who has the number now. */
export async function readCoverage(context: SiteContext, service: Service): Promise<CoverageAnswer> {
  const directory = await openDirectory(context).current();
  const now = context.clock.now();
  const rows = await context.tables
    .selectFrom('site.coverage')
    .selectAll()
    .where('service', '=', service)
    .orderBy('account')
    .orderBy('source')
    .execute();
  return {
    accounts: rows.map(({ account, source, last_item_at, last_capture_at }) => {
      const user = directory.userAt('phone', account, now) ?? directory.userAt('wecom', account, now);
      return {
        account,
        ...(user === undefined ? {} : { userEmail: user.email }),
        source,
        ...(last_item_at === null ? {} : { lastItemAt: last_item_at.toISOString() }),
        lastCaptureAt: last_capture_at.toISOString(),
      };
    }),
  };
}
