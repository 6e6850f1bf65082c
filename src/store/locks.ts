import { createHash } from 'node:crypto';
import { setInterval } from 'node:timers';
import type pg from 'pg';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type Database, databaseFailure } from '#store/database.ts';

/**
 * Mutual exclusion between processes and machines: PostgreSQL's session advisory locks, each on a connection of its
 * own. The server lets go when the holder dies or its connection breaks; then `signal` fires, and what goes on
 * working may no longer be alone.
 */
export type LockedWork<R> = (signal: AbortSignal) => Promise<R>;

/** How often a held lock's connection is asked whether it lives, and how long the answer may take, in milliseconds. */
const heartbeat = 5_000;
const answerTime = 15_000;

/**
 * Waits for the lock, runs `work`, lets go. Not re-entrant.
 * @throws Failure `database-unreachable` when the lock is lost while held, even when `work` succeeded; what `work` throws
 */
export async function withLock<R>(database: Database, name: string, work: LockedWork<R>): Promise<R> {
  return onOwnConnection(database, async (client) => {
    await ask(client, 'select pg_advisory_lock($1)', name);
    return workHolding(client, name, work);
  });
}

/** Runs `work` when the lock is free now; says so when it is not. */
export async function tryLock<R>(
  database: Database,
  name: string,
  work: LockedWork<R>,
): Promise<{ held: true; result: R } | { held: false }> {
  return onOwnConnection(database, async (client) => {
    const { rows } = await ask(client, 'select pg_try_advisory_lock($1) as held', name);
    if (rows[0]?.held !== true) return { held: false };
    return { held: true, result: await workHolding(client, name, work) };
  });
}

async function onOwnConnection<R>(database: Database, use: (client: pg.Client) => Promise<R>): Promise<R> {
  const client = await database.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function ask(
  client: pg.Client,
  sql: string,
  name: string,
): Promise<pg.QueryResult<{ held?: boolean }>> {
  try {
    return await client.query<{ held?: boolean }>(sql, [lockKey(name)]);
  } catch (error) {
    throw databaseFailure(error);
  }
}

/** The advisory key of a name: the first 8 bytes of its SHA-256 as a signed big-endian number. */
export function lockKey(name: string): bigint {
  return createHash('sha256').update(name).digest().readBigInt64BE(0);
}

async function workHolding<R>(client: pg.Client, name: string, work: LockedWork<R>): Promise<R> {
  const lost = new AbortController();
  const lose = (): void => lost.abort(lockLost(name));
  client.once('end', lose);
  const timer = setInterval(() => {
    const late = setTimeout(lose, answerTime);
    client.query('select 1').then(
      () => clearTimeout(late),
      () => {
        clearTimeout(late);
        lose();
      },
    );
  }, heartbeat);
  try {
    const result = await work(lost.signal);
    lost.signal.throwIfAborted();
    return result;
  } finally {
    clearInterval(timer);
    client.off('end', lose);
  }
}

function lockLost(name: string): Failure {
  return new Failure(
    'database-unreachable',
    say`The connection that held the lock "${name}" broke.`,
    say`Check the database; the work is tried again.`,
    { details: { lock: name } },
  );
}
