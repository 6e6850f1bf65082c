import { type SqlBool, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { type FolderId, type ItemId, itemIdFromBytes, type MailboxId } from '#core/ids.ts';
import { type ItemKind, itemKinds } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';

/** An entry of a mailbox as lists show it. */
export interface EntrySummary {
  readonly item: ItemId;
  /** Decimal; grows within its folder, never used twice. */
  readonly uid: string;
  /** Name of the folder. */
  readonly folder: string;
  readonly folderId: FolderId;
  readonly deliveredAt: Date;
  readonly run: string;
  readonly connector: string;
  /** The item's content was destroyed under a policy: nothing below is there. */
  readonly destroyed: boolean;
  readonly kind?: ItemKind;
  readonly sentAt?: Date;
  readonly from?: string;
  readonly subject?: string;
  readonly preview?: string;
  /** Bytes of the mail. */
  readonly size?: number;
}

export interface EntryPage {
  readonly entries: readonly EntrySummary[];
  /** `after` of the next page; absent on the last. */
  readonly next?: string;
}

export interface EntryOptions {
  /** Name of a folder; absent: all. */
  readonly folder?: string;
  readonly after?: string;
  /** 1 to 1,000; default 100. */
  readonly limit?: number;
}

interface Row {
  id: Buffer;
  number: number;
  uid: bigint;
  folder: string;
  folder_id: FolderId;
  delivered_at: Date;
  run: string;
  connector: string;
  destroyed_at: Date | null;
  kind: string | null;
  sent_at: Date;
  sender: string;
  subject: string;
  preview: string;
  size: bigint;
}

/** Entries in order of folder and uid, a page at a time; of the quarantine those that wait. */
export async function listEntries(
  parts: ArchiveParts,
  mailbox: MailboxId,
  options: EntryOptions = {},
): Promise<EntryPage> {
  const limit = Math.min(Math.max(options.limit ?? 100, 1), 1_000);
  const [folder, uid] = readCursor(options.after);
  const ofFolder =
    options.folder === undefined ? sql<SqlBool>`true` : sql<SqlBool>`f.name = ${options.folder}`;
  const { rows } = await sql<Row>`
    select i.id, f.number, e.uid, f.name as folder, f.id as folder_id, p.delivered_at, p.run, p.connector, i.destroyed_at,
      x.kind, x.sent_at, x.sender, x.subject, x.preview, x.size
    from mailbox.mailbox m
    join mailbox.folder f on f.mailbox = m.number
    join mailbox.entry e on e.folder = f.number
    join mailbox.item i on i.number = e.item
    join mailbox.pack p on p.number = e.pack
    left join item_index.item x on x.item = e.item
    where m.id = ${mailbox} and ${ofFolder} and (e.folder, e.uid) > (${folder}::integer, ${uid}::bigint)
      and (m.kind = 'user' or not exists (
        select from mailbox.quarantine q where q.item = e.item and q.released_at is not null))
    order by e.folder, e.uid limit ${limit + 1}`.execute(parts.tables);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(summaryOf),
    ...(rows.length > limit && last !== undefined ? { next: `${last.number}-${last.uid}` } : {}),
  };
}

function readCursor(after: string | undefined): [number, string] {
  if (after === undefined) return [0, '0'];
  const [, folder, uid] = /^(\d{1,9})-(\d{1,18})$/.exec(after) ?? [];
  if (folder !== undefined && uid !== undefined) return [Number(folder), uid];
  throw new Failure(
    'usage',
    say`"${after}" is not a cursor that this list gave.`,
    say`Give \`after\` the value of \`next\` from the page before.`,
  );
}

function summaryOf(row: Row): EntrySummary {
  const kind = itemKinds.find((one) => one === row.kind);
  return {
    item: itemIdFromBytes(row.id),
    uid: `${row.uid}`,
    folder: row.folder,
    folderId: row.folder_id,
    deliveredAt: row.delivered_at,
    run: row.run,
    connector: row.connector,
    destroyed: row.destroyed_at !== null,
    ...(kind === undefined
      ? {}
      : {
          kind,
          sentAt: row.sent_at,
          from: row.sender,
          subject: row.subject,
          preview: row.preview,
          size: Number(row.size),
        }),
  };
}
