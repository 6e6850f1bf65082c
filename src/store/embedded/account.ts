import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The operating-system account the server runs as. PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
  /** True when it is another account than this process's: we are root. */
  readonly switched: boolean;
}

export type Log = (line: string) => void;

/** The account this process runs as. */
export function ownAccount(): Account {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  return { uid, gid, name: `uid ${uid}`, switched: false };
}

/**
 * Chooses the server's account: this process's own, or as root the owner of an existing cluster, else `holdfast`
 * (made when it can be), else `nobody` with a warning.
 * @param clusterOwner owner of the cluster folder, where there is one already
 */
export async function serverAccount(
  clusterOwner: { uid: number; gid: number } | undefined,
  log: Log,
): Promise<Account> {
  const own = ownAccount();
  if (own.uid !== 0) return own;
  if (clusterOwner !== undefined && clusterOwner.uid !== 0) {
    return { ...clusterOwner, name: `uid ${clusterOwner.uid}`, switched: true };
  }
  const holdfast = (await findAccount('holdfast')) ?? (await makeAccount('holdfast'));
  if (holdfast !== undefined) return holdfast;
  log('The account "holdfast" does not exist and cannot be made: the database runs as "nobody".');
  return (await findAccount('nobody')) ?? { uid: 65_534, gid: 65_534, name: 'nobody', switched: true };
}

/** Asks `id`, which knows accounts of directories (LDAP) too, not only /etc/passwd. */
async function findAccount(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout), name, switched: true };
  } catch {
    return undefined;
  }
}

async function makeAccount(name: string): Promise<Account | undefined> {
  const options = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  try {
    await run('useradd', [...options, '--shell', '/usr/sbin/nologin', name]);
  } catch {
    // No useradd on this machine, or another process made the account at the same moment: look again.
  }
  return findAccount(name);
}
