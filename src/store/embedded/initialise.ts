import { spawn } from 'node:child_process';
import { appendFile, chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Account } from '#store/embedded/account.ts';
import type { Binaries } from '#store/embedded/binaries.ts';
import { serverEnvironment } from '#store/embedded/environment.ts';
import { clusterFolder } from '#store/embedded/placement.ts';
import { replaceFile } from '#store/replaceFile.ts';
import { syncFolder } from '#store/syncFolder.ts';

/** The owner role of the cluster: superuser, known to Holdfast only. */
export const ownerRole = 'holdfast';

/** An eighth of the machine's memory, in MiB, for searches to stay in; a server of its own would take a quarter. */
function sharedBuffers(memory: number): number {
  return Math.min(2_048, Math.max(128, Math.round(memory / 8 / 1_048_576)));
}

/**
 * Rewritten at every start, so that a new release can change it. Captured text never reaches the server's log: neither
 * statements and their values, nor errors, whose first line may quote a value ("invalid input syntax …").
 */
const settings = `# Written by Holdfast at every start of the database; changes are lost.
listen_addresses = ''
ssl = off
max_connections = 200
timezone = 'UTC'
log_timezone = 'UTC'
fsync = on
synchronous_commit = on
full_page_writes = on
plan_cache_mode = force_custom_plan
jit = off
shared_buffers = ${sharedBuffers(totalmem())}MB
max_wal_size = 2GB
min_dynamic_shared_memory = 32MB
log_min_messages = log
log_min_error_statement = panic
log_parameter_max_length_on_error = 0
log_error_verbosity = terse
log_checkpoints = off
log_line_prefix = '%m [%p] '
`;

/**
 * Makes a new cluster: initialised beside its goal and renamed, so that a crash leaves a whole one or none.
 * The home stays ours; only the cluster folder belongs to the server's account.
 * @throws Failure `database-start` with initdb's own words
 */
export async function initialiseCluster(
  home: string,
  context: { binaries: Binaries; account: Account; password: string },
): Promise<void> {
  const { account, binaries } = context;
  const fresh = `${clusterFolder(home)}.new`;
  const passwordFile = join(home, 'initdb.password');
  await mkdir(home, { recursive: true });
  await chmod(home, account.switched ? 0o711 : 0o700);
  await rm(fresh, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(fresh, { mode: 0o700 });
  try {
    await writeFile(passwordFile, context.password, { mode: 0o600, flag: 'wx' });
    if (account.switched) for (const path of [fresh, passwordFile]) await giveTo(path, account);
    await runInitdb(binaries.initdb, ['-D', fresh, `--pwfile=${passwordFile}`], account);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await appendFile(join(fresh, 'postgresql.conf'), `\ninclude = '../holdfast.conf'\n`);
  await writeFile(join(fresh, 'pg_hba.conf'), 'local all all scram-sha-256\n');
  await rename(fresh, clusterFolder(home));
  await syncFolder(home);
}

/** Gives what we made to the server's account. */
async function giveTo(path: string, account: Account): Promise<void> {
  await chown(path, account.uid, account.gid).catch((cause: Error) => {
    throw new Failure(
      'database-start',
      say`As root, but without the right to give files to another account (${cause.message}): the database cannot run as ${account.name}.`,
      say`Run Holdfast as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  });
}

export async function writeSettings(home: string): Promise<void> {
  await replaceFile(join(home, 'holdfast.conf'), settings, { mode: 0o644 });
}

const initdbOptions = [
  `--username=${ownerRole}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
  '--no-instructions',
];

async function runInitdb(program: string, place: readonly string[], account: Account): Promise<void> {
  const identity = account.switched ? { uid: account.uid, gid: account.gid } : {};
  const child = spawn(program, [...place, ...initdbOptions], {
    env: serverEnvironment,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    ...identity,
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = `${words}${chunk.toString()}`.slice(-2_000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  throw new Failure(
    'database-start',
    say`The database cannot be initialised: ${words.trim() || say`initdb ended with ${code ?? ''}`}`,
    say`Mend what initdb complains about and start again; nothing was left behind.`,
  );
}
