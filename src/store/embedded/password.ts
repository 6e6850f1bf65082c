import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { replaceFile } from '#store/replaceFile.ts';

/** The password of the cluster's owner role: `DATA/keys/postgres.password`, readable by its owner only. */
function passwordFile(folder: string): string {
  return join(folder, 'keys', 'postgres.password');
}

/** @returns undefined when there is none yet */
export async function readPassword(folder: string): Promise<string | undefined> {
  try {
    return (await readFile(passwordFile(folder), 'utf8')).trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Failure(
      'data-folder-unusable',
      say`${passwordFile(folder)} cannot be read: ${(cause as Error).message}.`,
      say`Run Holdfast as the user who made the data folder, or as root.`,
      { cause },
    );
  }
}

/** Makes a random password and keeps it durably, before a cluster is made with it. */
export async function makePassword(folder: string, owner: { uid: number; gid: number }): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await mkdir(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  await replaceFile(passwordFile(folder), `${password}\n`, { mode: 0o600, owner });
  return password;
}

/** The failure of a cluster whose password file is gone. */
export function passwordMissing(folder: string): Failure {
  return new Failure(
    'key-missing',
    say`${passwordFile(folder)} is missing, so the database cannot be opened.`,
    say`Put the file back from your copy of the keys folder, or restore a backup into a new data folder.`,
  );
}
