/**
 * Cuts a stream into pieces of the given lengths, in order. Holds one piece and one chunk of the stream.
 * A stream that ends early gives a last, shorter piece and then nothing; one that goes on is not read further.
 */
export async function* cutSlices(
  stream: AsyncIterable<Buffer>,
  lengths: Iterable<number>,
): AsyncGenerator<Buffer> {
  const source = stream[Symbol.asyncIterator]();
  let waiting: Buffer[] = [];
  let have = 0;
  try {
    for (const length of lengths) {
      while (have < length) {
        const next = await source.next();
        if (next.done === true) break;
        waiting.push(next.value);
        have += next.value.length;
      }
      const all = waiting.length === 1 && waiting[0] ? waiting[0] : Buffer.concat(waiting);
      const slice = all.subarray(0, length);
      waiting = [all.subarray(slice.length)];
      have = all.length - slice.length;
      yield slice;
      if (slice.length < length) return;
    }
  } finally {
    await source.return?.();
  }
}
