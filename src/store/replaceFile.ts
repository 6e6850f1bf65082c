import { randomBytes } from 'node:crypto';
import { chown, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '#store/syncFolder.ts';

/**
 * Replaces a small file durably: writes beside it, syncs, renames over it, syncs the folder. Readers and crashes see
 * the old or the new content, whole.
 * @param options `owner` is honoured when this process is root
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  options: { mode: number; owner?: { uid: number; gid: number } },
): Promise<void> {
  const fresh = `${file}.new-${randomBytes(6).toString('hex')}`;
  const handle = await open(fresh, 'wx', options.mode);
  try {
    await handle.writeFile(content);
    await handle.chmod(options.mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (options.owner !== undefined && process.getuid?.() === 0)
    await chown(fresh, options.owner.uid, options.owner.gid);
  await rename(fresh, file);
  await syncFolder(dirname(file));
}
