import { setTimeout } from 'node:timers/promises';
import { type Ground, sentBatch } from '#sources/whatsapp-cloud-api/passThrough.ts';

/** Milliseconds between two looks at messages that were sent and could not be archived. */
const pause = 60_000;

/** What the messages that were cut off are offered with. */
type CutOffRoad = Pick<Ground, 'emit' | 'ground' | 'attempts'>;

/**
 * Webhooks come by themselves; this archives messages that were cut off on their way to Meta (a crash, a full disk), at
 * once and then every minute, until `signal` aborts.
 */
export async function runCapture(road: CutOffRoad, signal: AbortSignal): Promise<void> {
  await offerCutOff(road);
  road.ground.tell({ state: 'running' });
  while (!signal.aborted) {
    await setTimeout(pause, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await offerCutOff(road);
  }
}

async function offerCutOff({ emit, ground, attempts }: CutOffRoad): Promise<void> {
  for (const sent of await attempts.cutOff(ground.memory)) {
    await emit(sentBatch(sent));
    await attempts.forget(ground.memory, sent.attempt);
  }
}
