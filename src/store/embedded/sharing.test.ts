import { spawn } from 'node:child_process';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { databaseFailure } from '#store/database.ts';
import { openCluster } from '#store/embedded/cluster.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { type ClusterProcess, startClusterProcess } from '../../../test/support/otherProcess.ts';

/** Processes of one machine share the server of a data folder, whatever happens to each of them. */

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let started: ClusterProcess[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await Promise.all(started.map((process) => process.kill()));
  started = [];
  // Whatever a test left behind: attach as the last one, and stop it.
  const cluster = await openCluster({ folder: folder.path });
  await cluster.close();
  await folder[Symbol.asyncDispose]();
});

async function start(env: NodeJS.ProcessEnv = {}): Promise<ClusterProcess> {
  const process = await startClusterProcess(folder.path, { env });
  started.push(process);
  return process;
}

async function ask<Row extends object>(connection: pg.ClientConfig | undefined, sql: string): Promise<Row[]> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

async function serverPid(): Promise<number> {
  return Number.parseInt(await readFile(join(folder.path, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
}

/** Whether it lives, or still dies: the pid file goes a moment before the process. A zombie counts as dead. */
async function isAlive(pid: number): Promise<boolean> {
  const facts = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return facts !== '' && !/\) Z /.test(facts);
}

test('the first starts the server, others attach, the last stops it', async () => {
  const first = await start();
  const second = await start();
  expect([first.said.shared, second.said.shared]).toEqual([false, true]);
  expect(second.said.connection?.host).toBe(first.said.connection?.host);
  const pid = await serverPid();
  await first.close();
  expect(await ask(second.said.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(await serverPid()).toBe(pid);
  await second.close();
  await vi.waitFor(async () => expect(await isAlive(pid)).toBe(false), { timeout: 10_000 });
  await expect(serverPid()).rejects.toThrow('ENOENT');
});

test('of several at the same moment, one starts it', async () => {
  const processes = await Promise.all([start(), start(), start()]);
  expect(processes.map(({ said }) => said.shared).sort()).toEqual([false, true, true]);
  expect(new Set(processes.map(({ said }) => said.connection?.host)).size).toBe(1);
});

test('a server whose starter was killed lives on, is attached to, and stopped by the last', async () => {
  const first = await start();
  await ask(first.said.connection, 'create table kept as select 7 as seven');
  const pid = await serverPid();
  await first.kill();
  const second = await start();
  expect(second.said.shared).toBe(true);
  expect(await serverPid()).toBe(pid);
  expect(await ask(second.said.connection, 'select * from kept')).toEqual([{ seven: 7 }]);
  await second.close();
  await vi.waitFor(async () => expect(await isAlive(pid)).toBe(false), { timeout: 10_000 });
});

test('a server is found by its own pid file when postgres.json was lost', async () => {
  const first = await start();
  await rm(join(folder.path, 'postgres.json'));
  const second = await start();
  expect(second.said.shared).toBe(true);
  expect(second.said.connection?.host).toBe(first.said.connection?.host);
});

test('after a kill of server and starter together, what was committed is there', async () => {
  const first = await start();
  await ask(first.said.connection, 'create table kept as select 7 as seven');
  process.kill(await serverPid(), 'SIGKILL');
  await first.kill();
  const second = await start();
  expect(second.said.shared).toBe(false);
  expect(await ask(second.said.connection, 'select * from kept')).toEqual([{ seven: 7 }]);
});

test('a dead server whose process id now belongs to another program is started again', async () => {
  const first = await start();
  process.kill(await serverPid(), 'SIGKILL');
  await first.kill();
  const pidFile = join(folder.path, 'postgres/cluster/postmaster.pid');
  const { uid, gid } = await stat(pidFile);
  const other = spawn('sleep', ['600'], process.getuid?.() === 0 ? { uid, gid } : {});
  try {
    const lines = (await readFile(pidFile, 'utf8')).split('\n');
    await writeFile(pidFile, [other.pid, ...lines.slice(1)].join('\n'));
    const second = await start();
    expect(second.said).toMatchObject({ shared: false });
    expect(await serverPid()).not.toBe(other.pid);
    // PostgreSQL did refuse at first: the case is the one that it claims to be.
    const log = await readFile(join(folder.path, 'postgres/server.log'), 'utf8');
    expect(log).toContain('lock file "postmaster.pid" already exists');
    await second.close();
  } finally {
    other.kill('SIGKILL');
  }
});

test('a server killed under those attached to it is started again, once, at the same socket', async () => {
  const first = await start();
  const second = await start();
  await ask(first.said.connection, 'create table kept as select 7 as seven');
  const busy = ask(second.said.connection, 'select pg_sleep(60)').catch(databaseFailure);
  const pid = await serverPid();
  process.kill(pid, 'SIGKILL');
  await vi.waitFor(
    async () => expect(await ask(second.said.connection, 'select * from kept')).toEqual([{ seven: 7 }]),
    { timeout: 60_000, interval: 100 },
  );
  const again = await serverPid();
  expect(again).not.toBe(pid);
  expect(isFailure(await busy, 'database-unreachable')).toBe(true);
  // Both hold a lease on the new one: the first to close leaves it, the second stops it.
  const holders = async (): Promise<object[]> =>
    ask(first.said.connection, `select 1 from pg_locks where locktype = 'advisory' and mode = 'ShareLock'`);
  await vi.waitFor(async () => expect(await holders()).toHaveLength(2), { timeout: 30_000 });
  await first.close();
  expect(await isAlive(again)).toBe(true);
  await second.close();
  await vi.waitFor(async () => expect(await isAlive(again)).toBe(false), { timeout: 10_000 });
});

test('nothing of our environment reaches the server', async () => {
  const foreign = {
    TMPDIR: '/nonexistent',
    LC_ALL: 'xx_XX.UTF-8',
    TZ: 'Asia/Shanghai',
    OPENSSL_CONF: '/nonexistent/openssl.cnf',
    PGDATA: '/nonexistent',
    PGPORT: '1',
    LD_PRELOAD: '',
  };
  const first = await start(foreign);
  const environment = await readFile(`/proc/${await serverPid()}/environ`, 'utf8');
  expect(environment.split('\0').filter(Boolean).sort()).toEqual([
    'LC_ALL=C',
    'OPENSSL_CONF=/dev/null',
    'PATH=/usr/bin:/bin:/usr/sbin:/sbin',
    'TZ=UTC',
  ]);
  expect(first.said.shared).toBe(false);
});
