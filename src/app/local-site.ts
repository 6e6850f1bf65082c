import type { Foundation } from '#app/foundation.ts';
import { lastListening, startSiteProcess } from '#app/site-process.ts';

/**
 * Runs work that talks to a capture site. Where the address is the local site's and `serve` is not running, the site
 * is started for as long as the work takes, so that `connector run` works on a quiet machine too.
 */
export async function withLocalSite<R>(
  foundation: Foundation,
  siteUrl: string,
  work: () => Promise<R>,
): Promise<R> {
  if (!(await isOurs(foundation, siteUrl)) || (await answers(siteUrl))) return work();
  const { config } = foundation;
  const privatePort = Number(new URL(siteUrl).port) || config.sitePrivatePort;
  // Its requests are not news for somebody who waits for a command to end.
  const site = await startSiteProcess(foundation, { privatePort, logLevel: 'warn' });
  try {
    return await work();
  } finally {
    await site.stop();
  }
}

async function isOurs({ config, folders }: Foundation, siteUrl: string): Promise<boolean> {
  if (!URL.canParse(siteUrl)) return false;
  const { hostname, port, protocol } = new URL(siteUrl);
  if (protocol !== 'http:' || !['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return false;
  const last = await lastListening(folders.site);
  return (
    Number(port) === config.sitePrivatePort || (last !== undefined && new URL(last.privateUrl).port === port)
  );
}

/** Whether a capture site listens at the address. */
export async function answers(siteUrl: string): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/health', siteUrl), { signal: AbortSignal.timeout(2_000) });
    return answer.ok;
  } catch {
    return false;
  }
}
