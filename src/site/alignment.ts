/**
 * The longest common subsequence of two long lists that are mostly alike: what an export shows again, and what is new.
 * Pure. Keys carry their minute, so nearly all of them are unique and the work is close to linear.
 */

/** Below this many cells the exact table is filled in; above it, keys unique on both sides anchor the parts. */
const tableCells = 1_000_000;

/** Recursion over anchors stops here and pairs greedily: still in order, perhaps not the longest. */
const deepest = 40;

interface Side {
  /** Interned keys. */
  readonly keys: Int32Array;
  /** Where each key stands in the caller's list. */
  readonly places: Int32Array;
}

interface Part {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly depth: number;
}

/**
 * Pairs equal keys of two lists without crossing, each as early as it can be: of equal keys the later ones are left for
 * what may still come behind `next`.
 * @returns for each entry of `next` the index in `old` it is paired with, or -1; the indexes rise strictly
 */
export function alignSequences(old: readonly string[], next: readonly string[]): Int32Array {
  const { a, b } = internShared(old, next);
  const result = new Int32Array(next.length).fill(-1);
  const pair = (indexA: number, indexB: number): void => {
    result[at(b.places, indexB)] = at(a.places, indexA);
  };
  const parts: Part[] = [{ fromA: 0, toA: a.keys.length, fromB: 0, toB: b.keys.length, depth: 0 }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    for (const smaller of alignPart(a.keys, b.keys, trimmed(a.keys, b.keys, part, pair), pair))
      parts.push(smaller);
  }
  settleEarly(result, old, next);
  return result;
}

/** Among equal keys a pair takes the first behind the pair before it. */
function settleEarly(result: Int32Array, old: readonly string[], next: readonly string[]): void {
  let from = 0;
  for (const [index, key] of next.entries()) {
    if (at(result, index) < 0) continue;
    while (from < at(result, index) && old[from] !== key) from += 1;
    result[index] = from++;
  }
}

/** Index into a typed array that is known to be long enough. */
function at(array: Int32Array | Uint16Array, index: number): number {
  return array[index] ?? -1;
}

/** Keys as numbers; keys that only one side has can pair with nothing and are left out. */
function internShared(old: readonly string[], next: readonly string[]): { a: Side; b: Side } {
  const ofOld = new Set(old);
  const ids = new Map<string, number>();
  for (const key of next) if (ofOld.has(key) && !ids.has(key)) ids.set(key, ids.size);
  return { a: internSide(old, ids), b: internSide(next, ids) };
}

function internSide(list: readonly string[], ids: ReadonlyMap<string, number>): Side {
  const keys = new Int32Array(list.length);
  const places = new Int32Array(list.length);
  let count = 0;
  for (const [place, key] of list.entries()) {
    const id = ids.get(key);
    if (id === undefined) continue;
    keys[count] = id;
    places[count] = place;
    count += 1;
  }
  return { keys: keys.subarray(0, count), places: places.subarray(0, count) };
}

type Pair = (indexA: number, indexB: number) => void;

/** Pairs the common beginning and the common end, which never shortens the longest common subsequence. */
function trimmed(a: Int32Array, b: Int32Array, part: Part, pair: Pair): Part {
  let { fromA, toA, fromB, toB } = part;
  while (fromA < toA && fromB < toB && at(a, fromA) === at(b, fromB)) pair(fromA++, fromB++);
  while (fromA < toA && fromB < toB && at(a, toA - 1) === at(b, toB - 1)) pair(--toA, --toB);
  return { fromA, toA, fromB, toB, depth: part.depth };
}

/** Pairs a part, or gives the smaller parts between its anchors. */
function alignPart(a: Int32Array, b: Int32Array, part: Part, pair: Pair): Part[] {
  const lengthA = part.toA - part.fromA;
  const lengthB = part.toB - part.fromB;
  if (lengthA === 0 || lengthB === 0) return [];
  if (lengthA * lengthB <= tableCells) {
    alignByTable(a, b, part, pair);
    return [];
  }
  const anchors = part.depth < deepest ? longestRise(uniquePairs(a, b, part)) : [];
  if (anchors.length === 0) {
    alignGreedily(a, b, part, pair);
    return [];
  }
  return partsBetween(part, anchors, pair);
}

/** The exact longest common subsequence. Where two are as long, entries of `a` are skipped first. */
function alignByTable(a: Int32Array, b: Int32Array, part: Part, pair: Pair): void {
  const rows = part.toA - part.fromA;
  const columns = part.toB - part.fromB;
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const equal = at(a, part.fromA + row) === at(b, part.fromB + column);
      longest[row * width + column] = equal
        ? at(longest, (row + 1) * width + column + 1) + 1
        : Math.max(at(longest, (row + 1) * width + column), at(longest, row * width + column + 1));
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (at(a, part.fromA + row) === at(b, part.fromB + column)) {
      pair(part.fromA + row++, part.fromB + column++);
    } else if (at(longest, (row + 1) * width + column) >= at(longest, row * width + column + 1)) {
      row += 1;
    } else {
      column += 1;
    }
  }
}

interface Anchor {
  readonly indexA: number;
  readonly indexB: number;
}

/** Keys that stand exactly once on both sides of the part, in the order of `a`. */
function uniquePairs(a: Int32Array, b: Int32Array, part: Part): Anchor[] {
  const onceB = onlyPlaces(b, part.fromB, part.toB);
  const anchors: Anchor[] = [];
  for (const [key, indexA] of onlyPlaces(a, part.fromA, part.toA)) {
    const indexB = onceB.get(key);
    if (indexA >= 0 && indexB !== undefined && indexB >= 0) anchors.push({ indexA, indexB });
  }
  return anchors.sort((one, other) => one.indexA - other.indexA);
}

/** Key to its only index, or to -1 where it stands more than once. */
function onlyPlaces(keys: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let index = from; index < to; index++) {
    const key = at(keys, index);
    places.set(key, places.has(key) ? -1 : index);
  }
  return places;
}

/** The longest subsequence whose `indexB` rises (patience sorting). */
function longestRise(anchors: readonly Anchor[]): Anchor[] {
  const tops: { anchor: Anchor; before: Chain | undefined }[] = [];
  for (const anchor of anchors) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle]?.anchor.indexB ?? 0) < anchor.indexB) low = middle + 1;
      else high = middle;
    }
    tops[low] = { anchor, before: tops[low - 1] };
  }
  const rise: Anchor[] = [];
  for (let link: Chain | undefined = tops.at(-1); link !== undefined; link = link.before)
    rise.push(link.anchor);
  return rise.reverse();
}

interface Chain {
  readonly anchor: Anchor;
  readonly before: Chain | undefined;
}

function partsBetween(part: Part, anchors: readonly Anchor[], pair: Pair): Part[] {
  const parts: Part[] = [];
  let { fromA, fromB } = part;
  for (const { indexA, indexB } of anchors) {
    pair(indexA, indexB);
    parts.push({ fromA, toA: indexA, fromB, toB: indexB, depth: part.depth + 1 });
    fromA = indexA + 1;
    fromB = indexB + 1;
  }
  parts.push({ fromA, toA: part.toA, fromB, toB: part.toB, depth: part.depth + 1 });
  return parts.filter(({ fromA, toA, fromB, toB }) => fromA < toA && fromB < toB);
}

/** Each entry of `b` takes the next equal entry of `a` behind the last one taken. */
function alignGreedily(a: Int32Array, b: Int32Array, part: Part, pair: Pair): void {
  const places = new Map<number, number[]>();
  for (let index = part.toA - 1; index >= part.fromA; index--) {
    const key = at(a, index);
    const list = places.get(key);
    if (list === undefined) places.set(key, [index]);
    else list.push(index);
  }
  let passed = part.fromA - 1;
  for (let index = part.fromB; index < part.toB; index++) {
    const list = places.get(at(b, index));
    while (list !== undefined && (list.at(-1) ?? passed + 1) <= passed) list.pop();
    const found = list?.pop();
    if (found === undefined) continue;
    pair(found, index);
    passed = found;
  }
}
