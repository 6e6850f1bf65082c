import { unsealedEvents } from '#site/capture/awaiting.ts';
import type { RunnerParts } from '#site/capture/runner.ts';

const atOnce = 100;

/** Ends the captures that were removed: what still waits for its media is sealed without them, then all is forgotten. */
export async function endRemoved(parts: RunnerParts): Promise<void> {
  const { context } = parts;
  const removed = await context.tables
    .selectFrom('site.capture')
    .select(['id', 'source'])
    .where('removed', '=', true)
    .execute();
  for (const { id, source } of removed) {
    await sealRest(parts, id, source);
    await context.tables.deleteFrom('site.capture').where('id', '=', id).execute();
  }
}

async function sealRest({ context, cabinet, takeIn }: RunnerParts, id: string, name: string): Promise<void> {
  const source = cabinet.find(name);
  if (source?.media === undefined) return;
  const { media } = source;
  for (let rest = await unsealedEvents(context, id, atOnce); rest.length > 0; ) {
    for (const { id: waiting, event } of rest) {
      const native = media.without(media.decode(event), 'failed');
      const settles = { id: waiting, keep: false };
      await takeIn(source, [{ native, attachments: [] }], { capture: id, settles });
    }
    rest = await unsealedEvents(context, id, atOnce);
  }
}
