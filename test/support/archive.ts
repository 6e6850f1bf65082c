import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type App, openApp } from '#app/app.ts';
import { type Config, type ConfigName, loadConfig } from '#app/config.ts';
import { startSiteProcess } from '#app/site-process.ts';
import type { Actor } from '#core/actor.ts';
import { temporaryFolder } from './folder.ts';
import { type SiteProxy, startSiteProxy } from './siteProxy.ts';

/** An archive of its own for one test file, on its own embedded database, as `holdfast` itself would open it. */
export interface TemporaryArchive {
  readonly folder: string;
  readonly config: Config;
  /** The opened App; opened anew after `closeApp`. */
  app(): Promise<App>;
  closeApp(): Promise<void>;
  /** Starts the capture site's own process, as `holdfast serve` does, and gives its address. */
  site(): Promise<{ url: string; publicUrl: string; process: number }>;
  remove(): Promise<void>;
}

export const tester: Actor = { kind: 'local', osUser: 'tester' };

/** @param flags beside those that every test needs */
export async function temporaryArchive(
  flags: Partial<Record<ConfigName, string>> = {},
): Promise<TemporaryArchive> {
  const temporary = await temporaryFolder();
  const folder = temporary.path;
  const { config } = loadConfig({
    flags: {
      data: path.join(folder, 'data'),
      archiveDomain: 'archive.corp.example',
      sitePrivatePort: '0',
      sitePublicPort: '0',
      ...flags,
    },
    environment: {},
    folder,
  });
  let app: Promise<App> | undefined;
  let site: ReturnType<typeof startSiteProcess> | undefined;
  const open = (): Promise<App> => {
    app ??= openApp(config, { log: () => undefined });
    return app;
  };
  const closeApp = async (): Promise<void> => {
    await (await site)?.stop();
    await (await app)?.close();
    app = undefined;
    site = undefined;
  };
  return {
    folder,
    config,
    app: open,
    closeApp,
    site: async () => {
      site ??= startSiteProcess((await open()).engine.foundation, {
        privatePort: 0,
        publicPort: 0,
        logLevel: 'warn',
      });
      const { privateUrl, publicUrl = '', process } = await site;
      return { url: privateUrl, publicUrl, process };
    },
    remove: async () => {
      await closeApp();
      await temporary[Symbol.asyncDispose]();
    },
  };
}

interface TestUser {
  readonly email: string;
  readonly phone: string;
  /** Absent: yes. */
  readonly mailbox?: boolean;
}

/** Registered users with mailboxes, and a connector that maps by e-mail address. */
export async function prepareConnector(archive: TemporaryArchive, users: readonly TestUser[]): Promise<void> {
  await prepareConnectorTo(archive, users, (await archive.site()).url);
}

/** The same, with a server between the connector and the site; the caller closes it after the archive. */
export async function connectThroughProxy(
  archive: TemporaryArchive,
  users: readonly TestUser[],
): Promise<SiteProxy> {
  const proxy = await startSiteProxy((await archive.site()).url);
  await prepareConnectorTo(archive, users, proxy.url);
  return proxy;
}

async function prepareConnectorTo(
  archive: TemporaryArchive,
  users: readonly TestUser[],
  url: string,
): Promise<void> {
  const app = await archive.app();
  await app.site.addAccount(tester, { name: 'connector', password: 'a password for tests' });
  for (const { email, phone, mailbox = true } of users) {
    await app.site.addUser(tester, { email, phones: [phone], wecomIds: [] });
    if (mailbox) await app.mailboxes.create(tester, { addresses: [email] });
  }
  await app.connectors.create(tester, {
    service: 'whatsapp',
    name: 'WhatsApp',
    site: url,
    userName: 'connector',
    password: 'a password for tests',
    automaticMapping: true,
    acceptTerms: true,
    schedule: 'manual',
  });
}

/** Runs the connector to its end. */
export async function runConnector(archive: TemporaryArchive) {
  const app = await archive.app();
  return app.connectors.run(
    tester,
    'WhatsApp',
    {},
    { signal: new AbortController().signal, progress: () => undefined },
  );
}

/** A file with these lines, in the archive's folder. */
export async function textFile(
  archive: TemporaryArchive,
  name: string,
  lines: readonly string[],
): Promise<string> {
  const file = path.join(archive.folder, name);
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}
