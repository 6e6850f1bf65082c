import { Readable } from 'node:stream';
import { sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { type AttachmentId, type ItemId, itemIdBytes, itemIdFromBytes, type PackId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { parseItem } from '#core/parseItem.ts';
import { say } from '#core/sentence.ts';
import type { AttachmentReader, Mail, MailSegment } from '#core/target.ts';
import { packedMailBytes } from '#mailbox/objects/mailBytes.ts';
import type { ItemRecord, ObjectSlot, RecordLocation } from '#mailbox/pack/record.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/**
 * The item with its raw event, from its pack.
 * @throws Failure `not-found`; `item-shredded`; `pack-broken`, `blob-missing` when the pack is damaged or gone
 */
export async function readItem(parts: ArchiveParts, itemId: ItemId): Promise<Item> {
  return parseItem((await readRecordOf(parts, itemId)).item);
}

/**
 * The exact bytes of the mail as they were archived; attachments stream.
 * @throws as `readItem`; while streaming `seal-broken`, `blob-missing` for an attachment
 */
export async function openMail(parts: ArchiveParts, itemId: ItemId): Promise<Readable> {
  const { mail } = await readRecordOf(parts, itemId);
  return Readable.from(packedMailBytes(mail, parts.objects), { objectMode: false });
}

/** An archived item with its mail, large attachments as slots that `readAttachment` fills. */
export interface ArchivedMail {
  readonly item: Item;
  readonly mail: Mail;
  /** Failures `blob-missing`, and while streaming `seal-broken`. */
  readonly readAttachment: AttachmentReader;
}

/**
 * The item and its mail without the attachments that are objects of their own: what it takes of memory does not grow
 * with them.
 * @throws as `readItem`
 */
export async function readMail(parts: ArchiveParts, itemId: ItemId): Promise<ArchivedMail> {
  const { item, mail } = await readRecordOf(parts, itemId);
  const slots = new Map<AttachmentId, ObjectSlot>();
  const segments = mail.segments.map((segment): MailSegment => {
    if (segment.kind === 'bytes') return segment;
    const id = segment.attachmentId as AttachmentId;
    slots.set(id, segment);
    return { kind: 'attachment', id, size: segment.size, sha256: segment.sha256 };
  });
  return {
    item: parseItem(item),
    mail: { formatVersion: mail.formatVersion, segments },
    readAttachment: async (id) => {
      const slot = slots.get(id);
      if (slot === undefined) throw new Error('an attachment was asked for that the mail has not');
      return parts.objects.open(slot);
    },
  };
}

/** The runs that put each item where it is: of these items, those that `run` delivered somewhere. */
export async function deliveredBy(
  parts: ArchiveParts,
  run: string,
  items: readonly ItemId[],
): Promise<Set<ItemId>> {
  const { rows } = await sql<{ id: Buffer }>`
    select distinct i.id from unnest(${items.map(itemIdBytes)}::bytea[]) wanted(id)
    join mailbox.item i on i.id = wanted.id
    join mailbox.entry e on e.item = i.number
    join mailbox.pack p on p.number = e.pack and p.run = ${run}`.execute(parts.tables);
  return new Set(rows.map((row) => itemIdFromBytes(row.id)));
}

/** The record of an item in its pack. @throws as `readItem` */
export async function readRecordOf(parts: ArchiveParts, itemId: ItemId): Promise<ItemRecord> {
  const record = await parts.packs.readRecord(await locate(parts, itemId));
  if (record.kind === 'item' && record.itemId === itemId) return record;
  throw new Failure(
    'pack-broken',
    say`The record of item ${itemId} is not where the database says.`,
    say`Run \`holdfast verify\`, then \`holdfast rebuild\`.`,
    { details: { item: itemId } },
  );
}

async function locate(parts: ArchiveParts, itemId: ItemId): Promise<RecordLocation> {
  const row = await parts.tables
    .selectFrom('mailbox.item as i')
    .innerJoin('mailbox.pack as p', 'p.number', 'i.pack')
    .select(['p.id', 'i.record', 'i.offset', 'i.length', 'i.destroyed_at'])
    .where('i.id', '=', itemIdBytes(itemId))
    .executeTakeFirst();
  if (row === undefined) {
    throw new Failure(
      'not-found',
      say`The archive has no item ${itemId}.`,
      say`Search for it under Mailboxes, or with \`holdfast search\` or \`holdfast mailbox items\`.`,
    );
  }
  if (row.destroyed_at !== null) {
    throw new Failure(
      'item-shredded',
      say`The content of item ${itemId} was destroyed on ${row.destroyed_at.toISOString()}.`,
      say`Nothing brings it back; the certificate of disposition says when and why.`,
      { details: { item: itemId } },
    );
  }
  return {
    packId: row.id as PackId,
    index: row.record,
    kind: 'item',
    itemId,
    offset: Number(row.offset),
    length: row.length,
  };
}
