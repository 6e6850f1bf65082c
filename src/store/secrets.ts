import type { Keyring } from '#store/keys/keyring.ts';

/**
 * Secret settings (connector passwords) at rest: text of base64url, wrapped by the master key, bound to its owner so
 * that the value of one connector cannot be put into another's row. Never logged, never given out by an interface.
 */

/** @param owner what the secret belongs to, e.g. `connector/<id>/password` */
export function sealSecret(keyring: Keyring, owner: string, secret: string): string {
  return keyring.wrap(`secret ${owner}`, Buffer.from(secret)).toString('base64url');
}

/** @throws Failure `key-wrong`, `seal-broken` (damaged, or another owner's) */
export function openSecret(keyring: Keyring, owner: string, sealed: string): string {
  return keyring.unwrap(`secret ${owner}`, Buffer.from(sealed, 'base64url')).toString();
}
