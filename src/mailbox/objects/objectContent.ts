import { createHash } from 'node:crypto';
import { pipeline, type Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline as pipelineDone } from 'node:stream/promises';
import { Failure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { packIdTime } from '#mailbox/pack/names.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { openChunks, sealChunks } from '#store/chunks.ts';

/** The content of an object in its blob store: sealed in chunks under the object's own key, bound to its id. */

export const objectPrefix = 'objects/';

/** `objects/2026/05/<id>.hfch`, by the month in the UUIDv7. */
export function objectName(objectId: string): string {
  const month = packIdTime(objectId as PackId)
    .toISOString()
    .slice(0, 7)
    .replace('-', '/');
  return `${objectPrefix}${month}/${objectId}.hfch`;
}

export interface ContentClaim {
  /** Bytes. */
  readonly size: number;
  /** 64 hex digits. */
  readonly sha256: string;
}

/**
 * Seals and stores a content as it streams; durable when the promise resolves.
 * @throws Failure `blob-broken` when the content is not the one that was claimed: then nothing is stored
 */
export async function storeContent(
  target: { blobs: BlobStore; objectId: string; key: Uint8Array },
  content: Readable,
  claim: ContentClaim,
): Promise<void> {
  const sealed = sealChunks(target.key, target.objectId);
  const [stored, piped] = await Promise.allSettled([
    target.blobs.put(objectName(target.objectId), sealed),
    pipelineDone(content, checkContent(claim), sealed),
  ]);
  if (stored.status === 'rejected') throw stored.reason;
  if (piped.status === 'rejected') throw piped.reason;
}

/**
 * The plaintext content, streamed.
 * @throws Failure `blob-missing`; the stream fails with `seal-broken`
 */
export async function openContent(
  blobs: BlobStore,
  object: { objectId: string; key: Uint8Array },
): Promise<Readable> {
  const opened = openChunks(object.key, object.objectId);
  // The error reaches the reader through `opened`.
  pipeline(await blobs.open(objectName(object.objectId)), opened, () => undefined);
  return opened;
}

/** Lets a content through and fails at its end when it is another one. */
function checkContent(claim: ContentClaim): Transform {
  const digest = createHash('sha256');
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      digest.update(chunk);
      size += chunk.length;
      done(size > claim.size ? wrongContent(claim) : null, chunk);
    },
    flush(done) {
      done(size === claim.size && digest.digest('hex') === claim.sha256 ? null : wrongContent(claim));
    },
  });
}

function wrongContent(claim: ContentClaim): Failure {
  return new Failure(
    'blob-broken',
    say`The content of an attachment is not the one of ${claim.size} bytes that its item describes.`,
    say`The import stops. Compare the attachment at the capture site, then run again.`,
  );
}
