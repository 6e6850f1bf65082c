import { createHmac, createSecretKey } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { uuidBytes } from '#mailbox/pack/names.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/** HMAC of a content's SHA-256: the same content is found again, and without the master key nobody can look for one. */
export function contentHash(keyring: Keyring, sha256: string): Buffer {
  const key = createSecretKey(keyring.derive('object name'));
  return createHmac('sha256', key).update(Buffer.from(sha256, 'hex')).digest();
}

const purpose = 'object key';

/** The row's form of an object's key, bound to the object's id. */
export function wrapObjectKey(keyring: Keyring, object: { objectId: string; key: Uint8Array }): Buffer {
  return keyring.wrap(purpose, Buffer.concat([uuidBytes(object.objectId), object.key]));
}

/** @throws Failure `seal-broken` when the row's key is damaged or another object's; `key-wrong` */
export function unwrapObjectKey(keyring: Keyring, objectId: string, wrapped: Uint8Array): Buffer {
  const opened = keyring.unwrap(purpose, wrapped);
  if (opened.length === 48 && opened.subarray(0, 16).equals(uuidBytes(objectId))) return opened.subarray(16);
  throw new Failure(
    'seal-broken',
    say`The key in the row of object ${objectId} belongs to another object.`,
    say`Restore the database from a backup, then run verify.`,
    { details: { object: objectId } },
  );
}
