import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { connectDatabase, type Database } from '#store/database.ts';
import { lockKey, tryLock, withLock } from '#store/locks.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';

let here: TemporaryDatabase;
let there: Database;
beforeAll(async () => {
  here = await temporaryDatabase([]);
  there = connectDatabase({ connection: here.connection, poolSize: 2 });
});
afterAll(async () => {
  await there.close();
  await here.drop();
});

async function held(name: string): Promise<boolean> {
  const key = BigInt.asUintN(64, lockKey(name));
  const { rowCount } = await here.pool.query(
    `select 1 from pg_locks where locktype = 'advisory' and granted and classid = $1 and objid = $2
     and database = (select oid from pg_database where datname = current_database())`,
    [key >> 32n, key & 0xffff_ffffn],
  );
  return rowCount === 1;
}

test('works of one name never overlap, over handles and many at once', async () => {
  let inside = 0;
  let most = 0;
  let done = 0;
  const work = async (): Promise<number> => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside -= 1;
    done += 1;
    return done;
  };
  await Promise.all(
    Array.from({ length: 30 }, (_, index) => withLock(index % 2 === 0 ? here : there, 'same', work)),
  );
  expect([most, done]).toEqual([1, 30]);
});

test('tryLock says when another holds it, and another name is free', async () => {
  const outcome = await withLock(here, 'run', async () => [
    await tryLock(there, 'run', async () => 'inside'),
    await tryLock(there, 'other run', async () => 'inside'),
  ]);
  expect(outcome).toEqual([{ held: false }, { held: true, result: 'inside' }]);
  expect(await tryLock(there, 'run', async () => 'after')).toEqual({ held: true, result: 'after' });
});

test('the lock is free again after a failure of the work, which comes through', async () => {
  const failing = withLock(here, 'failing', async () => {
    expect(await held('failing')).toBe(true);
    throw new Error('the work failed');
  });
  await expect(failing).rejects.toThrow('the work failed');
  await vi.waitFor(async () => expect(await held('failing')).toBe(false));
});

test('a broken connection fires the signal, and the work does not count as done alone', async () => {
  let reason: unknown;
  const work = withLock(here, 'broken', async (signal) => {
    const lost = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    await here.pool.query(
      `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'
       and database = (select oid from pg_database where datname = current_database())`,
    );
    await lost;
    reason = signal.reason;
    return 'finished all the same';
  });
  await expect(work).rejects.toSatisfy((error) => isFailure(error, 'database-unreachable'));
  expect(isFailure(reason, 'database-unreachable')).toBe(true);
  expect(await tryLock(there, 'broken', async () => 'free')).toEqual({ held: true, result: 'free' });
});

test('the key of a name never changes', () => {
  // The first 8 bytes of SHA-256("abc") as FIPS 180-2 gives them; older and newer Holdfasts have to agree.
  expect(lockKey('abc')).toBe(BigInt.asIntN(64, 0xba7816bf8f01cfean));
});
