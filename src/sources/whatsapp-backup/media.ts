import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { type AttachmentId, makeUuid } from '#core/ids.ts';
import { sniffMimeType } from '#core/mime.ts';
import type { AttachmentContent } from '#core/source.ts';
import type { MediaClaim } from '#sources/whatsapp-backup/blocks.ts';
import type { FoundMedia } from '#sources/whatsapp-backup/native.ts';

/** A file that belongs to a message. */
export interface MediaFile {
  readonly size: number;
  open(): Promise<Readable>;
}

/** Where the media of a backup lie. */
export interface MediaStore {
  /** @param path as the message has it, with `/` between folders */
  find(path: string): Promise<MediaFile | undefined>;
}

/** Media in folders; the first that has a file gives it. Names in a database reach no file outside them. */
export function mediaInFolders(folders: readonly string[]): MediaStore {
  return {
    find: async (path) => {
      if (!isInside(path)) return undefined;
      for (const folder of folders) {
        const file = await fileAt(folder, path);
        if (file !== undefined) return file;
      }
      return undefined;
    },
  };
}

function isInside(path: string): boolean {
  return !/[\\\0]/.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));
}

async function fileAt(folder: string, path: string): Promise<MediaFile | undefined> {
  try {
    const place = join(folder, path);
    // A symbolic link anywhere on the way would show as another place.
    if ((await realpath(place)) !== join(await realpath(folder), path.split('/').join(sep))) return undefined;
    const found = await lstat(place);
    return found.isFile()
      ? { size: found.size, open: async () => createReadStream(place, { end: Math.max(0, found.size - 1) }) }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a file once for its hash, and offers it for a second reading.
 * @param now milliseconds since 1970
 */
export async function measureMedia(
  file: MediaFile | undefined,
  claim: MediaClaim,
  { now, mostBytes }: { readonly now: number; readonly mostBytes: number },
): Promise<{ found: FoundMedia; content?: AttachmentContent }> {
  const id = makeUuid<AttachmentId>(now);
  if (file === undefined) return { found: { id, status: 'omitted' } };
  if (file.size > mostBytes) return { found: { id, status: 'failed' } };
  const hash = createHash('sha256');
  let size = 0;
  let start: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of await file.open()) {
      const bytes = chunk as Buffer;
      if (start.length < 32) start = Buffer.concat([start, bytes.subarray(0, 32)]);
      size += bytes.length;
      hash.update(bytes);
    }
  } catch {
    return { found: { id, status: 'failed' } };
  }
  const sha256 = hash.digest('hex');
  // Another file under the name of the message's is not its medium.
  const isIt = claim.sha256 === undefined || claim.sha256 === sha256;
  if (!isIt || size !== file.size) return { found: { id, status: 'failed' } };
  const mimeType = sniffMimeType(start);
  return {
    found: { id, status: 'available', size, sha256, ...(mimeType === undefined ? {} : { mimeType }) },
    content: { id, open: () => file.open() },
  };
}
