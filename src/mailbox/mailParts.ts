import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentReader, Mail, MailSegment } from '#core/target.ts';
import { base64Characters, base64LinesSize } from '#mail/base64Lines.ts';
import type { Objects } from '#mailbox/objects/objects.ts';
import { inlineAttachmentLimit, type PackMail, type PackSegment } from '#mailbox/pack/record.ts';

type AttachmentSegment = Extract<MailSegment, { kind: 'attachment' }>;

/** True when the mail holds attachments, whose content has to be fetched before the pack can be written. */
export function hasAttachments(mail: Mail): boolean {
  return mail.segments.some((segment) => segment.kind === 'attachment');
}

/**
 * The mail as the pack keeps it: attachments up to 256 KiB in the bytes, larger ones as durable objects of their own.
 * @throws Failure `blob-broken` when a content is not what the item says
 */
export async function packMail(mail: Mail, read: AttachmentReader, objects: Objects): Promise<PackMail> {
  const segments: PackSegment[] = [];
  for (const segment of mail.segments) {
    if (segment.kind === 'bytes') segments.push(segment);
    else if (segment.size <= inlineAttachmentLimit) segments.push(await inlined(segment, read));
    else segments.push(await objects.put(segment, await read(segment.id)));
  }
  return { formatVersion: mail.formatVersion, segments };
}

/** Bytes of the whole mail, objects included. */
export function packMailSize(mail: PackMail): number {
  let size = 0;
  for (const segment of mail.segments) {
    size += segment.kind === 'bytes' ? segment.bytes.length : base64LinesSize(segment.size);
  }
  return size;
}

/** Bytes that a mail takes inside a pack before compression, for keeping batches small. */
export function inlineSize(mail: Mail): number {
  let size = 0;
  for (const segment of mail.segments) {
    if (segment.kind === 'bytes') size += segment.bytes.length;
    else if (segment.size <= inlineAttachmentLimit) size += base64LinesSize(segment.size);
  }
  return size;
}

async function inlined(segment: AttachmentSegment, read: AttachmentReader): Promise<PackSegment> {
  const content = await readAtMost(await read(segment.id), segment.size);
  if (content?.length !== segment.size || sha256(content) !== segment.sha256) {
    throw new Failure(
      'blob-broken',
      say`The content of attachment ${segment.id} is not the one its item describes.`,
      say`The import stops. Compare the attachment at the capture site, then run again.`,
      { details: { attachment: segment.id } },
    );
  }
  return { kind: 'bytes', bytes: Buffer.from(base64Characters(content), 'latin1') };
}

/** @returns undefined when there is more */
async function readAtMost(stream: Readable, size: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > size) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
