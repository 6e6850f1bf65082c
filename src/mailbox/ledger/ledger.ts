import { type QueryExecutorProvider, sql } from 'kysely';
import type { Clock } from '#core/clock.ts';
import type { PackId } from '#core/ids.ts';
import { adoptPublished, type OnLeaf } from '#mailbox/ledger/adopt.ts';
import { appendPack } from '#mailbox/ledger/append.ts';
import type { HeadSink } from '#mailbox/ledger/headsFile.ts';
import type { LedgerLeaf } from '#mailbox/ledger/ledgerLeaf.ts';
import { type PackProof, provePack } from '#mailbox/ledger/proof.ts';
import { type Published, publishLedger } from '#mailbox/ledger/publish.ts';
import { allLeaves, readHeadRow, readLeaves } from '#mailbox/ledger/rows.ts';
import type { AuditHead, SignedHead } from '#mailbox/ledger/signedHead.ts';
import type { WrittenPack } from '#mailbox/pack/record.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/** The Merkle tree over all packs: one leaf a pack, one signed head a leaf. */
export interface Ledger {
  /** Called last in the transaction that inserts the pack's rows. See `appendPack`. */
  append(pack: WrittenPack, transaction: QueryExecutorProvider): Promise<SignedHead>;
  /** The newest signed head; undefined before the first pack. */
  head(): Promise<SignedHead | undefined>;
  /** Which of these packs have a leaf. */
  has(packIds: readonly PackId[]): Promise<ReadonlySet<PackId>>;
  /** All leaves, oldest first. */
  leaves(): AsyncGenerator<LedgerLeaf>;
  /** See `provePack`. */
  proof(packId: PackId): Promise<PackProof>;
  /** Called after a commit, soon or later: see `publishLedger`. */
  publish(): Promise<Published>;
  /** Called at start, before anything is imported: see `adoptPublished`. */
  adoptPublished(onLeaf: OnLeaf): Promise<number>;
}

export interface LedgerDeps {
  readonly database: Database;
  /** Where the packs lie; ledger files lie beside them. */
  readonly packs: BlobStore;
  readonly keyring: Pick<Keyring, 'signing'>;
  readonly clock: Clock;
  readonly auditHead: () => Promise<AuditHead>;
  /** Places outside the data folder that get every head. */
  readonly headSinks?: readonly HeadSink[];
  /** Public keys, 32 bytes each, that heads were signed with before the present one. */
  readonly formerKeys?: readonly Uint8Array[];
}

export function openLedger(deps: LedgerDeps): Ledger {
  const { database, headSinks = [], formerKeys = [] } = deps;
  const trustedKeys = [deps.keyring.signing.publicKey, ...formerKeys];
  return {
    append: (pack, transaction) => appendPack(deps, pack, transaction),
    head: async () => {
      const { frontier } = await readHeadRow(database.tables(), false);
      const [newest] = await readLeaves(database.tables(), frontier.size - 1, 1);
      return newest?.head;
    },
    has: async (packIds) => {
      const { rows } = await sql<{ pack_id: PackId }>`
        select pack_id from mailbox.ledger_leaf where pack_id = any(${packIds}::uuid[])`.execute(
        database.tables(),
      );
      return new Set(rows.map((row) => row.pack_id));
    },
    leaves: async function* () {
      const { frontier } = await readHeadRow(database.tables(), false);
      for await (const row of allLeaves(database.tables(), frontier.size)) yield row.leaf;
    },
    proof: (packId) => provePack(database.tables(), packId),
    publish: () => publishLedger({ database, packs: deps.packs, headSinks }),
    adoptPublished: (onLeaf) => adoptPublished({ database, packs: deps.packs, trustedKeys }, onLeaf),
  };
}
