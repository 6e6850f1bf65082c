import type { QueryExecutorProvider } from 'kysely';
import { Failure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { LedgerLeaf } from '#mailbox/ledger/ledgerLeaf.ts';
import { inclusionPath, merkleRoot } from '#mailbox/ledger/merkle.ts';
import { indexOfPack, readLeafHashes, readLeaves } from '#mailbox/ledger/rows.ts';
import type { SignedHead } from '#mailbox/ledger/signedHead.ts';
import type { MailForm } from '#mailbox/pack/leaf.ts';
import type { PackReader } from '#mailbox/pack/read.ts';

/** That a pack is in the ledger. Hashes are 64 hex digits. */
export interface PackProof {
  readonly leaf: LedgerLeaf;
  /** Of the leaf, from 0. */
  readonly index: number;
  readonly path: readonly string[];
  /** The newest head; the path leads to its root. */
  readonly head: SignedHead;
}

/**
 * That one item is in the archive, unchanged since the head: what goes along with an exported mail. Whoever has it, the
 * mail and the archive's public key can check it without the archive (`docs/formats/ledger.md`, "Item proof").
 */
export interface ItemProof {
  readonly format: 'HFIP1';
  readonly record: {
    readonly index: number;
    readonly kind: 'item' | 'entries';
    readonly itemId: string;
    readonly salt: string;
    readonly mailForm: MailForm;
    readonly mailHash: string;
    readonly itemHash: string;
    readonly entriesHash: string;
    /** Of mail form 2: how the mail is cut. `bytes` counts them; `size` and `sha256` are those of an attachment's content. */
    readonly segments?: readonly (
      | { readonly bytes: number }
      | { readonly size: number; readonly sha256: string }
    )[];
    readonly path: readonly string[];
  };
  readonly pack: PackProof;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** @throws Failure `not-found` for a pack without a leaf */
export async function provePack(tables: QueryExecutorProvider, packId: PackId): Promise<PackProof> {
  const index = await indexOfPack(tables, packId);
  // The hashes decide which head fits: leaves may be appended meanwhile.
  const hashes = await readLeafHashes(tables);
  const [row] = index === undefined ? [] : await readLeaves(tables, index, 1);
  const [newest] = await readLeaves(tables, hashes.length - 1, 1);
  if (index === undefined || row === undefined || newest === undefined) {
    throw new Failure(
      'not-found',
      say`There is no pack ${packId} in the ledger.`,
      say`Give the id of a pack that was imported completely.`,
    );
  }
  return { leaf: row.leaf, index, path: inclusionPath(hashes, index).map(hex), head: newest.head };
}

/**
 * @param pack the open pack
 * @param index of the record
 * @throws Failure `item-shredded`, `pack-broken`
 */
export async function proveItem(pack: PackReader, index: number, proof: PackProof): Promise<ItemProof> {
  const opened = await pack.open(index);
  const parts = opened.parts();
  const leaves = pack.records.map((record) => Buffer.from(record.leaf, 'hex'));
  const location = pack.records[index];
  if (location === undefined || hex(merkleRoot(leaves)) !== proof.leaf.merkleRoot)
    throw new Failure('pack-broken', say`The pack is not the one in the ledger.`, say`Run verify.`);
  const segments = opened.body.segments.map((segment) =>
    segment.kind === 'bytes'
      ? { bytes: segment.bytes.length }
      : { size: segment.size, sha256: segment.sha256 },
  );
  return {
    format: 'HFIP1',
    record: {
      index,
      kind: location.kind,
      itemId: location.itemId,
      salt: hex(parts.salt),
      mailForm: parts.mailForm,
      mailHash: hex(parts.mailHash),
      itemHash: hex(parts.itemHash),
      entriesHash: hex(parts.entriesHash),
      ...(parts.mailForm === 2 && { segments }),
      path: inclusionPath(leaves, index).map(hex),
    },
    pack: proof,
  };
}
