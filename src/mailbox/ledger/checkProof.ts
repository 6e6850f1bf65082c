import { hash } from 'node:crypto';
import { base64LinesSize } from '#mail/base64Lines.ts';
import { ledgerLeafHash } from '#mailbox/ledger/ledgerLeaf.ts';
import { verifyInclusion } from '#mailbox/ledger/merkleVerify.ts';
import type { ItemProof } from '#mailbox/ledger/proof.ts';
import { isSignedBy } from '#mailbox/ledger/signedHead.ts';
import { type HashedSegment, recordLeaf, slottedHash } from '#mailbox/pack/leaf.ts';

const bytesOf = (hex: string): Buffer => Buffer.from(hex, 'hex');

/**
 * Checks an item proof offline, with nothing but what a third party has.
 * @param proof well-formed
 * @param mail the exported mail's exact bytes
 * @param publicKey the archive's signing key, 32 bytes, had from elsewhere
 * @returns what does not fit, as sentences; empty when the mail is proven
 */
export function checkItemProof(proof: ItemProof, mail: Uint8Array, publicKey: Uint8Array): string[] {
  const { record, pack } = proof;
  const problems: string[] = [];
  if (!mailDigest(record, mail)?.equals(bytesOf(record.mailHash)))
    problems.push('The mail is not the one of the proof.');
  const parts = {
    salt: bytesOf(record.salt),
    mailForm: record.mailForm,
    mailHash: bytesOf(record.mailHash),
    itemHash: bytesOf(record.itemHash),
    entriesHash: bytesOf(record.entriesHash),
  };
  const inPack = verifyInclusion({
    leaf: recordLeaf(record.kind, Buffer.from(record.itemId, 'base64url'), parts),
    index: record.index,
    size: pack.leaf.count,
    path: record.path.map(bytesOf),
    root: bytesOf(pack.leaf.merkleRoot),
  });
  if (!inPack) problems.push('The record is not in the pack.');
  const inLedger = verifyInclusion({
    leaf: ledgerLeafHash(pack.leaf),
    index: pack.index,
    size: Number(pack.head.size),
    path: pack.path.map(bytesOf),
    root: bytesOf(pack.head.root),
  });
  if (!inLedger) problems.push('The pack is not in the ledger of the head.');
  if (!isSignedBy(pack.head, publicKey)) problems.push('The head is not signed by this key.');
  return problems;
}

function mailDigest(record: ItemProof['record'], mail: Uint8Array): Buffer | undefined {
  if (record.mailForm !== 2) return hash('sha256', mail, 'buffer');
  const segments: HashedSegment[] = [];
  let at = 0;
  for (const segment of record.segments ?? []) {
    const length = 'bytes' in segment ? segment.bytes : base64LinesSize(segment.size);
    const bytes = Buffer.from(mail.subarray(at, at + length));
    at += length;
    segments.push('bytes' in segment ? { kind: 'bytes', bytes } : contentOf(bytes));
  }
  return at === mail.length ? slottedHash(segments) : undefined;
}

/** The attachment as it stands in the mail: whatever the proof says of it has to come out again. */
function contentOf(lines: Buffer): HashedSegment {
  const content = Buffer.from(lines.toString('latin1'), 'base64');
  return { kind: 'object', size: content.length, sha256: hash('sha256', content, 'hex') };
}
