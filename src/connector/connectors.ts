import { cleanStaging } from '#connector/cleanStaging.ts';
import { type CreateConnector, createConnector, type MappingUpload } from '#connector/create.ts';
import { type TargetNews, targetNews } from '#connector/delivery/news.ts';
import { lookWhereDue } from '#connector/delivery/vanished.ts';
import { workTarget } from '#connector/delivery/workTarget.ts';
import type { ConnectorsOptions, HouseParts } from '#connector/dependencies.ts';
import { type Directories, openDirectories } from '#connector/directories/directories.ts';
import { forgetOldDrafts } from '#connector/drafts.ts';
import {
  type ConnectorChanges,
  editConnector,
  endSubscriptions,
  removeConnector,
  setConnectorState,
} from '#connector/edit.ts';
import { type EndedRun, endedRuns, type OverdueConnector, overdueConnectors } from '#connector/ended.ts';
import { type DayFigure, itemsPerDay } from '#connector/figures.ts';
import type { RunPlace } from '#connector/liveProgress.ts';
import { type LogPage, type LogPlace, type LogRow, logPage, runLog } from '#connector/log.ts';
import { applyMapping, previewMapping } from '#connector/mapping/apply.ts';
import type { MappingCheck } from '#connector/mapping/check.ts';
import { listMappings, type MappingVersion } from '#connector/mapping/versions.ts';
import { findConnector, refuseRemoved } from '#connector/names.ts';
import { findRun, type RunReport, runReport } from '#connector/report.ts';
import type { RunWatch } from '#connector/run.ts';
import type { ConnectorRow } from '#connector/runRow.ts';
import { listRuns, newestRuns, type Page, type Paged } from '#connector/runs.ts';
import { type BeginRun, type BegunRun, openRunStarts, type RunNow } from '#connector/startRuns.ts';
import type { Outcome } from '#connector/tables.ts';
import { openTargetCabinet } from '#connector/targets/cabinet.ts';
import { openTargetRegistry, type TargetRegistry } from '#connector/targets/registry.ts';
import { type ConnectorView, connectorView, listConnectors } from '#connector/view.ts';
import {
  countOpenDeliveries,
  type ItemFacts,
  itemFacts,
  type OpenCount,
  type OpenDelivery,
  openDeliveries,
} from '#connector/waiting.ts';
import { openWizard, type Wizard } from '#connector/wizard.ts';
import type { Actor } from '#core/actor.ts';
import type { ConnectorId, ItemId } from '#core/ids.ts';

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
  run(nameOrId: string, request: RunNow): Promise<RunReport>;
  /** Delivers what was not imported or misses a mailbox, as the mapping is now. */
  redeliver(nameOrId: string, request: RunWatch & { actor: Actor }): Promise<RunReport>;
  /** The report of a run; of the last one when none is named. */
  report(nameOrId: string, run?: string): Promise<RunReport>;
  log(nameOrId: string, run?: string): Promise<AsyncIterable<LogRow>>;
  logPage(nameOrId: string, run: string | undefined, request?: LogRequest): Promise<LogPage>;
  /**
   * Starts a run and leaves it to itself. With a `key` that has started one before, that one is answered.
   * @returns its id as soon as it is known, and its end
   */
  begin(nameOrId: string, request: BeginRun): Promise<BegunRun>;
  /** The newest first. */
  runs(nameOrId: string, page: Page): Promise<Paged<RunReport>>;
  /** Of all connectors. */
  newestRuns(limit: number): Promise<RunReport[]>;
  /** Where the newest run is; undefined before the first. */
  progress(nameOrId: string): Promise<RunPlace | undefined>;
  openDeliveries(nameOrId: string, page: Page): Promise<Paged<OpenDelivery>>;
  countOpenDeliveries(): Promise<ReadonlyMap<ConnectorId, OpenCount>>;
  /** Items by the day on which the run that archived them ended, in a time zone. */
  itemsPerDay(since: Date, timeZone: string): Promise<DayFigure[]>;
  itemFacts(connector: ConnectorId, items: readonly ItemId[]): Promise<ReadonlyMap<ItemId, ItemFacts>>;
  readonly wizard: Wizard;
  /** Who has which mailbox. */
  readonly directories: Directories;
  /** What creating a connector accepts. */
  readonly terms: { readonly version: string };
  /** The targets that are set up. */
  readonly targets: TargetRegistry;
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
  /**
   * Works off what is due in the queues of the targets, side by side: a slow one does not keep the others waiting. Queues
   * that are being worked off already are left alone.
   */
  workTargets(signal?: AbortSignal): Promise<void>;
  /** The same for the queues of one connector's targets, for so many milliseconds at the most. */
  workTargetsOf(nameOrId: string, milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Looks for what has vanished from mailboxes that were not looked at for a week. */
  lookForVanished(signal: AbortSignal): Promise<void>;
  /** Runs that have ended since those that were seen, per connector in order; none is skipped. */
  endedRuns(seen: ReadonlyMap<string, number>): Promise<EndedRun[]>;
  /** Active connectors for which a scheduled instant has passed since they last got through. */
  overdueConnectors(): Promise<OverdueConnector[]>;
  /** What somebody must know of the targets outside the archive. */
  targetNews(): Promise<TargetNews[]>;
  /** Cleans the staging store and ends subscriptions that removed connectors have left open. */
  cleanUp(): Promise<void>;
  /** Lets the targets go that are set up. */
  close(): Promise<void>;
}

export interface LogRequest {
  readonly after?: LogPlace;
  readonly limit?: number;
  readonly outcome?: Outcome;
}

export async function openConnectors(parts: HouseParts): Promise<Connectors> {
  const { database, clock } = parts;
  const options: ConnectorsOptions = { ...parts, cabinet: openTargetCabinet(parts) };
  const find = (nameOrId: string) => findConnector(database, nameOrId);
  const starts = openRunStarts(options);
  const view = (row: ConnectorRow) => connectorView(options, row);
  const rowOf = async (nameOrId: string) => {
    const connector = await find(nameOrId);
    refuseRemoved(connector);
    return connector;
  };

  return {
    create: async (request) => view(await find(await createConnector(options, request))),
    list: () => listConnectors(options),
    get: async (nameOrId) => view(await find(nameOrId)),
    edit: async (nameOrId, { version, actor: _, ...changes }) =>
      view(await editConnector(options, await rowOf(nameOrId), changes, version)),
    pause: async (nameOrId) => view(await setConnectorState(options, await rowOf(nameOrId), 'paused')),
    resume: async (nameOrId) => view(await setConnectorState(options, await rowOf(nameOrId), 'active')),
    remove: async (nameOrId) => view(await removeConnector(options, await find(nameOrId))),
    run: async (nameOrId, request) => starts.run(await rowOf(nameOrId), request),
    redeliver: async (nameOrId, request) => starts.redeliver(await rowOf(nameOrId), request),
    begin: async (nameOrId, request) => starts.begin(await rowOf(nameOrId), request),
    runs: async (nameOrId, page) => listRuns(database, (await find(nameOrId)).id, page),
    newestRuns: (limit) => newestRuns(database, limit),
    progress: async (nameOrId) => starts.placeOf((await find(nameOrId)).id),
    openDeliveries: async (nameOrId, page) => openDeliveries(database, (await find(nameOrId)).id, page),
    countOpenDeliveries: () => countOpenDeliveries(database),
    itemsPerDay: (since, timeZone) => itemsPerDay(database, since, timeZone),
    itemFacts: (connector, items) => itemFacts(database, connector, items),
    wizard: openWizard(options),
    directories: openDirectories({ ...options, adapters: options.directoryAdapters ?? [] }),
    terms: options.terms,
    targets: openTargetRegistry(options),
    report: async (nameOrId, run) =>
      runReport(database, await findRun(database, (await find(nameOrId)).id, run)),
    log: async (nameOrId, run) => runLog(database, await findRun(database, (await find(nameOrId)).id, run)),
    logPage: async (nameOrId, run, { after, limit, outcome } = {}) =>
      logPage(database, await findRun(database, (await find(nameOrId)).id, run), after, limit, outcome),
    checkMapping: (bytes, fileName) => previewMapping(options, { bytes, fileName }),
    applyMapping: async (nameOrId, { bytes, fileName, acceptPartial, actor }) =>
      applyMapping(options, await rowOf(nameOrId), { bytes, fileName }, { acceptPartial, actor }),
    mappings: async (nameOrId) => listMappings(database, (await find(nameOrId)).id),
    runDue: (watch = {}) => starts.runDue(watch),
    workTargets: async (signal = new AbortController().signal) => {
      const names = await options.cabinet.names();
      await sideBySide(
        names.filter((name) => name !== options.primary),
        (name) => workTarget(options, name, signal),
      );
    },
    workTargetsOf: async (nameOrId, milliseconds, signal) => {
      const { targets } = await find(nameOrId);
      const over = AbortSignal.timeout(milliseconds);
      const both = AbortSignal.any([signal, over]);
      await sideBySide(targets, (name) => workTarget(options, name, both)).catch((error: unknown) => {
        if (!over.aborted) throw error;
      });
    },
    lookForVanished: (signal) => lookWhereDue(options, signal),
    endedRuns: (seen) => endedRuns(options, seen),
    overdueConnectors: () => overdueConnectors(options),
    targetNews: () => targetNews(options),
    cleanUp: async () => {
      await cleanStaging(options);
      await endSubscriptions(options);
      await forgetOldDrafts(database, clock.now());
    },
    close: () => options.cabinet.close(),
  };
}

/** @throws the first error, once all have ended */
async function sideBySide(names: readonly string[], work: (name: string) => Promise<void>): Promise<void> {
  for (const ended of await Promise.allSettled(names.map(work)))
    if (ended.status === 'rejected') throw ended.reason;
}
