import type { Attachment, Item } from '#core/item.ts';
import type { MailSegment } from '#core/target.ts';
import { attachmentHeader } from '#mail/attachmentPart.ts';
import { encodeText } from '#mail/transferEncoding.ts';

/** Where parts begin. `=_` occurs in neither base64 nor quoted-printable (RFC 2045 section 6.7), so never in a part. */
const boundaryStart = '=_';

/**
 * Header fields of the MIME body, the empty line, and the body: a text alone, or multipart/mixed with one part for
 * each available attachment.
 */
export function mimeSegments(
  header: string,
  text: string,
  item: Pick<Item, 'id' | 'attachments'>,
): MailSegment[] {
  const available = item.attachments.filter(({ status }) => status === 'available');
  if (available.length === 0) return [bytesSegment(`${header}MIME-Version: 1.0\r\n${textPart(text)}`)];
  const boundary = `${boundaryStart}${Buffer.from(item.id, 'base64url').toString('hex').slice(0, 32)}`;
  const segments: MailSegment[] = [];
  let pending =
    `${header}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n` +
    `--${boundary}\r\n${textPart(text, boundaryStart)}`;
  for (const attachment of available) {
    segments.push(
      bytesSegment(`${pending}--${boundary}\r\n${attachmentHeader(attachment)}`),
      slot(attachment),
    );
    pending = '\r\n';
  }
  segments.push(bytesSegment(`${pending}--${boundary}--\r\n`));
  return segments;
}

function textPart(text: string, forbidden?: string): string {
  const { encoding, body } = encodeText(text, forbidden === undefined ? {} : { forbidden });
  return `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
}

function slot({ id, size = 0, sha256 = '' }: Attachment): MailSegment {
  return { kind: 'attachment', id, size, sha256 };
}

/** All that this module writes is ASCII. */
function bytesSegment(text: string): MailSegment {
  return { kind: 'bytes', bytes: Buffer.from(text, 'latin1') };
}
