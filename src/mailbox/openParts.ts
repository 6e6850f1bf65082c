import type { Trail } from '#audit/trail.ts';
import type { Clock } from '#core/clock.ts';
import { openGate } from '#mailbox/gate.ts';
import { shred } from '#mailbox/keyfile/shred.ts';
import { headsFile } from '#mailbox/ledger/headsFile.ts';
import { openLedger } from '#mailbox/ledger/ledger.ts';
import { verifyHistory } from '#mailbox/ledger/verify.ts';
import { openObjects } from '#mailbox/objects/objects.ts';
import { openPacks } from '#mailbox/pack/packs.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { openPlaceCache } from '#mailbox/places.ts';
import type { MailboxTables } from '#mailbox/tables.ts';
import { openIndexTidier } from '#mailbox/tidyIndex.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';

export interface ArchiveOptions {
  /** Migrated. */
  readonly database: Database;
  readonly packs: BlobStore;
  /** Never a container with versions or WORM: destroyed keys have to be gone. */
  readonly keyFiles: BlobStore;
  readonly objects: BlobStore;
  readonly keyring: Keyring;
  readonly trail: Trail;
  readonly clock: Clock;
  /** Domain of the quarantine mailbox; fixed at the first start. */
  readonly archiveDomain: string;
  /** A file outside the data folder that gets every signed head. */
  readonly headsFile?: string;
  /** Told, in a sentence, when a place outside could not be written; it catches up later. */
  readonly warn?: (sentence: string) => void;
}

/** Mailboxes at one time writing, of a pool of ten connections. */
const writers = 4;

export function openParts(options: ArchiveOptions): ArchiveParts {
  const { database, keyFiles, keyring, trail, clock, warn = () => undefined } = options;
  const tables = database.tables<MailboxTables>();
  const ledger = openLedger({
    database,
    packs: options.packs,
    keyring,
    clock,
    auditHead: () => trail.head(),
    headSinks: options.headsFile === undefined ? [] : [headsFile(options.headsFile)],
  });
  return {
    database,
    tables,
    clock,
    ledger,
    packs: openPacks({ packs: options.packs, keyFiles, keyring, clock }),
    objects: openObjects({ database, blobs: options.objects, keyring, clock }),
    places: openPlaceCache(tables),
    indexTidier: openIndexTidier({ tables }),
    writers: openGate(writers),
    quarantine: `quarantine@${options.archiveDomain.toLowerCase()}`,
    destroyKeys: (packId, records) => shred({ keyFiles, keyring, database }, packId, records),
    publish: async () => {
      for (const problem of (await ledger.publish()).problems) warn(problem);
    },
    verifyHistory: ({ since, onProgress }) =>
      verifyHistory(
        { database, packs: options.packs, keyFiles, keyring, objects: options.objects },
        {
          since,
          onProgress,
          checkAudit: async (head) => (await trail.verify({ head })).problems,
        },
      ),
  };
}
