/** Calls of one key wait for each other, in order; those of different keys do not. */
export interface Turns<Key> {
  take<Result>(key: Key, work: () => Promise<Result>): Promise<Result>;
}

export function openTurns<Key>(): Turns<Key> {
  const last = new Map<Key, Promise<unknown>>();
  return {
    take: (key, work) => {
      const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
      const quiet = turn.catch(() => undefined);
      last.set(key, quiet);
      void quiet.then(() => {
        if (last.get(key) === quiet) last.delete(key);
      });
      return turn;
    },
  };
}
