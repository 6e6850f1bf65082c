import { sql } from 'kysely';
import type { ArchiveParts } from '#mailbox/parts.ts';
import type { IndexQuery, QueryNode } from '#mailbox/query.ts';
import { weekLength, weekTag } from '#mailbox/sharedTexts.ts';
import { termQuery } from '#mailbox/termQuery.ts';

/** The newest weeks of the archive, some twentieth of its items. */
export interface NewestWeeks {
  /** Every item since this instant is in one of the weeks. */
  readonly since: Date;
  /** A `tsquery`: the tags of the weeks in which there is an item. */
  readonly tags: string;
}

/** Of a hundred parts of equal size, as PostgreSQL's statistics cut them, the first that counts as new. */
const newestFrom = 96;
/** More weeks than this would make a long question; then no week is preferred. */
const mostWeeks = 60;
const seconds = weekLength / 1_000;

/**
 * Whether it pays to look through the newest weeks first: where several words have to stand in one text. PostgreSQL
 * walks along the time for a word that is frequent, and reads the few hits of a rare one; of several words it reads
 * every text that has them all, however old.
 */
export function prefersNewest({ where, mailbox, conversation }: IndexQuery): boolean {
  return mailbox === undefined && conversation === undefined && where !== undefined && hasSeveralWords(where);
}

function hasSeveralWords(node: QueryNode): boolean {
  if (node.kind === 'term') return termQuery(node.text, node.prefix)?.plain === false;
  if (node.kind === 'not') return false;
  return node.kind === 'and' || node.nodes.some(hasSeveralWords);
}

/**
 * The weeks as they are now. Where they begin is only a hint, and may be old. Weeks without an item, such as those
 * before one that a phone with a wrong clock dated far ahead, are not among them.
 * @returns undefined where the index is small or not known yet
 */
export async function newestWeeks(parts: Pick<ArchiveParts, 'tables'>): Promise<NewestWeeks | undefined> {
  const first = await firstWeek(parts);
  if (first === undefined) return undefined;
  const { rows } = await sql<{ week: number }>`
    with recursive newest as (
      select floor(extract(epoch from max(sent_at)) / ${seconds}::bigint)::integer as week from item_index.item
      union all
      select (select floor(extract(epoch from max(i.sent_at)) / ${seconds}::bigint)::integer from item_index.item i
        where i.sent_at < to_timestamp(newest.week * ${seconds}::bigint))
      from newest where newest.week > ${first}
    )
    select week from newest where week is not null limit ${mostWeeks + 1}`.execute(parts.tables);
  const last = rows.at(-1);
  if (last === undefined || rows.length > mostWeeks) return undefined;
  return {
    since: new Date(last.week * weekLength),
    tags: rows.map(({ week }) => `'${weekTag(week)}'`).join(' | '),
  };
}

/** Statistics change with every twentieth of the items; milliseconds. */
const hintAge = 60_000;
const hints = new WeakMap<object, { readonly week: Promise<number | undefined>; readonly until: number }>();

function firstWeek({ tables }: Pick<ArchiveParts, 'tables'>): Promise<number | undefined> {
  const known = hints.get(tables);
  if (known !== undefined && performance.now() < known.until) return known.week;
  const week = readFirstWeek({ tables });
  hints.set(tables, { week, until: performance.now() + hintAge });
  week.catch(() => hints.delete(tables));
  return week;
}

async function readFirstWeek({ tables }: Pick<ArchiveParts, 'tables'>): Promise<number | undefined> {
  const { rows } = await sql<{ since: Date | null }>`
    select (histogram_bounds::text::timestamptz[])[${newestFrom}] as since from pg_stats
    where schemaname = 'item_index' and tablename = 'item' and attname = 'sent_at'`.execute(tables);
  const since = rows[0]?.since ?? undefined;
  return since && Math.floor(since.getTime() / weekLength);
}
