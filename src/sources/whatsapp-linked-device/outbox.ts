import type { Captured, Emit } from '#core/source.ts';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';

/** Hands events over in their order, as many at once as have come while the batch before was on its way. */
export interface Outbox {
  /** Resolves when the event is durable. A key that was handed over since the start is not handed over again. */
  send(captured: Captured<LinkedEvent> & { readonly key: string }): Promise<void>;
}

interface Waiting {
  readonly captured: Captured<LinkedEvent>;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

const largestBatch = 200;
const rememberedKeys = 5000;

export function makeOutbox(emit: Emit<LinkedEvent>): Outbox {
  const waiting: Waiting[] = [];
  const sent = new Map<string, Promise<void>>();
  let running = false;

  const run = async (): Promise<void> => {
    running = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, largestBatch);
      try {
        await emit(batch.map(({ captured }) => captured));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    running = false;
  };

  return {
    send: (captured) => {
      const before = sent.get(captured.key);
      if (before !== undefined) return before;
      const done = new Promise<void>((resolve, reject) => {
        waiting.push({ captured, resolve, reject });
        if (!running) void run();
      });
      remember(sent, captured.key, done);
      // What was not taken over is offered again.
      done.catch(() => sent.delete(captured.key));
      return done;
    },
  };
}

function remember(sent: Map<string, Promise<void>>, key: string, done: Promise<void>): void {
  sent.set(key, done);
  const oldest = sent.keys().next().value;
  if (sent.size > rememberedKeys && oldest !== undefined) sent.delete(oldest);
}
