import { chownSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * A lock between processes of one machine that the kernel releases when the holder dies, however it dies.
 * SQLite's exclusive transaction is the only such lock Node offers without native code; nothing is ever written to
 * the file. Works between handles of one process too. Not for network file systems.
 */

const sqliteBusy = 5;
const longestPause = 50;

/**
 * Keeps handles in use reachable. Without it, work that can never end (nothing refers to its promise any more) is
 * garbage, and so is the handle: the collector would close it and give the lock away.
 */
const inUse = new Set<DatabaseSync>();

/**
 * Runs `work` while holding the lock; waits as long as another holder needs. Not re-entrant.
 * @param file is made when missing; must be used for nothing else
 * @throws Failure `data-folder-unusable` when the file cannot be made or locked; whatever `work` throws
 */
export async function withFileLock<R>(
  file: string,
  work: () => Promise<R>,
  options: { owner?: { uid: number; gid: number } } = {},
): Promise<R> {
  const handle = openHandle(file);
  inUse.add(handle);
  try {
    if (options.owner !== undefined) chownSync(file, options.owner.uid, options.owner.gid);
    for (let pause = 1; !tryExclusive(handle, file); pause = Math.min(pause * 2, longestPause)) {
      await sleep(pause);
    }
    return await work();
  } finally {
    inUse.delete(handle);
    handle.close();
  }
}

/**
 * Takes the lock for as long as this process lives, or until it is released.
 * @param file as for `withFileLock`
 * @returns what releases it; undefined when another holder has it now
 * @throws Failure `data-folder-unusable` when the file cannot be made or locked
 */
export function holdFileLock(file: string): (() => void) | undefined {
  const handle = openHandle(file);
  let held = false;
  try {
    held = tryExclusive(handle, file);
  } finally {
    if (!held) handle.close();
  }
  if (!held) return undefined;
  inUse.add(handle);
  return () => {
    inUse.delete(handle);
    handle.close();
  };
}

function openHandle(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { timeout: 0 });
  } catch (cause) {
    throw unusable(file, cause);
  }
}

function tryExclusive(handle: DatabaseSync, file: string): boolean {
  try {
    // No journal beside the file: on a full disk it could not be made, and whoever wants to leave could not.
    handle.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === sqliteBusy) return false;
    throw unusable(file, error);
  }
}

function unusable(file: string, cause: unknown): Failure {
  return new Failure(
    'data-folder-unusable',
    say`The lock file ${file} cannot be locked: ${(cause as Error).message}.`,
    say`Give this user write access to the folder, and keep the data folder on a local disk.`,
    { details: { file }, cause },
  );
}
