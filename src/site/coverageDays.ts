import { sql } from 'kysely';
import type { Item, ItemDraft, Service } from '#core/item.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';
import type { GapKind } from '#site/tables.ts';

/** A batch as coverage counts it. */
export interface CountedBatch {
  readonly sourceName: string;
  readonly items: readonly Item[];
  /** What the capture scope left out. */
  readonly out: readonly ItemDraft[];
}

interface Counts {
  readonly service: Service;
  readonly account: string;
  readonly day: string;
  items: number;
  gaps: number;
  leftOut: number;
}

/** Native ids of gaps that the site itself tells begin so. */
export const lostPeriodPrefix = 'capture:';

/** Adds to the counts of each account and day, and lists the gaps, in the transaction of the batch. */
export async function countCoverage(
  context: SiteContext,
  transaction: SiteTransaction,
  { sourceName, items, out }: CountedBatch,
): Promise<void> {
  const counts = new Map<string, Counts>();
  for (const item of items) {
    const row = rowOf(counts, item);
    if (row === undefined) continue;
    if (item.kind === 'gap') row.gaps += 1;
    else row.items += 1;
  }
  for (const draft of out) {
    const row = rowOf(counts, draft);
    if (row !== undefined) row.leftOut += 1;
  }
  await addCounts(transaction, sourceName, [...counts.values()]);
  for (const item of items) if (item.kind === 'gap') await noteGap(context, transaction, sourceName, item);
}

/** The name of an account in coverage. */
function accountName({ account }: Pick<ItemDraft, 'account'>): string {
  return account.phone ?? account.id;
}

function rowOf(counts: Map<string, Counts>, event: Item | ItemDraft): Counts | undefined {
  const time = new Date(event.occurredAt);
  if (Number.isNaN(time.getTime())) return undefined;
  const { service } = event;
  const [account, day] = [accountName(event), time.toISOString().slice(0, 10)];
  const key = JSON.stringify([service, account, day]);
  const row = counts.get(key) ?? { service, account, day, items: 0, gaps: 0, leftOut: 0 };
  counts.set(key, row);
  return row;
}

async function addCounts(
  transaction: SiteTransaction,
  source: string,
  counts: readonly Counts[],
): Promise<void> {
  if (counts.length === 0) return;
  const rows = counts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  await sql`
    insert into site.coverage_day (service, account, source, day, items, gaps, left_out)
    select service, account, ${source}, day, items, gaps, left_out
    from unnest(${rows.map(({ service }) => service)}::text[], ${rows.map(({ account }) => account)}::text[],
      ${rows.map(({ day }) => day)}::date[], ${rows.map(({ items }) => items)}::bigint[],
      ${rows.map(({ gaps }) => gaps)}::bigint[], ${rows.map(({ leftOut }) => leftOut)}::bigint[])
      as t(service, account, day, items, gaps, left_out)
    on conflict (service, account, source, day) do update set
      items = site.coverage_day.items + excluded.items,
      gaps = site.coverage_day.gaps + excluded.gaps,
      left_out = site.coverage_day.left_out + excluded.left_out`.execute(transaction);
}

function keyOf({ service, account, day }: Counts): string {
  return `${service} ${account} ${day}`;
}

/** The same gap, told by two devices or again, is one; its reason stands encrypted. */
async function noteGap(
  context: SiteContext,
  transaction: SiteTransaction,
  source: string,
  item: Item,
): Promise<void> {
  const origin = context.keyed.lookup('coverage gap', accountName(item), item.id);
  const from = instantOr(item.gap?.from, item.occurredAt);
  const reason = item.gap?.reason ?? '';
  await transaction
    .insertInto('site.coverage_gap')
    .values({
      origin,
      service: item.service,
      account: accountName(item),
      source,
      kind: kindOf(item),
      from_at: from,
      until_at: instantOr(item.gap?.until, from.toISOString()),
      reason: context.keyed.encrypt(reason, origin),
      noted_at: context.clock.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function kindOf({ nativeId, gap }: Item): GapKind {
  if (nativeId.startsWith(lostPeriodPrefix)) return 'period-lost';
  return /decrypt/i.test(gap?.reason ?? '') ? 'undecryptable' : 'hole';
}

function instantOr(text: string | undefined, other: string): Date {
  const time = new Date(text ?? other);
  return Number.isNaN(time.getTime()) ? new Date(other) : time;
}
