import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type BlobStore, blobExists, blobMissing, checkBlobName } from '#store/blob/blobStore.ts';

/** Blobs in memory, for tests that damage thousands of them; `objects` lies open to be damaged. */
export function memoryBlobs(): BlobStore & { readonly objects: Map<string, Buffer> } {
  const objects = new Map<string, Buffer>();
  const get = async (name: string): Promise<Buffer> => {
    checkBlobName(name);
    const bytes = objects.get(name);
    if (bytes === undefined) throw blobMissing(name);
    return bytes;
  };
  return {
    objects,
    put: async (name, body, options = {}) => {
      checkBlobName(name);
      const bytes = body instanceof Readable ? await buffer(body) : Buffer.from(body);
      if (objects.has(name) && options.replace !== true) throw blobExists(name);
      objects.set(name, bytes);
    },
    get: async (name) => Buffer.from(await get(name)),
    open: async (name, range) => {
      const bytes = (await get(name)).subarray(range?.start, range?.end);
      return Readable.from(bytes.length === 0 ? [] : [Buffer.from(bytes)], { objectMode: false });
    },
    head: async (name) => {
      checkBlobName(name);
      const bytes = objects.get(name);
      return bytes && { size: bytes.length };
    },
    list: async function* (prefix = '') {
      const names = [...objects.keys()].filter((name) => name.startsWith(prefix));
      for (const name of names.sort()) yield { name, size: objects.get(name)?.length ?? 0 };
    },
    remove: async (name) => {
      checkBlobName(name);
      objects.delete(name);
    },
  };
}
