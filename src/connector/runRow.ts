import { type Selectable, sql } from 'kysely';
import { countOutcomes } from '#connector/report.ts';
import type { ConnectorTable, ConnectorTables, RunFailure, RunKind, RunTable } from '#connector/tables.ts';
import { type Actor, actorName } from '#core/actor.ts';
import { type ConnectorId, makeUuid, type RunId } from '#core/ids.ts';
import type { Database } from '#store/database.ts';

export type ConnectorRow = Selectable<ConnectorTable>;
export type RunRow = Selectable<RunTable>;

/** What is asked for; a run that a crash left unfinished is gone on with instead where it is of the same sort. */
export interface RunRequest {
  readonly kind: RunKind;
  readonly actor: Actor;
  /** The period to replay. */
  readonly period?: { readonly from: Date; readonly to: Date };
  /** Of the request that asks for it: asked again, it is the same run. */
  readonly key?: string;
}

/** The run of the connector that has not ended: under the connector's lock, one that a crash has left. */
export async function unfinishedRun(database: Database, connector: ConnectorId): Promise<RunRow | undefined> {
  return database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .selectAll()
    .where('connector', '=', connector)
    .where('state', '=', 'running')
    .executeTakeFirst();
}

/** Begins a run: from here on it is known, whatever happens to it. */
export async function beginRun(
  database: Database,
  connector: ConnectorRow,
  request: RunRequest,
  now: Date,
): Promise<RunRow> {
  const alongFeed = request.kind === 'scheduled' || request.kind === 'manual';
  const from = request.period?.from ?? (await coveredUntil(database, connector.id, now)) ?? null;
  const mapping = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.mapping_version')
    .select('id')
    .where('connector', '=', connector.id)
    .where('state', '=', 'current')
    .executeTakeFirst();
  const last = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('connector', '=', connector.id)
    .executeTakeFirst();
  return database
    .tables<ConnectorTables>()
    .insertInto('connector.run')
    .values({
      id: makeUuid<RunId>(now.getTime()),
      connector: connector.id,
      // Runs of a connector begin one after the other, under its lock.
      number: (last?.number ?? 0) + 1,
      kind: request.kind,
      state: 'running',
      started_by: actorName(request.actor),
      started_at: now,
      ended_at: null,
      window_from: from,
      window_to: request.period?.to ?? now,
      up_to: null,
      mapping_version: mapping?.id ?? null,
      done_position: alongFeed ? connector.cursor : 0n,
      done_items: alongFeed ? connector.cursor_items : 0,
      progress: null,
      reconciled: null,
      failure: null,
      request_key: request.key ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Until when completed runs along the feed have covered everything; undefined before the first. A run that ended while
 * the clock was ahead does not count until its time has come: it would keep the connector from running.
 */
export async function coveredUntil(
  database: Database,
  connector: ConnectorId,
  now: Date,
): Promise<Date | undefined> {
  const row = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select(({ fn }) => fn.max('window_to').as('to'))
    .where('connector', '=', connector)
    .where('kind', 'in', ['scheduled', 'manual'])
    .where('state', 'in', ['completed', 'completed-with-warnings'])
    .where('window_to', '<=', now)
    .executeTakeFirst();
  return row?.to ?? undefined;
}

/** Ends a run that has done its work and adds up; its envelopes may leave the staging store some days later. */
export async function completeRun(
  database: Database,
  run: RunId,
  withWarnings: boolean,
  now: Date,
): Promise<void> {
  const counts = await countOutcomes(database, run);
  await database
    .tables<ConnectorTables>()
    .transaction()
    .execute(async (transaction) => {
      await sql`
        update connector.staged_envelope s set reconciled_at = ${now}
        from connector.run_envelope e, connector.run r
        where e.run = ${run} and r.id = e.run and r.kind <> 'redelivery'
          and s.connector = r.connector and s.position = e.position`.execute(transaction);
      await transaction
        .updateTable('connector.run')
        .set({
          state: withWarnings ? 'completed-with-warnings' : 'completed',
          reconciled: true,
          ended_at: now,
          counts: JSON.stringify(counts),
        })
        .where('id', '=', run)
        .execute();
    });
}

/**
 * Ends a run before its time. What it has not settled is handed back: the next run takes it on, and this one's report
 * tells what it did.
 */
export async function breakOffRun(
  database: Database,
  run: RunId,
  failure: RunFailure,
  now: Date,
): Promise<void> {
  const counts = await countOutcomes(database, run);
  await database
    .tables<ConnectorTables>()
    .transaction()
    .execute(async (transaction) => {
      if (failure.code !== 'run-not-reconciled') {
        await sql`
          update connector.run_envelope e set until_item = r.done_items from connector.run r
          where r.id = ${run} and e.run = r.id and e.position = r.done_position + 1 and r.done_items > e.from_item`.execute(
          transaction,
        );
        await sql`
          delete from connector.run_envelope e using connector.run r
          where r.id = ${run} and e.run = r.id and e.position > r.done_position
            and not (e.position = r.done_position + 1 and r.done_items > e.from_item)`.execute(transaction);
      }
      await transaction
        .updateTable('connector.run')
        .set({
          state: failure.code === 'stopped' ? 'stopped' : 'failed',
          ended_at: now,
          failure: JSON.stringify(failure),
          counts: JSON.stringify(counts),
        })
        .where('id', '=', run)
        .execute();
    });
}
