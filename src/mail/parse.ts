import { type ParsedAddress, readAddresses } from '#mail/reading/addresses.ts';
import { type Fields, readFields, splitHeader } from '#mail/reading/fields.ts';
import { type Leaf, readLeaves } from '#mail/reading/parts.ts';
import { decodeTransfer } from '#mail/reading/transfer.ts';
import { decodeBytes, decodeWords } from '#mail/reading/words.ts';

export interface ParsedAttachment {
  readonly fileName: string;
  readonly mimeType: string;
  /** Bytes of the content. */
  readonly size: number;
  readonly content: Buffer;
}

/** What the index, the export and the checks need of a mail. */
export interface ParsedMail {
  /** Lower-case names to unfolded values, as they stand. */
  readonly headers: Fields;
  /** With its angle brackets, like every id here. */
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references: readonly string[];
  readonly subject: string;
  readonly date?: Date;
  readonly from: readonly ParsedAddress[];
  readonly to: readonly ParsedAddress[];
  /** The id of RFC 2919, without its brackets. */
  readonly listId?: string;
  /** The text parts, decoded, with `\n` line ends. */
  readonly text: string;
  readonly attachments: readonly ParsedAttachment[];
}

/**
 * Reads a mail: made for our own, tolerant of others. Never throws: what cannot be read is left out. The whole mail is
 * in memory, attachments included.
 */
export function parseMail(bytes: Uint8Array): ParsedMail {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const headers = readFields(splitHeader(mail).header);
  const first = (name: string): string => headers.get(name)?.[0] ?? '';
  const leaves = readLeaves(mail);
  const texts = leaves.filter(isText);
  const [messageId] = ids(first('message-id'));
  const [inReplyTo] = ids(first('in-reply-to'));
  const date = new Date(first('date'));
  const listId = lastBrackets(first('list-id'));
  return {
    headers,
    ...(messageId === undefined ? {} : { messageId }),
    ...(inReplyTo === undefined ? {} : { inReplyTo }),
    references: ids(first('references')),
    subject: decodeWords(first('subject')),
    ...(Number.isNaN(date.getTime()) ? {} : { date }),
    from: readAddresses(first('from')),
    to: readAddresses(first('to')),
    ...(listId === undefined ? {} : { listId }),
    text: texts.map(leafText).join('\n'),
    attachments: leaves.filter((leaf) => !isText(leaf)).map(leafAttachment),
  };
}

/** What the angle brackets at the end hold. No regular expression: that takes quadratic time on many open brackets. */
function lastBrackets(value: string): string | undefined {
  const text = value.trimEnd();
  const open = text.indexOf('<', text.lastIndexOf('>', text.length - 2) + 1);
  const held = open < 0 || !text.endsWith('>') ? '' : text.slice(open + 1, -1);
  return held === '' ? undefined : held;
}

function ids(value: string): string[] {
  return value.match(/<[^<>\s]+>/g) ?? [];
}

function isText({ type, disposition }: Leaf): boolean {
  return type.value === 'text/plain' && disposition.value !== 'attachment';
}

function leafBytes({ fields, body }: Leaf): Buffer {
  return decodeTransfer(body, fields.get('content-transfer-encoding')?.[0] ?? '');
}

function leafText(leaf: Leaf): string {
  const bytes = leafBytes(leaf);
  const text = decodeBytes(bytes, leaf.type.parameters.get('charset') ?? '') ?? bytes.toString('utf8');
  return text.replaceAll('\r\n', '\n');
}

function leafAttachment(leaf: Leaf): ParsedAttachment {
  const content = leafBytes(leaf);
  const fileName = leaf.disposition.parameters.get('filename') ?? leaf.type.parameters.get('name') ?? '';
  return { fileName, mimeType: leaf.type.value, size: content.length, content };
}
