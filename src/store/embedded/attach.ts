import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type Account, type Log, serverAccount } from '#store/embedded/account.ts';
import { findBinaries } from '#store/embedded/binaries.ts';
import { initialiseCluster, ownerRole, writeSettings } from '#store/embedded/initialise.ts';
import { leaveLease, takeLease } from '#store/embedded/lease.ts';
import { makePassword, passwordMissing, readPassword } from '#store/embedded/password.ts';
import {
  checkVersion,
  clusterFolder,
  clusterOwner,
  findCluster,
  placeCluster,
  recordedHome,
} from '#store/embedded/placement.ts';
import { probe } from '#store/embedded/probe.ts';
import { closeToPublic } from '#store/embedded/roles.ts';
import { readServerFacts, startServer, stopServer } from '#store/embedded/server.ts';
import { isOurs, makeSocketFolder, removeSocketFolder } from '#store/embedded/socketFolder.ts';
import { readState, writeState } from '#store/embedded/state.ts';
import { replaceFile } from '#store/replaceFile.ts';

/** A running server with our lease on it. */
export interface Attached {
  readonly client: pg.Client;
  readonly home: string;
  readonly socketFolder: string;
  readonly password: string;
  /** True when it was running before. */
  readonly shared: boolean;
}

export interface AttachOptions {
  readonly replaceMissing: boolean;
  readonly log: Log;
}

/**
 * Attaches to the running server, or makes what is missing and starts it. Call under the lock file.
 * @param folder the data folder, its real path
 */
export async function attachOrStart(folder: string, options: AttachOptions): Promise<Attached> {
  const known = (await readPassword(folder)) !== undefined;
  const found = await findCluster(folder, { replaceMissing: options.replaceMissing, known });
  const account = await accountFor(found, options.log);
  const running = found === undefined ? undefined : await attachToRunning(folder, found, account);
  return running ?? (await start(folder, { found, account, log: options.log }));
}

/** Gives the lease back and stops the server when nobody else holds one. Call under the lock file. */
export async function detach(attached: Attached): Promise<void> {
  let last = false;
  try {
    last = await leaveLease(attached.client);
  } catch {
    // The server is gone: there is nothing to leave, and nobody to stop.
  }
  await attached.client.end().catch(() => {});
  if (!last) return;
  await stopServer(attached.home);
  await removeSocketFolder(attached.socketFolder);
}

/** Connection settings; the port is only part of the socket's file name. */
export function socketConnection(
  socketFolder: string,
  login: { user: string; database: string; password: string | undefined },
): pg.ClientConfig {
  return { host: socketFolder, port: 5432, ...login, password: login.password };
}

async function accountFor(found: string | undefined, log: Log): Promise<Account> {
  const owner = found === undefined ? undefined : await clusterOwner(found);
  const account = await serverAccount(owner, log);
  if (owner === undefined || owner.uid === account.uid) return account;
  throw new Failure(
    'data-folder-unusable',
    say`The database belongs to the user with uid ${owner.uid}, not to this one (${account.name}).`,
    owner.uid === 0
      ? say`Give its files back to their account: chown -R ${account.name} ${clusterFolder(found ?? '')}`
      : say`Run Holdfast as that user, or as root.`,
  );
}

async function attachToRunning(
  folder: string,
  home: string,
  account: Account,
): Promise<Attached | undefined> {
  // The pid file knows the socket too: for the case that postgres.json was lost while a server runs.
  const sockets = [(await readState(folder))?.socketFolder, (await readServerFacts(home)).socketFolder];
  for (const socketFolder of new Set(sockets)) {
    if (socketFolder === undefined || !(await isOurs(socketFolder, account))) continue;
    const password = await readPassword(folder);
    if (password === undefined) throw passwordMissing(folder);
    const client = await connectWhenReady(ownerConnection(socketFolder, password), clusterFolder(home));
    if (client === undefined) continue;
    await takeLease(client);
    await remember(folder, home, socketFolder);
    return { client, home, socketFolder, password, shared: true };
  }
  return undefined;
}

async function connectWhenReady(
  connection: pg.ClientConfig,
  cluster: string,
): Promise<pg.Client | undefined> {
  for (let pause = 10; ; pause = Math.min(pause * 2, 500)) {
    const found = await probe(connection, cluster);
    if (found.state === 'alive') return found.client;
    if (found.state === 'absent') return undefined;
    await sleep(pause);
  }
}

async function start(
  folder: string,
  context: { found: string | undefined; account: Account; log: Log },
): Promise<Attached> {
  const { found, account, log } = context;
  const binaries = await findBinaries(account, log);
  const home = found ?? (await placeCluster(folder, account, log));
  let password = await readPassword(folder);
  if (found !== undefined) {
    await checkVersion(clusterFolder(home), binaries.major);
    if (password === undefined) throw passwordMissing(folder);
  } else {
    password ??= await makePassword(folder, await stat(folder));
    await initialiseCluster(home, { binaries, account, password });
  }
  await writeSettings(home);
  await nameDataFolder(home, folder);
  const socketFolder = await makeSocketFolder((await readState(folder))?.socketFolder, account);
  // Before the start: a server whose starter is killed the next moment is found all the same.
  await remember(folder, home, socketFolder);
  const connection = ownerConnection(socketFolder, password);
  const client = await startServer({ home, socketFolder, postgres: binaries.postgres, account, connection });
  await takeLease(client);
  await closeToPublic(client);
  return { client, home, socketFolder, password, shared: false };
}

/** For who finds a home in the system folder: a file that says whose it is. */
async function nameDataFolder(home: string, folder: string): Promise<void> {
  if (recordedHome(folder, home) !== home) return;
  await replaceFile(join(home, 'data-folder'), `${folder}\n`, { mode: 0o600 });
}

function ownerConnection(socketFolder: string, password: string): pg.ClientConfig {
  return socketConnection(socketFolder, { user: ownerRole, database: 'postgres', password });
}

async function remember(folder: string, home: string, socketFolder: string): Promise<void> {
  const state = { version: 1 as const, home: recordedHome(folder, home), socketFolder };
  const written = await readState(folder);
  if (written?.home === state.home && written.socketFolder === socketFolder) return;
  await writeState(folder, state, await stat(folder));
}
