import { z } from 'zod';
import type { PackId } from '#core/ids.ts';
import { leafHash } from '#mailbox/ledger/merkle.ts';
import type { WrittenPack } from '#mailbox/pack/record.ts';

/** What the ledger says of one pack (`docs/formats/ledger.md`, "Leaf"). */
export interface LedgerLeaf {
  readonly packId: PackId;
  /** RFC 3339, milliseconds, UTC. */
  readonly createdAt: string;
  /** Records in the pack. */
  readonly count: number;
  /** Root over the records' leaves, 64 hex digits. */
  readonly merkleRoot: string;
  /** SHA-256 of the whole file, 64 hex digits: what `sha256sum` prints. */
  readonly fileSha256: string;
  /** Bytes of the file. */
  readonly size: number;
}

export const hexHash = z.string().regex(/^[0-9a-f]{64}$/);
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

export const ledgerLeafSchema = z.object({
  packId: uuid.transform((id) => id as PackId),
  createdAt: z.iso.datetime({ precision: 3 }),
  count: z.int().nonnegative(),
  merkleRoot: hexHash,
  fileSha256: hexHash,
  size: z.int().nonnegative(),
});

export function ledgerLeafOf(pack: WrittenPack): LedgerLeaf {
  const { packId, createdAt, count, merkleRoot, fileSha256, size } = pack;
  return { packId, createdAt: createdAt.toISOString(), count, merkleRoot, fileSha256, size };
}

/** The hashed bytes: one line per field, each ended by LF, ASCII. */
export function ledgerLeafBytes(leaf: LedgerLeaf): Buffer {
  const { packId, createdAt, count, merkleRoot, fileSha256, size } = leaf;
  return Buffer.from(`HFLL1\n${packId}\n${createdAt}\n${count}\n${merkleRoot}\n${fileSha256}\n${size}\n`);
}

/** RFC 9162 leaf hash of `ledgerLeafBytes`. */
export function ledgerLeafHash(leaf: LedgerLeaf): Buffer {
  return leafHash(ledgerLeafBytes(leaf));
}
