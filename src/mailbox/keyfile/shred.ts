import type { PackId } from '#core/ids.ts';
import { sealKeyFile, slotLength } from '#mailbox/keyfile/keyFile.ts';
import { readKeyFile } from '#mailbox/keyfile/readKeyFile.ts';
import { keyFileName } from '#mailbox/pack/names.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { withLock } from '#store/locks.ts';

export interface KeyFileDeps {
  readonly keyFiles: BlobStore;
  readonly keyring: Keyring;
  /** For the lock: two writers of one file would bring each other's destroyed keys back. */
  readonly database: Database;
}

/**
 * Destroys keys for ever: the file is written anew with these slots zeroed, and durable when the promise resolves.
 * Backups made before still hold them, and a medium may keep the replaced file's blocks (sealed by the master key).
 * Harmless when repeated. The caller has made sure that nothing held refers to the items.
 * @param indexes numbers of the records in their pack
 * @returns how many keys were there to be destroyed
 * @throws Failure `blob-missing`, `key-file-broken`, `key-wrong`; RangeError for a slot that is not there
 */
export async function shred(deps: KeyFileDeps, packId: PackId, indexes: readonly number[]): Promise<number> {
  return withLock(deps.database, keyFileLock(packId), async () => {
    const { slots } = await readKeyFile(packId, deps.keyFiles, deps.keyring);
    let destroyed = 0;
    for (const index of indexes) {
      if (!Number.isInteger(index) || index < 0 || (index + 1) * slotLength > slots.length)
        throw new RangeError(`slot ${index} of ${slots.length / slotLength}`);
      const slot = slots.subarray(index * slotLength, (index + 1) * slotLength);
      if (slot.some((byte) => byte !== 0)) destroyed += 1;
      slot.fill(0);
    }
    if (destroyed > 0) {
      const sealed = sealKeyFile(packId, slots, deps.keyring);
      await deps.keyFiles.put(keyFileName(packId), sealed, { replace: true });
    }
    slots.fill(0);
    return destroyed;
  });
}

/** Name of the lock that every writer of an existing key file takes. */
export function keyFileLock(packId: PackId): string {
  return `mailbox.key-file.${packId}`;
}
