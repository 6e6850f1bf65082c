import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openCluster } from '#store/embedded/cluster.ts';
import { withFileLock } from '#store/fileLock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Settings of the owner role for the database `postgres` of the run's server. */
    postgres: pg.ClientConfig & { host: string; password: string };
  }
}

/**
 * Vitest's global setup: one embedded server for the whole run. Runs of one checkout and user at the same time share
 * it; the last one removes its folder. What a killed run leaves, the next finds, uses and removes.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const checkout = createHash('sha256')
    .update(import.meta.url)
    .digest('hex')
    .slice(0, 12);
  const folder = join(tmpdir(), `holdfast-test-${userInfo().uid}-${checkout}`);
  const guard = `${folder}.lock`;
  const cluster = await withFileLock(guard, () => openCluster({ folder, log: (line) => console.info(line) }));
  const connection = cluster.connection('owner', 'postgres');
  await dropLeftovers(connection);
  project.provide('postgres', connection as pg.ClientConfig & { host: string; password: string });
  return () =>
    withFileLock(guard, async () => {
      await cluster.close();
      if (!existsSync(join(connection.host ?? '', '.s.PGSQL.5432'))) await removeData(folder);
    });
}

async function removeData(folder: string): Promise<void> {
  const state = JSON.parse(await readFile(join(folder, 'postgres.json'), 'utf8')) as { home: string };
  // A home in the system folder, where the temporary folder is closed to the server's account.
  if (isAbsolute(state.home)) await rm(state.home, { recursive: true });
  await rm(folder, { recursive: true });
}

/** Databases are named `test_<process id>_<random>`; those of dead processes go. */
async function dropLeftovers(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      String.raw`select datname from pg_database where datname like 'test\_%'`,
    );
    for (const { datname } of rows) {
      if (!isAlive(Number(datname.split('_')[1]))) {
        await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
      }
    }
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
