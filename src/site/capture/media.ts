import { isFailure } from '#core/failure.ts';
import type { Captured, SourceMedia } from '#core/source.ts';
import { type AwaitingEvent, dueEvents, postpone } from '#site/capture/awaiting.ts';
import type { Pause } from '#site/capture/pause.ts';
import type { CaptureTies } from '#site/capture/ties.ts';
import type { SiteContext } from '#site/context.ts';

/** What fetching media of one capture works with. */
export interface MediaWork {
  readonly context: SiteContext;
  readonly capture: string;
  readonly media: SourceMedia<unknown, unknown>;
  readonly settings: unknown;
  readonly pause: Pause;
  /** Durable when it resolves. */
  takeIn(event: Captured<unknown>, settles: CaptureTies<unknown>['settles']): Promise<void>;
}

const inFlightAtOnce = 8;
const lookMilliseconds = 1_000;

/** Fetches the media that events of a capture wait for, until `signal` aborts. One slow file holds up no other. */
export async function fetchMedia(work: MediaWork, signal: AbortSignal): Promise<void> {
  const inFlight = new Map<string, Promise<void>>();
  while (!signal.aborted) {
    const due = await dueEvents(work.context, work.capture, inFlightAtOnce + inFlight.size).catch(() => []);
    for (const event of due) {
      if (inFlight.has(event.id) || inFlight.size >= inFlightAtOnce) continue;
      const fetching = tryOne(work, event, signal)
        // A database that is away is tried again by the next look.
        .catch(() => undefined)
        .finally(() => {
          inFlight.delete(event.id);
          work.pause.wake();
        });
      inFlight.set(event.id, fetching);
    }
    await work.pause.sleep(lookMilliseconds, signal);
  }
  await Promise.allSettled(inFlight.values());
}

async function tryOne(work: MediaWork, event: AwaitingEvent, signal: AbortSignal): Promise<void> {
  const { context, media, settings, takeIn } = work;
  const native = media.decode(event.event);
  const asItIs = (whole: unknown): unknown => (event.sealed ? media.late(whole) : whole);
  try {
    const fetched = await media.fetch(native, settings, signal);
    await takeIn(
      { native: asItIs(fetched.native), attachments: fetched.attachments },
      { id: event.id, keep: false },
    );
  } catch (error) {
    if (signal.aborted) return;
    const age = context.clock.now().getTime() - event.since.getTime();
    const isOver = isFailure(error) && error.action === 'skip';
    if (isOver || age >= media.patience.giveUp) {
      const without = asItIs(media.without(native, isOver ? 'failed' : 'expired'));
      await takeIn({ native: without, attachments: [] }, { id: event.id, keep: false });
      return;
    }
    if (!event.sealed && age >= media.patience.hold)
      await takeIn(
        { native: media.without(native, 'pending'), attachments: [] },
        { id: event.id, keep: true },
      );
    await postpone(context, event);
  }
}
