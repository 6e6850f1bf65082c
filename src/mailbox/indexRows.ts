import { type Kysely, sql } from 'kysely';
import type { Item } from '#core/item.ts';
import { listItem } from '#mail/summary.ts';
import { itemText } from '#mailbox/itemText.ts';
import { packMailSize } from '#mailbox/mailParts.ts';
import type { PackMail } from '#mailbox/pack/record.ts';
import { textVectors } from '#mailbox/segments.ts';
import {
  addSharedTexts,
  conversationKey,
  conversationTag,
  mailboxTag,
  referenceTags,
  type SharedText,
  sharedTag,
  sharedTextsOf,
  weekLength,
  weekTag,
} from '#mailbox/sharedTexts.ts';
import { bigintColumn, smallintColumn, textColumn, tsvectorColumn } from '#store/columns.ts';

/** An item as the index keeps it. */
export interface IndexRow {
  readonly number: bigint;
  readonly sentAt: string;
  readonly order: number;
  readonly size: number;
  readonly attachments: number;
  readonly service: string;
  readonly kind: string;
  readonly direction: string;
  readonly conversation: string;
  readonly subject: string;
  readonly sender: string;
  readonly preview: string;
  /** A `tsvector`, as `encodeTsvector` makes it; so are the segments. */
  readonly vector: Buffer;
  readonly segments: readonly Buffer[];
  readonly shared: readonly SharedText[];
}

/** Pure: the same item, mail and mailboxes give the same row, at delivery and at every rebuild. */
export function indexRowOf(
  number: bigint,
  item: Item,
  mail: PackMail,
  mailboxes: readonly number[],
): IndexRow {
  const listed = listItem(item);
  const conversation = conversationKey(item);
  // RFC 3339 has a year 0000, PostgreSQL has not.
  const sentAt = item.occurredAt.replace(/^0000/, '0001');
  const week = weekTag(Math.floor(Date.parse(sentAt) / weekLength));
  const shared = sharedTextsOf(item);
  const tags = [
    ...mailboxes.map(mailboxTag),
    conversationTag(conversation),
    week,
    ...new Set(shared.map(({ key }) => sharedTag(key))),
    ...referenceTags(item),
  ];
  const { head, segments } = textVectors(itemText(item), tags);
  return {
    number,
    sentAt,
    order: item.order,
    size: packMailSize(mail),
    attachments: Math.min(item.attachments.length, 32_767),
    service: item.service,
    kind: item.kind,
    direction: item.direction,
    conversation,
    subject: storable(listed.subject),
    sender: storable(listed.from),
    preview: storable(listed.preview),
    vector: head,
    segments,
    shared,
  };
}

/** PostgreSQL refuses NUL, and a lone surrogate has no UTF-8 form. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').toWellFormed();
}

/** The shared texts of the rows; goes before `insertIndexRows`, outside its transaction, so that no lock waits for it. */
export async function shareTexts<T>(tables: Kysely<T>, rows: readonly IndexRow[]): Promise<void> {
  const texts = new Map<bigint, SharedText>();
  for (const row of rows) for (const text of row.shared) texts.set(text.key, text);
  await addSharedTexts(tables, texts);
}

/** Adds rows that are not there, in a transaction; a row that is stays as it is. */
export async function insertIndexRows<T>(tables: Kysely<T>, rows: readonly IndexRow[]): Promise<void> {
  if (rows.length === 0) return;
  const column = <V>(value: (row: IndexRow) => V): V[] => rows.map(value);
  await sql`
    insert into item_index.item (item, sent_at, item_order, size, attachments, segments, service, kind, direction,
      conversation, subject, sender, preview, vector)
    select item, sent_at, item_order, size, attachments, segments, service, kind, direction,
      conversation, subject, sender, preview, vector
    from unnest(${bigintColumn(column((row) => row.number))}::bigint[],
      ${column((row) => row.sentAt)}::timestamptz[], ${bigintColumn(column((row) => BigInt(row.order)))}::bigint[],
      ${bigintColumn(column((row) => BigInt(row.size)))}::bigint[],
      ${smallintColumn(column((row) => row.attachments))}::smallint[],
      ${smallintColumn(column((row) => row.segments.length))}::smallint[],
      ${textColumn(column((row) => row.service))}::text[], ${textColumn(column((row) => row.kind))}::text[],
      ${textColumn(column((row) => row.direction))}::text[], ${textColumn(column((row) => row.conversation))}::text[],
      ${textColumn(column((row) => row.subject))}::text[], ${textColumn(column((row) => row.sender))}::text[],
      ${textColumn(column((row) => row.preview))}::text[], ${tsvectorColumn(column((row) => row.vector))}::tsvector[])
      as t(item, sent_at, item_order, size, attachments, segments, service, kind, direction,
        conversation, subject, sender, preview, vector)
    on conflict do nothing`.execute(tables);
  await insertSegments(
    tables,
    rows.flatMap((row) =>
      row.segments.map((vector, index) => ({ item: row.number, segment: index + 1, vector })),
    ),
  );
}

async function insertSegments<T>(
  tables: Kysely<T>,
  segments: readonly { item: bigint; segment: number; vector: Buffer }[],
): Promise<void> {
  if (segments.length === 0) return;
  await sql`
    insert into item_index.segment (item, segment, vector)
    select * from unnest(${bigintColumn(segments.map((one) => one.item))}::bigint[],
      ${smallintColumn(segments.map((one) => one.segment))}::smallint[],
      ${tsvectorColumn(segments.map((one) => one.vector))}::tsvector[])
    on conflict do nothing`.execute(tables);
}

/** Makes items found in further mailboxes. */
export async function addMailboxTags<T>(
  tables: Kysely<T>,
  places: readonly { readonly item: bigint; readonly mailbox: number }[],
): Promise<void> {
  if (places.length === 0) return;
  const tags = new Map<bigint, string>();
  for (const { item, mailbox } of places) tags.set(item, `${tags.get(item) ?? ''} '${mailboxTag(mailbox)}'`);
  await sql`
    update item_index.item i set vector = i.vector || t.tags::tsvector
    from unnest(${[...tags.keys()]}::bigint[], ${[...tags.values()]}::text[]) as t(item, tags)
    where i.item = t.item`.execute(tables);
}

/** Makes an item no longer found in a mailbox. */
export async function removeMailboxTag<T>(tables: Kysely<T>, item: bigint, mailbox: number): Promise<void> {
  await sql`
    update item_index.item set vector = ts_delete(vector, ${mailboxTag(mailbox)}::text) where item = ${item}`.execute(
    tables,
  );
}

/** Takes items out of the index: their content is destroyed. */
export async function removeIndexRows<T>(tables: Kysely<T>, items: readonly bigint[]): Promise<void> {
  await sql`delete from item_index.segment where item = any(${items}::bigint[])`.execute(tables);
  await sql`delete from item_index.item where item = any(${items}::bigint[])`.execute(tables);
}
