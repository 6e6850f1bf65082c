import { unsealedEvents } from '#site/capture/awaiting.ts';
import type { RunnerParts } from '#site/capture/runner.ts';
import type { CaptureTies } from '#site/capture/ties.ts';

const atOnce = 100;

/** Ends the captures that were removed: what still waits for its media is sealed without them, then all is forgotten. */
export async function endRemoved(parts: RunnerParts): Promise<void> {
  const { context } = parts;
  const removed = await context.tables
    .selectFrom('site.capture')
    .select(['id', 'source', 'user_id'])
    .where('removed', '=', true)
    .execute();
  for (const { id, source, user_id } of removed) {
    await sealRest(parts, source, { capture: id, ...(user_id === null ? {} : { user: user_id }) });
    await context.tables.deleteFrom('site.capture').where('id', '=', id).execute();
  }
}

async function sealRest(
  { context, cabinet, takeIn }: RunnerParts,
  name: string,
  ties: Pick<CaptureTies<unknown>, 'capture' | 'user'>,
): Promise<void> {
  const source = cabinet.find(name);
  if (source?.media === undefined) return;
  const { media } = source;
  for (let rest = await unsealedEvents(context, ties.capture, atOnce); rest.length > 0; ) {
    for (const { id: waiting, event } of rest) {
      const native = media.without(media.decode(event), 'failed');
      const settles = { id: waiting, keep: false };
      await takeIn(source, [{ native, attachments: [] }], { ...ties, settles });
    }
    rest = await unsealedEvents(context, ties.capture, atOnce);
  }
}
