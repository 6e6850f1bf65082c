import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Values encrypted under the master key: `"HFWR" ‖ version 1 ‖ master key id (16 bytes) ‖ nonce (12) ‖ AES-256-GCM
 * ciphertext ‖ tag (16)`. The key is derived from the master for the value's purpose; header and purpose are bound
 * in as associated data, so that a value cannot be moved to another place.
 */
const magic = Buffer.from('HFWR');
const version = 1;
const idLength = 16;
const nonceLength = 12;
const tagLength = 16;
const headerLength = magic.length + 1 + idLength;

/** @param key 32 bytes, derived for `purpose` */
export function wrapValue(
  key: Buffer,
  context: { masterId: Buffer; purpose: string },
  plaintext: Uint8Array,
): Buffer {
  const header = Buffer.concat([magic, Buffer.of(version), context.masterId]);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.concat([header, Buffer.from(context.purpose)]));
  return Buffer.concat([header, nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/**
 * @throws Failure `key-wrong` when another master key wrapped it; `seal-broken` when it is damaged or made for
 *   another purpose
 */
export function unwrapValue(
  key: Buffer,
  context: { masterId: Buffer; purpose: string },
  wrapped: Uint8Array,
): Buffer {
  const bytes = Buffer.from(wrapped.buffer, wrapped.byteOffset, wrapped.byteLength);
  const header = bytes.subarray(0, headerLength);
  if (bytes.length < headerLength + nonceLength + tagLength || !header.subarray(0, 4).equals(magic)) {
    throw broken(context.purpose);
  }
  if (header[4] !== version) throw broken(context.purpose, say`its version ${header[4] ?? 0} is not known`);
  if (!header.subarray(5).equals(context.masterId)) throw wrongMaster(context, header.subarray(5));
  const nonce = bytes.subarray(headerLength, headerLength + nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAAD(Buffer.concat([header, Buffer.from(context.purpose)]));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  try {
    const body = bytes.subarray(headerLength + nonceLength, bytes.length - tagLength);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    throw broken(context.purpose);
  }
}

function broken(purpose: string, why = say`it is damaged or was made for another purpose`): Failure {
  return new Failure(
    'seal-broken',
    say`An encrypted value (${purpose}) cannot be opened: ${why}.`,
    say`Bring it back from a backup.`,
    { details: { purpose } },
  );
}

function wrongMaster(context: { masterId: Buffer; purpose: string }, found: Buffer): Failure {
  const wanted = Buffer.from(found).toString('base64url');
  return new Failure(
    'key-wrong',
    say`An encrypted value (${context.purpose}) belongs to the master key ${wanted}, not to this one.`,
    say`Start Holdfast with that master key.`,
    { details: { purpose: context.purpose, masterId: wanted } },
  );
}
