import { sql } from 'kysely';
import { type LoggedDelivery, loggedDeliveries } from '#connector/delivery/logged.ts';
import type { ConnectorTables, Outcome } from '#connector/tables.ts';
import { type ItemId, itemIdFromBytes, type RunId } from '#core/ids.ts';
import { fromStored, type Sentence } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

/** One row of a run's log: what became of one item. */
export interface LogRow {
  readonly item: ItemId;
  readonly kind: string;
  /** RFC 3339. */
  readonly sent: string;
  readonly outcome: Outcome;
  /** A code; of what was rejected a sentence. */
  readonly reason: string | Sentence | null;
  /** Addresses of the mailboxes in which the run made an entry. */
  readonly mailboxes: readonly string[];
  /** What the run has brought about in targets outside the archive, as it stands now. */
  readonly deliveries: readonly LoggedDelivery[];
}

/** Where a page of the log ended; the next begins after it. */
export interface LogPlace {
  readonly position: bigint;
  readonly index: number;
}

export interface LogPage {
  readonly rows: readonly LogRow[];
  /** Undefined after the last page. */
  readonly next: LogPlace | undefined;
}

const pageRows = 1_000;
const beginning: LogPlace = { position: -1n, index: -1 };

export async function logPage(
  database: Database,
  run: RunId,
  after: LogPlace = beginning,
  limit: number = pageRows,
  outcome?: Outcome,
): Promise<LogPage> {
  let query = database
    .tables<ConnectorTables>()
    .selectFrom('connector.item_outcome')
    .select(['position', 'index', 'item', 'kind', 'sent', 'outcome', 'reason', 'mailboxes'])
    .where('run', '=', run)
    .where(sql<boolean>`(position, index) > (${after.position}::bigint, ${after.index}::int)`)
    .orderBy('position')
    .orderBy('index')
    .limit(limit);
  if (outcome !== undefined) query = query.where('outcome', '=', outcome);
  const found = await query.execute();
  const last = found.at(-1);
  const deliveries = await loggedDeliveries(
    database,
    run,
    found.map(({ item }) => item),
  );
  return {
    rows: found.map(({ item, kind, sent, outcome, reason, mailboxes }) => ({
      item: itemIdFromBytes(item),
      kind,
      sent: sent.toISOString(),
      outcome,
      reason: outcome === 'rejected' && reason !== null ? fromStored(reason) : reason,
      mailboxes,
      deliveries: deliveries.get(itemIdFromBytes(item)) ?? [],
    })),
    next:
      last === undefined || found.length < limit ? undefined : { position: last.position, index: last.index },
  };
}

/** The whole log of a run, page by page, in the order in which the items were pulled. */
export async function* runLog(database: Database, run: RunId): AsyncGenerator<LogRow> {
  let place: LogPlace | undefined = beginning;
  while (place !== undefined) {
    const page: LogPage = await logPage(database, run, place);
    yield* page.rows;
    place = page.next;
  }
}
