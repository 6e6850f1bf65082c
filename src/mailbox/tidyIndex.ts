import { sql } from 'kysely';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** Puts what deliveries have added to the search index in its place; soon after the last one, and at the end. */
export interface IndexTidier {
  /** Tells that something was added. */
  added(): void;
  /** Tidies now, if there is anything to tidy. */
  finish(): Promise<void>;
}

/** How long deliveries have to rest, in milliseconds. */
const rest = 1_000;

/**
 * New rows wait in GIN's pending list, which every search reads from front to back: up to 4 MiB, some ten milliseconds a
 * query. The list empties itself when it is full and when autovacuum comes; nobody should have to wait for that
 * (PostgreSQL documentation, GIN, "Fast Update Technique").
 */
export function openIndexTidier({ tables }: Pick<ArchiveParts, 'tables'>): IndexTidier {
  let timer: NodeJS.Timeout | undefined;
  const tidy = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // The index is no truth: a search without this is slower, and nothing else.
    await sql`
      select gin_clean_pending_list('item_index.item_vector'), gin_clean_pending_list('item_index.item_shared')`
      .execute(tables)
      .then(() => measureOnce(tables))
      .catch(() => undefined);
  };
  return {
    added: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void tidy(), rest).unref();
    },
    finish: async () => {
      if (timer !== undefined) await tidy();
    },
  };
}

/** Autovacuum measures a table a minute after much was added; the first search after a first import should not wait. */
async function measureOnce(tables: ArchiveParts['tables']): Promise<void> {
  const { rows } = await sql<{ measured: boolean }>`
    select coalesce(last_analyze, last_autoanalyze) is not null as measured
    from pg_stat_user_tables where relid = 'item_index.item'::regclass`.execute(tables);
  if (rows[0]?.measured === false) await sql`analyze item_index.item, item_index.shared_text`.execute(tables);
}
