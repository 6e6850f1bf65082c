/** At most `places` calls at a time; the others wait in order. */
export function inTurn<Arguments extends unknown[], R>(
  places: number,
  work: (...args: Arguments) => Promise<R>,
): (...args: Arguments) => Promise<R> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (...args) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work(...args);
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
