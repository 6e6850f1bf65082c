import { type QueryExecutorProvider, sql } from 'kysely';
import type { PackId } from '#core/ids.ts';
import type { LedgerLeaf } from '#mailbox/ledger/ledgerLeaf.ts';
import { emptyRoot, type Frontier } from '#mailbox/ledger/merkle.ts';
import type { SignedHead } from '#mailbox/ledger/signedHead.ts';

/** The ledger's tables, as they are read. */

export interface LeafRow {
  readonly index: number;
  readonly leafHash: Buffer;
  /** As the database has it; whoever checks it parses it again. */
  readonly leaf: LedgerLeaf;
  readonly head: SignedHead;
}

/** Leaves from `start` on, in order. */
export async function readLeaves(
  executor: QueryExecutorProvider,
  start: number,
  limit: number,
): Promise<LeafRow[]> {
  const { rows } = await sql<{ index: bigint; leaf_hash: Buffer; leaf: LedgerLeaf; head: SignedHead }>`
    select index, leaf_hash, leaf, head from mailbox.ledger_leaf
    where index >= ${start} order by index limit ${limit}`.execute(executor);
  return rows.map((row) => ({
    index: Number(row.index),
    leafHash: row.leaf_hash,
    leaf: row.leaf,
    head: row.head,
  }));
}

const pageSize = 1_000;

/** The first `end` leaves, page by page. */
export async function* allLeaves(executor: QueryExecutorProvider, end: number): AsyncGenerator<LeafRow> {
  for (let start = 0; start < end; start += pageSize) {
    const page = await readLeaves(executor, start, Math.min(pageSize, end - start));
    yield* page;
    if (page.length < pageSize) return;
  }
}

/** The hashes of all leaves, in order: 32 bytes a pack. */
export async function readLeafHashes(executor: QueryExecutorProvider): Promise<Buffer[]> {
  const { rows } = await sql<{ leaf_hash: Buffer }>`
    select leaf_hash from mailbox.ledger_leaf order by index`.execute(executor);
  return rows.map((row) => row.leaf_hash);
}

export async function indexOfPack(
  executor: QueryExecutorProvider,
  packId: PackId,
): Promise<number | undefined> {
  const { rows } = await sql<{ index: bigint }>`
    select index from mailbox.ledger_leaf where pack_id = ${packId}`.execute(executor);
  return rows[0] && Number(rows[0].index);
}

export interface HeadRow {
  readonly frontier: Frontier;
  readonly root: Buffer;
}

/** The one row; `lock` holds it until the transaction ends. */
export async function readHeadRow(executor: QueryExecutorProvider, lock: boolean): Promise<HeadRow> {
  const { rows } = await sql<{ size: bigint; root: Buffer; frontier: Buffer }>`
    select size, root, frontier from mailbox.ledger_head ${lock ? sql`for update` : sql``}`.execute(executor);
  const row = rows[0] ?? { size: 0n, root: emptyRoot, frontier: Buffer.alloc(0) };
  const roots: Buffer[] = [];
  for (let at = 0; at < row.frontier.length; at += 32) roots.push(row.frontier.subarray(at, at + 32));
  return { root: row.root, frontier: { size: Number(row.size), roots } };
}

/** Inserts the leaf and moves the head; the caller holds the head's lock. */
export async function insertLeaf(
  transaction: QueryExecutorProvider,
  row: LeafRow,
  head: HeadRow,
): Promise<void> {
  await sql`
    insert into mailbox.ledger_leaf (index, pack_id, leaf_hash, leaf, head)
    values (${row.index}, ${row.leaf.packId}, ${row.leafHash}, ${JSON.stringify(row.leaf)}::jsonb,
      ${JSON.stringify(row.head)}::jsonb)`.execute(transaction);
  await sql`
    update mailbox.ledger_head set size = ${head.frontier.size}, root = ${head.root},
      frontier = ${Buffer.concat(head.frontier.roots)}`.execute(transaction);
}

/** How many leaves have their ledger file. */
export async function readPublished(executor: QueryExecutorProvider): Promise<number> {
  const { rows } = await sql<{ published: bigint }>`
    select published from mailbox.ledger_publication`.execute(executor);
  return Number(rows[0]?.published ?? 0n);
}
