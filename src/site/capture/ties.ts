import type { Captured } from '#core/source.ts';
import { keepAwaiting, settleAwaiting } from '#site/capture/awaiting.ts';
import { type Fresh, freshEvents, noteObservations } from '#site/capture/observations.ts';
import type { SiteContext, SiteTransaction } from '#site/context.ts';

/** What ties a batch to the capture it came from; exports that are handed over have none. */
export interface CaptureTies<Native> {
  /** Its id. */
  readonly capture: string;
  /** Whose phone it captures, where it is one person's. */
  readonly user?: string;
  /** Of sources with media that stay at the origin. */
  encode?(native: Native): Uint8Array;
  /** The waiting event that this batch brings to its end: with `keep` it goes on waiting for its late media. */
  readonly settles?: { readonly id: string; readonly keep: boolean };
}

/** The events of a batch that are new, and the rows that go into the transaction of the batch. */
export interface TiedBatch<Native> {
  /** To be sealed now. */
  readonly ready: readonly Fresh<Native>[];
  /** To wait for their media. */
  readonly awaiting: readonly Fresh<Native>[];
  apply(transaction: SiteTransaction, inScope: EventsInScope<Native>): Promise<void>;
}

/** What the capture scope leaves of a batch. Of the others nothing is kept, not even that they were observed. */
export interface EventsInScope<Native> {
  readonly taken: readonly Fresh<Native>[];
  /** Of these, those that wait for their media. */
  readonly waiting: readonly Fresh<Native>[];
}

/** Tells what of a batch is new to its capture. */
export async function tieBatch<Native>(
  context: SiteContext,
  ties: CaptureTies<Native> | undefined,
  batch: readonly Captured<Native>[],
): Promise<TiedBatch<Native>> {
  if (ties === undefined) {
    const ready = batch.map((captured, index) => ({ index, captured }));
    return { ready, awaiting: [], apply: async () => undefined };
  }
  const { capture, encode, settles } = ties;
  const fresh = await freshEvents(context, capture, batch);
  const waits = ({ captured }: Fresh<Native>) => captured.awaitsMedia === true && encode !== undefined;
  return {
    ready: fresh.filter((event) => !waits(event)),
    awaiting: fresh.filter(waits),
    apply: async (transaction, { taken, waiting }) => {
      const marks = taken.flatMap(({ mark }) => mark ?? []);
      await noteObservations(transaction, capture, marks, context.clock.now());
      const events = waiting.flatMap(({ captured }) => encode?.(captured.native) ?? []);
      await keepAwaiting(context, transaction, capture, events);
      // Out of scope since it came: it waits for nothing any more.
      const keep = settles?.keep === true && taken.length > 0;
      if (settles !== undefined) await settleAwaiting(transaction, { ...settles, keep });
    },
  };
}
