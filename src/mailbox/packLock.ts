import { type Kysely, sql } from 'kysely';
import type { Database } from '#store/database.ts';
import { lockKey } from '#store/locks.ts';

/**
 * Who writes packs holds this lock shared from before the pack is written until its rows are committed; who adopts or removes packs
 * without rows holds it alone. So the pack of a live writer in another process is never taken for one that a crash left.
 */
const key = lockKey('mailbox.packs');

/** Runs `work` on a connection that holds the lock shared, together with other writers. */
export async function withPacksShared<T, R>(
  tables: Kysely<T>,
  work: (connection: Kysely<T>) => Promise<R>,
): Promise<R> {
  return tables.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock_shared(${key})`.execute(connection);
    try {
      return await work(connection);
    } finally {
      // When the connection is broken the server has let go already, and the error of `work` says more.
      await sql`select pg_advisory_unlock_shared(${key})`.execute(connection).catch(() => undefined);
    }
  });
}

const lockNotAvailable = '55P03';

/**
 * Waits at most `patience` milliseconds for the writers to finish, then runs `work` while none writes.
 * @returns false when they did not finish in time; `work` was not run
 */
export async function withPacksAlone(
  database: Database,
  patience: number,
  work: () => Promise<void>,
): Promise<boolean> {
  const client = await database.connect();
  try {
    await client.query(`set lock_timeout = ${Math.trunc(patience)}`);
    await client.query('select pg_advisory_lock($1)', [key]);
    await work();
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === lockNotAvailable) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
