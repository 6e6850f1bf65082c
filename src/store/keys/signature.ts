import { createPublicKey, verify } from 'node:crypto';

/** DER head of an Ed25519 public key (RFC 8410 section 4); the 32 raw bytes follow. */
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Checks an Ed25519 signature (RFC 8032).
 * @param publicKey 32 raw bytes
 * @returns false also for keys and signatures of a wrong length
 */
export function verifySignature(publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([spkiHead, publicKey]), format: 'der', type: 'spki' });
    return verify(null, bytes, key, signature);
  } catch {
    return false;
  }
}
