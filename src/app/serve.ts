import { once } from 'node:events';
import path from 'node:path';
import type { Logger } from 'pino';
import type { NewOperator } from '#access/operators.ts';
import type { App } from '#app/app.ts';
import { makeFirstOperator } from '#app/first-operator.ts';
import { startSiteProcess } from '#app/site-process.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { holdFileLock } from '#store/fileLock.ts';
import { startJobs } from '#store/jobs.ts';

/** Where `serve` listens; printed as one line of JSON. */
export interface ServeAddresses {
  /** The compliance center. */
  readonly center: string;
  readonly sitePrivate: string;
  /** Webhooks and the users' own pages. */
  readonly sitePublic: string;
  readonly process: number;
}

export interface ServeOptions {
  readonly signal: AbortSignal;
  readonly log: Logger;
}

/** A listener that `serve` opens once the site runs, and closes before it ends. */
export interface Listener {
  readonly url: string;
  close(): Promise<void>;
}

const dueJob = 'connectors-due';
const targetJob = 'targets';
const lookJob = 'look-for-vanished';
const cleanJob = 'clean-up';
const alertJob = 'alerts';
const directoryJob = 'directories';
const everyMinute = '* * * * *';
const everyHour = '41 * * * *';
const everyNight = '17 3 * * *';

/**
 * Starts the capture site and the schedules, and stays until the signal.
 * @throws Failure `lock-held` when another `serve` works on the data folder; it is left undisturbed
 */
export async function serve(app: App, options: ServeOptions & Announcer): Promise<void> {
  const release = holdServeLock(app.engine.foundation.config.data);
  try {
    await serveAlone(app, options);
  } finally {
    release();
  }
}

interface Announcer {
  /** Opens the compliance center, once the site runs; `http` knows how. */
  openCenter(): Promise<Listener>;
  /** Shows the first operator's generated password, once; called before anything else, and only at a first start. */
  welcome(operator: NewOperator): Promise<void>;
  announce(addresses: ServeAddresses): Promise<void>;
}

/** Of a folder's capture site there is one process: a second would take over its settings and the word where it listens. */
function holdServeLock(data: string): () => void {
  const release = holdFileLock(path.join(data, 'serve.lock'));
  if (release !== undefined) return release;
  throw new Failure(
    'lock-held',
    say`Another "holdfast serve" works on the data folder ${data}.`,
    say`Use that one, or stop it first. More hands for its schedules: holdfast worker. Another archive: another --data folder.`,
    { details: { folder: data } },
  );
}

async function serveAlone(app: App, options: ServeOptions & Announcer): Promise<void> {
  const { foundation } = app.engine;
  const first = await makeFirstOperator(app.engine);
  if (first !== undefined) await options.welcome(first);
  const site = await startSiteProcess(foundation, {
    privatePort: foundation.config.sitePrivatePort,
    publicPort: foundation.config.sitePublicPort,
    logLevel: foundation.config.logLevel,
  });
  try {
    const center = await options.openCenter();
    try {
      const { privateUrl: sitePrivate, publicUrl: sitePublic = '' } = site;
      await options.announce({ center: center.url, sitePrivate, sitePublic, process: process.pid });
      options.log.info({ url: sitePrivate }, 'the capture site listens');
      options.log.info({ url: center.url }, 'the compliance center listens');
      await work(app, options);
    } finally {
      await center.close();
    }
  } finally {
    await site.stop();
  }
}

/** A site whose database is away keeps no other alert waiting. */
async function watchSite({ engine }: App, log: Logger): Promise<void> {
  try {
    const { site } = await engine.localSite();
    await engine.alerts.watchSite((since) => site.captures.alarms(since));
  } catch {
    log.warn({ part: 'alerts' }, 'the alarms of the capture site could not be read; it is tried again');
  }
}

/**
 * Works until the signal: every minute the due connectors run. The job only wakes; what is due is computed from what
 * was done, so a missed wake-up loses nothing.
 */
export async function work(app: App, { signal, log }: ServeOptions): Promise<void> {
  const { access, alerts, connectors, foundation } = app.engine;
  const jobs = await startJobs({
    connection: foundation.archiveConnection,
    onError: () => log.warn({ part: 'jobs' }, 'the job queue met an error; it tries again'),
  });
  const queues = openQueueWork(app, { signal, log });
  try {
    await jobs.work(dueJob, async () => {
      for (const { run, connector, state, pulled } of await connectors.runDue({ signal })) {
        log.info({ run, connector, state, count: pulled }, 'run ended');
      }
      await jobs.send(alertJob, {}, { singletonKey: 'runs' });
      await jobs.send(targetJob, {}, { singletonKey: 'runs' });
    });
    await jobs.work(targetJob, async () => queues.wake());
    await jobs.work(lookJob, () => connectors.lookForVanished(signal));
    // A queue of its own: a mail server that does not answer keeps no run waiting, nor a run an alert.
    await jobs.work(alertJob, async () => {
      await alerts.watch(connectors);
      await watchSite(app, log);
      await alerts.deliver(signal);
    });
    await jobs.work(directoryJob, async () => {
      for (const { directory, people } of await connectors.directories.readDue(signal)) {
        if (people === undefined)
          log.warn({ part: 'directories', directory }, 'a directory could not be read');
        else log.info({ part: 'directories', directory, count: people }, 'a directory was read');
      }
    });
    await jobs.work(cleanJob, async () => {
      await connectors.cleanUp();
      await access.signIn.clean();
    });
    await jobs.schedule(dueJob, everyMinute, 'UTC');
    await jobs.schedule(targetJob, everyMinute, 'UTC');
    await jobs.schedule(alertJob, everyMinute, 'UTC');
    await jobs.schedule(directoryJob, everyHour, 'UTC');
    await jobs.schedule(lookJob, everyHour, 'UTC');
    await jobs.schedule(cleanJob, everyNight, 'UTC');
    await jobs.send(dueJob, {}, { singletonKey: 'start' });
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await jobs.stop();
    await queues.ended();
  }
}

/**
 * The queues of targets are worked off beside everything else, and the wake-up call does not wait for them: a target that
 * takes hours keeps no other from being looked at each minute.
 */
function openQueueWork(app: App, { signal, log }: ServeOptions) {
  const underway = new Set<Promise<void>>();
  return {
    wake: (): void => {
      const work = app.engine.connectors.workTargets(signal).catch(() => {
        if (!signal.aborted)
          log.warn({ part: 'targets' }, 'a queue of a target could not be worked off; it is tried again');
      });
      underway.add(work);
      void work.then(() => underway.delete(work));
    },
    ended: async (): Promise<void> => {
      await Promise.all(underway);
    },
  };
}
