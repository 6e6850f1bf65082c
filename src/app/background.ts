/** Work that goes on when the request that began it has been answered; ended with the App. */
export interface Background {
  /** Aborts when the App closes. */
  readonly signal: AbortSignal;
  /** Watches a promise: what it throws is its own affair, and `close` waits for it. */
  keep(work: Promise<unknown>): void;
  close(): Promise<void>;
}

export function openBackground(): Background {
  const ending = new AbortController();
  const running = new Set<Promise<unknown>>();
  return {
    signal: ending.signal,
    keep: (work) => {
      const kept = work
        .catch(() => undefined)
        .finally(() => {
          running.delete(kept);
        });
      running.add(kept);
    },
    close: async () => {
      ending.abort();
      await Promise.all(running);
    },
  };
}
