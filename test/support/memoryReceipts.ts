import type { MailboxId, RunId } from '../../src/core/ids.ts';
import type { KnownDelivery, Receipt, ReceiptKey, Receipts } from '../../src/core/target.ts';

export interface MemoryReceipts extends Receipts {
  /** What it holds, by `item mailbox`; survives a target that is opened anew, as the database does. */
  readonly held: Map<string, KnownDelivery>;
}

/** Receipts in memory, for targets under test. */
export function memoryReceipts(): MemoryReceipts {
  const held = new Map<string, KnownDelivery>();
  const keyOf = ({ itemId, mailbox }: { itemId: string; mailbox: MailboxId }) => `${itemId} ${mailbox}`;
  return {
    held,
    known: async (keys: readonly ReceiptKey[]) => keys.map((key) => held.get(keyOf(key))),
    begin: async (keys, { run }: { run: RunId }) => {
      for (const key of keys) if (!held.has(keyOf(key))) held.set(keyOf(key), { state: 'begun', run });
    },
    end: async (receipts: readonly Receipt[]) => {
      for (const receipt of receipts) held.set(keyOf(receipt), { state: 'done', receipt });
    },
    drop: async (keys) => {
      for (const key of keys) held.delete(keyOf(key));
    },
  };
}
