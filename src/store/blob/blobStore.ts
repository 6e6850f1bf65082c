import type { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * Named byte objects, durable: packs, key files, attachments, staging. A name is one or more segments of
 * `A-Z a-z 0-9 . _ -` joined by `/`; no segment begins with a dot; at most 900 characters.
 */
export interface BlobStore {
  /**
   * Returns when the object is durable under its name; until then nobody sees it. May be called concurrently; of two
   * without `replace` on one name, one succeeds.
   * @throws Failure `blob-exists` when the name is taken and `replace` is not set; `disk-full`; what `body` throws
   */
  put(name: string, body: Uint8Array | Readable, options?: { replace?: boolean }): Promise<void>;
  /** @throws Failure `blob-missing` */
  get(name: string): Promise<Buffer>;
  /**
   * Streams the object, or the bytes from `start` up to, not including, `end`; what lies beyond its end is empty.
   * @throws Failure `blob-missing`, before a stream is given out
   */
  open(name: string, range?: { start: number; end?: number }): Promise<Readable>;
  /** @returns undefined when there is no such object */
  head(name: string): Promise<{ size: number } | undefined>;
  /** Every object whose name begins with `prefix` (which need not end at a `/`), in order of their names' bytes. */
  list(prefix?: string): AsyncIterable<{ name: string; size: number }>;
  /** Durable when it returns; a missing object is fine. */
  remove(name: string): Promise<void>;
}

const nameForm = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** @throws Failure `usage`: every adapter checks every name first */
export function checkBlobName(name: string): void {
  if (name.length <= 900 && nameForm.test(name)) return;
  throw new Failure(
    'usage',
    say`"${name}" cannot be the name of a stored object.`,
    say`Use letters, digits, dots, underscores and hyphens, with "/" between segments; none begins with a dot.`,
  );
}

export function blobMissing(name: string): Failure {
  return new Failure(
    'blob-missing',
    say`The stored object ${name} is missing.`,
    say`Bring it back from a backup; "holdfast verify" names everything that is missing.`,
    { details: { blob: name } },
  );
}

export function blobExists(name: string): Failure {
  return new Failure(
    'blob-exists',
    say`There is a stored object ${name} already, and it may not be replaced.`,
    say`Objects are written once; this is a fault of Holdfast or of a copied folder.`,
    { details: { blob: name } },
  );
}
