import type { AreaDependencies } from '#app/app.ts';
import { followRun } from '#app/follow.ts';
import { withLocalSite } from '#app/local-site.ts';
import type { LogRequest } from '#connector/connectors.ts';
import type { Page } from '#connector/runs.ts';
import type { BeginRun } from '#connector/startRuns.ts';
import type { RunId } from '#core/ids.ts';

/** How long a command that has run a connector works off the queues of its targets, in milliseconds. */
const longestWorkOff = 60_000;

/** Runs of connectors: what starts them, how far they are, what they report. */
export function createConnectorRuns({ engine, guard, background }: AreaDependencies) {
  const { connectors, foundation, archive } = engine;
  const byName = (name: string): string => `connector:${name}`;
  return {
    run: guard(
      {
        permission: 'connector.run',
        action: 'connector.run',
        effect: 'change',
        object: (name: string, _request: RunRequest, _watch: RunWatch) => byName(name),
        details: (_name, { replay }) => (replay ? { replayFrom: replay.from, replayTo: replay.to } : {}),
      },
      async (actor, name: string, request: RunRequest, watch: RunWatch) => {
        const { siteUrl } = await connectors.get(name);
        return withLocalSite(foundation, siteUrl, () =>
          connectors.run(name, { ...request, ...watch, actor }),
        );
      },
    ),
    redeliver: guard(
      {
        permission: 'connector.run',
        action: 'connector.redeliver',
        effect: 'change',
        object: (name: string, _watch: RunWatch) => byName(name),
      },
      async (actor, name: string, watch: RunWatch) => {
        const { siteUrl } = await connectors.get(name);
        return withLocalSite(foundation, siteUrl, () => connectors.redeliver(name, { ...watch, actor }));
      },
    ),
    /**
     * Works off what waits for a connector's targets, some time and no longer; what is left is for `serve`.
     * @returns the run's report as it is then
     */
    workOff: guard(
      {
        permission: 'connector.run',
        action: 'connector.work-off',
        effect: 'change',
        object: (name: string, _run: string, _signal: AbortSignal) => byName(name),
      },
      async (_actor, name: string, run: string, signal: AbortSignal) => {
        await connectors.workTargetsOf(name, longestWorkOff, signal);
        return connectors.report(name, run);
      },
    ),
    /** Starts a run and answers at once; it goes on until it ends or the App closes. */
    start: guard(
      {
        permission: 'connector.run',
        action: 'connector.run',
        effect: 'change',
        object: (name: string, _request: StartRequest) => byName(name),
        details: (_name, { replay }) => (replay ? { replayFrom: replay.from, replayTo: replay.to } : {}),
      },
      async (actor, name: string, request: StartRequest) =>
        begin(name, { ...request, kind: 'manual', actor }),
    ),
    /** The same for delivering again. */
    startRedelivery: guard(
      {
        permission: 'connector.run',
        action: 'connector.redeliver',
        effect: 'change',
        object: (name: string, _request: Pick<StartRequest, 'key'>) => byName(name),
      },
      async (actor, name: string, request: Pick<StartRequest, 'key'>) =>
        begin(name, { ...request, kind: 'redelivery', actor }),
    ),
    runs: guard(
      {
        permission: 'connector.read',
        action: 'connector.runs',
        effect: 'read',
        object: (name: string, _page: Page) => byName(name),
      },
      async (_actor, name: string, page: Page) => connectors.runs(name, page),
    ),
    report: guard(
      {
        permission: 'connector.read',
        action: 'connector.report',
        effect: 'read',
        object: (name: string, _run: string) => byName(name),
      },
      async (_actor, name: string, run: string) => connectors.report(name, run),
    ),
    logPage: guard(
      {
        permission: 'connector.read',
        action: 'connector.log',
        effect: 'read',
        object: (name: string, _run: string, _page: LogRequest) => byName(name),
      },
      async (_actor, name: string, run: string, page: LogRequest) => connectors.logPage(name, run, page),
    ),
    /** Where the newest run is, each half second until it ends; nothing before the first run. */
    follow: guard(
      {
        permission: 'connector.read',
        action: 'connector.follow',
        effect: 'read',
        object: (name: string, _signal: AbortSignal) => byName(name),
      },
      async (_actor, name: string, signal: AbortSignal) => {
        const { id } = await connectors.get(name);
        return followRun(connectors, id, signal);
      },
    ),
    /** What waits in the quarantine, with what its run knew of it. */
    notImported: guard(
      {
        permission: 'connector.read',
        action: 'connector.not-imported',
        effect: 'read',
        object: (name: string, _page: Page) => byName(name),
      },
      async (_actor, name: string, { after, limit }: Page) => {
        const { id } = await connectors.get(name);
        const rows = await archive.quarantine.list(id, after, limit + 1);
        const page = rows.slice(0, limit);
        const facts = await connectors.itemFacts(
          id,
          page.map(({ itemId }) => itemId),
        );
        return {
          items: page.map(({ itemId, reason, detail }) => {
            const { run = null, kind = null, sent = null } = facts.get(itemId) ?? {};
            return { item: itemId, run, kind, sent, reason, detail };
          }),
          next: rows.length > limit ? (page.at(-1)?.cursor ?? null) : null,
        };
      },
    ),
    missingDeliveries: guard(
      {
        permission: 'connector.read',
        action: 'connector.missing-deliveries',
        effect: 'read',
        object: (name: string, _page: Page) => byName(name),
      },
      async (_actor, name: string, page: Page) => connectors.openDeliveries(name, page),
    ),
    log: guard(
      {
        permission: 'connector.read',
        action: 'connector.log',
        effect: 'read',
        object: (name: string, _run: string | undefined) => byName(name),
      },
      async (_actor, name: string, run: string | undefined) => connectors.log(name, run),
    ),
  };

  async function begin(name: string, request: Omit<BeginRun, 'signal'>): Promise<{ readonly run: RunId }> {
    const { siteUrl } = await connectors.get(name);
    const { promise, resolve, reject } = Promise.withResolvers<{ readonly run: RunId }>();
    const work = withLocalSite(foundation, siteUrl, async () => {
      const { run, ended } = await connectors.begin(name, { ...request, signal: background.signal });
      resolve({ run });
      await ended;
    });
    work.catch(reject);
    background.keep(work);
    return promise;
  }
}

interface RunRequest {
  readonly replay?: { readonly from: string; readonly to: string };
}

interface StartRequest extends RunRequest {
  /** The same key again answers with the run that it has started. */
  readonly key?: string;
}

type RunStage = 'pull' | 'stage' | 'convert' | 'map' | 'import' | 'reconcile';

interface RunWatch {
  readonly signal: AbortSignal;
  progress(stage: RunStage, done: number, total?: number): void;
}
