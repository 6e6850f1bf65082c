/**
 * Order keys of a chat's entries: whole numbers with room between neighbours, so that older history, the middle of a
 * hole and the newest end can be added without touching what is there.
 */

export const orderKeyStart = 2 ** 40;
export const orderKeyStep = 2 ** 16;

/**
 * @param left key of the entry before, right of the one after; undefined at the ends
 * @returns `count` rising keys strictly between, or undefined where there is no room: number the chat anew
 */
export function orderKeysBetween(
  left: number | undefined,
  right: number | undefined,
  count: number,
): number[] | undefined {
  if (right === undefined) return keysFrom(left === undefined ? orderKeyStart : left + orderKeyStep, count);
  if (left === undefined) {
    const first = right - count * orderKeyStep;
    return first < 0 ? undefined : keysFrom(first, count);
  }
  const step = Math.floor((right - left) / (count + 1));
  return step < 1 ? undefined : Array.from({ length: count }, (_, index) => left + (index + 1) * step);
}

function keysFrom(first: number, count: number): number[] | undefined {
  if (first + count * orderKeyStep > Number.MAX_SAFE_INTEGER) return undefined;
  return Array.from({ length: count }, (_, index) => first + index * orderKeyStep);
}
