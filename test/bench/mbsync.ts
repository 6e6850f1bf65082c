import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Dovecot } from '../support/imap/dovecot.ts';

/** A mail and when its event was. */
export interface MailFile {
  readonly bytes: Buffer;
  readonly date: Date;
}

/** Writes mails as the Maildir that mbsync reads. */
export async function writeMaildir(folder: string, mails: readonly MailFile[]): Promise<void> {
  for (const part of ['cur', 'new', 'tmp']) await mkdir(path.join(folder, part), { recursive: true });
  for (const [index, { bytes, date }] of mails.entries()) {
    const file = path.join(folder, 'cur', `${1_700_000_000 + index}.${index}.holdfast:2,S`);
    await writeFile(file, bytes);
    await utimes(file, date, date);
  }
}

/**
 * Pushes a Maildir into a folder of a mailbox as `mbsync` does, with the dates kept.
 * @returns seconds, of the whole process
 */
export async function pushWithMbsync(
  dovecot: Dovecot,
  user: string,
  { maildir, state }: { maildir: string; state: string },
): Promise<number> {
  await mkdir(state, { recursive: true });
  const rc = path.join(state, 'mbsyncrc');
  await writeFile(rc, configuration(dovecot, user, { maildir, state }));
  const began = performance.now();
  const child = spawn('mbsync', ['-q', '-c', rc, 'push'], { stdio: 'ignore' });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`mbsync ended with ${code}`);
  return (performance.now() - began) / 1_000;
}

function configuration(
  { port, passwords }: Dovecot,
  user: string,
  { maildir, state }: { maildir: string; state: string },
): string {
  return `IMAPAccount server
Host 127.0.0.1
Port ${port}
User ${user}
Pass ${passwords.user}
SSLType None
AuthMechs LOGIN

IMAPStore far
Account server

MaildirStore near
Path ${path.dirname(maildir)}/
Inbox ${path.dirname(maildir)}/none

Channel push
Far :far:"WhatsApp Archiver"
Near :near:${path.basename(maildir)}
Create Far
Sync PushNew
CopyArrivalDate yes
SyncState ${state}/
`;
}
