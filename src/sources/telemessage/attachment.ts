import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import PostalMime from 'postal-mime';
import type { Attachment } from '#core/item.ts';
import { mimeTypeOf, sniffMimeType } from '#core/mime.ts';
import type { AttachmentContent } from '#core/source.ts';
import { makeAttachmentId } from '#sources/telemessage/ids.ts';
import type { AttachmentFacts } from '#sources/telemessage/native.ts';
import type { CutPart } from '#sources/telemessage/skeleton.ts';
import { decode, encodingOf, type TransferEncoding } from '#sources/telemessage/transfer.ts';

/** An attachment of a mail: what is said of it, and its bytes. */
export interface MailAttachment {
  readonly facts: AttachmentFacts;
  readonly content: AttachmentContent;
}

/**
 * Reads an attachment once, for size and hash.
 * @param now milliseconds since 1970
 * @param number 1 for the first of its mail, for those without a name
 */
export async function readAttachment(part: CutPart, now: number, number: number): Promise<MailAttachment> {
  const { fileName, claimed, declared } = await readPartHeader(part.header);
  const { encoding, broken } = encodingOf(declared, part.body);
  const mimeType = typeOf(claimed, fileName, startOf(part.body, encoding));
  const name = fileName === '' ? `attachment-${number}` : fileName;
  return makeAttachment(part.body, encoding, {
    id: makeAttachmentId(now),
    fileName: name,
    mimeType,
    kind: kindOf(mimeType),
    ...(broken === undefined ? {} : { undecoded: broken }),
  });
}

function startOf(body: Buffer, encoding: TransferEncoding): Buffer {
  // More than enough for 32 bytes, whatever the encoding.
  const [start = Buffer.alloc(0)] = decode(body.subarray(0, 400), encoding);
  return start;
}

/** By the first bytes where they tell it, else as the mail says, else by the name. */
function typeOf(claimed: string, fileName: string, start: Buffer): string {
  const sniffed = sniffMimeType(start);
  // An audio file in an MP4 container looks like a video by its first bytes.
  const told = sniffed === 'video/mp4' && claimed === 'audio/mp4' ? claimed : (sniffed ?? claimed);
  return told === unknownType ? mimeTypeOf(fileName, start) : told;
}

const unknownType = 'application/octet-stream';

/** The mail itself, or what of it fits nowhere else, as an attachment. */
export function wholeMail(bytes: Buffer, now: number): MailAttachment {
  return makeAttachment(bytes, 'identity', {
    id: makeAttachmentId(now),
    fileName: 'mail.eml',
    mimeType: 'message/rfc822',
    kind: 'other',
  });
}

function makeAttachment(
  body: Buffer,
  encoding: TransferEncoding,
  said: Omit<AttachmentFacts, 'size' | 'sha256'>,
): MailAttachment {
  const hash = createHash('sha256');
  let size = 0;
  for (const chunk of decode(body, encoding)) {
    hash.update(chunk);
    size += chunk.length;
  }
  const open = async (): Promise<Readable> => Readable.from(decode(body, encoding), { objectMode: false });
  return { facts: { ...said, size, sha256: hash.digest('hex') }, content: { id: said.id, open } };
}

/** Bytes of a part's header block that are read: names and types are short. */
const headerBytes = 64 * 1_024;

async function readPartHeader(
  header: Buffer,
): Promise<{ readonly fileName: string; readonly claimed: string; readonly declared: string }> {
  const { attachments, headers } = await PostalMime.parse(
    Buffer.concat([header.subarray(0, headerBytes), Buffer.from('\r\n\r\n')]),
    { forceRfc822Attachments: true },
  );
  const mimeType = attachments[0]?.mimeType ?? '';
  return {
    fileName: (attachments[0]?.filename ?? '').trim().slice(0, 255),
    claimed: /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(mimeType) ? mimeType : unknownType,
    declared: headers.find(({ key }) => key === 'content-transfer-encoding')?.value ?? '',
  };
}

const voiceTypes = /^audio\/(?:ogg|opus|amr|3gpp|x-opus)/;

function kindOf(mimeType: string): Attachment['kind'] {
  if (mimeType === 'text/vcard' || mimeType === 'text/x-vcard') return 'contact';
  if (mimeType === 'image/gif') return 'gif';
  if (mimeType.startsWith('image/')) return 'image';
  if (mimeType.startsWith('video/')) return 'video';
  if (voiceTypes.test(mimeType)) return 'voice';
  return mimeType.startsWith('audio/') ? 'audio' : 'document';
}
