import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { type FileHandle, link, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type BlobStore, blobExists, blobMissing, checkBlobName } from '#store/blob/blobStore.ts';
import { syncFolder } from '#store/syncFolder.ts';

/**
 * Objects as files of a folder. A put writes into `.incoming`, syncs the file, links (or renames) it to its name and
 * syncs the folder, in this order: whatever is found under a name after a power loss is whole.
 */

const incoming = '.incoming';
/** What a killed process left in `.incoming` goes after a day, in milliseconds. */
const leftoverAge = 86_400_000;

/** The folder is made at the first put. Files have mode 0600, folders 0700. */
export function openFolderBlobs(folder: string): BlobStore {
  const fileOf = (name: string): string => {
    checkBlobName(name);
    return join(folder, name);
  };
  let prepared: Promise<void> | undefined;
  return {
    put: async (name, body, options) => {
      const file = fileOf(name);
      prepared ??= prepareIncoming(folder).catch((error) => {
        prepared = undefined;
        throw error;
      });
      const fresh = join(folder, incoming, randomBytes(12).toString('hex'));
      try {
        await prepared;
        await writeDurably(fresh, body);
        await makeFolders(folder, dirname(file));
        await publish(fresh, file, { name, replace: options?.replace ?? false });
        await syncFolder(dirname(file));
      } catch (error) {
        throw diskFailure(error, folder);
      } finally {
        await rm(fresh, { force: true });
      }
    },
    get: async (name) => {
      await using handle = await openObject(fileOf(name), name);
      return await handle.readFile();
    },
    open: (name, range) => openRange(fileOf(name), name, range),
    head: async (name) => {
      const facts = await stat(fileOf(name)).catch(ignoreMissing);
      return facts?.isFile() ? { size: facts.size } : undefined;
    },
    list: (prefix = '') => listObjects(folder, prefix),
    remove: async (name) => {
      const file = fileOf(name);
      await unlink(file).catch(ignoreMissing);
      await syncFolder(dirname(file)).catch(ignoreMissing);
    },
  };
}

async function writeDurably(file: string, body: Uint8Array | Readable): Promise<void> {
  await using handle = await open(file, 'wx', 0o600);
  await handle.writeFile(body);
  await handle.sync();
}

/** A link never replaces; a rename does. Both show the whole file at once. */
async function publish(fresh: string, file: string, goal: { name: string; replace: boolean }): Promise<void> {
  if (goal.replace) return rename(fresh, file);
  try {
    await link(fresh, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw blobExists(goal.name);
    throw error;
  }
}

async function prepareIncoming(folder: string): Promise<void> {
  await makeFolders(dirname(folder), join(folder, incoming));
  const now = Date.now();
  for (const name of await readdir(join(folder, incoming))) {
    const file = join(folder, incoming, name);
    const facts = await stat(file).catch(ignoreMissing);
    if (facts !== undefined && now - facts.mtimeMs > leftoverAge) await rm(file, { force: true });
  }
}

/** Makes missing folders from `root` down, each durable in its parent. */
async function makeFolders(root: string, folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length && made !== root; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

async function openObject(file: string, name: string): Promise<FileHandle> {
  const handle = await open(file, 'r').catch(ignoreMissing);
  if (handle === undefined) throw blobMissing(name);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw blobMissing(name);
}

async function openRange(
  file: string,
  name: string,
  range: { start: number; end?: number } | undefined,
): Promise<Readable> {
  const handle = await openObject(file, name);
  const start = range?.start ?? 0;
  if (range?.end === undefined) return handle.createReadStream({ start });
  if (range.end > start) return handle.createReadStream({ start, end: range.end - 1 });
  await handle.close();
  return Readable.from([]);
}

async function* listObjects(folder: string, prefix: string): AsyncGenerator<{ name: string; size: number }> {
  // A prefix that goes into folders needs only the deepest of them.
  const above = prefix.slice(0, prefix.lastIndexOf('/') + 1);
  if (above !== '') checkBlobName(above.slice(0, -1));
  yield* listFolder(folder, above, prefix);
}

async function* listFolder(
  root: string,
  above: string,
  prefix: string,
): AsyncGenerator<{ name: string; size: number }> {
  const entries = (await readdir(join(root, above), { withFileTypes: true }).catch(ignoreMissing)) ?? [];
  const named = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ entry, key: sortKey(entry) }));
  for (const { entry, key } of named.sort((one, other) => (one.key < other.key ? -1 : 1))) {
    const name = `${above}${entry.name}`;
    const full = `${above}${key}`;
    if (entry.isDirectory() && (full.startsWith(prefix) || prefix.startsWith(full))) {
      yield* listFolder(root, full, prefix);
    } else if (entry.isFile() && name.startsWith(prefix)) {
      const facts = await stat(join(root, name)).catch(ignoreMissing);
      if (facts !== undefined) yield { name, size: facts.size };
    }
  }
}

/** With its `/` a folder sorts where its objects' names do. */
function sortKey(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}

function diskFailure(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error;
  return new Failure(
    'disk-full',
    say`The disk of ${folder} is full.`,
    say`Make room and start the run again.`,
    {
      details: { folder },
      cause: error,
    },
  );
}
