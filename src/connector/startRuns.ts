import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { dueConnectors } from '#connector/due.ts';
import { openLiveProgress, type RunPlace } from '#connector/liveProgress.ts';
import { findRun, type RunReport, runReport } from '#connector/report.ts';
import { type RunWatch, runConnector } from '#connector/run.ts';
import type { ConnectorRow, RunRequest } from '#connector/runRow.ts';
import { runOfKey } from '#connector/runs.ts';
import type { Actor } from '#core/actor.ts';
import { Failure, isFailure } from '#core/failure.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';

/** The ends of a period that is taken once more, as dates or times. */
interface Replay {
  readonly from: string;
  readonly to: string;
}

export interface RunNow extends RunWatch {
  readonly actor: Actor;
  readonly replay?: Replay;
}

export interface BeginRun extends Pick<RunWatch, 'signal'> {
  readonly kind: 'manual' | 'redelivery';
  readonly actor: Actor;
  readonly replay?: Replay;
  readonly key?: string;
}

export interface BegunRun {
  readonly run: RunId;
  /** Rejects with what ended the run, which is recorded too. */
  readonly ended: Promise<RunReport>;
}

/** What starts the runs of connectors, and where they are. */
export interface RunStarts {
  /** Runs now, or takes a period once more. Failures: `connector-paused`, `lock-held`, whatever ends the run. */
  run(connector: ConnectorRow, request: RunNow): Promise<RunReport>;
  redeliver(connector: ConnectorRow, request: RunWatch & { actor: Actor }): Promise<RunReport>;
  /** Resolves when the run is known. */
  begin(connector: ConnectorRow, request: BeginRun): Promise<BegunRun>;
  /** One connector after the other; a run that fails is recorded. */
  runDue(watch: RunWatch): Promise<RunReport[]>;
  /** Undefined before the first run. */
  placeOf(connector: ConnectorId): Promise<RunPlace | undefined>;
}

const scheduler: Actor = { kind: 'system', part: 'schedule' };

export function openRunStarts(options: ConnectorsOptions): RunStarts {
  const { database } = options;
  const live = openLiveProgress(database);
  const perform = async (id: ConnectorId, request: RunRequest, watch: RunWatch): Promise<RunReport> => {
    try {
      return await runConnector(options, id, request, {
        ...watch,
        progress: live.listen(id, watch.progress),
      });
    } finally {
      live.ended(id);
    }
  };
  return {
    run: async (connector, { actor, replay, ...watch }) => {
      refusePaused(connector);
      return perform(connector.id, { ...requested('manual', replay), actor }, watch);
    },
    redeliver: ({ id }, { actor, ...watch }) => perform(id, { kind: 'redelivery', actor }, watch),
    begin: async (connector, { kind, actor, replay, key, ...watch }) => {
      const earlier = key === undefined ? undefined : await runOfKey(database, connector.id, key);
      if (earlier !== undefined) return { run: earlier, ended: runReport(database, earlier) };
      if (kind === 'manual') refusePaused(connector);
      const request = { ...requested(kind, replay), actor, ...(key === undefined ? {} : { key }) };
      return begun((begin) => perform(connector.id, request, { ...watch, begun: begin }));
    },
    runDue: (watch) => runDue(options, perform, watch),
    placeOf: (connector) => live.placeOf(connector),
  };
}

type Perform = (connector: ConnectorId, request: RunRequest, watch: RunWatch) => Promise<RunReport>;

async function runDue(options: ConnectorsOptions, perform: Perform, watch: RunWatch): Promise<RunReport[]> {
  const reports: RunReport[] = [];
  for (const { id } of await dueConnectors(options, options.clock.now())) {
    if (watch.signal?.aborted) break;
    try {
      reports.push(await perform(id, { kind: 'scheduled', actor: scheduler }, watch));
    } catch (error) {
      if (isFailure(error, 'lock-held')) continue;
      reports.push(await runReport(options.database, await findRun(options.database, id)));
    }
  }
  return reports;
}

/** Resolves when the run is known; rejects with what kept it from beginning. */
async function begun(work: (begin: (run: RunId) => void) => Promise<RunReport>): Promise<BegunRun> {
  const { promise: known, resolve, reject } = Promise.withResolvers<RunId>();
  const ended = work(resolve);
  // What ends it later stands in its report; whoever waits for `ended` gets it too.
  ended.catch(reject);
  return { run: await known, ended };
}

function requested(
  kind: 'manual' | 'redelivery',
  replay: Replay | undefined,
): Pick<RunRequest, 'kind' | 'period'> {
  return replay === undefined ? { kind } : { kind: 'replay', period: period(replay) };
}

function refusePaused(connector: ConnectorRow): void {
  if (connector.state !== 'paused') return;
  throw new Failure(
    'connector-paused',
    say`The connector "${connector.name}" is paused.`,
    say`Resume it first.`,
  );
}

function period({ from, to }: Replay) {
  const [begin, end] = [new Date(from), new Date(to)];
  if (!(begin < end))
    throw new Failure(
      'usage',
      say`The period to replay does not end after it begins.`,
      say`Give its ends as dates or times, such as 2026-03-01 and 2026-03-08T12:00:00Z.`,
    );
  return { from: begin, to: end };
}
