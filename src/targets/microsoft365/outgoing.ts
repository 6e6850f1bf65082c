import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { Attachment, Item } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentReader, Mail } from '#core/target.ts';
import { leaveOut } from '#mail/leaveOut.ts';
import { type ParsedMail, parseMail } from '#mail/parse.ts';
import { mailBytes, mailSize } from '#mail/write.ts';

/** A file of a message, with its content to be read when its turn comes. */
export interface OutgoingFile {
  readonly name: string;
  readonly mimeType: string;
  /** Bytes. */
  readonly size: number;
  /** May be called more than once. @throws Failure `blob-broken` at the end, when the content is another one */
  open(): AsyncIterable<Uint8Array>;
}

/** A mail as a message of Graph needs it: read once, with large attachments still where they are. */
export interface Outgoing {
  readonly parsed: ParsedMail;
  readonly files: readonly OutgoingFile[];
  /** Attachments that the mailbox does not get. */
  readonly left: readonly Attachment[];
}

export interface Fitting {
  /** Bytes of the whole mail. */
  readonly sizeLimit: number;
  /** Bytes of one attachment. */
  readonly fileLimit: number;
  /** Where the archive shows the item. */
  readonly address: string | undefined;
  readonly original: boolean;
}

/** @returns undefined where the mail is too large even without its attachments */
export function outgoing(
  whole: Mail,
  item: Item,
  read: AttachmentReader,
  fitting: Fitting,
): Outgoing | undefined {
  const fits = fittingMail(whole, item, fitting);
  if (fits === undefined) return undefined;
  const { parsed, files } = readMail(fits.mail, read);
  const size = mailSize(whole);
  const withOriginal = fitting.original && 2 * size <= fitting.sizeLimit && size <= fitting.fileLimit;
  return {
    parsed,
    left: fits.left,
    files: withOriginal ? [...files, originalFile(whole, size, read)] : files,
  };
}

/** Without the attachments that no message can have, then without the largest until the rest fits. */
function fittingMail(
  mail: Mail,
  item: Item,
  { sizeLimit, fileLimit, address }: Fitting,
): { readonly mail: Mail; readonly left: readonly Attachment[] } | undefined {
  const bySize = item.attachments
    .filter(({ status }) => status === 'available')
    .toSorted((one, other) => (other.size ?? 0) - (one.size ?? 0));
  for (
    let count = bySize.filter(({ size = 0 }) => size > fileLimit).length;
    count <= bySize.length;
    count += 1
  ) {
    const left = bySize.slice(0, count);
    const attachments = new Set<AttachmentId>(left.map(({ id }) => id));
    const fitting = count === 0 ? mail : leaveOut(mail, item, { attachments, address });
    if (mailSize(fitting) <= sizeLimit) return { mail: fitting, left };
  }
  return undefined;
}

/**
 * Reads the mail with a placeholder for every attachment that is kept apart, by which its part is known again. No
 * content can be taken for one: its name is made up for this reading.
 */
function readMail(mail: Mail, read: AttachmentReader): Pick<Outgoing, 'parsed' | 'files'> {
  const reading = randomUUID();
  const slots = new Map<string, Extract<Mail['segments'][number], { kind: 'attachment' }>>();
  const bytes = mail.segments.map((segment) => {
    if (segment.kind === 'bytes') return segment.bytes;
    const name = `${reading} ${slots.size}`;
    slots.set(name, segment);
    return Buffer.from(Buffer.from(name).toString('base64'));
  });
  const parsed = parseMail(Buffer.concat(bytes));
  const files = parsed.attachments.map(({ fileName, mimeType, content }): OutgoingFile => {
    const slot = content.length < 100 ? slots.get(content.toString('latin1')) : undefined;
    const facts = { name: fileName === '' ? 'attachment' : fileName, mimeType };
    if (slot === undefined) return { ...facts, size: content.length, open: () => Readable.from([content]) };
    return { ...facts, size: slot.size, open: () => checked(slot, read) };
  });
  return { parsed, files };
}

async function* checked(
  { id, size, sha256 }: { readonly id: AttachmentId; readonly size: number; readonly sha256: string },
  read: AttachmentReader,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of (await read(id)) as AsyncIterable<Uint8Array>) {
    hash.update(chunk);
    length += chunk.length;
    yield chunk;
  }
  if (length === size && hash.digest('hex') === sha256) return;
  throw new Failure(
    'blob-broken',
    say`The content of an attachment is not the one that its mail was made for.`,
    say`Run holdfast verify, and restore the attachment from a backup.`,
    { details: { attachment: id, expectedBytes: size, bytes: length } },
  );
}

function originalFile(mail: Mail, size: number, read: AttachmentReader): OutgoingFile {
  return { name: 'original.eml', mimeType: 'message/rfc822', size, open: () => mailBytes(mail, read) };
}
