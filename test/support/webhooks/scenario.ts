import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { prepareConnector, runConnector, type TemporaryArchive, temporaryArchive } from '../archive.ts';
import { itemsOf } from '../road.ts';
import { type LoadResult, loadBusiness, sendWebhooks, type WebhookLoad } from './load.ts';

/** A capture of the Cloud API in the site's own process, with the mailbox of the business number. */
export interface WebhookScenario {
  readonly archive: TemporaryArchive;
  /** Sends, and kills the site's process with SIGKILL after half of the time where told to; it is started again. */
  load(
    how: Pick<WebhookLoad, 'name' | 'perSecond' | 'seconds'> & { readonly kill?: boolean },
  ): Promise<LoadResult>;
  /** The items of the mailbox after a run. */
  delivered(): Promise<string[]>;
  remove(): Promise<void>;
}

const owner = { email: 'desk@corp.example', phone: loadBusiness.phone };

export async function prepareWebhooks(): Promise<WebhookScenario> {
  const archive = await temporaryArchive();
  await prepareConnector(archive, [owner]);
  const { publicUrl } = await archive.site();
  const { engine } = await archive.app();
  const { captures } = (await engine.localSite()).site;
  const appSecret = randomBytes(16).toString('hex');
  const [verifyToken, accessToken] = [randomBytes(8).toString('hex'), randomBytes(8).toString('hex')];
  const values = { appSecret, verifyToken, accessToken };
  const { id } = await captures.add({ source: 'whatsapp-cloud-api', name: 'Desk', values });
  const url = `${publicUrl}/capture/${id}`;
  await untilAnswered(url);
  return {
    archive,
    load: ({ kill = false, ...how }) =>
      sendWebhooks({ url, appSecret, ...how, ...(kill ? { atHalf: () => void killSite(archive) } : {}) }),
    delivered: async () => {
      const report = await runConnector(archive);
      if (!report.reconciled) throw new Error(`The run does not add up: ${JSON.stringify(report)}`);
      return itemsOf(archive, owner.email);
    },
    remove: () => archive.remove(),
  };
}

/** Until the site's process has started the capture: a webhook without a signature is refused then, not put off. */
async function untilAnswered(url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { status } = await fetch(url, { method: 'POST', body: '{}' });
    if (status === 401) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the capture did not start');
}

/** The process that listens now. */
async function killSite({ config }: TemporaryArchive): Promise<void> {
  const file = path.join(config.data, 'site', 'listening.json');
  const { process: victim } = JSON.parse(await readFile(file, 'utf8')) as { process: number };
  process.kill(victim, 'SIGKILL');
}
