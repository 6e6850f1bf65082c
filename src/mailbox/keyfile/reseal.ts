import type { PackId } from '#core/ids.ts';
import { openKeyFile, readKeyFileHead, sealKeyFile } from '#mailbox/keyfile/keyFile.ts';
import { type KeyFileDeps, keyFileLock } from '#mailbox/keyfile/shred.ts';
import { keyFileName } from '#mailbox/pack/names.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { withLock } from '#store/locks.ts';

/**
 * Seals a key file with another master key (rotation). Packs and item keys stay as they are. Harmless when repeated: a
 * file that the new master seals already is left alone.
 * @param deps the new keyring
 * @param old the keyring that sealed the file
 * @returns whether the file was written
 * @throws Failure `blob-missing`, `key-file-broken`, `key-wrong` when neither keyring fits
 */
export async function resealKeyFile(deps: KeyFileDeps, packId: PackId, old: Keyring): Promise<boolean> {
  return withLock(deps.database, keyFileLock(packId), async () => {
    const name = keyFileName(packId);
    const bytes = await deps.keyFiles.get(name);
    if (readKeyFileHead(bytes).masterId === deps.keyring.masterId) return false;
    const { slots } = openKeyFile(packId, bytes, old);
    await deps.keyFiles.put(name, sealKeyFile(packId, slots, deps.keyring), { replace: true });
    slots.fill(0);
    return true;
  });
}
