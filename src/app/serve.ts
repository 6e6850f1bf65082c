import { once } from 'node:events';
import type { App } from '#app/app.ts';
import { startSiteProcess } from '#app/site-process.ts';
import { startJobs } from '#store/jobs.ts';

/** Where `serve` listens; printed as one line of JSON. */
export interface ServeAddresses {
  readonly sitePrivate: string;
  readonly process: number;
}

const dueJob = 'connectors-due';
const everyMinute = '* * * * *';

/** Starts the capture site and the schedules, and stays until the signal. */
export async function serve(
  app: App,
  options: { signal: AbortSignal; announce: (addresses: ServeAddresses) => Promise<void> },
): Promise<void> {
  const { foundation } = app.engine;
  const site = await startSiteProcess(foundation, foundation.config.sitePrivatePort);
  try {
    await options.announce({ sitePrivate: site.privateUrl, process: process.pid });
    await work(app, options);
  } finally {
    await site.stop();
  }
}

/**
 * Works until the signal: every minute the due connectors run. The job only wakes; what is due is computed from what
 * was done, so a missed wake-up loses nothing.
 */
export async function work(app: App, { signal }: { signal: AbortSignal }): Promise<void> {
  const { archiveConnection } = app.engine.foundation;
  const jobs = await startJobs({ connection: archiveConnection });
  try {
    await jobs.work(dueJob, async () => {
      await app.engine.connectors.runDue({ signal });
    });
    await jobs.schedule(dueJob, everyMinute, 'UTC');
    await jobs.send(dueJob, {}, { singletonKey: 'start' });
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    await jobs.stop();
  }
}
