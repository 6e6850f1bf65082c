import { createHash } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openCluster } from '#store/embedded/cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Settings of the owner role for the database `postgres` of the run's server. */
    postgres: pg.ClientConfig & { host: string; password: string };
  }
}

/**
 * Vitest's global setup: one embedded server for the whole run. Runs of one checkout and user share a data folder in
 * the system's temporary folder, so a run that was killed leaves nothing that the next does not find and use.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const checkout = createHash('sha256')
    .update(import.meta.url)
    .digest('hex')
    .slice(0, 12);
  const folder = join(tmpdir(), `holdfast-test-${userInfo().uid}-${checkout}`);
  const cluster = await openCluster({ folder, log: (line) => console.info(line) });
  const connection = cluster.connection('owner', 'postgres');
  await dropLeftovers(connection);
  project.provide('postgres', connection as pg.ClientConfig & { host: string; password: string });
  return () => cluster.close();
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
