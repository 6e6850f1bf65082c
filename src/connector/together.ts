/** Works through all, so many at a time. The first error ends it. */
export async function together<One>(
  width: number,
  all: readonly One[],
  work: (one: One) => Promise<unknown>,
): Promise<void> {
  const waiting = all.values();
  const worker = async (): Promise<void> => {
    for (const one of waiting) await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(width, all.length) }, worker));
}
