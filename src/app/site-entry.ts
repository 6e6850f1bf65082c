import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type SiteSettings, siteSettingsSchema } from '#app/site-process.ts';
import { uploadReaders } from '#app/upload-readers.ts';
import { migrations as auditMigrations } from '#audit/migrations.ts';
import { openTrail } from '#audit/trail.ts';
import { systemClock } from '#core/clock.ts';
import { migrations as siteMigrations } from '#site/migrations.ts';
import { openSite, type Site } from '#site/site.ts';
import { liveSources } from '#sources/index.ts';
import { openFolderBlobs } from '#store/blob/folder.ts';
import { connectDatabase } from '#store/database.ts';
import { ensureFreeDisk } from '#store/disk.ts';
import { migrate } from '#store/migrations.ts';

/**
 * Opens the capture site from its folder alone. Both its own process and commands beside it (`holdfast site …`) come
 * through here, so nothing of the site can depend on a secret of the archive.
 */
export interface OpenedSite {
  readonly site: Site;
  readonly settings: SiteSettings;
  close(): Promise<void>;
}

/**
 * @param folder the site's folder, with `site.json` written by the archive side
 * @param grants what the caller's configuration names; whatever it leaves out is as `site.json` has it
 */
export async function openSiteFolder(
  folder: string,
  grants: Partial<SiteSettings['grants']> = {},
): Promise<OpenedSite> {
  const settings = siteSettingsSchema.parse(
    JSON.parse(await readFile(path.join(folder, 'site.json'), 'utf8')),
  );
  const password = (await readFile(path.join(folder, 'keys', 'database-password'), 'utf8')).trim();
  const connection =
    'connectionString' in settings.connection ? settings.connection : { ...settings.connection, password };
  const database = connectDatabase({ connection, applicationName: 'holdfast site', poolSize: 10 });
  await migrate(database, [...auditMigrations, ...siteMigrations]);
  const chainKey = await siteSecret(folder);
  const site = await openSite({
    database,
    blobs: openFolderBlobs(path.join(folder, 'attachments')),
    trail: openTrail(database, { key: chainKey, clock: systemClock }),
    archiveKey: {
      id: settings.archiveKey.id,
      publicKey: Buffer.from(settings.archiveKey.publicKey, 'base64url'),
    },
    clock: systemClock,
    chainKey,
    graceDays: settings.graceDays,
    sources: liveSources,
    grants: { ...settings.grants, ...grants },
    uploadReaders,
    ensureSpace: () => ensureFreeDisk(folder),
  });
  return {
    site,
    settings,
    close: async () => {
      await site.close();
      await database.close();
    },
  };
}

/** The site's own secret: keys the alignment of exports and its audit chain. */
async function siteSecret(folder: string): Promise<Buffer> {
  const file = path.join(folder, 'keys', 'site.key');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return Buffer.from(kept.trim(), 'base64url');
  const secret = randomBytes(32);
  await writeFile(file, `${secret.toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  return secret;
}
