/** A sum over the last milliseconds. */
export interface RollingWindow {
  add(now: number, amount: number): void;
  sum(now: number): number;
  /** Milliseconds until the sum is at most `limit`; 0 where it is. */
  wait(now: number, limit: number): number;
}

/** @param length milliseconds */
export function openWindow(length: number): RollingWindow {
  let entries: { readonly at: number; readonly amount: number }[] = [];
  let first = 0;
  let total = 0;

  const sum = (now: number): number => {
    for (
      let entry = entries[first];
      entry !== undefined && entry.at <= now - length;
      entry = entries[first]
    ) {
      total -= entry.amount;
      first += 1;
    }
    if (first > 1_000) [entries, first] = [entries.slice(first), 0];
    return total;
  };

  return {
    sum,
    add: (now, amount) => {
      if (amount === 0) return;
      entries.push({ at: now, amount });
      total += amount;
    },
    wait: (now, limit) => {
      let rest = sum(now);
      for (let index = first; rest > limit; index += 1) {
        const entry = entries[index];
        if (entry === undefined) return 0;
        rest -= entry.amount;
        if (rest <= limit) return Math.ceil(entry.at + length - now) + 1;
      }
      return 0;
    },
  };
}
