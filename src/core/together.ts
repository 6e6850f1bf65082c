/**
 * Works through all, so many at a time. After an error nothing further is begun; it is thrown once those at work have
 * ended.
 */
export async function together<One>(
  width: number,
  all: Iterable<One>,
  work: (one: One) => Promise<unknown>,
): Promise<void> {
  const waiting = all[Symbol.iterator]();
  const errors: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true && errors.length === 0; next = waiting.next()) {
      try {
        await work(next.value);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  if (errors.length > 0) throw errors[0];
}
