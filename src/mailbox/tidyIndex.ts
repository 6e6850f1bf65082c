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
  let waiting = 0;
  let tidying: Promise<void> | undefined;

  async function emptyList(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    waiting = 0;
    // The index is no truth: a search without this is slower, and nothing else.
    await sql`
      select gin_clean_pending_list('item_index.item_vector'), gin_clean_pending_list('item_index.item_shared')`
      .execute(tables)
      .catch(() => undefined);
  }

  const tidy = (): Promise<void> => {
    tidying ??= emptyList().finally(() => {
      tidying = undefined;
    });
    return tidying;
  };

  return {
    added: (items) => {
      waiting += items;
      clearTimeout(timer);
      timer = setTimeout(() => void tidy().then(() => measureOnce(tables)), rest).unref();
      if (waiting >= most) void tidy();
    },
    finish: async () => {
      await tidying;
      if (waiting === 0) return;
      await tidy();
      await measureOnce(tables);
    },
  };
}

/** Autovacuum measures a table a minute after much was added; the first search after a first import should not wait. */
async function measureOnce(tables: ArchiveParts['tables']): Promise<void> {
  try {
    const { rows } = await sql<{ measured: boolean }>`
      select coalesce(last_analyze, last_autoanalyze) is not null as measured
      from pg_stat_user_tables where relid = 'item_index.item'::regclass`.execute(tables);
    if (rows[0]?.measured === false)
      await sql`analyze item_index.item, item_index.shared_text`.execute(tables);
  } catch {
    // As with the list: without it a search is slower, and nothing else.
  }
}
