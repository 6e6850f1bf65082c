import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { runAlongFeed, runReplay } from '#connector/feedRun.ts';
import { isReconciled, reconcile } from '#connector/reconcile.ts';
import { runRedelivery } from '#connector/redeliver.ts';
import { type RunReport, runReport } from '#connector/report.ts';
import {
  beginRun,
  breakOffRun,
  type ConnectorRow,
  completeRun,
  type RunRequest,
  type RunRow,
  unfinishedRun,
} from '#connector/runRow.ts';
import { openRunSession, type ProgressListener, type RunSession } from '#connector/session.ts';
import type { ConnectorTables, RunFailure, RunKind } from '#connector/tables.ts';
import type { Actor } from '#core/actor.ts';
import { Failure, isFailure } from '#core/failure.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { databaseFailure } from '#store/database.ts';
import { tryLock } from '#store/locks.ts';

export interface RunWatch {
  /** Stops the run after the batch in hand; the next run goes on from there. */
  readonly signal?: AbortSignal;
  readonly progress?: ProgressListener;
  /** Told once, with the id under which the run is known. */
  readonly begun?: (run: RunId) => void;
}

/** How each kind of run does its work. Scheduled and manual runs are the same thing, asked for differently. */
const work: Readonly<Record<RunKind, (session: RunSession) => Promise<void>>> = {
  scheduled: runAlongFeed,
  manual: runAlongFeed,
  replay: runReplay,
  redelivery: runRedelivery,
};

/**
 * Runs a connector: pull, stage, convert, map, import, reconcile. A run that a crash left unfinished is gone on with
 * first, under its own id; where it is of the sort that is asked for, it is the run.
 * @returns the report; of a run stopped by the signal too
 * @throws Failure `lock-held` when another run of the connector is at work; any that ended the run, which is recorded
 */
export async function runConnector(
  options: ConnectorsOptions,
  connector: ConnectorId,
  request: RunRequest,
  watch: RunWatch = {},
): Promise<RunReport> {
  const locked = await tryLock(options.database, `connector.run.${connector}`, async (lost) => {
    const inner = { ...watch, lost };
    const unfinished = await unfinishedRun(options.database, connector);
    if (unfinished !== undefined) {
      watch.begun?.(unfinished.id);
      const report = await perform(options, unfinished, request.actor, inner);
      if (isAnswer(unfinished, request) || report.state === 'stopped') return report;
    }
    const row = await readConnector(options, connector);
    const run = await beginRun(options.database, row, request, options.clock.now());
    watch.begun?.(run.id);
    return perform(options, run, request.actor, inner);
  });
  if (locked.held) return locked.result;
  throw new Failure(
    'lock-held',
    say`Another run of this connector is at work.`,
    say`Wait for it to end; what arrives meanwhile is taken by the next run.`,
  );
}

/** Whether the run that was gone on with is what is asked for now. */
function isAnswer(unfinished: RunRow, { kind, period }: RunRequest): boolean {
  if (work[unfinished.kind] !== work[kind]) return false;
  if (period === undefined) return true;
  return (
    unfinished.window_from?.getTime() === period.from.getTime() &&
    unfinished.window_to.getTime() === period.to.getTime()
  );
}

async function perform(
  options: ConnectorsOptions,
  run: RunRow,
  actor: Actor,
  watch: RunWatch & { readonly lost: AbortSignal },
): Promise<RunReport> {
  // Ends what is pulled and converted ahead, whatever ends the run.
  const ended = new AbortController();
  const signals = [ended.signal, watch.lost, ...(watch.signal === undefined ? [] : [watch.signal])];
  try {
    await workThrough(options, run, { signal: AbortSignal.any(signals), progress: watch.progress });
  } catch (caught) {
    const error = await orFullDisk(options, databaseFailure(caught));
    ended.abort(error);
    // Whoever holds the lock now goes on with this very run: it is not ours to end any more.
    if (watch.lost.aborted) throw watch.lost.reason;
    const stopped = watch.signal?.aborted === true;
    try {
      await breakOff(options, run.id, stopped ? stoppedByRequest : failureOf(error));
      await recordEnd(options, run.id, actor);
    } catch (worse) {
      // A database that is gone leaves the run as it is, to be gone on with; the reason is the first error.
      throw stopped ? worse : error;
    }
    if (!stopped) throw error;
    return runReport(options.database, run.id);
  }
  await recordEnd(options, run.id, actor);
  return runReport(options.database, run.id);
}

async function workThrough(
  options: ConnectorsOptions,
  run: RunRow,
  watch: { readonly signal: AbortSignal; readonly progress: ProgressListener | undefined },
): Promise<void> {
  const { database, clock } = options;
  const progress = watch.progress ?? (() => undefined);
  const connector = await readConnector(options, run.connector);
  const session = await openRunSession(options, connector, run, { signal: watch.signal, progress });
  await work[run.kind](session);
  watch.signal.throwIfAborted();
  progress('reconcile', 0, 1);
  await reconcile(database, run.id);
  await saveWarnings(options, session);
  const { warnings } = await runReport(database, run.id);
  await completeRun(database, run.id, warnings.length > 0, clock.now());
  progress('reconcile', 1, 1);
}

/**
 * A disk without room shows itself in many ways: the database ends, a file cannot be written. Where it is the reason, it is
 * what the run failed with.
 */
async function orFullDisk(options: ConnectorsOptions, error: unknown): Promise<unknown> {
  const saysIt =
    error instanceof Failure && error.code !== 'disk-full' && error.code !== 'database-unreachable';
  if (saysIt) return error;
  try {
    await options.checkDisk?.();
  } catch (full) {
    if (isFailure(full, 'disk-full') && full !== error)
      return new Failure(full.code, full.sentence, full.remedySentence, {
        details: full.details,
        cause: error,
      });
  }
  return error;
}

async function breakOff(options: ConnectorsOptions, run: RunId, failure: RunFailure): Promise<void> {
  const { database, clock } = options;
  await breakOffRun(database, run, failure, clock.now());
  const reconciled = await isReconciled(database, run);
  await database
    .tables<ConnectorTables>()
    .updateTable('connector.run')
    .set({ reconciled })
    .where('id', '=', run)
    .execute();
}

async function saveWarnings(options: ConnectorsOptions, session: RunSession): Promise<void> {
  await options.database
    .tables<ConnectorTables>()
    .updateTable('connector.run')
    .set({ warnings: session.warnings.texts() })
    .where('id', '=', session.run.id)
    .execute();
}

async function recordEnd(options: ConnectorsOptions, run: RunId, actor: Actor): Promise<void> {
  const report = await runReport(options.database, run);
  const { state, pulled, imported, duplicates, notImported, rejected, excluded, deliveriesMissing } = report;
  await options.trail.record({
    actor,
    action: 'run.end',
    object: `run:${run}`,
    details: {
      connector: report.connector,
      kind: report.kind,
      state,
      pulled,
      imported,
      duplicates,
      notImported,
      rejected,
      excluded,
      deliveriesMissing,
      failure: report.failure?.code ?? null,
    },
  });
}

async function readConnector(options: ConnectorsOptions, id: ConnectorId): Promise<ConnectorRow> {
  return options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.connector')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

const stoppedByRequest: RunFailure = {
  code: 'stopped',
  message: say`The run was stopped on request.`,
  remedy: say`Run the connector again: it goes on from there.`,
};

/** What is recorded of an error that is no Failure, a bug: never its message, which might carry captured text. */
function failureOf(error: unknown): RunFailure {
  if (error instanceof Failure)
    return { code: error.code, message: error.sentence, remedy: error.remedySentence };
  const name = error instanceof Error ? error.name : typeof error;
  return {
    code: 'internal',
    message: say`The run met an error it does not know (${name}).`,
    remedy: say`Report it; the next run tries again.`,
  };
}
