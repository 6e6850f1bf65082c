import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { DictionaryVersion } from '#mailbox/pack/dictionary.ts';
import { compressFrame, decompressFrame } from '#mailbox/pack/frames.ts';
import { kindNumbers } from '#mailbox/pack/leaf.ts';
import { uuidBytes } from '#mailbox/pack/names.ts';
import type { RecordLocation } from '#mailbox/pack/record.ts';

/**
 * A record in a pack = AES-256-GCM(zstd(body)) ‖ 16 bytes of tag. The key is the item's own: 32 random bytes that encrypt
 * this one record and nothing else ever, so that the nonce may be zero (NIST SP 800-38D asks for a nonce that is
 * never used twice *with one key*).
 */

const algorithm = 'aes-256-gcm';
const nonce = Buffer.alloc(12);
export const tagLength = 16;

/** What the encryption binds a record to: pack id ‖ index u32 ‖ kind ‖ item id; 53 bytes. */
export function recordBinding(where: Pick<RecordLocation, 'packId' | 'index' | 'kind' | 'itemId'>): Buffer {
  return makeBinding(
    uuidBytes(where.packId),
    where.index,
    kindNumbers[where.kind],
    Buffer.from(where.itemId, 'base64url'),
  );
}

/** The same from bytes, for the writer's inner loop. */
export function makeBinding(packId: Buffer, index: number, kind: number, itemId: Buffer): Buffer {
  const binding = Buffer.allocUnsafe(53);
  packId.copy(binding, 0);
  binding.writeUInt32BE(index, 16);
  binding.writeUInt8(kind, 20);
  itemId.copy(binding, 21);
  return binding;
}

/** @returns ciphertext and tag, to be written one after the other */
export function sealRecord(
  key: KeyObject,
  binding: Buffer,
  body: Buffer,
  dictionary: DictionaryVersion,
): readonly [Buffer, Buffer] {
  const cipher = createCipheriv(algorithm, key, nonce);
  cipher.setAAD(binding);
  const sealed = cipher.update(compressFrame(body, dictionary));
  // Empty for a stream cipher; the call makes the tag.
  cipher.final();
  return [sealed, cipher.getAuthTag()];
}

/**
 * The body that was sealed.
 * @throws Failure `pack-broken` when a byte of it, its place or its key is not the one it was sealed with
 */
export function unsealRecord(
  key: KeyObject,
  binding: Buffer,
  sealed: Buffer,
  dictionary: DictionaryVersion,
): Buffer {
  const end = sealed.length - tagLength;
  if (end < 0) throw brokenRecord(binding);
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength });
  decipher.setAAD(binding).setAuthTag(sealed.subarray(end));
  const frame = decipher.update(sealed.subarray(0, end));
  try {
    decipher.final();
  } catch (error) {
    throw brokenRecord(binding, error);
  }
  return decompressFrame(frame, dictionary);
}

function brokenRecord(binding: Buffer, cause?: unknown): Failure {
  const index = binding.readUInt32BE(16);
  return new Failure(
    'pack-broken',
    say`Record ${index} of the pack is not what was written there, or its key is another one.`,
    say`Restore the pack and its key file from a backup, then run verify.`,
    { details: { index }, cause },
  );
}
