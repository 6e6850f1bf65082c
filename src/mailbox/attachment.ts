import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Failure } from '#core/failure.ts';
import type { ItemId } from '#core/ids.ts';
import type { Attachment, AttachmentStatus } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { parseMail } from '#mail/parse.ts';
import type { PackMail } from '#mailbox/pack/record.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { readRecordOf } from '#mailbox/read.ts';

/** The content of an attachment, as it was archived. */
export interface OpenedAttachment {
  readonly attachment: Attachment;
  readonly content: Readable;
}

/**
 * Opens an attachment of an item: a large one streams from its object, a small one comes out of the mail.
 * @throws Failure `not-found` when the item has no such attachment, or its content was never captured; as `readItem`
 */
export async function openAttachment(
  parts: ArchiveParts,
  itemId: ItemId,
  id: string,
): Promise<OpenedAttachment> {
  const record = await readRecordOf(parts, itemId);
  const attachment = parseItem(record.item).attachments.find((one) => one.id === id);
  if (attachment === undefined) throw notThere(say`The item has no such attachment.`);
  if (attachment.status !== 'available')
    throw notThere(say`The content of ${attachment.fileName} is not archived: ${whyNot[attachment.status]}.`);
  const slot = record.mail.segments.find(
    (segment) => segment.kind === 'object' && segment.attachmentId === attachment.id,
  );
  if (slot?.kind === 'object') return { attachment, content: await parts.objects.open(slot) };
  const content = inMail(record.mail, attachment);
  if (content === undefined)
    throw new Failure(
      'pack-broken',
      say`The mail of item ${itemId} does not hold the attachment that the item names.`,
      say`Run \`holdfast verify\`; the mail itself can be downloaded whole.`,
      { details: { item: itemId } },
    );
  return { attachment, content: Readable.from([content], { objectMode: false }) };
}

const whyNot: Readonly<Record<Exclude<AttachmentStatus, 'available'>, Sentence>> = {
  pending: say`it was still being fetched`,
  expired: say`the sender's service no longer had it`,
  omitted: say`the export left it out`,
  failed: say`it could not be fetched`,
};

/** Told by its hash: names may repeat. */
function inMail(mail: PackMail, { sha256 }: Attachment): Buffer | undefined {
  const bytes = mail.segments.flatMap((segment) => (segment.kind === 'bytes' ? [segment.bytes] : []));
  return parseMail(Buffer.concat(bytes)).attachments.find(
    ({ content }) => createHash('sha256').update(content).digest('hex') === sha256,
  )?.content;
}

function notThere(message: Sentence): Failure {
  return new Failure('not-found', message, say`Look at the item: it names its attachments and their states.`);
}
