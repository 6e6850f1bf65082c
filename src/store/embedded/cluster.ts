import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '#store/embedded/account.ts';
import { type Attached, attachOrStart, detach, socketConnection } from '#store/embedded/attach.ts';
import { ownerRole } from '#store/embedded/initialise.ts';
import { makeDataFolder } from '#store/embedded/placement.ts';
import { ensureDatabase, type WantedDatabase } from '#store/embedded/roles.ts';
import { withFileLock } from '#store/fileLock.ts';

/**
 * The embedded PostgreSQL. Processes of one machine share the server of a data folder: the first starts it, others
 * attach to it, the last stops it; one whose starter was killed is attached to like any other. Every start, attach
 * and stop happens under the lock file `DATA/postgres.lock`.
 */
export interface Cluster {
  /** Settings for a connection. `'owner'` is the superuser, whose password the cluster knows itself. */
  connection(role: 'owner' | (string & {}), database: string, password?: string): pg.ClientConfig;
  /** Makes the role and the database it owns, or sets the role's password; nobody else may connect to it. */
  ensureDatabase(wanted: WantedDatabase): Promise<void>;
  /** Detaches; the last of the machine's processes stops the server. */
  close(): Promise<void>;
  /** True when the server was running already. */
  readonly shared: boolean;
}

export interface ClusterOptions {
  /** The data folder (DATA); made when missing. */
  readonly folder: string;
  /** Gets notices for the operator: another account, another place, a server that had to be started again. */
  readonly log?: Log;
  /** Makes a new cluster where the recorded one is gone: for a restore only. */
  readonly replaceMissing?: boolean;
}

/**
 * Attaches to the server of a data folder, or initialises and starts it.
 * @throws Failure `database-start`, `database-version`, `data-folder-unusable`, `key-missing`, `key-wrong`
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const log = options.log ?? (() => {});
  const folder = await makeDataFolder(options.folder);
  const { uid, gid } = await stat(folder);
  const owner = process.getuid?.() === 0 ? { owner: { uid, gid } } : {};
  const underLock = <R>(work: () => Promise<R>): Promise<R> =>
    withFileLock(join(folder, 'postgres.lock'), work, owner);
  const attach = (replaceMissing: boolean): Promise<Attached> =>
    underLock(() => attachOrStart(folder, { replaceMissing, log }));

  const first = await attach(options.replaceMissing ?? false);
  const keeper = keepAttached(first, () => attach(false), log);
  const connection: Cluster['connection'] = (role, database, password) => {
    const { socketFolder, password: own } = keeper.current();
    if (role !== 'owner') return socketConnection(socketFolder, { user: role, database, password });
    return socketConnection(socketFolder, { user: ownerRole, database, password: own });
  };
  return {
    shared: first.shared,
    connection,
    ensureDatabase: (wanted) => ensureDatabase(connection('owner', 'postgres'), wanted),
    close: async () => {
      const last = await keeper.stop();
      if (last === undefined) return;
      try {
        await underLock(() => detach(last));
      } finally {
        // A connection left open would keep the process from ending.
        await last.client.end().catch(() => {});
      }
    },
  };
}

/** Attaches again, starting the server when needed, whenever the lease's connection ends before `stop`. */
function keepAttached(first: Attached, attach: () => Promise<Attached>, log: Log) {
  let current = first;
  let stopped = false;
  let mending = Promise.resolve();
  const mend = async (): Promise<void> => {
    log('The database went away; attaching to it again.');
    while (!stopped) {
      try {
        current = await attach();
        return watch();
      } catch (error) {
        log(`The database cannot be reached: ${(error as Error).message}`);
        await sleep(1_000);
      }
    }
  };
  const watch = (): void => {
    current.client.once('end', () => {
      if (!stopped) mending = mend();
    });
  };
  watch();
  return {
    current: () => current,
    /** @returns what to detach from; undefined when stopped before */
    stop: async (): Promise<Attached | undefined> => {
      if (stopped) return undefined;
      stopped = true;
      await mending;
      return current;
    },
  };
}
