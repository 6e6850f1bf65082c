import { type QueryExecutorProvider, sql } from 'kysely';
import { isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { HeadSink } from '#mailbox/ledger/headsFile.ts';
import { brokenLedger, encodeLedgerFile, ledgerFileName } from '#mailbox/ledger/ledgerFile.ts';
import { type LeafRow, readHeadRow, readLeaves } from '#mailbox/ledger/rows.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';

export interface PublishDeps {
  readonly database: Database;
  readonly packs: BlobStore;
  readonly headSinks: readonly HeadSink[];
}

export interface Published {
  /** Leaves that have their ledger file. */
  readonly size: number;
  /** A sentence for every place outside that could not be written, or that knows more than this ledger. */
  readonly problems: readonly string[];
}

const pageSize = 500;

/**
 * Writes ledger files and outside heads for all leaves that lack them: those of this process, and what a crash left.
 * Several processes may call it at once; harmless when repeated. A place outside that fails does not hold the archive
 * up: it is a problem of the answer, and catches up the next time.
 * @throws Failure `ledger-broken` when another file stands where a ledger file belongs: the ledger has forked
 */
export async function publishLedger(deps: PublishDeps): Promise<Published> {
  const tables = deps.database.tables();
  const size = await tables.transaction().execute((transaction) => writeFiles(deps, transaction));
  const problems: string[] = [];
  for (const sink of deps.headSinks) {
    try {
      const problem = await catchUp(sink, size, tables);
      if (problem !== undefined) problems.push(problem);
    } catch (error) {
      problems.push(`Heads could not be written to the ${sink.name} outside: ${(error as Error).message}.`);
    }
  }
  return { size, problems };
}

/** Holds the row of publication, so that files and their count go together. */
async function writeFiles(deps: PublishDeps, transaction: QueryExecutorProvider): Promise<number> {
  const { rows } = await sql<{ published: bigint }>`
    select published from mailbox.ledger_publication for update`.execute(transaction);
  const start = Number(rows[0]?.published ?? 0n);
  let next = start;
  for (;;) {
    const page = await readLeaves(transaction, next, pageSize);
    for (const row of page) await writeFile(deps.packs, row);
    next += page.length;
    if (page.length < pageSize) break;
  }
  if (next > start) await sql`update mailbox.ledger_publication set published = ${next}`.execute(transaction);
  return next;
}

async function writeFile(packs: BlobStore, { index, leaf, head }: LeafRow): Promise<void> {
  const name = ledgerFileName(index);
  const bytes = encodeLedgerFile(index, leaf, head);
  try {
    await packs.put(name, bytes);
  } catch (error) {
    if (!isFailure(error, 'blob-exists')) throw error;
    // Written by a process that died before it could say so, or another history.
    if (!(await packs.get(name)).equals(bytes))
      throw brokenLedger(say`The ledger file ${name} belongs to another history than the database.`, error);
  }
}

/** A new place begins with the newest head, which stands for all before it; a known one gets all it lacks. */
async function catchUp(
  sink: HeadSink,
  size: number,
  tables: QueryExecutorProvider,
): Promise<string | undefined> {
  const newest = await sink.newest();
  if (newest > (await readHeadRow(tables, false)).frontier.size)
    return `The ${sink.name} outside has a head of ${newest} leaves; this ledger has fewer. Run verify with that head.`;
  let next = newest === 0 ? Math.max(0, size - 1) : newest;
  while (next < size) {
    const page = await readLeaves(tables, next, pageSize);
    if (page.length === 0) break;
    await sink.write(page.map((row) => row.head));
    next += page.length;
  }
  return undefined;
}
