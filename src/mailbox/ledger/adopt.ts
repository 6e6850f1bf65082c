import type { QueryExecutorProvider, Transaction } from 'kysely';
import { isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import {
  brokenLedger,
  decodeLedgerFile,
  encodeLedgerFile,
  type LedgerFile,
  ledgerFileName,
  ledgerFolder,
} from '#mailbox/ledger/ledgerFile.ts';
import { type LedgerLeaf, ledgerLeafHash } from '#mailbox/ledger/ledgerLeaf.ts';
import { appendLeaf, frontierRoot } from '#mailbox/ledger/merkle.ts';
import { insertLeaf, readHeadRow, readLeaves } from '#mailbox/ledger/rows.ts';
import { isSignedBy } from '#mailbox/ledger/signedHead.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';

export interface AdoptDeps {
  readonly database: Database;
  readonly packs: BlobStore;
  /** Keys that heads may be signed with: the present one, and those before it. */
  readonly trustedKeys: readonly Uint8Array[];
}

/** Inserts what the caller keeps of the pack, in the transaction that will append its leaf. */
export type OnLeaf = (leaf: LedgerLeaf, transaction: Transaction<unknown>) => Promise<void>;

/**
 * Appends the leaves of ledger files that the database does not have: after a restore of an older database, or into an
 * empty one. In order, one transaction each; nobody may import meanwhile. Harmless when repeated.
 * @returns how many leaves were appended
 * @throws Failure `ledger-broken` when the files and the database are different histories, or a file is missing, damaged
 * or not signed by a trusted key
 */
export async function adoptPublished(deps: AdoptDeps, onLeaf: OnLeaf): Promise<number> {
  const tables = deps.database.tables<unknown>();
  const start = (await readHeadRow(tables, false)).frontier.size;
  await checkSameHistory(deps, start - 1);
  for (let index = start; ; index += 1) {
    const file = await readLedgerFile(deps.packs, index);
    if (file === undefined) {
      await checkNoneBeyond(deps.packs, index);
      return index - start;
    }
    await tables.transaction().execute(async (transaction) => {
      await onLeaf(file.leaf, transaction);
      await adoptLeaf(deps, file, transaction);
    });
  }
}

/** @returns undefined when there is no such file */
export async function readLedgerFile(packs: BlobStore, index: number): Promise<LedgerFile | undefined> {
  try {
    return decodeLedgerFile(index, await packs.get(ledgerFileName(index)));
  } catch (error) {
    if (isFailure(error, 'blob-missing')) return undefined;
    throw error;
  }
}

async function adoptLeaf(
  deps: AdoptDeps,
  file: LedgerFile,
  transaction: QueryExecutorProvider,
): Promise<void> {
  const name = ledgerFileName(Number(file.index));
  const { frontier } = await readHeadRow(transaction, true);
  const leafHash = ledgerLeafHash(file.leaf);
  const next = appendLeaf(frontier, leafHash);
  const root = frontierRoot(next);
  if (String(frontier.size) !== file.index)
    throw brokenLedger(say`Another process has appended to the ledger meanwhile.`);
  if (root.toString('hex') !== file.head.root)
    throw brokenLedger(say`The ledger file ${name} does not follow from the leaves before it.`);
  if (!deps.trustedKeys.some((key) => isSignedBy(file.head, key)))
    throw brokenLedger(say`The head in the ledger file ${name} is not signed by this archive.`);
  const row = { index: frontier.size, leafHash, leaf: file.leaf, head: file.head };
  await insertLeaf(transaction, row, { frontier: next, root });
}

/** The newest leaf that the database has must be the one that its file has. */
async function checkSameHistory(deps: AdoptDeps, index: number): Promise<void> {
  if (index < 0) return;
  const file = await readLedgerFile(deps.packs, index);
  const [row] = await readLeaves(deps.database.tables(), index, 1);
  if (file === undefined || row === undefined) return;
  const known = encodeLedgerFile(index, row.leaf, row.head);
  if (!encodeLedgerFile(index, file.leaf, file.head).equals(known))
    throw brokenLedger(
      say`The database and the ledger file ${ledgerFileName(index)} are different histories.`,
    );
}

/** A hole in the row of files is damage, and never skipped. */
async function checkNoneBeyond(packs: BlobStore, missing: number): Promise<void> {
  for (const folder of [ledgerFolder(missing), ledgerFolder(missing + 1_000)]) {
    for await (const { name } of packs.list(folder)) {
      if (name > ledgerFileName(missing))
        throw brokenLedger(say`The ledger file ${ledgerFileName(missing)} is missing, but ${name} is there.`);
    }
  }
}
