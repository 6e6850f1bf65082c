import { type SqlBool, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { type ItemId, itemIdFromBytes, type MailboxId } from '#core/ids.ts';
import { type ItemKind, itemKinds, type Service, services } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import { requireIndex } from '#mailbox/indexState.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { type Condition, hasTag } from '#mailbox/searchSql.ts';
import { mailboxTag } from '#mailbox/sharedTexts.ts';

/** An entry of a mailbox, as a list that is sorted by time shows it. */
export interface NewestEntry {
  readonly item: ItemId;
  readonly uid: string;
  readonly folder: string;
  readonly deliveredAt: Date;
  readonly run: string;
  readonly connector: string;
  readonly service: Service;
  readonly kind: ItemKind;
  readonly direction: 'in' | 'out' | 'internal';
  readonly sentAt: Date;
  readonly from: string;
  readonly subject: string;
  readonly preview: string;
  readonly conversation: string;
  readonly attachments: number;
  readonly size: number;
  /** See `newestEntries`: those are not among them. */
  readonly destroyed: false;
}

export interface NewestPage {
  readonly items: readonly NewestEntry[];
  readonly next: string | null;
}

export interface NewestOptions {
  /** Name of a folder; absent: all. */
  readonly folder?: string;
  readonly after?: string;
  /** 1 to 1,000. */
  readonly limit: number;
}

/** Where a row stands in the order of time: the cursor of lists that are sorted so. */
export const placeColumn = sql<string>`extract(epoch from i.sent_at)::numeric(20, 6) || '_' || i.item_order || '_' || i.item`;

/** Rows before (`<`) or behind (`>`) a place. @throws Failure `usage` */
export function besidePlace(sign: '<' | '>', place: string): Condition {
  const [, seconds, order, item] = /^(-?\d{1,13}\.\d{6})_(\d{1,18})_(\d{1,18})$/.exec(place) ?? [];
  if (seconds === undefined)
    throw new Failure(
      'usage',
      say`"${place}" is not a cursor that this list gave.`,
      say`Give \`after\` the value of \`next\` from the page before.`,
    );
  return sql<SqlBool>`(i.sent_at, i.item_order, i.item) ${sql.raw(sign)}
    (to_timestamp(${seconds}::numeric), ${order}::bigint, ${item}::bigint)`;
}

/**
 * What stands in a mailbox, newest first by the time it was sent; of the quarantine what waits. Items whose content was
 * destroyed have no time any more and are not among them (`listEntries` has them).
 * @throws Failure `mailbox-unknown`, `usage`, `index-incomplete`
 */
export async function newestEntries(
  parts: ArchiveParts,
  mailbox: MailboxId,
  { folder, after, limit }: NewestOptions,
): Promise<NewestPage> {
  await requireIndex(parts);
  const number = await numberOf(parts, mailbox);
  const inFolder =
    folder === undefined
      ? sql<SqlBool>`true`
      : sql<SqlBool>`e.folder = (select f.number from mailbox.folder f where f.mailbox = ${number} and f.name = ${folder})`;
  const { rows } = await sql<Row>`
    with page as (
      select i.* from item_index.item i
      where ${hasTag(mailboxTag(number))} and ${after === undefined ? sql<SqlBool>`true` : besidePlace('<', after)}
        and (select true from mailbox.entry e
          where e.item = i.item and e.mailbox = ${number}::integer and ${inFolder} limit 1) is not null
      order by i.sent_at desc, i.item_order desc, i.item desc limit ${limit + 1}
    )
    select n.id, e.uid, f.name as folder, p.delivered_at, p.run, p.connector, i.service, i.kind, i.direction,
      i.sent_at, i.sender, i.subject, i.preview, i.conversation, i.attachments, i.size, ${placeColumn} as place
    from page i
    join mailbox.item n on n.number = i.item
    join mailbox.entry e on e.item = i.item and e.mailbox = ${number}::integer
    join mailbox.folder f on f.number = e.folder
    join mailbox.pack p on p.number = e.pack
    order by i.sent_at desc, i.item_order desc, i.item desc`.execute(parts.tables);
  const page = rows.slice(0, limit);
  return {
    items: page.map(entryOf),
    next: rows.length > limit ? (page.at(-1)?.place ?? null) : null,
  };
}

async function numberOf(parts: ArchiveParts, mailbox: MailboxId): Promise<number> {
  const row = await parts.tables
    .selectFrom('mailbox.mailbox')
    .select('number')
    .where('id', '=', mailbox)
    .executeTakeFirst();
  if (row !== undefined) return row.number;
  throw new Failure(
    'mailbox-unknown',
    say`There is no mailbox ${mailbox}.`,
    say`See Mailboxes, or \`holdfast mailbox list\`.`,
  );
}

interface Row {
  id: Buffer;
  uid: bigint;
  folder: string;
  delivered_at: Date;
  run: string;
  connector: string;
  service: string;
  kind: string;
  direction: 'in' | 'out' | 'internal';
  sent_at: Date;
  sender: string;
  subject: string;
  preview: string;
  conversation: string;
  attachments: number;
  size: bigint;
  place: string;
}

function entryOf(row: Row): NewestEntry {
  return {
    item: itemIdFromBytes(row.id),
    uid: `${row.uid}`,
    folder: row.folder,
    deliveredAt: row.delivered_at,
    run: row.run,
    connector: row.connector,
    service: services.find((one) => one === row.service) ?? 'whatsapp',
    kind: itemKinds.find((one) => one === row.kind) ?? 'system',
    direction: row.direction,
    sentAt: row.sent_at,
    from: row.sender,
    subject: row.subject,
    preview: row.preview,
    conversation: row.conversation,
    attachments: row.attachments,
    size: Number(row.size),
    destroyed: false,
  };
}
