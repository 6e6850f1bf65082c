import type pg from 'pg';

/**
 * Every attached process holds one connection with a shared advisory lock in the database `postgres`; PostgreSQL lets
 * go of it when the process dies, however it dies. Who can have the lock alone is the last. Called under the lock
 * file only, so nobody attaches between the question and the stop.
 */

/** ASCII "holdfast" as a number. */
const leaseKey = '7525351914018108276';

export async function takeLease(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock_shared($1)', [leaseKey]);
}

/** Gives the own lease back. @returns true when no other process holds one */
export async function leaveLease(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ last: boolean }>(
    'select pg_advisory_unlock_shared($1), pg_try_advisory_lock($1) as last',
    [leaseKey],
  );
  return rows[0]?.last === true;
}
