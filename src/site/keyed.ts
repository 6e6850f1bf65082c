import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * What the site does with its own secret: names, titles and texts of captured messages reach its tables only as HMACs;
 * the answers to "who is who", and what captures are set up with and remember, only encrypted.
 */
export interface Keyed {
  /** HMAC-SHA256 of the JSON of the fields, its first 16 bytes as base64url: alignment marks. */
  mark(fields: readonly unknown[]): string;
  /** HMAC-SHA256 of a purpose and its fields, 32 bytes: titles, names, numbers to look up. */
  lookup(purpose: string, ...fields: readonly string[]): Buffer;
  /** AES-256-GCM: nonce (12 bytes) ‖ ciphertext ‖ tag. `context` is bound into it. */
  encrypt(content: string | Uint8Array, context: Uint8Array): Buffer;
  decrypt(sealed: Uint8Array, context: Uint8Array): string;
  decryptBytes(sealed: Uint8Array, context: Uint8Array): Buffer;
}

/** @param secret the site's own secret, at least 32 bytes; it never changes, or exports are taken in twice */
export function openKeyed(secret: Uint8Array): Keyed {
  if (secret.length < 32) {
    throw new Failure(
      'key-wrong',
      say`The secret of the capture site is shorter than 32 bytes.`,
      say`Put the site's key file back from the backup.`,
    );
  }
  const derive = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `holdfast site ${purpose}`, 32)));
  const markKey = derive('marks');
  const lookupKey = derive('lookups');
  const cipherKey = derive('answers');
  const open = (sealed: Uint8Array, context: Uint8Array): Buffer => {
    const bytes = Buffer.from(sealed);
    const decipher = createDecipheriv('aes-256-gcm', cipherKey, bytes.subarray(0, 12))
      .setAAD(context)
      .setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  };
  return {
    mark: (fields) =>
      createHmac('sha256', markKey)
        .update(JSON.stringify(fields))
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
    lookup: (purpose, ...fields) =>
      createHmac('sha256', lookupKey)
        .update(JSON.stringify([purpose, ...fields]))
        .digest(),
    encrypt: (content, context) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce).setAAD(context);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    decrypt: (sealed, context) => open(sealed, context).toString('utf8'),
    decryptBytes: open,
  };
}
