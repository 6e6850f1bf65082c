import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Jobs, startJobs } from '#store/jobs.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';

let database: TemporaryDatabase;
let jobs: Jobs;
let otherMachine: Jobs;
beforeAll(async () => {
  database = await temporaryDatabase([]);
  jobs = await startJobs({ connection: database.connection });
  otherMachine = await startJobs({ connection: database.connection });
});
afterAll(async () => {
  await Promise.all([jobs.stop(), otherMachine.stop()]);
  await database.drop();
});

const soon = { timeout: 20_000, interval: 50 };

test('a job wakes the worker of another process, with its data', async () => {
  const seen: unknown[] = [];
  await otherMachine.work('wake', async (data) => {
    seen.push(data);
  });
  await jobs.send('wake', { connector: 'c-1' });
  await vi.waitFor(() => expect(seen).toEqual([{ connector: 'c-1' }]), soon);
});

test('a job whose handler throws comes again', async () => {
  let attempts = 0;
  await jobs.work('again', async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('not yet');
  });
  await jobs.send('again', null);
  await vi.waitFor(() => expect(attempts).toBe(2), soon);
});

test('with a singleton key what waits already is not sent twice, but an earlier one is', async () => {
  const hour = 3_600_000;
  const waiting = async (): Promise<number> => {
    const found = await database.pool.query(`select 1 from pgboss.job where name = 'once'`);
    return found.rowCount ?? 0;
  };
  await jobs.send('once', null, { singletonKey: 'c-1', startAfter: new Date(Date.now() + 2 * hour) });
  await jobs.send('once', null, { singletonKey: 'c-1', startAfter: new Date(Date.now() + 3 * hour) });
  expect(await waiting()).toBe(1);
  await jobs.send('once', null, { singletonKey: 'c-2', startAfter: new Date(Date.now() + 3 * hour) });
  expect(await waiting()).toBe(2);
  await jobs.send('once', null, { singletonKey: 'c-1' });
  await jobs.send('once', null, { singletonKey: 'c-1' });
  expect(await waiting()).toBe(3);
});

test('a schedule of the same name is replaced', async () => {
  await jobs.schedule('daily', '0 2 * * *', 'Europe/Berlin');
  await jobs.schedule('daily', '30 3 * * *', 'Asia/Shanghai');
  const { rows } = await database.pool.query('select name, cron, timezone from pgboss.schedule');
  expect(rows).toEqual([{ name: 'daily', cron: '30 3 * * *', timezone: 'Asia/Shanghai' }]);
});
