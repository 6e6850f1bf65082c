import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { itemIdFromBytes } from '#core/ids.ts';
import { itemKinds, services } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import { requireIndex } from '#mailbox/indexState.ts';
import { type NewestWeeks, newestWeeks, prefersNewest } from '#mailbox/newestWeeks.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import type { IndexQuery, SearchHit, SearchResult } from '#mailbox/query.ts';
import { type Condition, conditionOf, hasTag } from '#mailbox/searchSql.ts';
import { conversationTag, mailboxTag } from '#mailbox/sharedTexts.ts';

const mostHits = 1_000;

interface Row {
  item: bigint;
  id: Buffer;
  sent_at: Date;
  /** The exact time and order, for the cursor. */
  place: string;
  service: string;
  kind: string;
  direction: 'in' | 'out' | 'internal';
  conversation: string;
  subject: string;
  sender: string;
  preview: string;
  size: bigint;
  attachments: number;
  mailboxes: string[];
}

/**
 * A page of hits, newest first; of one minute the later of its conversation first.
 * @throws Failure `query-invalid` when nothing searchable is asked for, or the page does not exist; `index-incomplete`;
 * `mailbox-unknown`
 */
export async function search(parts: ArchiveParts, query: IndexQuery): Promise<SearchResult> {
  const limit = Math.min(Math.max(query.limit ?? 50, 1), mostHits);
  const [where, weeks] = await Promise.all([
    whereOf(parts, query),
    prefersNewest(query) ? newestWeeks(parts) : undefined,
    requireIndex(parts),
  ]);
  const after = query.after === undefined ? sql<SqlBool>`true` : afterOf(query.after);
  const { rows } = await sql<Row>`
    with ${pageOf(sql<SqlBool>`${where} and ${after}`, weeks, limit + 1)}
    select p.item, n.id, p.sent_at, p.service, p.kind, p.direction, p.conversation, p.subject, p.sender, p.preview,
      p.size, p.attachments,
      extract(epoch from p.sent_at)::numeric(20, 6) || '_' || p.item_order || '_' || p.item as place,
      array(select placed.address from (
          select (select m.address from mailbox.mailbox m where m.number = e.mailbox
            and (m.kind = 'user' or p.vector @@ quote_literal('=m' || m.number)::tsquery)) as address
          from mailbox.entry e where e.item = p.item offset 0) placed
        where placed.address is not null order by placed.address) as mailboxes
    from page p join mailbox.item n on n.number = p.item
    order by p.sent_at desc, p.item_order desc, p.item desc`.execute(parts.tables);
  const last = rows[limit - 1];
  return {
    hits: rows.slice(0, limit).map(hitOf),
    ...(rows.length > limit && last !== undefined ? { next: last.place } : {}),
  };
}

/**
 * The rows of a page, looked for in the newest weeks, and in all that is older only where those do not fill it. The
 * tags of the weeks are words like others: the GIN index leaves the older hits out before their rows are read.
 */
function pageOf(where: Condition, weeks: NewestWeeks | undefined, limit: number): RawBuilder<unknown> {
  const newest = sql`order by i.sent_at desc, i.item_order desc, i.item desc limit ${limit}`;
  if (weeks === undefined) return sql`page as (select i.* from item_index.item i where ${where} ${newest})`;
  return sql`
    recent as materialized (
      select i.* from item_index.item i where ${where} and i.vector @@ ${weeks.tags}::tsquery ${newest}),
    older as materialized (
      select i.* from item_index.item i
      where (select count(*) from recent) < ${limit} and i.sent_at < ${weeks.since} and ${where} ${newest}),
    page as (
      select i.* from (select * from recent union all select * from older) i ${newest})`;
}

/** How many items a query finds; `limit` and `after` do not matter. */
export async function count(parts: ArchiveParts, query: IndexQuery): Promise<number> {
  const [where] = await Promise.all([whereOf(parts, query), requireIndex(parts)]);
  const { rows } = await sql<{ hits: bigint }>`
    select count(*) as hits from item_index.item i where ${where}`.execute(parts.tables);
  return Number(rows[0]?.hits ?? 0);
}

async function whereOf(parts: ArchiveParts, query: IndexQuery): Promise<Condition> {
  // On connections of their own at a time: each way to the server and back counts in a search of few milliseconds.
  const [conditions, asked] = await Promise.all([
    scopeOf(parts, query),
    query.where && conditionOf(query.where, (text, roles) => findShared(parts, text, roles)),
  ]);
  if (query.conversation !== undefined) conditions.push(hasTag(conversationTag(query.conversation)));
  if (query.from !== undefined) conditions.push(sql<SqlBool>`i.sent_at >= ${query.from}`);
  if (query.until !== undefined) conditions.push(sql<SqlBool>`i.sent_at < ${query.until}`);
  if (query.where !== undefined) {
    if (asked === undefined) throw nothingAsked();
    conditions.push(asked);
  }
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** Waiting items up to this number are left out by name; more of them by the tag in the vector of each hit. */
const fewWaiting = 500;

/** In one mailbox by its tag, and by the entry itself, which is the truth; or in any but the quarantine. */
async function scopeOf(parts: ArchiveParts, { mailbox }: IndexQuery): Promise<Condition[]> {
  const { rows } = await sql<{ number: number; many: boolean }>`
    select number, (select count(*) from (select from mailbox.quarantine where released_at is null
      limit ${fewWaiting + 1}) waiting) > ${fewWaiting} as many
    from mailbox.mailbox
    where ${mailbox === undefined ? sql`kind = 'quarantine'` : sql`id = ${mailbox}`}`.execute(parts.tables);
  const [row] = rows;
  if (row === undefined) {
    throw new Failure(
      'mailbox-unknown',
      say`There is no mailbox ${mailbox ?? ''}.`,
      say`See Mailboxes, or \`holdfast mailbox list\`.`,
    );
  }
  const tagged = hasTag(mailboxTag(row.number));
  if (mailbox !== undefined) return [tagged, hasEntry(sql<SqlBool>`e.mailbox = ${row.number}::integer`)];
  const elsewhere = hasEntry(sql<SqlBool>`e.mailbox <> ${row.number}::integer`);
  if (row.many) return [sql<SqlBool>`(not ${tagged} or ${elsewhere})`];
  // Read by the statement itself, so that what is quarantined meanwhile is not seen either.
  const waiting = sql`array(select q.item from mailbox.quarantine q where q.released_at is null)`;
  return [sql<SqlBool>`(i.item <> all(${waiting}) or ${elsewhere})`];
}

/** Not EXISTS: PostgreSQL would turn it into a join or a hash that reads the whole table; this probes the index, hit by hit. */
function hasEntry(where: Condition): Condition {
  return sql<SqlBool>`(select true from mailbox.entry e where e.item = i.item and ${where} limit 1) is not null`;
}

async function findShared(
  parts: ArchiveParts,
  query: string,
  roles: readonly string[],
): Promise<readonly bigint[]> {
  const { rows } = await sql<{ key: bigint }>`
    select key from item_index.shared_text
    where vector @@ ${query}::tsquery and role = any(${roles}::text[])`.execute(parts.tables);
  return rows.map((row) => row.key);
}

function afterOf(cursor: string): Condition {
  const [, seconds, order, item] = /^(-?\d{1,13}\.\d{6})_(\d{1,18})_(\d{1,18})$/.exec(cursor) ?? [];
  if (seconds !== undefined) {
    return sql<SqlBool>`(i.sent_at, i.item_order, i.item)
      < (to_timestamp(${seconds}::numeric), ${order}::bigint, ${item}::bigint)`;
  }
  throw new Failure(
    'query-invalid',
    say`"${cursor}" is not a cursor that this list gave.`,
    say`Give \`after\` the value of \`next\` from the page before.`,
  );
}

function nothingAsked(): Failure {
  return new Failure(
    'query-invalid',
    say`The query has no word to search for.`,
    say`Write at least one word or number.`,
  );
}

function hitOf(row: Row): SearchHit {
  return {
    item: itemIdFromBytes(row.id),
    service: services.find((one) => one === row.service) ?? 'whatsapp',
    kind: itemKinds.find((one) => one === row.kind) ?? 'system',
    direction: row.direction,
    sentAt: row.sent_at,
    conversation: row.conversation,
    from: row.sender,
    subject: row.subject,
    preview: row.preview,
    size: Number(row.size),
    attachments: row.attachments,
    mailboxes: row.mailboxes,
  };
}
