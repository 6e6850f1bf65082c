import { setTimeout as pause } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { FolderId } from '#core/ids.ts';
import type { Receipt } from '#core/target.ts';
import type { Sending } from '#targets/deliverOnce.ts';
import type { DoorParts } from '#targets/imap/deliver.ts';
import { findByMessageId } from '#targets/imap/messageIds.ts';
import { receiptOf, wantedOf } from '#targets/imap/outgoing.ts';

/**
 * Finds what an earlier attempt put into folders. A server that has a mail and lost its client may still be storing it,
 * so what is missing is looked for again before it is believed.
 * @param pauses milliseconds between looks
 */
export async function lookFor(
  client: ImapFlow,
  folders: ReadonlyMap<FolderId, readonly Sending[]>,
  { ground: { archiveDomain }, pauses }: Pick<DoorParts, 'ground' | 'pauses'>,
  signal: AbortSignal,
): Promise<readonly Receipt[]> {
  const receipts: Receipt[] = [];
  for (const [folder, sendings] of folders) {
    const missing = new Map(
      sendings.map((sending) => [wantedOf(sending, archiveDomain).messageId, sending] as const),
    );
    for (const wait of [0, ...pauses]) {
      if (missing.size === 0) break;
      await pause(wait, undefined, { signal });
      const wanted = [...missing.values()].map((sending) => wantedOf(sending, archiveDomain));
      for (const [messageId, reference] of await findByMessageId(client, folder, wanted)) {
        const sending = missing.get(messageId);
        if (sending !== undefined) receipts.push(receiptOf(sending, reference));
        missing.delete(messageId);
      }
    }
  }
  return receipts;
}
