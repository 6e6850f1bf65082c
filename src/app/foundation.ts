import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { Config } from '#app/config.ts';
import { openStores, type Stores } from '#app/stores.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { connectDatabase, type Database } from '#store/database.ts';
import { ensureFreeDisk } from '#store/disk.ts';
import { type Cluster, openCluster } from '#store/embedded/cluster.ts';
import { type Keyring, openKeyring } from '#store/keys/keyring.ts';

/** What everything stands on: keys, the database server, and the two databases — the archive's and the site's. */
export interface Foundation {
  readonly config: Config;
  readonly folders: Folders;
  readonly stores: Stores;
  readonly archiveDomain: string;
  readonly keyring: Keyring;
  readonly database: Database;
  readonly archiveConnection: pg.ClientConfig;
  readonly siteConnection: pg.ClientConfig;
  close(): Promise<void>;
}

export interface Folders {
  readonly keys: string;
  /** Everything the capture site may touch, and nothing else. */
  readonly site: string;
}

const archiveDatabase = { database: 'holdfast_archive', role: 'holdfast_archive' } as const;
const siteDatabase = { database: 'holdfast_site', role: 'holdfast_site' } as const;

export function foldersOf(data: string): Folders {
  return {
    keys: path.join(data, 'keys'),
    site: path.join(data, 'site'),
  };
}

export interface FoundationOptions {
  log(line: string): void;
  /** Makes a new cluster where the recorded one is gone; for a restore only. */
  readonly replaceMissing?: boolean;
}

/**
 * Opens keys and databases, making what is missing on a fresh machine.
 * @throws Failure `data-folder-unusable`, `key-wrong`, `database-unreachable`, `disk-full` …
 */
export async function openFoundation(config: Config, options: FoundationOptions): Promise<Foundation> {
  const folders = foldersOf(config.data);
  const stores = openStores(config);
  await makeFolders(config.data, folders);
  await ensureFreeDisk(config.data);
  const archiveDomain = await settleArchiveDomain(config);
  const keyring = await openKeyring({
    folder: folders.keys,
    create: true,
    ...(config.masterKeyFile ? { masterKeyFile: config.masterKeyFile } : {}),
  });
  const sitePassword = await siteDatabasePassword(folders.site);
  const server = config.databaseUrl
    ? await customerServer(config, config.databaseUrl)
    : await embeddedServer({ data: config.data, keyring, sitePassword, ...options });
  const database = connectDatabase({ connection: server.archive, applicationName: 'holdfast', poolSize: 10 });
  return {
    config,
    folders,
    stores,
    archiveDomain,
    keyring,
    database,
    archiveConnection: server.archive,
    siteConnection: server.site,
    close: async () => {
      try {
        await database.close();
      } finally {
        await server.cluster?.close();
      }
    },
  };
}

async function makeFolders(data: string, folders: Folders): Promise<void> {
  try {
    // Folders above the data folder get the usual mode: the database's account must be able to pass them.
    await mkdir(path.dirname(data), { recursive: true });
    const made = await mkdir(data, { recursive: true, mode: 0o700 });
    if (made !== undefined && process.getuid?.() === 0) await chmod(data, 0o711);
    for (const folder of [...Object.values(folders), path.join(folders.site, 'keys')]) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
    }
  } catch (cause) {
    throw new Failure(
      'data-folder-unusable',
      say`The data folder ${data} cannot be made or written.`,
      say`Choose another folder with --data, or give this user the right to write there.`,
      { cause },
    );
  }
}

/** Message-IDs and mailbox names carry the domain, so the one of the first start stays. */
async function settleArchiveDomain(config: Config): Promise<string> {
  const file = path.join(config.data, 'archive.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept === undefined) {
    const archiveDomain = config.archiveDomain ?? 'archive.invalid';
    await writeFile(file, `${JSON.stringify({ archiveDomain }, null, 2)}\n`, { mode: 0o600 });
    return archiveDomain;
  }
  const { archiveDomain } = JSON.parse(kept) as { archiveDomain: string };
  if (config.archiveDomain === undefined || config.archiveDomain === archiveDomain) return archiveDomain;
  throw new Failure(
    'config-invalid',
    say`This archive was started with the domain ${archiveDomain}; the configuration says ${config.archiveDomain}.`,
    say`Set archiveDomain to ${archiveDomain}, or leave it out: it stands in every archived mail and cannot change.`,
  );
}

/** The site's own secret; the archive side knows it only to make the role. */
async function siteDatabasePassword(siteFolder: string): Promise<string> {
  const file = path.join(siteFolder, 'keys', 'database-password');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

interface Server {
  readonly cluster?: Cluster;
  readonly archive: pg.ClientConfig;
  readonly site: pg.ClientConfig;
}

interface EmbeddedOptions extends FoundationOptions {
  readonly data: string;
  readonly keyring: Keyring;
  readonly sitePassword: string;
}

async function embeddedServer({ data, keyring, sitePassword, ...options }: EmbeddedOptions): Promise<Server> {
  const cluster = await openCluster({ folder: data, ...options });
  const archivePassword = keyring.derive('database role of the archive').toString('base64url');
  try {
    await cluster.ensureDatabase({ ...archiveDatabase, password: archivePassword });
    await cluster.ensureDatabase({ ...siteDatabase, password: sitePassword });
  } catch (error) {
    await cluster.close();
    throw error;
  }
  return {
    cluster,
    archive: cluster.connection(archiveDatabase.role, archiveDatabase.database, archivePassword),
    site: cluster.connection(siteDatabase.role, siteDatabase.database, sitePassword),
  };
}

async function customerServer(config: Config, databaseUrl: string): Promise<Server> {
  const archive = { connectionString: databaseUrl };
  if (config.siteDatabaseUrl) return { archive, site: { connectionString: config.siteDatabaseUrl } };
  // Not `new URL`: connection strings for a socket have no host, which that refuses.
  const [, server, name] = /^(postgres(?:ql)?:\/\/[^/]*\/)([^?]+)/.exec(databaseUrl) ?? [];
  if (server === undefined || name === undefined) {
    throw new Failure(
      'config-invalid',
      say`DATABASE_URL names no database.`,
      say`Write it as postgresql://ROLE:PASSWORD@HOST/DATABASE, or name the site’s own in HOLDFAST_SITE_DATABASE_URL.`,
    );
  }
  const siteName = `${decodeURIComponent(name)}_site`;
  await makeDatabase(archive, siteName);
  const options = databaseUrl.slice(server.length + name.length);
  return { archive, site: { connectionString: `${server}${encodeURIComponent(siteName)}${options}` } };
}

async function makeDatabase(connection: pg.ClientConfig, name: string): Promise<void> {
  const database = connectDatabase({ connection, applicationName: 'holdfast setup', poolSize: 1 });
  try {
    const found = await database.pool.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await database.pool.query(`create database "${name.replaceAll('"', '""')}"`);
  } catch (cause) {
    throw new Failure(
      'database-unreachable',
      say`The capture site's database ${name} cannot be made.`,
      say`Give the role of DATABASE_URL the right CREATEDB, or make a database and name it in HOLDFAST_SITE_DATABASE_URL.`,
      { cause },
    );
  } finally {
    await database.close();
  }
}
