import { cleanStaging } from '#connector/cleanStaging.ts';
import { type CreateConnector, createConnector, type MappingUpload } from '#connector/create.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { dueConnectors } from '#connector/due.ts';
import {
  type ConnectorChanges,
  editConnector,
  endSubscriptions,
  removeConnector,
  setConnectorState,
} from '#connector/edit.ts';
import { type EndedRun, endedRuns, type OverdueConnector, overdueConnectors } from '#connector/ended.ts';
import { type LogPage, type LogPlace, type LogRow, logPage, runLog } from '#connector/log.ts';
import { applyMapping, previewMapping } from '#connector/mapping/apply.ts';
import type { MappingCheck } from '#connector/mapping/check.ts';
import { listMappings, type MappingVersion } from '#connector/mapping/versions.ts';
import { findConnector, refuseRemoved } from '#connector/names.ts';
import { findRun, type RunReport, runReport } from '#connector/report.ts';
import { type RunWatch, runConnector } from '#connector/run.ts';
import type { ConnectorRow } from '#connector/runRow.ts';
import { workTarget } from '#connector/targetQueue.ts';
import { type ConnectorView, connectorView, listConnectors } from '#connector/view.ts';
import type { Actor } from '#core/actor.ts';
import { Failure, isFailure } from '#core/failure.ts';

export interface AppliedMapping extends MappingCheck {
  readonly version: number;
}

/** Connectors, their runs, mappings and logs. Every method that takes `nameOrId` may throw Failure `not-found`. */
export interface Connectors {
  create(request: CreateConnector): Promise<ConnectorView>;
  list(): Promise<ConnectorView[]>;
  get(nameOrId: string): Promise<ConnectorView>;
  /** @param changes with `version` for an edit that must not overwrite another (Failure `conflict`) */
  edit(
    nameOrId: string,
    changes: ConnectorChanges & { version?: number; actor: Actor },
  ): Promise<ConnectorView>;
  pause(nameOrId: string, by: { actor: Actor }): Promise<ConnectorView>;
  resume(nameOrId: string, by: { actor: Actor }): Promise<ConnectorView>;
  remove(nameOrId: string, by: { actor: Actor }): Promise<ConnectorView>;
  /** Runs now, or takes a period once more. Failures: `connector-paused`, `lock-held`, whatever ends the run. */
  run(
    nameOrId: string,
    request: RunWatch & { actor: Actor; replay?: { readonly from: string; readonly to: string } },
  ): Promise<RunReport>;
  /** Delivers what was not imported or misses a mailbox, as the mapping is now. */
  redeliver(nameOrId: string, request: RunWatch & { actor: Actor }): Promise<RunReport>;
  /** The report of a run; of the last one when none is named. */
  report(nameOrId: string, run?: string): Promise<RunReport>;
  log(nameOrId: string, run?: string): Promise<AsyncIterable<LogRow>>;
  logPage(nameOrId: string, run: string | undefined, after?: LogPlace, limit?: number): Promise<LogPage>;
  checkMapping(bytes: Uint8Array, fileName: string): Promise<MappingCheck>;
  applyMapping(
    nameOrId: string,
    request: MappingUpload & { acceptPartial: boolean; actor: Actor },
  ): Promise<AppliedMapping>;
  mappings(nameOrId: string): Promise<MappingVersion[]>;
  /**
   * Runs every connector that is due, one after the other. A run that fails is recorded and does not keep the others
   * from theirs.
   */
  runDue(watch?: RunWatch): Promise<RunReport[]>;
  /** Works off the queues of the targets besides the primary one. */
  workTargets(signal?: AbortSignal): Promise<void>;
  /** Runs that have ended since those that were seen, per connector in order; none is skipped. */
  endedRuns(seen: ReadonlyMap<string, number>): Promise<EndedRun[]>;
  /** Active connectors for which a scheduled instant has passed since they last got through. */
  overdueConnectors(): Promise<OverdueConnector[]>;
  /** Cleans the staging store and ends subscriptions that removed connectors have left open. */
  cleanUp(): Promise<void>;
}

const scheduler: Actor = { kind: 'system', part: 'schedule' };

export async function openConnectors(options: ConnectorsOptions): Promise<Connectors> {
  const { database, clock } = options;
  const find = (nameOrId: string) => findConnector(database, nameOrId);
  const view = (row: ConnectorRow) => connectorView(database, row, clock.now());
  const rowOf = async (nameOrId: string) => {
    const connector = await find(nameOrId);
    refuseRemoved(connector);
    return connector;
  };

  return {
    create: async (request) => view(await find(await createConnector(options, request))),
    list: () => listConnectors(database, clock.now()),
    get: async (nameOrId) => view(await find(nameOrId)),
    edit: async (nameOrId, { version, actor: _, ...changes }) =>
      view(await editConnector(options, await rowOf(nameOrId), changes, version)),
    pause: async (nameOrId) => view(await setConnectorState(options, await rowOf(nameOrId), 'paused')),
    resume: async (nameOrId) => view(await setConnectorState(options, await rowOf(nameOrId), 'active')),
    remove: async (nameOrId) => view(await removeConnector(options, await find(nameOrId))),
    run: async (nameOrId, { actor, replay, ...watch }) => {
      const connector = await rowOf(nameOrId);
      refusePaused(connector);
      const request = replay
        ? { kind: 'replay' as const, period: period(replay) }
        : { kind: 'manual' as const };
      return runConnector(options, connector.id, { ...request, actor }, watch);
    },
    redeliver: async (nameOrId, { actor, ...watch }) =>
      runConnector(options, (await rowOf(nameOrId)).id, { kind: 'redelivery', actor }, watch),
    report: async (nameOrId, run) =>
      runReport(database, await findRun(database, (await find(nameOrId)).id, run)),
    log: async (nameOrId, run) => runLog(database, await findRun(database, (await find(nameOrId)).id, run)),
    logPage: async (nameOrId, run, after, limit) =>
      logPage(database, await findRun(database, (await find(nameOrId)).id, run), after, limit),
    checkMapping: (bytes, fileName) => previewMapping(options, { bytes, fileName }),
    applyMapping: async (nameOrId, { bytes, fileName, acceptPartial, actor }) =>
      applyMapping(options, await rowOf(nameOrId), { bytes, fileName }, { acceptPartial, actor }),
    mappings: async (nameOrId) => listMappings(database, (await find(nameOrId)).id),
    runDue: (watch) => runDue(options, watch ?? {}),
    workTargets: async (signal = new AbortController().signal) => {
      for (const name of options.targets.keys())
        if (name !== options.primary) await workTarget(options, name, signal);
    },
    endedRuns: (seen) => endedRuns(options, seen),
    overdueConnectors: () => overdueConnectors(options),
    cleanUp: async () => {
      await cleanStaging(options);
      await endSubscriptions(options);
    },
  };
}

async function runDue(options: ConnectorsOptions, watch: RunWatch): Promise<RunReport[]> {
  const reports: RunReport[] = [];
  for (const { id } of await dueConnectors(options, options.clock.now())) {
    if (watch.signal?.aborted) break;
    try {
      reports.push(await runConnector(options, id, { kind: 'scheduled', actor: scheduler }, watch));
    } catch (error) {
      if (isFailure(error, 'lock-held')) continue;
      reports.push(await runReport(options.database, await findRun(options.database, id)));
    }
  }
  return reports;
}

function refusePaused(connector: ConnectorRow): void {
  if (connector.state !== 'paused') return;
  throw new Failure('connector-paused', `The connector "${connector.name}" is paused.`, 'Resume it first.');
}

function period({ from, to }: { readonly from: string; readonly to: string }) {
  const [begin, end] = [new Date(from), new Date(to)];
  if (!(begin < end))
    throw new Failure(
      'usage',
      'The period to replay does not end after it begins.',
      'Give its ends as dates or times, such as 2026-03-01 and 2026-03-08T12:00:00Z.',
    );
  return { from: begin, to: end };
}
