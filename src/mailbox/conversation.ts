import { type SqlBool, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { type ItemId, itemIdBytes, itemIdFromBytes, type MailboxId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { requireIndex } from '#mailbox/indexState.ts';
import { besidePlace, placeColumn } from '#mailbox/newest.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { type Condition, hasTag } from '#mailbox/searchSql.ts';
import { conversationTag, mailboxTag } from '#mailbox/sharedTexts.ts';

export interface AroundOptions {
  /** Only what stands in this mailbox; absent: in any but the quarantine. */
  readonly mailbox?: MailboxId;
  /** Older than this place, or newer; neither: around the item itself. */
  readonly before?: string;
  readonly after?: string;
  readonly limit: number;
}

/** A part of a conversation, oldest first. */
export interface Around {
  readonly items: readonly ItemId[];
  /** Where older ones go on; null where there are none. */
  readonly before: string | null;
  readonly after: string | null;
  /** Edits, deletions, recalls and reactions that came after the item: among them are those that refer to it. */
  readonly later: readonly ItemId[];
}

interface Found {
  readonly id: Buffer;
  readonly place: string;
}

const mostLater = 100;

/**
 * What was said before and after an item in its conversation.
 * @throws Failure `not-found`, `usage`, `index-incomplete`
 */
export async function conversationAround(
  parts: ArchiveParts,
  item: ItemId,
  options: AroundOptions,
): Promise<Around> {
  await requireIndex(parts);
  const { conversation, place } = await standing(parts, item);
  const within = await scopeOf(parts, conversation, options.mailbox);
  const { before, after, limit } = options;
  const half = Math.ceil(limit / 2);
  const older =
    after === undefined
      ? await read(parts, within, {
          sign: '<',
          place: before ?? place,
          limit: before === undefined ? half : limit,
        })
      : [];
  const newer =
    before === undefined
      ? await read(parts, within, {
          sign: '>',
          place: after ?? place,
          limit: after === undefined ? half : limit,
        })
      : [];
  const middle: Found[] =
    before === undefined && after === undefined ? [{ id: Buffer.from(itemIdBytes(item)), place }] : [];
  const olderPage = older.slice(0, before === undefined ? half : limit).reverse();
  const newerPage = newer.slice(0, after === undefined ? half : limit);
  const all = [...olderPage, ...middle, ...newerPage];
  return {
    items: all.map(({ id }) => itemIdFromBytes(id)),
    before: older.length > olderPage.length || after !== undefined ? (all[0]?.place ?? null) : null,
    after: newer.length > newerPage.length || before !== undefined ? (all.at(-1)?.place ?? null) : null,
    later: await laterEvents(parts, within, place),
  };
}

async function standing(parts: ArchiveParts, item: ItemId): Promise<{ conversation: string; place: string }> {
  const { rows } = await sql<{ conversation: string; place: string }>`
    select i.conversation, ${placeColumn} as place
    from mailbox.item n join item_index.item i on i.item = n.number
    where n.id = ${itemIdBytes(item)}`.execute(parts.tables);
  const [row] = rows;
  if (row !== undefined) return row;
  throw new Failure(
    'not-found',
    say`The archive has no item ${item}.`,
    say`Search for it under Mailboxes, or with \`holdfast search\` or \`holdfast mailbox items\`.`,
  );
}

async function scopeOf(
  parts: ArchiveParts,
  conversation: string,
  mailbox: MailboxId | undefined,
): Promise<Condition> {
  const { rows } = await sql<{ number: number }>`
    select number from mailbox.mailbox
    where ${mailbox === undefined ? sql`kind = 'quarantine'` : sql`id = ${mailbox}`}`.execute(parts.tables);
  const number = rows[0]?.number ?? 0;
  const tagged = hasTag(conversationTag(conversation));
  if (mailbox !== undefined) return sql<SqlBool>`${tagged} and ${hasTag(mailboxTag(number))}`;
  return sql<SqlBool>`${tagged} and (select true from mailbox.entry e
    where e.item = i.item and e.mailbox <> ${number}::integer limit 1) is not null`;
}

async function read(
  parts: ArchiveParts,
  within: Condition,
  from: { readonly sign: '<' | '>'; readonly place: string; readonly limit: number },
): Promise<Found[]> {
  const way = sql.raw(from.sign === '<' ? 'desc' : 'asc');
  const { rows } = await sql<Found>`
    with page as (
      select i.item, i.sent_at, i.item_order from item_index.item i
      where ${within} and ${besidePlace(from.sign, from.place)}
      order by i.sent_at ${way}, i.item_order ${way}, i.item ${way} limit ${from.limit + 1}
    )
    select n.id, ${placeColumn} as place from page i join mailbox.item n on n.number = i.item
    order by i.sent_at ${way}, i.item_order ${way}, i.item ${way}`.execute(parts.tables);
  return rows;
}

async function laterEvents(parts: ArchiveParts, within: Condition, place: string): Promise<ItemId[]> {
  const { rows } = await sql<{ id: Buffer }>`
    select n.id from item_index.item i join mailbox.item n on n.number = i.item
    where ${within} and ${besidePlace('>', place)}
      and i.kind in ('edit', 'deletion', 'recall', 'reaction', 'late-media')
    order by i.sent_at, i.item_order, i.item limit ${mostLater}`.execute(parts.tables);
  return rows.map(({ id }) => itemIdFromBytes(id));
}
