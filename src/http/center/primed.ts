/**
 * Begins a stream before the answer begins: what fails at once is a problem document, not a connection that breaks in
 * the middle of an answer that said 200.
 */
export async function primed<Chunk>(source: AsyncIterable<Chunk>): Promise<AsyncIterable<Chunk>> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      let step = first;
      while (step.done !== true) {
        yield step.value;
        step = await iterator.next();
      }
    } finally {
      await iterator.return?.();
    }
  })();
}
