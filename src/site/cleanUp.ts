import { type Service, services } from '#core/item.ts';
import { cleanLooseAttachments } from '#site/attachments.ts';
import { cleanObservations } from '#site/capture/observations.ts';
import { type SiteContext, type SiteTransaction, siteItself } from '#site/context.ts';
import { cleanAttempts } from '#site/lockout.ts';
import { expireUploads } from '#site/personal/uploadWork.ts';
import { cleanVisits } from '#site/personal/visits.ts';
import { cleanSessions } from '#site/sessions.ts';
import { changeSubscriptions, lowestAcknowledged, markAcknowledged } from '#site/subscriptions.ts';

/** What a clean-up removed. */
export interface CleanUp {
  readonly envelopes: number;
  readonly attachments: number;
}

/** Removed at once in one transaction; more are removed in further ones. */
const batch = 500;

/**
 * Deletes what every subscription to its service acknowledged more than the grace period ago, with its attachments,
 * oldest first; and sessions, sign-in counts and attachments that nothing needs. Harmless at any time.
 */
export async function cleanUp(context: SiteContext): Promise<CleanUp> {
  await cleanSessions(context);
  await cleanAttempts(context);
  await cleanVisits(context);
  await expireUploads(context);
  await cleanObservations(context);
  let envelopes = 0;
  for (const service of services) {
    for (let removed = batch; removed === batch; envelopes += removed) {
      removed = await changeSubscriptions(context, (transaction) =>
        deleteAcknowledged(context, transaction, service),
      );
    }
  }
  return { envelopes, attachments: await cleanLooseAttachments(context) };
}

/** @returns how many envelopes went; below `batch` when there are no more */
async function deleteAcknowledged(
  context: SiteContext,
  transaction: SiteTransaction,
  service: Service,
): Promise<number> {
  const now = context.clock.now();
  await markAcknowledged(transaction, service, now);
  const lowest = await lowestAcknowledged(transaction, service);
  if (lowest === undefined) return 0;
  const graceBegan = new Date(now.getTime() - context.graceDays * 86_400_000);
  const oldest = await transaction
    .selectFrom('site.envelope')
    .select(['position', 'acknowledged_at'])
    .where('service', '=', service)
    .where('position', '<=', lowest)
    .orderBy('position')
    .limit(batch)
    .execute();
  // Only from the beginning on, so that the feed never has a hole.
  const staying = oldest.findIndex((row) => row.acknowledged_at === null || row.acknowledged_at > graceBegan);
  const going = staying < 0 ? oldest : oldest.slice(0, staying);
  const last = going.at(-1)?.position;
  if (last === undefined) return 0;
  await loosenAttachments(transaction, service, last);
  await transaction
    .deleteFrom('site.envelope')
    .where('service', '=', service)
    .where('position', '<=', last)
    .execute();
  const details = { through: last.toString(), envelopes: going.length };
  const entry = { actor: siteItself, action: 'envelope.delete', object: `feed:${service}`, details };
  await context.trail.record(entry, transaction);
  return going.length;
}

/** Attachments lose their envelope with it, and are removed by the clean-up of loose ones. */
async function loosenAttachments(
  transaction: SiteTransaction,
  service: Service,
  last: bigint,
): Promise<void> {
  const removed = await transaction
    .deleteFrom('site.attachment')
    .where('service', '=', service)
    .where('position', '<=', last)
    .returning('id')
    .execute();
  if (removed.length === 0) return;
  await transaction
    .insertInto('site.loose_attachment')
    .values(removed.map(({ id }) => ({ id, since: new Date(0) })))
    .execute();
}
