import type { AttachmentId } from '#core/ids.ts';
import type { Attachment, Item } from '#core/item.ts';
import type { Mail, MailSegment } from '#core/target.ts';
import { base64LinesSize } from '#mail/base64Lines.ts';
import { safeFileName } from '#mail/fileName.ts';
import { oneLine } from '#mail/headerText.ts';
import { readableSize } from '#mail/notes.ts';
import { encodeText } from '#mail/transferEncoding.ts';
import { mailSize } from '#mail/write.ts';

/** What stands in place of an attachment says this. */
export interface LeavingOut {
  readonly attachments: ReadonlySet<AttachmentId>;
  /** Where the archive shows the item, if it has an address. */
  readonly address: string | undefined;
}

/**
 * The item's mail with a text in place of some attachments: name, size, SHA-256, and that the archive has it whole.
 * Everything else stays byte for byte as it was. It takes mails as `composeMail` makes them and as the archive gives
 * them back, with small attachments among the bytes.
 */
export function leaveOut(
  mail: Mail,
  item: Pick<Item, 'attachments'>,
  { attachments, address }: LeavingOut,
): Mail {
  const available = item.attachments.filter(({ status }) => status === 'available');
  const boundary = boundaryOf(mail);
  if (boundary === undefined || attachments.size === 0) return mail;
  const [beginning, text, ...rest] = partsOf(mail.segments, `--${boundary}`);
  const segments = rest.flatMap((part, index) => {
    const attachment = available[index];
    if (attachment === undefined || !attachments.has(attachment.id)) return part;
    return [noteSegment(boundary, attachment, address)];
  });
  return { ...mail, segments: [...(beginning ?? []), ...(text ?? []), ...segments] };
}

/**
 * The largest attachments, as many as must be left out for a mail to have at most so many bytes.
 * @returns the mail without them; undefined where it is too large even so
 */
export function leaveOutTo(
  limit: number,
  mail: Mail,
  item: Pick<Item, 'attachments'>,
  address: string | undefined,
): { readonly mail: Mail; readonly left: readonly Attachment[] } | undefined {
  const bySize = item.attachments
    .filter(({ status }) => status === 'available')
    .toSorted((one, other) => (other.size ?? 0) - (one.size ?? 0));
  let size = mailSize(mail);
  const left: Attachment[] = [];
  for (const attachment of bySize) {
    if (size <= limit) break;
    left.push(attachment);
    size -= base64LinesSize(attachment.size ?? 0);
    if (size > limit) continue;
    const fitting = leaveOut(mail, item, { attachments: new Set(left.map(({ id }) => id)), address });
    size = mailSize(fitting);
    if (size <= limit) return { mail: fitting, left };
  }
  return size <= limit ? { mail, left } : undefined;
}

/** Of the mail's own Content-Type field, which `mimeSegments` wrote. */
function boundaryOf({ segments }: Mail): string | undefined {
  const [first] = segments;
  if (first?.kind !== 'bytes') return;
  const bytes = Buffer.from(first.bytes.buffer, first.bytes.byteOffset, first.bytes.byteLength);
  const header = bytes.toString('latin1', 0, Math.max(0, bytes.indexOf('\r\n\r\n')));
  return /^Content-Type: multipart\/mixed; boundary="([^"]+)"$/m.exec(header)?.[1];
}

/** The mail cut before each delimiter line, which occurs nowhere else (`mimeBody.ts`). */
function partsOf(segments: readonly MailSegment[], delimiter: string): MailSegment[][] {
  const parts: MailSegment[][] = [[]];
  for (const segment of segments) {
    if (segment.kind === 'attachment') parts.at(-1)?.push(segment);
    else {
      const [rest, ...begun] = cutBefore(segment.bytes, delimiter);
      if (rest !== undefined && rest.bytes.length > 0) parts.at(-1)?.push(rest);
      for (const part of begun) parts.push([part]);
    }
  }
  return parts;
}

function cutBefore(bytes: Uint8Array, delimiter: string): Extract<MailSegment, { kind: 'bytes' }>[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cuts = [0];
  for (let at = whole.indexOf(delimiter); at >= 0; at = whole.indexOf(delimiter, at + delimiter.length)) {
    cuts.push(at);
  }
  return cuts.map((from, index) => ({ kind: 'bytes', bytes: whole.subarray(from, cuts[index + 1]) }));
}

function noteSegment(boundary: string, attachment: Attachment, address: string | undefined): MailSegment {
  const { encoding, body } = encodeText(noteText(attachment, address), { forbidden: boundary });
  const part =
    `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Disposition: inline\r\n` +
    `Content-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;
  return { kind: 'bytes', bytes: Buffer.from(part, 'latin1') };
}

function noteText({ fileName, size = 0, sha256 = '' }: Attachment, address: string | undefined): string {
  const lines = [
    'An attachment is left out here, because it is too large for this mailbox. The archive has it whole.',
    `Name: ${oneLine(safeFileName(fileName))}`,
    `Size: ${readableSize(size)} (${size} bytes)`,
    `SHA-256: ${sha256}`,
  ];
  if (address !== undefined) lines.push(`In the archive: ${address}`);
  return lines.join('\n');
}
