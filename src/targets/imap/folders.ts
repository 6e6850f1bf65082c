import type { ImapFlow } from 'imapflow';
import { encodePath } from 'imapflow/lib/tools.js';
import { Failure } from '#core/failure.ts';
import type { FolderId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Part } from '#targets/imap/commands.ts';
import { imapError } from '#targets/imap/failures.ts';

/**
 * The path of a folder on this server: in the user's own namespace (RFC 2342), with the server's delimiter between
 * levels. A folder id is that path, readable, without the encoding of the wire.
 * @throws Failure `target-settings` where a level holds the delimiter
 */
export function folderPath(client: ImapFlow, name: string): FolderId {
  const { prefix = '', delimiter } = client.namespace ?? {};
  const levels = name.split('/');
  if (delimiter && levels.some((level) => level.includes(delimiter))) throw holdsDelimiter(name, delimiter);
  return `${prefix}${levels.join(delimiter || ' ')}` as FolderId;
}

/** The folder for the items of a year within a folder. */
export function yearFolder(client: ImapFlow, folder: FolderId, year: string): FolderId {
  return `${folder}${client.namespace?.delimiter || ' '}${year}` as FolderId;
}

/** Finds or makes a folder; who makes it subscribes to it, so that mail programs show it. */
export async function ensureFolder(client: ImapFlow, folder: FolderId): Promise<void> {
  if (await hasFolder(client, folder)) return;
  try {
    await client.mailboxCreate(folder);
  } catch (error) {
    // Made by somebody else meanwhile, on a server that has no code for that.
    if (!(await hasFolder(client, folder).catch(() => false))) throw error;
  }
}

async function hasFolder(client: ImapFlow, folder: FolderId): Promise<boolean> {
  try {
    await client.status(folder, { uidNext: true });
    return true;
  } catch (error) {
    if (imapError(error).code === 'NotFound') return false;
    throw error;
  }
}

/** A folder in a command, in the encoding of the wire (RFC 3501 section 5.1.3). */
export function folderPart(client: ImapFlow, folder: FolderId): Part {
  return { type: 'STRING', value: encodePath(client, folder) };
}

/**
 * Works with a folder opened for reading or writing.
 * @returns undefined where there is no such folder
 */
export async function inFolder<Result>(
  client: ImapFlow,
  folder: FolderId,
  work: (uidValidity: bigint) => Promise<Result>,
  mode: 'read' | 'write' = 'read',
): Promise<Result | undefined> {
  const opened = await client.mailboxOpen(folder, { readOnly: mode === 'read' }).catch((error: unknown) => {
    if (imapError(error).mailboxMissing === true) return;
    throw error;
  });
  if (opened === undefined) return;
  const result = await work(opened.uidValidity);
  await client.mailboxClose();
  return result;
}

function holdsDelimiter(name: string, delimiter: string): Failure {
  return new Failure(
    'target-settings',
    say`The folder name ${name} holds ${delimiter}, which this mail server puts between a folder and one in it.`,
    say`Choose another folder name in the settings of the target.`,
  );
}
