import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { createZstdCompress } from 'node:zlib';
import type pg from 'pg';
import { type BackupFile, type BackupManifest, fileEntry, filesBelow } from '#app/backup/manifest.ts';
import { archiveMigrations, type Engine } from '#app/engine.ts';
import type { StoreName } from '#app/stores.ts';
import { migrations as auditMigrations } from '#audit/migrations.ts';
import { timestamp } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { together } from '#core/together.ts';
import { migrations as siteMigrations } from '#site/migrations.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { connectDatabase, type Database } from '#store/database.ts';
import { dumpTable, tablesOf } from '#store/dump.ts';

/** Record tables, by schema. The index schema is left out: `rebuild` refills it. */
export const recordSchemas = {
  archive: ['audit', 'access', 'alerts', 'mailbox', 'connector'],
  site: ['audit', 'site'],
} as const;

/** Folders of the data folder that a backup copies file by file. */
const copiedFolders = ['keys', 'site/keys', 'site/attachments'] as const;

/**
 * Folders of a backup that hold what lies in a store, wherever that is. Staging is left out: the site hands out again.
 * Key files come last, so that each pack that was copied has its own: it is written before the pack.
 */
export const copiedStores = [
  ['packs', 'packs'],
  ['objects', 'objects'],
  ['key-files', 'keyFiles'],
] as const satisfies readonly (readonly [string, StoreName])[];

/** A store elsewhere takes some milliseconds for each object. */
export const copiesAtOnce = 8;

export interface BackupReport {
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Writes the truth into a folder while the archive works on. Tables first, as one instant (REPEATABLE READ); packs and
 * key files after: those that come later than the tables are adopted at restore. A folder that holds an earlier backup
 * is brought up to date: packs never change, so only new ones are copied.
 */
export async function backupTo(
  engine: Engine,
  folder: string,
  progress: (stage: string, done: number, total?: number) => void,
): Promise<BackupReport> {
  const { foundation, archive } = engine;
  await mkdir(path.join(folder, 'tables'), { recursive: true, mode: 0o700 });
  const ledgerHead = await archive.ledgerHead();
  const site = connectDatabase({
    connection: foundation.siteConnection,
    applicationName: 'holdfast backup',
    poolSize: 1,
  });
  const files: BackupFile[] = [];
  try {
    files.push(...(await dumpDatabase(foundation.database, { folder, name: 'archive' }, progress)));
    files.push(...(await dumpDatabase(site, { folder, name: 'site' }, progress)));
  } finally {
    await site.close();
  }
  for (const [part, name] of copiedStores)
    files.push(...(await copyStore(foundation.stores[name], folder, part, progress)));
  for (const part of copiedFolders)
    files.push(...(await copyFolder(foundation.config.data, folder, part, progress)));
  await copyFile(path.join(foundation.config.data, 'archive.json'), path.join(folder, 'archive.json'));
  files.push(await fileEntry(folder, 'archive.json'));
  const manifest: BackupManifest = {
    magic: 'HFBK',
    version: 1,
    createdAt: timestamp(new Date()),
    archiveDomain: foundation.archiveDomain,
    masterKeyId: foundation.keyring.masterId,
    migrations: {
      archive: archiveMigrations.map((migration) => migration.name),
      site: [...auditMigrations, ...siteMigrations].map((migration) => migration.name),
    },
    ledgerHead: ledgerHead ?? null,
    files,
  };
  await writeManifest(folder, manifest);
  return { folder, files: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0) };
}

async function dumpDatabase(
  database: Database,
  { folder, name }: { folder: string; name: 'archive' | 'site' },
  progress: (stage: string, done: number) => void,
): Promise<BackupFile[]> {
  const client = await database.pool.connect();
  const files: BackupFile[] = [];
  try {
    await client.query('begin isolation level repeatable read read only');
    for (const table of await tablesOf(client, recordSchemas[name])) {
      const file = `tables/${name}.${table}.jsonl.zst`;
      await writeTable(client, table, path.join(folder, file));
      files.push(await fileEntry(folder, file));
      progress('tables', files.length);
    }
    await client.query('commit');
  } finally {
    client.release();
  }
  return files;
}

async function writeTable(client: pg.ClientBase, table: string, file: string): Promise<void> {
  const compress = createZstdCompress();
  const out = createWriteStream(file, { mode: 0o600 });
  compress.pipe(out);
  for await (const line of dumpTable(client, table)) {
    if (!compress.write(`${line}\n`)) await once(compress, 'drain');
  }
  compress.end();
  await finished(out);
  await sync(file);
}

/** Copies what is not there yet; key files always, because shredding rewrites them. */
async function copyStore(
  blobs: BlobStore,
  to: string,
  part: (typeof copiedStores)[number][0],
  progress: (stage: string, done: number, total: number) => void,
): Promise<BackupFile[]> {
  const objects: { name: string; size: number }[] = [];
  for await (const object of blobs.list()) objects.push(object);
  const files: BackupFile[] = [];
  let done = 0;
  await together(copiesAtOnce, objects, async ({ name, size }) => {
    const copy = path.join(to, part, name);
    const there = part === 'key-files' ? undefined : await stat(copy).catch(() => undefined);
    if (there?.size === size || (await copyObject(blobs, name, copy)))
      files.push(await fileEntry(to, path.join(part, name)));
    done += 1;
    progress(part, done, objects.length);
  });
  return files.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @returns false when it is gone since it was listed: retention has removed it */
async function copyObject(blobs: BlobStore, name: string, copy: string): Promise<boolean> {
  await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 });
  try {
    await pipeline(await blobs.open(name), createWriteStream(copy, { mode: 0o600 }));
  } catch (error) {
    if (isFailure(error, 'blob-missing')) return false;
    throw error;
  }
  await sync(copy);
  return true;
}

async function copyFolder(
  from: string,
  to: string,
  part: (typeof copiedFolders)[number],
  progress: (stage: string, done: number, total: number) => void,
): Promise<BackupFile[]> {
  const names = await filesBelow(path.join(from, part));
  const files: BackupFile[] = [];
  for (const [index, name] of names.entries()) {
    const relative = path.join(part, name);
    const [source, copy] = [path.join(from, relative), path.join(to, relative)];
    // Gone since it was listed: an attachment whose envelope the site has just cleaned up.
    if ((await stat(source).catch(() => undefined)) === undefined) continue;
    await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 });
    await copyFile(source, copy);
    await sync(copy);
    files.push(await fileEntry(to, relative));
    progress(part, index + 1, names.length);
  }
  return files;
}

/** The manifest comes last and in one rename: a folder without it is no backup. */
async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  const temporary = path.join(folder, 'manifest.json.new');
  await writeFile(temporary, `${JSON.stringify(manifest, null, 1)}\n`, { mode: 0o600 });
  await sync(temporary);
  await rename(temporary, path.join(folder, 'manifest.json'));
  await sync(folder);
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
