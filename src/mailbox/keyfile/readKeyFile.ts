import type { PackId } from '#core/ids.ts';
import { type KeyFile, openKeyFile } from '#mailbox/keyfile/keyFile.ts';
import { keyFileName } from '#mailbox/pack/names.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/**
 * The key file of a pack, read now: never kept, so that a key destroyed by another process is gone here too.
 * @throws Failure `blob-missing`, `key-file-broken`, `key-wrong`
 */
export async function readKeyFile(packId: PackId, keyFiles: BlobStore, keyring: Keyring): Promise<KeyFile> {
  return openKeyFile(packId, await keyFiles.get(keyFileName(packId)), keyring);
}
