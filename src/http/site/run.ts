import { openLog } from '#app/log.ts';
import { type OpenedSite, openSiteFolder } from '#app/site-entry.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { say, verbatim } from '#core/sentence.ts';
import { listenSite, siteListener } from '#http/site/listener.ts';

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
  { site, settings }: OpenedSite,
  { announce, until }: Omit<SiteRun, 'folder'>,
): Promise<void> {
  const listener = siteListener(site, {
    logger: openLog(settings.logLevel),
    trustProxy: settings.trustedProxies,
  });
  const privateUrl = await listenSite(listener, { host: settings.host, port: settings.privatePort });
  const cleaning = setInterval(() => void site.cleanUp().catch(() => undefined), cleanUpMilliseconds);
  announce({ privateUrl, process: process.pid });
  await until;
  clearInterval(cleaning);
  // A client that broke off in the middle of an answer may keep its connection: it gets no say in when we leave.
  const cutting = setTimeout(() => listener.server.closeAllConnections(), graceMilliseconds);
  await listener.close();
  clearTimeout(cutting);
}
