import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Kills the embedded server of a data folder with SIGKILL, where one runs.
 * The postmaster's pid is the first line of postmaster.pid (PostgreSQL documentation, chapter 18.3).
 */
export async function killDatabase(data: string): Promise<void> {
  const { home } = JSON.parse(await readFile(path.join(data, 'postgres.json'), 'utf8')) as { home: string };
  const pidFile = path.resolve(data, home, 'cluster/postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n', 1)[0]);
  if (pid > 1) tryKill(pid);
}

/** SIGKILL to a process, or with a negative number to its group; harmless when it is gone. */
export function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
