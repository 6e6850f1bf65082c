import { sql } from 'kysely';
import type {
  ConnectorTables,
  Outcome,
  RunCounts,
  RunFailure,
  RunKind,
  RunProgress,
  RunState,
} from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { type ConnectorId, parseUuid, type RunId } from '#core/ids.ts';
import { fromStored, type Sentence, say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

export interface DeliveryCounts {
  readonly done: number;
  readonly pending: number;
  readonly failed: number;
}

/** The report of a run, in the shape that `docs/cli.md` documents. Counts come from the tables. */
export interface RunReport {
  readonly run: RunId;
  /** The connector's name. */
  readonly connector: string;
  readonly kind: RunKind;
  readonly state: RunState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** The time that the run covers; `from` is null for the first, which takes all that waits. */
  readonly window: { readonly from: string | null; readonly to: string };
  readonly pulled: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly notImported: number;
  readonly rejected: number;
  readonly excluded: number;
  /** Registered users among the participants whose mailbox did not get an item. */
  readonly deliveriesMissing: number;
  /** Mailbox entries by target. */
  readonly deliveries: Readonly<Record<string, DeliveryCounts>>;
  readonly reconciled: boolean;
  readonly warnings: readonly Sentence[];
  /** Of the warnings, those that the counts do not tell: what the run met on its way. */
  readonly notices: readonly Sentence[];
  /** Why the run ended before its time. */
  readonly failure: RunFailure | null;
  readonly progress: RunProgress | null;
}

/**
 * @param counted `stored` takes the totals that the run left behind when it ended, for lists; else they are counted anew
 * @throws Failure `not-found` when there is no such run
 */
export async function runReport(
  database: Database,
  id: RunId,
  counted: 'anew' | 'stored' = 'anew',
): Promise<RunReport> {
  const tables = database.tables<ConnectorTables>();
  const run = await tables
    .selectFrom('connector.run')
    .innerJoin('connector.connector', 'connector.connector.id', 'connector.run.connector')
    .selectAll('connector.run')
    .select(['connector.connector.name', 'connector.connector.primary_target', 'connector.connector.targets'])
    .where('connector.run.id', '=', id)
    .executeTakeFirst();
  if (run === undefined) throw runUnknown();
  const counts = (counted === 'stored' ? run.counts : null) ?? (await countOutcomes(database, id));
  const pulled = await countOf(
    database,
    sql`select coalesce(sum(until_item - from_item), 0) as count from connector.run_envelope where run = ${id}`,
  );
  const missing = await countOf(
    database,
    sql`select count(*) as count from connector.missing_delivery where run = ${id}`,
  );
  const deliveries = await otherDeliveries(database, id, run.targets);
  const notices = run.warnings.map(fromStored);
  return {
    run: id,
    connector: run.name,
    kind: run.kind,
    state: run.state,
    startedAt: run.started_at.toISOString(),
    endedAt: run.ended_at?.toISOString() ?? null,
    window: { from: run.window_from?.toISOString() ?? null, to: run.window_to.toISOString() },
    pulled,
    imported: counts.imported,
    duplicates: counts.duplicate,
    notImported: counts.notImported,
    rejected: counts.rejected,
    excluded: counts.excluded,
    deliveriesMissing: missing,
    deliveries: { ...deliveries, [run.primary_target]: { done: counts.entries, pending: 0, failed: 0 } },
    reconciled: run.reconciled ?? false,
    warnings: [...notices, ...countWarnings(counts, missing)],
    notices,
    failure: run.failure,
    progress: run.state === 'running' ? run.progress : null,
  };
}

function countWarnings(counts: Record<Outcome, number>, missing: number): Sentence[] {
  const { notImported, rejected } = counts;
  const sentences = [
    notImported > 0 &&
      (notImported === 1
        ? say`1 item was not imported, because nobody maps; it waits in the quarantine mailbox.`
        : say`${notImported} items were not imported, because nobody maps; they wait in the quarantine mailbox.`),
    rejected > 0 &&
      (rejected === 1
        ? say`1 item was rejected; it lies in the quarantine mailbox as it came.`
        : say`${rejected} items were rejected; they lie in the quarantine mailbox as they came.`),
    missing > 0 &&
      (missing === 1
        ? say`1 delivery to a registered user is missing; correct the mapping and redeliver.`
        : say`${missing} deliveries to registered users are missing; correct the mapping and redeliver.`),
  ];
  return sentences.filter((sentence) => sentence !== false);
}

/** Counts a run's outcomes from the table. */
export async function countOutcomes(database: Pick<Database, 'tables'>, run: RunId): Promise<RunCounts> {
  const { rows } = await sql<{ outcome: Outcome; count: bigint; entries: bigint }>`
    select outcome, count(*) as count, coalesce(sum(cardinality(mailboxes)), 0) as entries
    from connector.item_outcome where run = ${run} group by outcome`.execute(
    database.tables<ConnectorTables>(),
  );
  const countOfOutcome = (outcome: Outcome) =>
    Number(rows.find((row) => row.outcome === outcome)?.count ?? 0);
  return {
    imported: countOfOutcome('imported'),
    duplicate: countOfOutcome('duplicate'),
    notImported: countOfOutcome('notImported'),
    rejected: countOfOutcome('rejected'),
    excluded: countOfOutcome('excluded'),
    entries: rows.reduce((sum, row) => sum + Number(row.entries), 0),
  };
}

async function otherDeliveries(
  database: Database,
  run: RunId,
  targets: readonly string[],
): Promise<Record<string, DeliveryCounts>> {
  const { rows } = await sql<{ target: string; state: 'done' | 'pending' | 'failed'; count: bigint }>`
    select target, state, count(*) as count from connector.target_delivery
    where run = ${run} group by target, state`.execute(database.tables<ConnectorTables>());
  const names = new Set([...targets, ...rows.map(({ target }) => target)]);
  const countOfState = (target: string, state: string) =>
    Number(rows.find((row) => row.target === target && row.state === state)?.count ?? 0);
  return Object.fromEntries(
    [...names].map((target) => [
      target,
      {
        done: countOfState(target, 'done'),
        pending: countOfState(target, 'pending'),
        failed: countOfState(target, 'failed'),
      },
    ]),
  );
}

async function countOf(database: Database, query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await query.execute(database.tables<ConnectorTables>());
  return Number((rows[0] as { count: bigint } | undefined)?.count ?? 0);
}

/** The connector's run of this id, or its last one. */
export async function findRun(database: Database, connector: ConnectorId, run?: string): Promise<RunId> {
  const wanted = run === undefined ? undefined : parseUuid<RunId>(run);
  if (run !== undefined && wanted === undefined) throw runUnknown();
  let query = database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select('id')
    .where('connector', '=', connector)
    .orderBy('number', 'desc')
    .limit(1);
  if (wanted !== undefined) query = query.where('id', '=', wanted);
  const found = await query.executeTakeFirst();
  if (found === undefined) throw runUnknown();
  return found.id;
}

function runUnknown(): Failure {
  return new Failure(
    'not-found',
    say`There is no such run.`,
    say`List the connectors and their runs, and name one of them.`,
  );
}
