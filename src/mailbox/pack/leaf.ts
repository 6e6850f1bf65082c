import { createHash, createHmac, hash, type KeyObject } from 'node:crypto';
import { leafHash } from '#mailbox/ledger/merkle.ts';
import type { PackSegment, RecordKind } from '#mailbox/pack/record.ts';
import type { RecordBody } from '#mailbox/pack/recordBody.ts';

/**
 * The leaf of a record (`docs/formats/pack.md`, "Leaf"). It commits to everything in the record without telling any of
 * it: the salt comes from the item's key, so that once the key is destroyed a short text cannot be guessed from the leaf.
 */

/** The kinds of records as numbers, in footers, associated data and leaves. */
export const kindNumbers: Record<RecordKind, number> = { item: 1, entries: 2 };

/**
 * How the mail's hash is made. 0: no mail, 32 zero bytes. 1: SHA-256 of the mail's exact bytes. 2: a mail with object
 * slots, `slottedHash`, so that no large attachment has to be read again.
 */
export type MailForm = 0 | 1 | 2;

/** What a leaf is made of, each 32 bytes. */
export interface LeafParts {
  readonly salt: Buffer;
  readonly mailForm: MailForm;
  readonly mailHash: Buffer;
  readonly itemHash: Buffer;
  readonly entriesHash: Buffer;
}

const saltLabel = 'holdfast leaf salt 1';
const nothing = Buffer.alloc(32);

/** HMAC-SHA256 of the item's key over the label. */
export function leafSalt(key: KeyObject): Buffer {
  return createHmac('sha256', key).update(saltLabel).digest();
}

export function leafParts(key: KeyObject, kind: RecordKind, body: RecordBody): LeafParts {
  const salt = leafSalt(key);
  const entriesHash = hash('sha256', body.entries, 'buffer');
  if (kind === 'entries') return { salt, mailForm: 0, mailHash: nothing, itemHash: nothing, entriesHash };
  return { salt, ...mailHash(body.segments), itemHash: hash('sha256', body.item, 'buffer'), entriesHash };
}

/** leaf = SHA-256(0x00 ‖ salt ‖ kind ‖ item id ‖ mail form ‖ mail hash ‖ item hash ‖ entries hash) */
export function recordLeaf(kind: RecordKind, itemId: Uint8Array, parts: LeafParts): Buffer {
  return leafHash(
    parts.salt,
    Buffer.of(kindNumbers[kind]),
    itemId,
    Buffer.of(parts.mailForm),
    parts.mailHash,
    parts.itemHash,
    parts.entriesHash,
  );
}

function mailHash(segments: readonly PackSegment[]): { mailForm: MailForm; mailHash: Buffer } {
  const [first] = segments;
  if (segments.length === 1 && first?.kind === 'bytes') {
    return { mailForm: 1, mailHash: hash('sha256', first.bytes, 'buffer') };
  }
  if (segments.length === 0) return { mailForm: 1, mailHash: hash('sha256', '', 'buffer') };
  return { mailForm: 2, mailHash: slottedHash(segments) };
}

/** A part of a mail as `slottedHash` sees it. */
export type HashedSegment =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'object'; readonly size: number; readonly sha256: string };

/**
 * SHA-256 over the segments in order: 0x00 ‖ length u64 ‖ bytes, or 0x01 ‖ content size u64 ‖ SHA-256 of the content.
 * Whoever has the whole mail and the list of segments can compute it: base64 of `size` bytes has a known length.
 */
export function slottedHash(segments: readonly HashedSegment[]): Buffer {
  const digest = createHash('sha256');
  for (const segment of segments) {
    const head = Buffer.alloc(9);
    const bytes = segment.kind === 'bytes';
    head.writeUInt8(bytes ? 0 : 1);
    head.writeBigUInt64BE(BigInt(bytes ? segment.bytes.length : segment.size), 1);
    digest.update(head).update(bytes ? segment.bytes : Buffer.from(segment.sha256, 'hex'));
  }
  return digest.digest();
}
