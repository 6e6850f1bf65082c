import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { openLog } from '#app/log.ts';
import { type OpenedSite, openSiteFolder } from '#app/site-entry.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { say, verbatim } from '#core/sentence.ts';
import { siteListener } from '#http/site/listener.ts';
import { publicListener } from '#http/site/publicListener.ts';
import { listenSite } from '#http/site/server.ts';

/** What a site process is started with. */
export interface SiteRun {
  readonly folder: string;
  /** Called once: with the addresses it listens on, or with the failure that keeps it from listening. */
  announce(word: object): void;
  /** Settles when the site shall leave. */
  readonly until: Promise<unknown>;
}

const cleanUpMilliseconds = 3_600_000;
/** For answers that are on their way when the site is told to leave. */
const graceMilliseconds = 2_000;
const againMilliseconds = 5_000;

/** Runs the capture site until told to leave; returns the exit code. */
export async function runSite({ folder, announce, until }: SiteRun): Promise<number> {
  try {
    const opened = await openSiteFolder(folder);
    try {
      await listenUntilTold(opened, { announce, until });
    } finally {
      // Also when it could not listen: an open database would keep the process alive.
      await opened.close();
    }
    return 0;
  } catch (error) {
    const failure =
      error instanceof Failure
        ? error
        : new Failure('internal', verbatim(String(error)), say`Please report this.`, { cause: error });
    announce({ code: failure.code, message: failure.sentence, remedy: failure.remedySentence });
    return isFailure(error, 'usage') ? 2 : 1;
  }
}

async function listenUntilTold(
  opened: OpenedSite,
  { announce, until }: Omit<SiteRun, 'folder'>,
): Promise<void> {
  const { site } = opened;
  const listeners: FastifyInstance[] = [];
  try {
    const urls = await listen(opened, listeners);
    const ending = new AbortController();
    const { signal } = ending;
    const working =
      'publicUrl' in urls
        ? [capture(site, signal), takeUploads(site, signal), site.coverages.watch(signal)]
        : [];
    const cleaning = setInterval(() => void site.cleanUp().catch(() => undefined), cleanUpMilliseconds);
    announce({ ...urls, process: process.pid });
    await until;
    clearInterval(cleaning);
    ending.abort();
    await Promise.all(working);
  } finally {
    await Promise.all(listeners.map(close));
  }
}

/** Opens the private listener, and the public one where this process captures. */
async function listen({ site, settings }: OpenedSite, listeners: FastifyInstance[]) {
  const options = { logger: openLog(settings.logLevel), trustProxy: settings.trustedProxies };
  const opened = (listener: FastifyInstance): FastifyInstance => {
    listeners.push(listener);
    return listener;
  };
  const { host, privatePort: port } = settings;
  const privateUrl = await listenSite(opened(siteListener(site, options)), { host, port });
  if (settings.public === undefined) return { privateUrl };
  const place = { ...settings.public, flag: '--site-public-port' };
  const { url } = settings.public;
  const open = publicListener(site, { ...options, ...(url === undefined ? {} : { publicUrl: url }) });
  return { privateUrl, publicUrl: await listenSite(opened(open), place) };
}

type Site = OpenedSite['site'];

/** Runs the captures for as long as the process stays. */
const capture = (site: Site, signal: AbortSignal) => again(() => site.captures.run(signal), signal);

/** Takes in what users send, likewise. */
const takeUploads = (site: Site, signal: AbortSignal) => again(() => site.personal.run(signal), signal);

/** After a database that was away, once more. */
async function again(work: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await work().catch(() => undefined);
    if (!signal.aborted) await sleep(againMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}

async function close(listener: FastifyInstance): Promise<void> {
  // A client that broke off in the middle of an answer may keep its connection: it gets no say in when we leave.
  const cutting = setTimeout(() => listener.server.closeAllConnections(), graceMilliseconds);
  await listener.close();
  clearTimeout(cutting);
}
