import { sql } from 'kysely';
import type { ItemId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { indexRowsOf, type ReadPack } from '#mailbox/adopt.ts';
import { rowFinding, type VerifyFinding } from '#mailbox/findings.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { tsvectorColumn } from '#store/columns.ts';

/** Compares the index with what a rebuild would put there for the items of a pack; PostgreSQL compares, nothing is written. */
export async function compareIndex(
  parts: ArchiveParts,
  pack: ReadPack,
  items: ReadonlyMap<ItemId, bigint>,
): Promise<VerifyFinding[]> {
  const rows = await indexRowsOf(parts.tables, pack.records, items);
  const ids = new Map([...items].map(([id, number]) => [number, id]));
  const { rows: differing } = await sql<{ item: bigint; there: boolean }>`
    select t.item, i.item is not null as there
    from unnest(${rows.map((row) => row.number)}::bigint[], ${rows.map((row) => row.sentAt)}::timestamptz[],
      ${rows.map((row) => row.order)}::bigint[], ${rows.map((row) => row.size)}::bigint[],
      ${rows.map((row) => [row.service, row.kind, row.direction, row.conversation].join(' '))}::text[],
      ${rows.map((row) => row.subject)}::text[], ${rows.map((row) => row.sender)}::text[],
      ${rows.map((row) => row.preview)}::text[], ${tsvectorColumn(rows.map((row) => row.vector))}::tsvector[],
      ${rows.map((row) => row.segments.length)}::integer[])
      as t(item, sent_at, item_order, size, words, subject, sender, preview, vector, segments)
    left join item_index.item i on i.item = t.item
    where (i.sent_at, i.item_order, i.size, i.service || ' ' || i.kind || ' ' || i.direction || ' ' || i.conversation, i.subject,
        i.sender, i.preview, i.vector)
      is distinct from (t.sent_at, t.item_order, t.size, t.words, t.subject, t.sender, t.preview, t.vector)
      or (select count(*) from item_index.segment s where s.item = t.item) <> t.segments`.execute(
    parts.tables,
  );
  return differing.map(({ item, there }) =>
    rowFinding(
      'index-wrong',
      `item:${ids.get(item) ?? item}`,
      there ? say`The search index has it otherwise than its pack.` : say`The search index does not have it.`,
    ),
  );
}

/** Index rows of items that are not there, or whose content was destroyed. */
export async function surplusInIndex(parts: ArchiveParts): Promise<VerifyFinding[]> {
  const { rows } = await sql<{ rows: bigint }>`
    select count(*) as rows from item_index.item x
    where not exists (select from mailbox.item i where i.number = x.item and i.destroyed_at is null)`.execute(
    parts.tables,
  );
  const surplus = Number(rows[0]?.rows ?? 0);
  if (surplus === 0) return [];
  return [
    rowFinding(
      'index-wrong',
      'index',
      surplus === 1
        ? say`The search index has 1 row of an item that is not in the archive.`
        : say`The search index has ${surplus} rows of items that are not in the archive.`,
    ),
  ];
}
