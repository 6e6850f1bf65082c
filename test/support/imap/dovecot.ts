import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Certificate, selfSigned } from '../certificate.ts';
import { dovecotConfiguration } from './dovecotConfiguration.ts';

/** A real IMAP server on loopback, with a folder of its own. */
export interface Dovecot {
  /** Cleartext, STARTTLS offered. */
  readonly port: number;
  readonly tlsPort: number;
  readonly certificate: Certificate;
  readonly folder: string;
  /** Passwords, made for this server. */
  readonly passwords: { readonly user: string; readonly master: string };
  /** Sets who has a mailbox, with a quota in KiB where one is given; counts for every sign-in afterwards. */
  setUsers(users: Readonly<Record<string, { readonly quota?: number }>>): Promise<void>;
  setMasterPassword(password: string): Promise<void>;
  start(): Promise<void>;
  /** Ends it and waits for its end; mails stay. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

export interface DovecotOptions {
  readonly users: readonly string[];
  readonly store?: 'maildir' | 'sdbox';
}

/** What master users are called. */
export const masterUser = 'archiver';

/** Why there can be no Dovecot here; undefined where it is installed, or was installed just now. */
export function missingDovecot(): string | undefined {
  return missingPackage('dovecot', ['--version'], 'dovecot-imapd');
}

/** Installs a Debian package where its program is missing and we may; says why it is still missing. */
export function missingPackage(program: string, look: readonly string[], name: string): string | undefined {
  const isThere = (): boolean => spawnSync(program, look).status === 0;
  if (process.getuid?.() !== 0) return 'it needs root';
  if (isThere()) return;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    spawnSync('apt-get', words, { env: environment, timeout: 180_000 });
  }
  return isThere() ? undefined : `${name} cannot be installed`;
}

export async function startDovecot({ users, store = 'maildir' }: DovecotOptions): Promise<Dovecot> {
  const folder = await mkdtemp(path.join(await realpath(tmpdir()), 'holdfast-dovecot-'));
  await chmod(folder, 0o755);
  for (const part of ['mail', 'home']) await mkdir(path.join(folder, part));
  const [port, tlsPort] = [await freePort(), await freePort()];
  const certificate = selfSigned('127.0.0.1');
  const passwords = { user: word(), master: word() };
  const write = (name: string, text: string) => writeFile(path.join(folder, name), text);
  const writeUsers: Dovecot['setUsers'] = (quotas) =>
    write(
      'users',
      Object.entries(quotas)
        .map(([user, { quota }]) => userLine(user, passwords.user, quota))
        .join(''),
    );
  const writeMaster = (password: string) => write('masters', `${masterUser}:{PLAIN}${password}\n`);
  await write('cert.pem', certificate.cert);
  await write('key.pem', certificate.key);
  await writeUsers(Object.fromEntries(users.map((user) => [user, {}])));
  await writeMaster(passwords.master);
  await write('dovecot.conf', dovecotConfiguration(version(), { folder, port, tlsPort, store }));
  execFileSync('chown', ['-R', 'mail:mail', path.join(folder, 'mail'), path.join(folder, 'home')]);
  const setUsers: Dovecot['setUsers'] = (quotas) => writeUsers(quotas).then(nextSecond);
  const setMasterPassword = (password: string) => writeMaster(password).then(nextSecond);
  let running: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const child = running;
    running = undefined;
    if (child === undefined || child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  const start = async (): Promise<void> => {
    running = spawn('dovecot', ['-F', '-c', path.join(folder, 'dovecot.conf')], { stdio: 'ignore' });
    await listening(port, running, folder);
  };
  await start();
  const remove = async (): Promise<void> => {
    await stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { port, tlsPort, certificate, folder, passwords, setUsers, setMasterPassword, start, stop, remove };
}

function version(): '2.3' | '2.4' {
  return execFileSync('dovecot', ['--version'], { encoding: 'utf8' }).startsWith('2.3') ? '2.3' : '2.4';
}

function userLine(user: string, password: string, quota: number | undefined): string {
  const rule =
    version() === '2.3' ? `userdb_quota_rule=*:storage=${quota}` : `userdb_quota_storage_size=${quota}K`;
  return `${user}:{PLAIN}${password}::::::${quota === undefined ? '' : rule}\n`;
}

/** Dovecot looks at its lists of users once a second. */
async function nextSecond(): Promise<void> {
  await pause(1_020 - (Date.now() % 1_000));
}

function word(): string {
  return `pw${Math.random().toString(36).slice(2)}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(port: number, child: ChildProcess, folder: string): Promise<void> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    const socket = connect(port, '127.0.0.1');
    const up = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (up) return;
    await pause(50);
  }
  throw new Error(`dovecot does not listen; see ${path.join(folder, 'dovecot.log')}`);
}
