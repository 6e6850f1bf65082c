import type { Converted } from '#connector/convert.ts';
import type { Envelope } from '#core/envelope.ts';
import type { Mail } from '#core/target.ts';

/** A window of envelopes is prepared while the one before is imported; its size bounds the memory of a run. */
const windowItems = 1_000;
const windowBytes = 4 * 1_048_576;

/** Puts small envelopes together, so that batches are worth their commit. Order is kept. */
export function* windowsOf(page: readonly Envelope[]): Generator<readonly Envelope[]> {
  let window: Envelope[] = [];
  let items = 0;
  let bytes = 0;
  for (const envelope of page) {
    const full = items + envelope.items > windowItems || bytes + envelope.sealed.byteLength > windowBytes;
    if (window.length > 0 && full) {
      yield window;
      [window, items, bytes] = [[], 0, 0];
    }
    window.push(envelope);
    items += envelope.items;
    bytes += envelope.sealed.byteLength;
  }
  if (window.length > 0) yield window;
}

const batchItems = 1_000;
const batchBytes = 4 * 1_048_576;
/** A larger attachment is streamed into an object of its own, and does not weigh on the batch. */
const inlineLimit = 262_144;

/** Cuts converted items into batches of what the target shall take at once. */
export function* batchesOf(items: Iterable<Converted>): Generator<readonly Converted[]> {
  let batch: Converted[] = [];
  let bytes = 0;
  for (const item of items) {
    const weight = item.mail === null ? 0 : mailWeight(item.mail);
    if (batch.length > 0 && (batch.length >= batchItems || bytes + weight > batchBytes)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(item);
    bytes += weight;
  }
  if (batch.length > 0) yield batch;
}

function mailWeight(mail: Mail): number {
  return mail.segments.reduce(
    (sum, segment) =>
      sum +
      (segment.kind === 'bytes'
        ? segment.bytes.byteLength
        : segment.size > inlineLimit
          ? 0
          : Math.ceil(segment.size * 1.37)),
    0,
  );
}

/** Reads a source one element ahead, so that the next is prepared while the current one is worked on. */
export async function* ahead<Value>(source: AsyncIterable<Value>): AsyncGenerator<Value> {
  const iterator = source[Symbol.asyncIterator]();
  const read = () => {
    const next = iterator.next();
    // It may fail while nobody waits for it yet; whoever awaits it later gets the error.
    next.catch(() => undefined);
    return next;
  };
  let next = read();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = read();
      yield value;
    }
  } finally {
    await next.catch(() => undefined);
    await iterator.return?.();
  }
}
