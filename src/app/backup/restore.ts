import { createReadStream } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { createZstdDecompress } from 'node:zlib';
import { copiedStores, copiesAtOnce, recordSchemas } from '#app/backup/backup.ts';
import { checkBackup, readManifest } from '#app/backup/manifest.ts';
import type { Config } from '#app/config.ts';
import { archiveMigrations, openEngine } from '#app/engine.ts';
import { openFoundation } from '#app/foundation.ts';
import { openStores } from '#app/stores.ts';
import { migrations as auditMigrations } from '#audit/migrations.ts';
import type { Actor } from '#core/actor.ts';
import { Failure } from '#core/failure.ts';
import { joined, say } from '#core/sentence.ts';
import { together } from '#core/together.ts';
import { migrations as siteMigrations } from '#site/migrations.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { connectDatabase, type Database } from '#store/database.ts';
import { loadTable, tablesOf } from '#store/dump.ts';
import { type Migration, migrate } from '#store/migrations.ts';

export interface RestoreRequest {
  readonly folder: string;
  readonly actor: Actor;
  log(line: string): void;
  progress(stage: string, done: number, total?: number): void;
}

export interface RestoreReport {
  readonly tables: number;
  readonly rows: number;
  readonly files: number;
}

/**
 * Brings a backup back: files that are missing in the data folder, then the record tables into empty databases.
 * Files that are there are kept — a key file may have been shredded since, a pack may be newer than the backup.
 * `rebuild` afterwards refills the index and brings back from packs what was archived after the backup.
 * @throws Failure `backup-invalid` when the backup is broken or the databases already hold records
 */
export async function restoreBackup(config: Config, request: RestoreRequest): Promise<RestoreReport> {
  const { folder, progress } = request;
  const manifest = await readManifest(folder);
  const problems = await checkBackup(folder, (done, total) => progress('check', done, total));
  if (problems.length > 0) {
    throw new Failure(
      'backup-invalid',
      say`The backup is broken: ${joined(' ', problems.slice(0, 5))}`,
      say`Use another backup; this one was changed after it was made.`,
    );
  }
  const files = await copyMissing(
    manifest.files.map((file) => file.name),
    folder,
    config,
  );
  const foundation = await openFoundation(config, { log: request.log, replaceMissing: true });
  const site = connectDatabase({
    connection: foundation.siteConnection,
    applicationName: 'holdfast restore',
    poolSize: 1,
  });
  let loaded = { tables: 0, rows: 0 };
  try {
    const parts = [
      {
        name: 'archive',
        database: foundation.database,
        known: archiveMigrations,
        made: manifest.migrations.archive,
      },
      {
        name: 'site',
        database: site,
        known: [...auditMigrations, ...siteMigrations],
        made: manifest.migrations.site,
      },
    ] as const;
    for (const part of parts) {
      const { tables, rows } = await loadDatabase(part, folder, progress);
      loaded = { tables: loaded.tables + tables, rows: loaded.rows + rows };
    }
  } finally {
    await site.close();
    await foundation.close();
  }
  await recordRestore(config, request, loaded.rows);
  return { ...loaded, files };
}

async function copyMissing(names: readonly string[], from: string, config: Config): Promise<number> {
  const stores = openStores(config);
  let copied = 0;
  const files = names.filter((file) => !file.startsWith('tables/'));
  await together(copiesAtOnce, files, async (name) => {
    const [part, store] = copiedStores.find(([folder]) => name.startsWith(`${folder}/`)) ?? [];
    const file = path.join(from, name);
    const done =
      store === undefined
        ? await copyMissingFile(file, path.join(config.data, name))
        : await putMissing(stores[store], name.slice(part.length + 1), file);
    if (done) copied += 1;
  });
  return copied;
}

async function copyMissingFile(file: string, target: string): Promise<boolean> {
  if (await stat(target).catch(() => undefined)) return false;
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  await copyFile(file, target);
  return true;
}

async function putMissing(blobs: BlobStore, name: string, file: string): Promise<boolean> {
  if ((await blobs.head(name)) !== undefined) return false;
  await blobs.put(name, createReadStream(file));
  return true;
}

interface DatabasePart {
  readonly name: 'archive' | 'site';
  readonly database: Database;
  readonly known: readonly Migration[];
  readonly made: readonly string[];
}

/** Tables as they were when the backup was made, then the migrations that came since. */
async function loadDatabase(
  { name, database, known, made }: DatabasePart,
  folder: string,
  progress: RestoreRequest['progress'],
): Promise<{ tables: number; rows: number }> {
  const unknown = made.filter((migration) => !known.some((ours) => ours.name === migration));
  if (unknown.length > 0) {
    throw new Failure(
      'schema-newer',
      say`The backup was made by a newer Holdfast (${unknown}).`,
      say`Update Holdfast, then restore again.`,
    );
  }
  await requireFresh(database);
  await migrate(
    database,
    known.filter((migration) => made.includes(migration.name)),
  );
  const client = await database.pool.connect();
  let [tables, rows] = [0, 0];
  try {
    await client.query('begin');
    const names = await tablesOf(client, recordSchemas[name]);
    // Rows that the migrations themselves put there (a ledger's empty head) give way to the backup's.
    for (const table of names.toReversed()) {
      const { rowCount } = await client.query(`select 1 from ${table} limit 1`);
      if (rowCount !== 0) await client.query(`delete from ${table}`);
    }
    for (const table of names) {
      rows += await loadTable(client, table, linesOf(path.join(folder, `tables/${name}.${table}.jsonl.zst`)));
      tables += 1;
      progress('tables', tables);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  await migrate(database, known);
  return { tables, rows };
}

/** A database that Holdfast has ever opened may hold records; they are never overwritten. */
async function requireFresh(database: Database): Promise<void> {
  const known = await database.pool.query(
    `select 1 from pg_tables where schemaname = 'store' and tablename = 'migration'`,
  );
  if (known.rowCount === 0) return;
  throw new Failure(
    'backup-invalid',
    say`The database is already in use: a restore would mix two archives.`,
    say`Stop Holdfast, move the old database away (or name an empty one in DATABASE_URL), and restore again.`,
  );
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file).pipe(createZstdDecompress());
  for await (const line of readline.createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield line;
  }
}

async function recordRestore(
  config: Config,
  { actor, folder, log }: RestoreRequest,
  rows: number,
): Promise<void> {
  const engine = await openEngine(config, log);
  try {
    // What the ledger's newest head counts and the backup does not have is gone: said once, at its place in the chain.
    const head = await engine.archive.ledgerHead();
    if (head !== undefined) {
      const lost = { entries: BigInt(head.audit.entries), hash: head.audit.hash };
      await engine.trail.declareLost(lost, { actor, reason: 'restored from a backup' });
    }
    await engine.trail.record({
      actor,
      action: 'archive.restore',
      object: `backup:${folder}`,
      details: { rows },
    });
  } finally {
    await engine.close();
  }
}
