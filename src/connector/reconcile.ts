import { sql } from 'kysely';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import type { RunId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

/**
 * Checks from the tables that every item a run took on has exactly one outcome: pulled = imported + duplicates +
 * notImported + rejected + excluded, in sum and envelope by envelope.
 * @throws Failure `run-not-reconciled`
 */
export async function reconcile(database: Database, run: RunId): Promise<void> {
  const { rows } = await sql<{ position: bigint; taken: number; settled: number }>`
    select coalesce(e.position, o.position) as position, coalesce(e.taken, 0)::int as taken,
      coalesce(o.settled, 0)::int as settled
    from (select position, until_item - from_item as taken, from_item, until_item
          from connector.run_envelope where run = ${run}) e
    full join (select position, count(*) as settled, min(index) as first, max(index) as last
               from connector.item_outcome where run = ${run} group by position) o using (position)
    where e.taken is distinct from o.settled or o.first < e.from_item or o.last >= e.until_item
    order by 1 limit 5`.execute(database.tables<ConnectorTables>());
  if (rows.length === 0) return;
  const places = rows.map(
    ({ position, taken, settled }) => say`${position} (${taken} taken, ${settled} settled)`,
  );
  throw new Failure(
    'run-not-reconciled',
    say`The run does not add up at position ${places}.`,
    say`This is a fault of Holdfast: keep the database and the staging folder, and report it. Nothing is lost: the site keeps what is not acknowledged, the staging what is.`,
    { details: { run } },
  );
}

/** Whether a run adds up, for reports of runs that ended before their time. */
export async function isReconciled(database: Database, run: RunId): Promise<boolean> {
  try {
    await reconcile(database, run);
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'run-not-reconciled') return false;
    throw error;
  }
}
