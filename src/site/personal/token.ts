import { createHash, randomBytes } from 'node:crypto';

/** A secret for an address or a cookie: 256 random bits as base64url. */
export function makeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Only its SHA-256 is stored: who reads the database cannot open a page with what he finds. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
