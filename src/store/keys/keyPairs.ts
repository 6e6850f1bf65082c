import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** Key pairs as raw bytes: 32 of private seed or scalar, 32 of public key. */
export type KeyPairKind = 'ed25519' | 'x25519';

/** DER head of a PKCS#8 private key (RFC 8410 section 7); the 32 raw bytes follow. */
const pkcs8Head: Record<KeyPairKind, Buffer> = {
  ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
  x25519: Buffer.from('302e020100300506032b656e04220420', 'hex'),
};

/** @returns 32 raw private bytes */
export function makePrivateKey(kind: KeyPairKind): Buffer {
  const pair = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  return pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
}

export function privateKeyObject(kind: KeyPairKind, raw: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([pkcs8Head[kind], raw]), format: 'der', type: 'pkcs8' });
}

/** @returns 32 raw public bytes */
export function publicKeyOf(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** A public key's id in headers and heads: 16 bytes of its SHA-256, base64url. */
export function publicKeyId(publicKey: Uint8Array): string {
  return createHash('sha256').update(publicKey).digest().subarray(0, 16).toString('base64url');
}
