import type { Delivery, DeliveryContext, Receipt } from '#core/target.ts';
import type { Archive } from '#mailbox/archive.ts';

/** The archive delivers batches itself: pack, rows and ledger leaf. */
export function deliver(
  archive: Archive,
  batch: readonly Delivery[],
  context: DeliveryContext,
): Promise<readonly Receipt[]> {
  return archive.deliver(batch, context);
}
