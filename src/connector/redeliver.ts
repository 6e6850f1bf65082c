import { sql } from 'kysely';
import type { Converted } from '#connector/convert.ts';
import { requeueFailedOf } from '#connector/delivery/requeue.ts';
import type { Imported } from '#connector/import.ts';
import { unmappedReason } from '#connector/map.ts';
import { type TakenBatch, takeNext, takenBefore } from '#connector/redeliveryQueue.ts';
import { rejectedConversation } from '#connector/rejected.ts';
import type { RunSession } from '#connector/session.ts';
import { importAndRecord } from '#connector/settle.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { itemIdBytes } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import { say, stored } from '#core/sentence.ts';

/**
 * Takes what lies in quarantine or misses a mailbox, maps it with the mapping and directory of today, and delivers the
 * archive's own bytes. What is delivered leaves the quarantine; the rest stays. What the connector's other targets
 * failed to take is queued for them again. Repeated, it changes nothing.
 */
export async function runRedelivery(session: RunSession): Promise<void> {
  const { options, connector } = session;
  await requeueFailedOf(options, connector.id, connector.targets);
  let itemsDone = 0;
  for await (const taken of takenBatches(session)) {
    const batch: Converted[] = [];
    for (const [index, item] of taken.items.entries()) batch.push(redelivered(item, taken.position, index));
    itemsDone += batch.length;
    await importAndRecord(session, batch, {
      attachmentKeys: new Map(),
      quarantine: false,
      done: { position: taken.position, hash: '', items: 0 },
      itemsDone,
      settle: (imported) => settleDelivered(session, imported),
    });
  }
}

async function* takenBatches(session: RunSession): AsyncGenerator<TakenBatch> {
  yield* takenBefore(session);
  yield* takeNext(session);
}

function redelivered(item: Item, position: bigint, index: number): Converted {
  const rejected = item.conversation.id === rejectedConversation;
  return {
    position,
    index,
    item,
    verdict: rejected ? 'reject' : 'map',
    reason: rejected ? stored(say`rejected before`) : null,
    mail: null,
  };
}

/** Before the outcomes are recorded: a crash in between finds the items among those taken, and does this again. */
async function settleDelivered(
  session: RunSession,
  imported: readonly Imported[],
): Promise<readonly Imported[]> {
  const { options, run, connector } = session;
  const mapped = imported.filter((one) => one.mapped.addresses.length > 0);
  const kept = session.target === session.quarantineTarget;
  for (const { converted, mapped: own } of mapped)
    if (kept || own.missing.length === 0) await options.archive.release(converted.item.id, run.id);
  for (const one of mapped) {
    const still = one.mapped.missing.map(({ nativeId }) => nativeId);
    await sql`
      update connector.missing_delivery set resolved_by = ${run.id}
      where connector = ${connector.id} and item = ${itemIdBytes(one.converted.item.id)} and resolved_by is null
        and native_id <> all(${still}::text[])`.execute(options.database.tables<ConnectorTables>());
  }
  return imported.map((one) => (one.mapped.addresses.length > 0 ? one : stillWaiting(one)));
}

/** Nobody maps still: that is its outcome, not that it has been archived before. */
function stillWaiting(one: Imported): Imported {
  const { verdict, reason } = one.converted;
  const unmapped = one.refusal ?? unmappedReason(one.mapped);
  return {
    ...one,
    judgement:
      verdict === 'reject'
        ? { outcome: 'rejected', reason, mailboxes: [] }
        : { outcome: 'notImported', reason: unmapped, mailboxes: [] },
  };
}
