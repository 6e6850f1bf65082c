import type { QueryExecutorProvider } from 'kysely';
import type { Clock } from '#core/clock.ts';
import { ledgerLeafHash, ledgerLeafOf } from '#mailbox/ledger/ledgerLeaf.ts';
import { appendLeaf, frontierRoot } from '#mailbox/ledger/merkle.ts';
import { insertLeaf, readHeadRow } from '#mailbox/ledger/rows.ts';
import { type AuditHead, type SignedHead, signHead } from '#mailbox/ledger/signedHead.ts';
import type { WrittenPack } from '#mailbox/pack/record.ts';
import type { Keyring } from '#store/keys/keyring.ts';

export interface AppendDeps {
  readonly keyring: Pick<Keyring, 'signing'>;
  readonly clock: Clock;
  /** The head of the audit trail, which every ledger head carries. */
  readonly auditHead: () => Promise<AuditHead>;
}

/**
 * Appends a durable pack. Called last in the transaction that inserts the pack's rows: from here to the commit all other
 * appenders wait.
 * @throws the database's unique violation for a pack that is in the ledger already
 */
export async function appendPack(
  deps: AppendDeps,
  pack: WrittenPack,
  transaction: QueryExecutorProvider,
): Promise<SignedHead> {
  // Before the lock: it reads on another connection.
  const audit = await deps.auditHead();
  const leaf = ledgerLeafOf(pack);
  const leafHash = ledgerLeafHash(leaf);
  const { frontier } = await readHeadRow(transaction, true);
  const next = appendLeaf(frontier, leafHash);
  const root = frontierRoot(next);
  const head = signHead({ size: next.size, root, time: deps.clock.now(), audit }, deps.keyring.signing);
  await insertLeaf(transaction, { index: frontier.size, leafHash, leaf, head }, { frontier: next, root });
  return head;
}
