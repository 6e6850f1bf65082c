import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Account, Log } from '#store/embedded/account.ts';
import { firstClosedFolder } from '#store/embedded/reach.ts';
import { readState } from '#store/embedded/state.ts';

/**
 * Where the cluster lies: its *home*, which holds the cluster folder, the server's settings and its log. Normally
 * `DATA/postgres`; where the server's account cannot get there (we are root and an ancestor is closed), a folder of
 * its own under the system folder. The choice is made once and remembered in `DATA/postgres.json`, so that a later
 * change of modes never makes a second, empty cluster.
 */
const systemFolder = '/var/lib/holdfast';

/** The folder of the cluster proper (PGDATA) in its home. */
export function clusterFolder(home: string): string {
  return join(home, 'cluster');
}

/** Makes (as root) the folder that holds what must not lie under a closed ancestor. */
export async function makeSystemFolder(): Promise<string> {
  const made = await mkdir(systemFolder, { recursive: true });
  // Whatever the umask: this folder is there to be passed through.
  if (made !== undefined) await chmod(systemFolder, 0o755);
  return systemFolder;
}

/**
 * Finds the existing cluster of a data folder.
 * @param folder the data folder, its real path
 * @param options `known`: the data folder has the password of a cluster
 * @returns its home
 * @throws Failure `data-folder-unusable` when postgres.json names a cluster that is gone
 */
export async function findCluster(
  folder: string,
  options: { replaceMissing: boolean; known: boolean },
): Promise<string | undefined> {
  const recorded = (await readState(folder))?.home;
  if (recorded !== undefined) {
    const home = isAbsolute(recorded) ? recorded : join(folder, recorded);
    if (await hasCluster(home)) return home;
    if (!options.replaceMissing) throw clusterGone(folder, home);
  }
  // Without postgres.json: a cluster in the folder is its own; one in the system folder may be that of another data
  // folder, deleted or moved away, that had this path before.
  const inside = join(folder, 'postgres');
  if (await hasCluster(inside)) return inside;
  return options.known ? (await systemHomes(folder)).taken : undefined;
}

/**
 * Chooses where a new cluster goes.
 * @returns its home, not yet made
 */
export async function placeCluster(folder: string, account: Account, log: Log): Promise<string> {
  const closed = account.switched ? await firstClosedFolder(folder, account) : undefined;
  if (closed === undefined) return join(folder, 'postgres');
  const closedToo = await firstClosedFolder(await makeSystemFolder(), account);
  if (closedToo !== undefined) throw noWay(account, [closed, closedToo]);
  const { taken, free } = await systemHomes(folder);
  log(`The database's account (${account.name}) cannot pass ${closed}: the database lies in ${free}.`);
  if (taken !== undefined) {
    log(`${taken} holds the database of an older data folder of this path; delete it if that one is gone.`);
  }
  return free;
}

/** `home` as postgres.json keeps it: relative inside the data folder, so that the folder can be moved. */
export function recordedHome(folder: string, home: string): string {
  const inside = relative(folder, home);
  return inside.startsWith('..') || isAbsolute(inside) ? home : inside;
}

/** SQLite, which gives us the lock file, takes paths of at most 512 bytes; PostgreSQL stops at 1,023. */
const longestPath = 450;

/**
 * Makes the data folder when it is missing.
 * @returns its real path
 * @throws Failure `data-folder-unusable` when it cannot be made, or its path is longer than 450 bytes
 */
export async function makeDataFolder(folder: string): Promise<string> {
  const path = await makeFolder(folder);
  if (Buffer.byteLength(path) <= longestPath) return path;
  throw new Failure(
    'data-folder-unusable',
    say`The path of the data folder has ${Buffer.byteLength(path)} bytes; at most ${longestPath} work: ${path}`,
    say`Choose a data folder with a shorter path.`,
    { details: { folder } },
  );
}

async function makeFolder(folder: string): Promise<string> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    const made = await mkdir(folder, { recursive: true, mode: 0o700 });
    // As root the server's account must get through it; what is secret in it lies in folders of mode 0700.
    if (made !== undefined && process.getuid?.() === 0) await chmod(folder, 0o711);
    return await realpath(folder);
  } catch (cause) {
    throw new Failure(
      'data-folder-unusable',
      say`The data folder ${folder} cannot be made: ${(cause as Error).message}.`,
      say`Choose a folder this user may write to.`,
      { details: { folder }, cause },
    );
  }
}

/** Refuses a cluster of another PostgreSQL major version. */
export async function checkVersion(cluster: string, major: string): Promise<void> {
  const found = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found === major) return;
  throw new Failure(
    'database-version',
    say`The database in ${cluster} was made by PostgreSQL ${found}; this Holdfast brings PostgreSQL ${major}.`,
    say`Run "holdfast backup DIR" with the Holdfast that made it, then "holdfast restore DIR" into a new data folder with this one.`,
    { details: { found, wanted: major } },
  );
}

/** The owner of an existing cluster: the server has to run as that account. */
export async function clusterOwner(home: string): Promise<{ uid: number; gid: number }> {
  const { uid, gid } = await stat(clusterFolder(home));
  return { uid, gid };
}

/** Homes in the system folder for a path: the newest that is there, and the name for the next. */
async function systemHomes(folder: string): Promise<{ taken?: string; free: string }> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const first = join(systemFolder, name);
  let found: { taken?: string; free: string } = { free: first };
  for (let number = 2; await hasCluster(found.free); number += 1) {
    found = { taken: found.free, free: `${first}-${number}` };
  }
  return found;
}

function noWay(account: Account, closed: readonly string[]): Failure {
  return new Failure(
    'data-folder-unusable',
    say`The database's account (${account.name}) can get neither into the data folder nor into ${systemFolder}: it cannot pass ${closed}.`,
    say`Open one of these folders for passing through (chmod o+x), or run Holdfast as an ordinary user.`,
  );
}

async function hasCluster(home: string): Promise<boolean> {
  const found = await stat(join(clusterFolder(home), 'PG_VERSION')).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new Failure(
      'data-folder-unusable',
      say`The database folder ${home} cannot be read: ${error.message}.`,
      say`Run Holdfast as the user who made the data folder, or as root.`,
      { cause: error },
    );
  });
  return found !== undefined;
}

function clusterGone(folder: string, home: string): Failure {
  return new Failure(
    'data-folder-unusable',
    say`The database of ${folder} is missing: ${home} holds none.`,
    say`Put the folder back, or bring the database back from a backup with "holdfast restore DIR".`,
    { details: { folder, home } },
  );
}
