/** Letters that may differ before two addresses have nothing to do with each other. */
const most = 2;

/** Of the addresses the one that somebody most likely meant; undefined where none is near. */
export function nearestAddress(address: string, known: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let best = most + 1;
  for (const one of known) {
    if (Math.abs(one.length - address.length) >= best) continue;
    const distance = distanceOf(address, one, best);
    if (distance < best) [nearest, best] = [one, distance];
  }
  return nearest;
}

/** Letters to insert, leave out, replace or swap with their neighbour; `limit` where there are at least as many. */
function distanceOf(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) >= limit) return limit;
    [before, row] = [row, next];
  }
  return row[other.length] ?? limit;
}
