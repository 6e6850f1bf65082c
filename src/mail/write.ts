import { createHash } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentReader, Mail, MailSegment } from '#core/target.ts';
import { base64Encoder, base64LinesSize } from '#mail/base64Lines.ts';

/** The exact size of a mail in bytes, attachments included. */
export function mailSize(mail: Mail): number {
  return mail.segments.reduce(
    (sum, segment) => sum + (segment.kind === 'bytes' ? segment.bytes.length : base64LinesSize(segment.size)),
    0,
  );
}

/**
 * The exact bytes of a mail, streamed: attachments are read when their turn comes, and never held whole.
 * @throws Failure of `read`; `blob-broken` when a content is not the one that the mail was made for
 */
export async function* mailBytes(
  mail: Mail,
  read: AttachmentReader,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const segment of mail.segments) {
    if (segment.kind === 'bytes') yield segment.bytes;
    else yield* attachmentBytes(segment, read);
  }
}

async function* attachmentBytes(
  segment: Extract<MailSegment, { kind: 'attachment' }>,
  read: AttachmentReader,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  const encoder = base64Encoder();
  let size = 0;
  for await (const chunk of (await read(segment.id)) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    size += chunk.length;
    const lines = encoder.push(chunk);
    if (lines.length > 0) yield lines;
  }
  const rest = encoder.end();
  if (rest.length > 0) yield rest;
  if (size === segment.size && hash.digest('hex') === segment.sha256) return;
  throw new Failure(
    'blob-broken',
    say`The content of an attachment is not the one that its mail was made for.`,
    say`Run holdfast verify, and restore the attachment from a backup.`,
    { details: { attachment: segment.id, expectedBytes: segment.size, bytes: size } },
  );
}
