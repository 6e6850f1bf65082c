import { chown, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { Failure } from '#core/failure.ts';
import { joined, say } from '#core/sentence.ts';
import type { Account } from '#store/embedded/account.ts';

/**
 * The folder of the server's Unix socket. A socket's path may have at most 107 bytes (103 on macOS), so it cannot
 * lie in the data folder; it is a folder of its own, of mode 0700, with a random name. TMPDIR is not asked: it may be
 * long, or closed to the server's account.
 */
const parents = ['/tmp', '/var/tmp', '/run'];
const longest = 90;

/**
 * Uses the name of the last server's folder again when it can, so that clients that wait find the new server; else a
 * folder with a new name.
 */
export async function makeSocketFolder(previous: string | undefined, account: Account): Promise<string> {
  if (previous !== undefined && (await remake(previous, account))) return previous;
  const problems: string[] = [];
  for (const parent of parents) {
    try {
      const folder = await mkdtemp(`${parent}/holdfast-`);
      if (account.switched) await chown(folder, account.uid, account.gid);
      return folder;
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  throw new Failure(
    'database-start',
    say`No folder for the database's socket can be made: ${joined('; ', problems)}.`,
    say`Give this user write access to one of ${parents}.`,
  );
}

async function remake(previous: string, account: Account): Promise<boolean> {
  if (await isOurs(previous, account)) {
    if (await isListening(previous)) return false;
    await clear(previous);
    return true;
  }
  if (!parents.some((parent) => previous.startsWith(`${parent}/holdfast-`))) return false;
  try {
    await mkdir(previous, { mode: 0o700 });
    if (account.switched) await chown(previous, account.uid, account.gid);
    return true;
  } catch {
    return false;
  }
}

/** True when a server answers there: that of the data folder that this one was copied from. */
function isListening(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection(join(folder, '.s.PGSQL.5432'));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

/**
 * Removes a dead server's socket and its lock file: where nobody reaps the dead, PostgreSQL would take the old server
 * for alive. What protects the data is the lock file in the cluster, which is never removed.
 */
async function clear(folder: string): Promise<void> {
  for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) await rm(join(folder, name), { force: true });
}

/**
 * True when the folder belongs to the server's account and to nobody else. After a restart of the machine somebody
 * else may have made a folder of the same name and wait there for our password.
 */
export async function isOurs(folder: string, account: Account): Promise<boolean> {
  if (Buffer.byteLength(folder) > longest) return false;
  const facts = await lstat(folder).catch(() => undefined);
  return facts?.isDirectory() === true && facts.uid === account.uid && (facts.mode & 0o077) === 0;
}

export async function removeSocketFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
