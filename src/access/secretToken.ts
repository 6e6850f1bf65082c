import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits in base64url, for a session, a challenge, a token. */
export function makeSecretToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Its SHA-256, all that the database keeps: who reads that cannot sign in with what he finds. */
export function hashSecretToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
