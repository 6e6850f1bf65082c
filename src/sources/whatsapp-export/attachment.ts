import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { AttachmentId } from '#core/ids.ts';
import { mimeTypeOf } from '#core/mime.ts';
import type { AttachmentContent } from '#core/source.ts';
import type { ExportContainer, MediaFile } from '#sources/whatsapp-export/container.ts';
import { makeAttachmentId } from '#sources/whatsapp-export/ids.ts';

/** What was found of a medium that a message names. */
export type FoundMedia =
  | {
      readonly status: 'available';
      readonly size: number;
      readonly sha256: string;
      readonly mimeType: string;
    }
  /** `omitted`: not among the files; `failed`: there, and cannot be read. */
  | { readonly status: 'omitted' | 'failed'; readonly mimeType: string };

/** A medium of a message, found or not. */
export interface AttachmentFacts {
  readonly id: AttachmentId;
  readonly found: FoundMedia;
}

/**
 * Looks for a medium beside the chat, reads it once for its hash, and offers it for a second reading.
 * @param now milliseconds since 1970
 */
export async function findAttachment(
  container: ExportContainer,
  fileName: string,
  now: number,
): Promise<{ facts: AttachmentFacts; content?: AttachmentContent }> {
  const id = makeAttachmentId(now);
  const media = await container.findMedia(fileName);
  if (media === undefined) {
    return { facts: { id, found: { status: 'omitted', mimeType: mimeTypeOf(fileName, Buffer.alloc(0)) } } };
  }
  const found = await measure(media, fileName);
  const content = found.status === 'available' ? { content: { id, open: () => media.open() } } : {};
  return { facts: { id, found }, ...content };
}

/** Reads to the end: size, SHA-256 and first bytes; a medium that does not unpack to what its container says has failed. */
async function measure(media: MediaFile, fileName: string): Promise<FoundMedia> {
  const hash = createHash('sha256');
  let start: Buffer = Buffer.alloc(0);
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of await media.open()) {
      const bytes = chunk as Buffer;
      if (start.length < 32) start = Buffer.concat([start, bytes.subarray(0, 32)]);
      size += bytes.length;
      hash.update(bytes);
      checksum = crc32(bytes, checksum);
    }
  } catch {
    return { status: 'failed', mimeType: mimeTypeOf(fileName, start) };
  }
  const mimeType = mimeTypeOf(fileName, start);
  const whole = size === media.size && (media.crc32 === undefined || media.crc32 === checksum);
  return whole
    ? { status: 'available', size, sha256: hash.digest('hex'), mimeType }
    : { status: 'failed', mimeType };
}
