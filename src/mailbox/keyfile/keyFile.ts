import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { Failure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { uuidBytes, uuidFromBytes } from '#mailbox/pack/names.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/**
 * The key file of a pack, version 1 (`docs/formats/pack.md`): one slot of 32 bytes per record, all sealed together.
 *
 *     'HFKF' | version u8 = 1 | 0 u24 | pack id 16 | count u32 | master id length u8, master id | nonce 12
 *     AES-256-GCM(slots) ‖ tag 16
 *
 * The sealing key is HMAC-SHA256(key derived from the master for 'key-file', 'holdfast key file 1' ‖ pack id): one key a
 * pack, and a random nonce for each of the few times the file is written. Everything before the ciphertext is
 * associated data. A slot of zeros is a destroyed key.
 */
export interface KeyFile {
  readonly packId: PackId;
  /** Id of the master key. */
  readonly masterId: string;
  /** `count` × 32 bytes. */
  readonly slots: Buffer;
}

export const slotLength = 32;
const fixedLength = 4 + 4 + 16 + 4 + 1;
const nonceLength = 12;
const tagLength = 16;
const algorithm = 'aes-256-gcm';

/** The file's bytes, sealed by the keyring's master with a new random nonce. */
export function sealKeyFile(packId: PackId, slots: Buffer, keyring: Keyring): Buffer {
  const head = encodeHead(packId, slots.length / slotLength, keyring.masterId);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv(algorithm, sealingKey(keyring, packId), nonce);
  cipher.setAAD(Buffer.concat([head, nonce]));
  return Buffer.concat([head, nonce, cipher.update(slots), cipher.final(), cipher.getAuthTag()]);
}

/**
 * @throws Failure `key-file-broken` when it is not the key file of this pack as it was written; `key-wrong` when another
 * master key sealed it
 */
export function openKeyFile(packId: PackId, bytes: Buffer, keyring: Keyring): KeyFile {
  const head = readKeyFileHead(bytes);
  if (head.packId !== packId) throw broken(packId, say`belongs to another pack`);
  if (head.masterId !== keyring.masterId) {
    throw new Failure(
      'key-wrong',
      say`The key file of pack ${packId} is sealed by master key ${head.masterId}; this one is ${keyring.masterId}.`,
      say`Start with the master key that the archive was made with.`,
      { details: { pack: packId } },
    );
  }
  const sealedAt = head.length + nonceLength;
  const end = bytes.length - tagLength;
  if (end - sealedAt !== head.count * slotLength) throw broken(packId, say`has a wrong length`);
  const nonce = bytes.subarray(head.length, sealedAt);
  const decipher = createDecipheriv(algorithm, sealingKey(keyring, packId), nonce, {
    authTagLength: tagLength,
  });
  decipher.setAAD(bytes.subarray(0, sealedAt)).setAuthTag(bytes.subarray(end));
  const slots = decipher.update(bytes.subarray(sealedAt, end));
  try {
    decipher.final();
  } catch (error) {
    throw broken(packId, say`is not what was written there`, error);
  }
  return { packId, masterId: head.masterId, slots };
}

/**
 * What a key file says without being opened.
 * @throws Failure `key-file-broken`
 */
export function readKeyFileHead(bytes: Buffer): {
  packId: PackId;
  masterId: string;
  count: number;
  /** Bytes before the nonce. */
  length: number;
} {
  const known = bytes.length > fixedLength && bytes.toString('latin1', 0, 4) === 'HFKF';
  if (!known || bytes.readUInt32BE(4) !== 0x01000000)
    throw broken(undefined, say`has no header of version 1`);
  const length = fixedLength + bytes.readUInt8(28);
  if (bytes.length < length + nonceLength + tagLength) throw broken(undefined, say`is cut off`);
  return {
    packId: uuidFromBytes<PackId>(bytes.subarray(8, 24)),
    count: bytes.readUInt32BE(24),
    masterId: bytes.toString('latin1', fixedLength, length),
    length,
  };
}

function encodeHead(packId: PackId, count: number, masterId: string): Buffer {
  const head = Buffer.alloc(fixedLength + masterId.length);
  head.write('HFKF', 'latin1');
  head.writeUInt8(1, 4);
  uuidBytes(packId).copy(head, 8);
  head.writeUInt32BE(count, 24);
  head.writeUInt8(masterId.length, 28);
  head.write(masterId, fixedLength, 'latin1');
  return head;
}

function sealingKey(keyring: Keyring, packId: PackId): KeyObject {
  const parent = createSecretKey(keyring.derive('key-file'));
  return createSecretKey(
    createHmac('sha256', parent).update('holdfast key file 1').update(uuidBytes(packId)).digest(),
  );
}

const zeros = Buffer.alloc(slotLength);

/** The key of a record, or undefined where it was destroyed. */
export function slotKey(file: KeyFile, index: number): KeyObject | undefined {
  const slot = file.slots.subarray(index * slotLength, (index + 1) * slotLength);
  if (slot.length !== slotLength) throw broken(file.packId, say`has no slot ${index}`);
  return slot.equals(zeros) ? undefined : createSecretKey(slot);
}

function broken(packId: PackId | undefined, what: Sentence, cause?: unknown): Failure {
  return new Failure(
    'key-file-broken',
    packId === undefined ? say`The key file ${what}.` : say`The key file of pack ${packId} ${what}.`,
    say`Restore the key file from a backup, then run verify.`,
    { cause, ...(packId && { details: { pack: packId } }) },
  );
}
