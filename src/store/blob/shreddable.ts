import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { ServiceBlobs } from '#store/blob/serviceBlobs.ts';

/**
 * A place for key files: a key that is destroyed has to be gone, so a place that keeps what is replaced or removed is
 * refused. It is looked at before the first put of a process.
 */
export function onlyWhereRemovedIsGone(blobs: ServiceBlobs): BlobStore {
  let looked: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    if ((await blobs.examine()).keepsRemoved) throw keepsRemoved();
  };
  return {
    ...blobs,
    put: async (name, body, options) => {
      looked ??= look().catch((error) => {
        looked = undefined;
        throw error;
      });
      await looked;
      await blobs.put(name, body, options);
    },
  };
}

function keepsRemoved(): Failure {
  return new Failure(
    'config-invalid',
    say`The place for key files keeps what is replaced or removed (versions, soft delete or an immutability policy): destroyed keys would live on.`,
    say`Put key files into a bucket or container without them, or into a folder: set keyFilesAt.`,
  );
}
