import { open } from 'node:fs/promises';

/** Makes entries of a folder (a new file, a rename, a removal) durable: fsync of the folder itself. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
