import type { Clock } from '#core/clock.ts';
import type { PackId } from '#core/ids.ts';
import { type CheckedPack, checkPack, type ExpectedPack } from '#mailbox/pack/check.ts';
import { keyFileName, keyFilePrefix, packIdOfName, packName, packPrefix } from '#mailbox/pack/names.ts';
import { openPack, type PackReader, readRecord } from '#mailbox/pack/read.ts';
import type { PackRecord, RecordLocation, WrittenPack } from '#mailbox/pack/record.ts';
import { type PackDeps, writePack } from '#mailbox/pack/write.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';

/** All packs of an archive. */
export interface Packs {
  /** See `writePack`. */
  write(records: readonly PackRecord[]): Promise<WrittenPack>;
  /** See `openPack`. */
  open(packId: PackId): Promise<PackReader>;
  /** See `readRecord`. */
  readRecord(location: RecordLocation): Promise<PackRecord>;
  /** See `checkPack`. */
  check(packId: PackId, expected?: ExpectedPack): Promise<CheckedPack>;
  /** Ids of all packs in the blob store, in no promised order. */
  ids(): AsyncGenerator<PackId>;
  /** Ids of key files without a pack: leftovers of a crash, harmless. */
  orphanKeyFiles(): AsyncGenerator<PackId>;
  /** Removes a pack that no ledger leaf names, and its key file. Harmless when repeated. */
  remove(packId: PackId): Promise<void>;
}

export function openPacks(deps: PackDeps & { readonly clock: Clock }): Packs {
  const { packs, keyFiles } = deps;
  return {
    write: (records) => writePack(records, deps),
    open: (packId) => openPack(packId, deps),
    readRecord: (location) => readRecord(location, deps),
    check: (packId, expected) => checkPack(packId, deps, expected),
    ids: () => idsUnder(packs, packPrefix),
    orphanKeyFiles: async function* () {
      for await (const packId of idsUnder(keyFiles, keyFilePrefix)) {
        if ((await packs.head(packName(packId))) === undefined) yield packId;
      }
    },
    remove: async (packId) => {
      // The pack first: a pack without its key file could not be read, and nobody could tell why.
      await packs.remove(packName(packId));
      await keyFiles.remove(keyFileName(packId));
    },
  };
}

async function* idsUnder(store: BlobStore, prefix: string): AsyncGenerator<PackId> {
  for await (const { name } of store.list(prefix)) {
    const packId = packIdOfName(name);
    if (packId !== undefined) yield packId;
  }
}
