import { once } from 'node:events';
import type { Logger } from 'pino';
import type { App } from '#app/app.ts';
import { startSiteProcess } from '#app/site-process.ts';
import { startJobs } from '#store/jobs.ts';

/** Where `serve` listens; printed as one line of JSON. */
export interface ServeAddresses {
  readonly sitePrivate: string;
  readonly process: number;
}

export interface ServeOptions {
  readonly signal: AbortSignal;
  readonly log: Logger;
}

const dueJob = 'connectors-due';
const cleanJob = 'clean-up';
const everyMinute = '* * * * *';
const everyNight = '17 3 * * *';

/** Starts the capture site and the schedules, and stays until the signal. */
export async function serve(
  app: App,
  options: ServeOptions & { announce(addresses: ServeAddresses): Promise<void> },
): Promise<void> {
  const { foundation } = app.engine;
  const site = await startSiteProcess(foundation, {
    privatePort: foundation.config.sitePrivatePort,
    logLevel: foundation.config.logLevel,
  });
  try {
    await options.announce({ sitePrivate: site.privateUrl, process: process.pid });
    options.log.info({ url: site.privateUrl }, 'the capture site listens');
    await work(app, options);
  } finally {
    await site.stop();
  }
}

/**
 * Works until the signal: every minute the due connectors run. The job only wakes; what is due is computed from what
 * was done, so a missed wake-up loses nothing.
 */
export async function work(app: App, { signal, log }: ServeOptions): Promise<void> {
  const { connectors, foundation } = app.engine;
  const jobs = await startJobs({
    connection: foundation.archiveConnection,
    onError: () => log.warn({ part: 'jobs' }, 'the job queue met an error; it tries again'),
  });
  try {
    await jobs.work(dueJob, async () => {
      for (const { run, connector, state, pulled } of await connectors.runDue({ signal })) {
        log.info({ run, connector, state, count: pulled }, 'run ended');
      }
      await connectors.workTargets(signal);
    });
    await jobs.work(cleanJob, () => connectors.cleanUp());
    await jobs.schedule(dueJob, everyMinute, 'UTC');
    await jobs.schedule(cleanJob, everyNight, 'UTC');
    await jobs.send(dueJob, {}, { singletonKey: 'start' });
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await jobs.stop();
  }
}
