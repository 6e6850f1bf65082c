import { type SqlBool, sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import { itemIdFromBytes } from '#core/ids.ts';
import { itemKinds, services } from '#core/item.ts';
import { requireIndex } from '#mailbox/indexState.ts';
import { type FoundRow, newestRows, type SoughtRows } from '#mailbox/newestRows.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import type { IndexQuery, SearchHit, SearchResult } from '#mailbox/query.ts';
import { asksOrder, type Condition, conditionOf, hasTag } from '#mailbox/searchSql.ts';
import { conversationTag, mailboxTag } from '#mailbox/sharedTexts.ts';

const mostHits = 1_000;

/**
 * A page of hits, newest first; of one minute the later of its conversation first.
 * @throws Failure `query-invalid` when nothing searchable is asked for, or the page does not exist; `index-incomplete`;
 * `mailbox-unknown`
 */
export async function search(parts: ArchiveParts, query: IndexQuery): Promise<SearchResult> {
  const limit = Math.min(Math.max(query.limit ?? 50, 1), mostHits);
  const [where] = await Promise.all([whereOf(parts, query), requireIndex(parts)]);
  const rows = await newestRows(parts, where, limit + 1);
  const last = rows[limit - 1];
  return {
    hits: rows.slice(0, limit).map(hitOf),
    ...(rows.length > limit && last !== undefined ? { next: last.place } : {}),
  };
}

/** How many items a query finds; `limit` and `after` do not matter. */
export async function count(parts: ArchiveParts, query: IndexQuery): Promise<number> {
  const { after: _, ...whole } = query;
  const [where] = await Promise.all([whereOf(parts, whole), requireIndex(parts)]);
  const { rows } = await sql<{ hits: bigint }>`
    select count(*) as hits from item_index.item i where ${where.bounds} and ${where.found} and ${where.allowed}`.execute(
    parts.tables,
  );
  return Number(rows[0]?.hits ?? 0);
}

async function whereOf(parts: ArchiveParts, query: IndexQuery): Promise<SoughtRows> {
  // On connections of their own at a time: each way to the server and back counts in a search of few milliseconds.
  const [{ found, allowed, waiting }, asked] = await Promise.all([
    scopeOf(parts, query),
    query.where && conditionOf(query.where, (text, roles) => findShared(parts, text, roles)),
  ]);
  const conditions = [found];
  const bounds = [sql<SqlBool>`true`];
  if (query.conversation !== undefined) conditions.push(hasTag(conversationTag(query.conversation)));
  if (query.from !== undefined) bounds.push(sql<SqlBool>`i.sent_at >= ${query.from}`);
  if (query.until !== undefined) bounds.push(sql<SqlBool>`i.sent_at < ${query.until}`);
  if (query.after !== undefined) bounds.push(afterOf(query.after));
  if (query.where !== undefined) {
    if (asked === undefined) throw nothingAsked();
    conditions.push(asked);
  }
  const order = query.where !== undefined && asksOrder(query.where) ? 'inOrder' : 'anyOrder';
  return { bounds: allOf(bounds), found: allOf(conditions), order, allowed, waiting };
}

function allOf(conditions: readonly Condition[]): Condition {
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`;
}

/** Waiting items up to this number are left out by name; more of them by the tag in the vector of each hit. */
const fewWaiting = 500;

/** In one mailbox by its tag, and by the entry itself, which is the truth; or in any but the quarantine. */
async function scopeOf(
  parts: ArchiveParts,
  { mailbox }: IndexQuery,
): Promise<Pick<SoughtRows, 'found' | 'allowed' | 'waiting'>> {
  const { rows } = await sql<{ number: number; waiting: number }>`
    select number, (select count(*) from (select from mailbox.quarantine where released_at is null
      limit ${fewWaiting + 1}) waiting)::integer as waiting
    from mailbox.mailbox
    where ${mailbox === undefined ? sql`kind = 'quarantine'` : sql`id = ${mailbox}`}`.execute(parts.tables);
  const [row] = rows;
  if (row === undefined) {
    throw new Failure('mailbox-unknown', `There is no mailbox ${mailbox}.`, 'See `holdfast mailbox list`.');
  }
  const { number, waiting } = row;
  const tagged = hasTag(mailboxTag(number));
  if (mailbox !== undefined)
    return { found: tagged, allowed: hasEntry(sql<SqlBool>`e.mailbox = ${number}::integer`), waiting: 0 };
  const elsewhere = hasEntry(sql<SqlBool>`e.mailbox <> ${number}::integer`);
  if (waiting > fewWaiting)
    return { found: sql<SqlBool>`true`, allowed: sql<SqlBool>`(not ${tagged} or ${elsewhere})`, waiting };
  // Read by the statement itself, so that what is quarantined meanwhile is not seen either.
  const named = sql`array(select q.item from mailbox.quarantine q where q.released_at is null)`;
  return {
    found: sql<SqlBool>`true`,
    allowed: sql<SqlBool>`(i.item <> all(${named}) or ${elsewhere})`,
    waiting,
  };
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
  throw new Failure('query-invalid', `"${cursor}" is no page of a search.`, 'Give `after` what `next` said.');
}

function nothingAsked(): Failure {
  return new Failure(
    'query-invalid',
    'The query has no word to search for.',
    'Write at least one word or number.',
  );
}

function hitOf(row: FoundRow): SearchHit {
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
