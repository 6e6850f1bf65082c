import { spawn } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { Failure } from '#core/failure.ts';
import { joined, say } from '#core/sentence.ts';
import type { Account } from '#store/embedded/account.ts';
import { serverEnvironment } from '#store/embedded/environment.ts';
import { clusterFolder } from '#store/embedded/placement.ts';
import { type Probe, probe } from '#store/embedded/probe.ts';
import { replaceFile } from '#store/replaceFile.ts';

/** What is needed to start a server. */
export interface ServerPlan {
  readonly home: string;
  readonly socketFolder: string;
  readonly postgres: string;
  readonly account: Account;
  readonly connection: pg.ClientConfig;
}

/** How long a start waits for the backends of a killed server to let go of their shared memory, in milliseconds. */
const patience = 60_000;
const largestLog = 10_000_000;

/**
 * Starts the server as a process of its own session: it survives this one, whose death is not a reason to stop it
 * while others are attached. Returns a connection once it answers; crash recovery may take its time before.
 * @throws Failure `database-start` with the server's last words
 */
export async function startServer(plan: ServerPlan): Promise<pg.Client> {
  const deadline = Date.now() + patience;
  for (;;) {
    const attempt = await launch(plan);
    if (attempt.client !== undefined) return attempt.client;
    const passing = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;
    if (!passing.test(attempt.words) || Date.now() > deadline) throw notStarted(plan, attempt.words);
    await adoptStalePid(plan);
    await sleep(200);
  }
}

async function launch(plan: ServerPlan): Promise<{ client?: pg.Client; words: string }> {
  const logFile = join(plan.home, 'server.log');
  const { size } = (await stat(logFile).catch(() => undefined)) ?? { size: 0 };
  if (size > largestLog) await rename(logFile, `${logFile}.1`);
  const start = size > largestLog ? 0 : size;
  const ended = await spawnServer(plan, logFile);
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    const found: Probe = await probe(plan.connection, clusterFolder(plan.home));
    if (found.state === 'alive') return { client: found.client, words: '' };
    if (ended.code !== undefined) {
      return { words: (await readFile(logFile)).subarray(start).toString().trim() || `exit ${ended.code}` };
    }
    await sleep(pause);
  }
}

async function spawnServer(plan: ServerPlan, logFile: string): Promise<{ code?: number | string }> {
  const log = await open(logFile, 'a', 0o600);
  const ended: { code?: number | string } = {};
  const identity = plan.account.switched ? { uid: plan.account.uid, gid: plan.account.gid } : {};
  try {
    const child = spawn(plan.postgres, ['-D', clusterFolder(plan.home), '-k', plan.socketFolder], {
      env: serverEnvironment,
      cwd: '/',
      stdio: ['ignore', log.fd, log.fd],
      detached: true,
      ...identity,
    });
    child.once('error', (error) => {
      ended.code = error.message;
    });
    child.once('exit', (code, signal) => {
      ended.code = code ?? signal ?? 'unknown';
    });
    child.unref();
  } finally {
    await log.close();
  }
  return ended;
}

/**
 * Stops the server at once, connections or not, after its shutdown checkpoint ("fast").
 * The pid file goes last; the process itself may stay as a zombie where nobody reaps it (containers).
 */
export async function stopServer(home: string): Promise<void> {
  const pid = await readPid(home);
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw error;
  }
  while ((await readPid(home)) === pid && (await isRunning(pid))) await sleep(10);
}

/**
 * What PostgreSQL's own pid file says of the running or last server: process id in line 1, socket folder in line 5
 * (`src/include/utils/pidfile.h`).
 */
export async function readServerFacts(home: string): Promise<{ pid?: number; socketFolder?: string }> {
  const text = await readFile(join(clusterFolder(home), 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const socketFolder = lines[4];
  return {
    ...(Number.isInteger(pid) && pid > 0 ? { pid } : {}),
    ...(socketFolder?.startsWith('/') ? { socketFolder } : {}),
  };
}

async function readPid(home: string): Promise<number | undefined> {
  return (await readServerFacts(home)).pid;
}

async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !(await isSurelyNotPostgres(pid));
}

/**
 * After a restart of a machine or container, or where nobody reaps the dead, the old server's process id may seem
 * alive, and PostgreSQL would refuse to start for ever. PostgreSQL ignores its parent's id in that file and then still
 * checks the old shared memory, so our own id in the first line is the safe cure; the file itself is never removed.
 */
async function adoptStalePid(plan: ServerPlan): Promise<void> {
  const file = join(clusterFolder(plan.home), 'postmaster.pid');
  const pid = await readPid(plan.home);
  if (pid === undefined || pid === process.pid || !(await isSurelyNotPostgres(pid))) return;
  const lines = (await readFile(file, 'utf8')).split('\n');
  const content = [process.pid, ...lines.slice(1)].join('\n');
  await replaceFile(file, content, { mode: 0o600, owner: plan.account });
}

/** True for another program, and for a dead process that nobody has reaped (a container without an init does not). */
async function isSurelyNotPostgres(pid: number): Promise<boolean> {
  const facts = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const parts = facts === undefined ? null : /^\d+ \((.*)\) (\S)/s.exec(facts);
  return parts !== null && (parts[1] !== 'postgres' || parts[2] === 'Z');
}

function notStarted(plan: ServerPlan, words: string): Failure {
  return new Failure(
    'database-start',
    say`The database does not start: ${joined('\n', words.split('\n').slice(-5))}`,
    say`Look into ${join(plan.home, 'server.log')}, mend the cause and start again.`,
  );
}
