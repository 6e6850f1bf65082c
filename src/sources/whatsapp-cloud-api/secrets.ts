import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Whether Meta signed these bytes: `X-Hub-Signature-256: sha256=` and HMAC-SHA256 in hex. Over the bytes as they came:
 * Meta escapes what is not ASCII, so the same JSON written again has another signature.
 */
export function isSigned(body: Buffer, signature: string | undefined, appSecret: string): boolean {
  const [, hex] = /^sha256=([0-9a-f]{64})$/i.exec(signature?.trim() ?? '') ?? [];
  if (hex === undefined) return false;
  return timingSafeEqual(Buffer.from(hex, 'hex'), createHmac('sha256', appSecret).update(body).digest());
}

/** Compares in a time that tells nothing of the secret, its length included. */
export function isSecret(given: string | null | undefined, secret: string): boolean {
  return timingSafeEqual(hashOf(given ?? ''), hashOf(secret)) && given !== '';
}

/** The token of `Authorization: Bearer`. */
export function bearerOf(authorization: string | undefined): string | undefined {
  return /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
}

/** A request that is not from whom it says: 401, nothing stored. */
export function forged(): Failure {
  return new Failure(
    'request-forged',
    say`The request does not prove where it comes from; nothing of it was stored.`,
    say`Compare app secret, verify token and pass-through token of the capture with those that the sender has.`,
  );
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
