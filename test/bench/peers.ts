import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { App } from '#app/app.ts';
import { people } from './lifelikeChat.ts';

/** What a peer did with the exported mails, or why it was not asked. */
export type PeerFigure =
  | { readonly peer: string; readonly mails: number; readonly seconds: number }
  | { readonly peer: string; readonly missing: string };

export interface Maildir {
  readonly folder: string;
  readonly mails: number;
  /** What `holdfast export` took for them. */
  readonly exportSeconds: number;
  readonly exported: number;
}

/**
 * Exports mailboxes as `holdfast export` does until so many different mails are there, and puts each once into a Maildir
 * with which the peers are fed.
 */
export async function exportMaildir(app: App, folder: string, wanted: number): Promise<Maildir> {
  const out = path.join(folder, 'export');
  const maildir = path.join(folder, 'maildir');
  for (const part of ['cur', 'new', 'tmp']) await mkdir(path.join(maildir, part), { recursive: true });
  await chmod(folder, 0o755);
  const mails = new Set<string>();
  let [exportSeconds, exported] = [0, 0];
  for (const { email } of people) {
    if (mails.size >= wanted) break;
    const own = path.join(out, email);
    const start = performance.now();
    const actor = { kind: 'local', osUser: userInfo().username } as const;
    const done = await app.content.export(
      actor,
      { format: 'eml', mailbox: email, out: own },
      () => undefined,
    );
    exportSeconds += (performance.now() - start) / 1_000;
    exported += done.files;
    for (const file of await readdir(own, { recursive: true })) {
      const name = path.basename(file);
      if (!name.endsWith('.eml') || mails.has(name)) continue;
      mails.add(name);
      const goal = path.join(maildir, 'cur', `${mails.size}.holdfast:2,`);
      await cp(path.join(own, file), goal);
      await chmod(goal, 0o644);
    }
  }
  return { folder: maildir, mails: mails.size, exportSeconds, exported };
}

/** Each peer on the same mails, in a store of its own below `folder`. */
export async function measurePeers(folder: string, maildir: Maildir): Promise<PeerFigure[]> {
  return [
    await doveadm(path.join(folder, 'dovecot'), maildir),
    await mu(path.join(folder, 'mu'), maildir),
    await notmuch(path.join(folder, 'notmuch'), maildir),
  ];
}

/** Debian 12's Dovecot 2.3; configuration of another version is refused by it, and that is the reason printed. */
async function doveadm(folder: string, maildir: Maildir): Promise<PeerFigure> {
  const peer = 'doveadm import';
  if (process.getuid?.() !== 0) return { peer, missing: 'it needs root' };
  await mkdir(path.join(folder, 'home'), { recursive: true });
  const config = path.join(folder, 'dovecot.conf');
  await writeFile(
    config,
    `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
mail_location = maildir:${folder}/mail/%u
first_valid_uid = 1
namespace inbox {
  inbox = yes
  separator = /
}
`,
  );
  for (const place of [folder, maildir.folder]) spawnSync('chown', ['-R', 'mail:mail', place]);
  const from = `maildir:${maildir.folder}`;
  return run(peer, maildir, ['doveadm', '-c', config, 'import', from, '', 'all'], {
    uid: idOf('-u'),
    gid: idOf('-g'),
    env: { PATH: process.env.PATH, USER: 'peer', HOME: path.join(folder, 'home') },
  });
}

async function mu(folder: string, maildir: Maildir): Promise<PeerFigure> {
  const home = `--muhome=${folder}`;
  const made = spawnSync('mu', ['init', home, `--maildir=${maildir.folder}`]);
  if (made.error !== undefined) return { peer: 'mu index', missing: notInstalled };
  return run('mu index', maildir, ['mu', 'index', home, '--quiet']);
}

async function notmuch(folder: string, maildir: Maildir): Promise<PeerFigure> {
  await mkdir(folder, { recursive: true });
  const config = path.join(folder, 'config');
  await writeFile(
    config,
    `[database]\npath=${maildir.folder}\n[user]\nname=Peer\nprimary_email=peer@corp.example\n[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n`,
  );
  return run('notmuch new', maildir, ['notmuch', `--config=${config}`, 'new', '--quiet']);
}

const notInstalled =
  'it is not installed (apt-get install --no-install-recommends dovecot-imapd maildir-utils notmuch)';

/** Of Debian's account for mail: Dovecot writes no mail as root. */
function idOf(kind: '-u' | '-g'): number {
  return Number(spawnSync('id', [kind, 'mail']).stdout);
}

function run(
  peer: string,
  { mails }: Maildir,
  [program = '', ...args]: readonly string[],
  options: SpawnSyncOptions = {},
): PeerFigure {
  const start = performance.now();
  const { error, status, stderr } = spawnSync(program, args, options);
  const seconds = (performance.now() - start) / 1_000;
  if (error !== undefined) return { peer, missing: notInstalled };
  if (status !== 0)
    return { peer, missing: `it ended with ${status}: ${stderr.toString().slice(-300).trim()}` };
  return { peer, mails, seconds };
}
