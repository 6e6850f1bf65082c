import { sql } from 'kysely';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** Puts what deliveries have added to the search index in its place: as they go on, soon after the last, and at the end. */
export interface IndexTidier {
  /** Tells that items were added. */
  added(items: number): void;
  /** Tidies now, if there is anything to tidy. */
  finish(): Promise<void>;
}

/** How long deliveries have to rest, in milliseconds. */
const rest = 1_000;
/** Items that wait at most before the index is tidied beside the deliveries: some 8 MiB. */
const most = 6_000;

/**
 * New rows wait in GIN's pending list, which every search reads from front to back: some milliseconds a MiB. Left to
 * itself the delivery that fills the list empties it, and all behind it wait for half a second; so it is emptied on a
 * connection of its own, long before the limit (PostgreSQL documentation, GIN, "Fast Update Technique").
 */
export function openIndexTidier({ tables }: Pick<ArchiveParts, 'tables'>): IndexTidier {
  let timer: NodeJS.Timeout | undefined;
  /** Items that stand in the list, and whether any came since the index was measured. */
  let waiting = 0;
  let unmeasured = false;
  let tidying: Promise<void> | undefined;

  // The index is no truth: a search without all this is slower, and nothing else.
  const tidy = (): Promise<void> => {
    if (tidying !== undefined) return tidying;
    waiting = 0;
    tidying = emptyLists(tables)
      .catch(() => undefined)
      .finally(() => {
        tidying = undefined;
      });
    return tidying;
  };
  const tidyAndMeasure = async (): Promise<void> => {
    clearTimeout(timer);
    await tidying;
    if (waiting > 0) await tidy();
    unmeasured = false;
    await measure(tables).catch(() => undefined);
  };

  return {
    added: (items) => {
      waiting += items;
      unmeasured = true;
      clearTimeout(timer);
      timer = setTimeout(() => void tidyAndMeasure(), rest).unref();
      if (waiting >= most) void tidy();
    },
    finish: async () => {
      if (unmeasured) await tidyAndMeasure();
    },
  };
}

async function emptyLists(tables: ArchiveParts['tables']): Promise<void> {
  await sql`select gin_clean_pending_list('item_index.item_vector')`.execute(tables);
}

/**
 * Autovacuum measures a table minutes after much was added, or in the middle of it; the first search after a large import
 * should not wait for it, nor be planned for the few rows that were there before.
 */
async function measure(tables: ArchiveParts['tables']): Promise<void> {
  const { rows } = await sql<{ changed: boolean }>`
    select coalesce(last_analyze, last_autoanalyze) is null or 5 * n_mod_since_analyze > n_live_tup as changed
    from pg_stat_user_tables where relid = 'item_index.item'::regclass`.execute(tables);
  if (rows[0]?.changed === true) await sql`analyze item_index.item, item_index.shared_text`.execute(tables);
}
