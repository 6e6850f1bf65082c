import { type RawBuilder, sql } from 'kysely';
import type { ArchiveParts } from '#mailbox/parts.ts';
import type { Condition } from '#mailbox/searchSql.ts';

/** Which rows `item_index.item i` a query is about. */
export interface SoughtRows {
  /** Its period and page: what the index of dates answers. */
  readonly bounds: Condition;
  /** Its words: what the index of lexemes answers. */
  readonly found: Condition;
  /** Whether the words have to stand in order, which is seen only in each text that has them all. */
  readonly order: 'inOrder' | 'anyOrder';
  /** What else has to hold of each hit. */
  readonly allowed: Condition;
  /** About how many hits are not allowed, at most. */
  readonly waiting: number;
}

export interface FoundRow {
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

const newestFirst = sql`i.sent_at desc, i.item_order desc, i.item desc`;

/** A page of common words is among these many newest messages; to look at them all takes two or three milliseconds. */
const firstLook = 4_000;

/**
 * How far to look on, and how many must have been found at first for it to be worth it: for words in order sooner, since
 * the index would give every text that has them in any order.
 */
const furtherLook = {
  anyOrder: { look: 20_000, promising: 12 },
  inOrder: { look: 60_000, promising: 4 },
} as const;

/**
 * The newest rows that are sought. PostgreSQL can walk from the newest on, which is fast for common words and endless
 * for rare ones, or read and sort all hits, which is the other way round; its statistics know neither rare words nor
 * words that go together. So a short walk decides.
 */
export async function newestRows(
  parts: ArchiveParts,
  sought: SoughtRows,
  limit: number,
): Promise<readonly FoundRow[]> {
  const { waiting, order } = sought;
  const further = furtherLook[order];
  for (const look of [firstLook, further.look]) {
    const { rows, candidates } = await allowedOf(parts, sought, {
      limit,
      candidates: amongNewest(sought, look, limit + waiting),
    });
    if (rows.length === limit) return rows;
    if (candidates < further.promising) break;
  }
  for (let spare = waiting; ; spare = 2 * spare + limit) {
    const { rows, candidates } = await allowedOf(parts, sought, {
      limit,
      candidates: amongAll(sought, limit + spare),
    });
    if (rows.length === limit || candidates < limit + spare) return rows;
  }
}

function amongNewest({ bounds, found }: SoughtRows, look: number, most: number): RawBuilder<unknown> {
  return sql`
    select i.* from (
      select i.* from item_index.item i where ${bounds} order by ${newestFirst} limit ${look}
    ) i where ${found} order by ${newestFirst} limit ${most}`;
}

/** All hits, sorted by nothing but what sorting needs. */
function amongAll({ bounds, found }: SoughtRows, most: number): RawBuilder<unknown> {
  return sql`
    with hit as materialized (
      select i.item, i.sent_at, i.item_order from item_index.item i where ${bounds} and ${found}
    )
    select i.* from (select i.item from hit i order by ${newestFirst} limit ${most}) newest
    join item_index.item i on i.item = newest.item`;
}

interface Asked {
  readonly limit: number;
  readonly candidates: RawBuilder<unknown>;
}

/** Of candidates those that are allowed, with what a hit shows; and how many candidates there were. */
async function allowedOf(
  parts: ArchiveParts,
  { allowed }: SoughtRows,
  { limit, candidates }: Asked,
): Promise<{ readonly rows: readonly FoundRow[]; readonly candidates: number }> {
  const { rows } = await sql<(FoundRow | { item: null }) & { candidates: number }>`
    with candidate as (${candidates}), page as (
      select i.* from candidate i where ${allowed} order by ${newestFirst} limit ${limit}
    )
    select c.candidates, p.item, n.id, p.sent_at, p.service, p.kind, p.direction, p.conversation, p.subject, p.sender,
      p.preview, p.size, p.attachments,
      extract(epoch from p.sent_at)::numeric(20, 6) || '_' || p.item_order || '_' || p.item as place,
      array(select m.address from mailbox.entry e join mailbox.mailbox m on m.number = e.mailbox
        where e.item = p.item and (m.kind = 'user' or p.vector @@ quote_literal('=m' || m.number)::tsquery)
        order by m.address) as mailboxes
    from (select count(*)::integer as candidates from candidate) c
    left join (page p join mailbox.item n on n.number = p.item) on true
    order by p.sent_at desc, p.item_order desc, p.item desc`.execute(parts.tables);
  return {
    rows: rows.flatMap((row) => (row.item === null ? [] : [row])),
    candidates: rows[0]?.candidates ?? 0,
  };
}
