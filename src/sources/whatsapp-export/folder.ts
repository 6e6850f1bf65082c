import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { ExportContainer, MediaFile } from '#sources/whatsapp-export/container.ts';

/** A `.txt` export with its media beside it in the same folder (an unpacked zip, the attachments of a mail). */
export function openFolderExport(path: string): ExportContainer {
  const file = basename(path);
  return {
    file,
    names: [basename(file, extname(file)), basename(dirname(path))],
    openChat: async () => createReadStream(path),
    findMedia: (name) => findBeside(dirname(path), name, file),
    close: async () => {},
  };
}

async function findBeside(folder: string, name: string, chat: string): Promise<MediaFile | undefined> {
  if (!isPlainName(name) || name === chat) return undefined;
  for (const form of new Set([name, name.normalize('NFC'), name.normalize('NFD')])) {
    const path = join(folder, form);
    // No symbolic links: a name in a chat must not reach outside the folder.
    const found = await lstat(path).catch(() => undefined);
    if (found?.isFile()) return { size: found.size, open: async () => createReadStream(path) };
  }
  return undefined;
}

/** A file name without any folder. */
export function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);
}
