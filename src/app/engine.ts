import { type Access, openAccess } from '#access/access.ts';
import { migrations as accessMigrations } from '#access/migrations.ts';
import { type Alerts, openAlerts } from '#alerts/alerts.ts';
import { migrations as alertMigrations } from '#alerts/migrations.ts';
import type { Config } from '#app/config.ts';
import { type Foundation, openFoundation } from '#app/foundation.ts';
import { type OpenedSite, openSiteFolder } from '#app/site-entry.ts';
import { grantsOf, lastListening, writeSiteSettings } from '#app/site-process.ts';
import { migrations as auditMigrations } from '#audit/migrations.ts';
import { openTrail, type Trail } from '#audit/trail.ts';
import { type Connectors, openConnectors } from '#connector/connectors.ts';
import { openReceipts } from '#connector/delivery/receipts.ts';
import { migrations as connectorMigrations } from '#connector/migrations.ts';
import { defaultPatience } from '#connector/site/exchange.ts';
import { systemClock } from '#core/clock.ts';
import type { ItemId } from '#core/ids.ts';
import { directoryAdapters } from '#directories/index.ts';
import { en } from '#i18n/en.ts';
import { type Archive, openArchive } from '#mailbox/archive.ts';
import { migrations as mailboxMigrations } from '#mailbox/migrations.ts';
import { openFolderBlobs } from '#store/blob/folder.ts';
import { ensureFreeDisk } from '#store/disk.ts';
import type { Migration } from '#store/migrations.ts';
import { migrate } from '#store/migrations.ts';
import { openTargets, targetAdapters } from '#targets/index.ts';

/** The modules, opened and wired: what the areas of `App` call. Only this file and `site-entry.ts` compose. */
export interface Engine {
  readonly foundation: Foundation;
  readonly trail: Trail;
  readonly access: Access;
  readonly alerts: Alerts;
  readonly archive: Archive;
  readonly connectors: Connectors;
  /** Opens the local capture site's database on first use. */
  localSite(): Promise<OpenedSite>;
  close(): Promise<void>;
}

/** The archive's migrations, in module order. The site has its own database and list. */
export const archiveMigrations: readonly Migration[] = [
  ...auditMigrations,
  ...accessMigrations,
  ...alertMigrations,
  ...mailboxMigrations,
  ...connectorMigrations,
];

export async function openEngine(config: Config, log: (line: string) => void): Promise<Engine> {
  const foundation = await openFoundation(config, { log });
  try {
    await migrate(foundation.database, archiveMigrations);
    return await compose(foundation);
  } catch (error) {
    await foundation.close();
    throw error;
  }
}

async function compose(foundation: Foundation): Promise<Engine> {
  const { config, database, folders, keyring, archiveDomain } = foundation;
  const clock = systemClock;
  const trail = openTrail(database, { key: keyring.derive('audit'), clock });
  const access = openAccess({ database, trail, clock, keyring });
  const alerts = openAlerts({ database, trail, clock, keyring, archiveDomain });
  const archive = await openArchive({
    database,
    packs: openFolderBlobs(folders.packs),
    keyFiles: openFolderBlobs(folders.keyFiles),
    objects: openFolderBlobs(folders.objects),
    keyring,
    trail,
    clock,
    archiveDomain,
    ...(config.headsFile ? { headsFile: config.headsFile } : {}),
  });
  const connectors = await openConnectors({
    database,
    staging: openFolderBlobs(folders.staging),
    keyring,
    trail,
    clock,
    targets: openTargets({ archive }),
    targetAdapters,
    receiptsOf: (target) => openReceipts({ database, clock }, target),
    archiveAddress: itemAddress(config),
    primary: 'archive',
    archiveDomain,
    stagingDays: config.stagingDays,
    patience: {
      ...defaultPatience,
      answer: config.siteAnswerSeconds * 1_000,
      total: config.sitePatienceSeconds * 1_000,
    },
    terms: { version: en.terms.version, text: [en.terms.title, ...en.terms.paragraphs].join('\n') },
    checkDisk: () => ensureFreeDisk(config.data),
    directoryAdapters,
    autoMailbox: async (address, known) =>
      known ? (await archive.createMailbox(address)).id : archive.automaticMailbox(address),
    wouldMakeMailbox: async (address, known) =>
      known ||
      (await archive.listDomains()).includes(address.slice(address.lastIndexOf('@') + 1).toLowerCase()),
    observe: (observations) => archive.observe(observations),
    archive: {
      readItem: (itemId) => archive.readItem(itemId),
      readMail: (itemId) => archive.readMail(itemId),
      quarantined: (connector, after, limit) => archive.quarantine.list(connector, after, limit),
      release: (itemId, run) => archive.quarantine.release(itemId, run),
    },
  });
  let site: Promise<OpenedSite> | undefined;
  return {
    foundation,
    trail,
    access,
    alerts,
    archive,
    connectors,
    localSite: () => {
      site ??= openLocalSite(foundation);
      return site;
    },
    close: async () => {
      // Whatever fails on the way out, the database is let go: its server stops with the last of us.
      try {
        await (await site?.catch(() => undefined))?.close();
        await connectors.close();
        await archive.close();
      } finally {
        await foundation.close();
      }
    },
  };
}

/**
 * Where operators find an item: behind a proxy only `centerUrl` can tell, else the listener's own address will do,
 * unless it takes a free port.
 */
function itemAddress({ centerUrl, centerHost, centerPort, behindProxy }: Config) {
  const own =
    behindProxy === undefined && centerPort !== 0 ? `http://${centerHost}:${centerPort}` : undefined;
  const base = (centerUrl ?? own)?.replace(/\/+$/, '');
  return (item: ItemId): string | undefined => (base === undefined ? undefined : `${base}/items/${item}`);
}

async function openLocalSite(foundation: Foundation): Promise<OpenedSite> {
  const { config, folders } = foundation;
  // A running site has told where it listens; its settings stay as they are.
  if ((await lastListening(folders.site)) === undefined) {
    await writeSiteSettings(foundation, {
      privatePort: config.sitePrivatePort,
      logLevel: config.logLevel,
    });
  }
  const { folders: granted, ...others } = grantsOf(config);
  return openSiteFolder(folders.site, granted.length === 0 ? others : { ...others, folders: granted });
}
