import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. Who seals needs only the public
 * key and cannot read what it sealed. About 2,000 seals a second: one an envelope, not one an item.
 */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

const encLength = 32;
const tagLength = 16;

/**
 * @param options.publicKey raw X25519 public key, 32 bytes
 * @returns `enc (32 bytes) ‖ ciphertext`
 */
export async function seal(options: {
  publicKey: Uint8Array;
  info: Uint8Array;
  aad: Uint8Array;
  plaintext: Uint8Array;
}): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.importKey('raw', exact(options.publicKey), true);
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: exact(options.info) },
    exact(options.plaintext),
    exact(options.aad),
  );
  const sealed = new Uint8Array(enc.byteLength + ct.byteLength);
  sealed.set(new Uint8Array(enc));
  sealed.set(new Uint8Array(ct), enc.byteLength);
  return sealed;
}

/**
 * @param options.privateKey raw X25519 private key, 32 bytes
 * @throws Failure `seal-broken` when bytes, key, info or aad are not those it was sealed with
 */
export async function openSeal(options: {
  privateKey: Uint8Array;
  info: Uint8Array;
  aad: Uint8Array;
  sealed: Uint8Array;
}): Promise<Buffer> {
  const { sealed } = options;
  if (sealed.byteLength < encLength + tagLength) throw broken();
  try {
    const recipientKey = await suite.kem.importKey('raw', exact(options.privateKey), false);
    const plaintext = await suite.open(
      { recipientKey, enc: exact(sealed.subarray(0, encLength)), info: exact(options.info) },
      exact(sealed.subarray(encLength)),
      exact(options.aad),
    );
    return Buffer.from(plaintext);
  } catch (cause) {
    throw broken(cause);
  }
}

/** An ArrayBuffer of just these bytes: a Buffer is mostly a window on a larger, shared one. */
function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

function broken(cause?: unknown): Failure {
  return new Failure(
    'seal-broken',
    say`A seal cannot be opened: it is damaged, or sealed to another key.`,
    say`Check that the archive has the keys it was sealed to; bring damaged data back from the site or a backup.`,
    cause === undefined ? {} : { cause },
  );
}
