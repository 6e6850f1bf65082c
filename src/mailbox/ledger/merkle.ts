import { hash } from 'node:crypto';

/**
 * The Merkle tree of RFC 9162 section 2.1, over SHA-256. Pure. Used twice: over the records of a pack, and over the
 * packs (the ledger). Sizes and indexes are whole numbers below 2^53; every hash is 32 bytes.
 */

const leafPrefix = Buffer.of(0x00);
const nodePrefix = Buffer.of(0x01);

function sha256(...parts: Uint8Array[]): Buffer {
  return hash('sha256', parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts), 'buffer');
}

/** Hash of a leaf: SHA-256(0x00 ‖ data). */
export function leafHash(...data: Uint8Array[]): Buffer {
  return sha256(leafPrefix, ...data);
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(nodePrefix, left, right);
}

/** Root of the tree without leaves: SHA-256 of nothing. */
export const emptyRoot = sha256(Buffer.alloc(0));

/**
 * What is enough of a tree to append to it: the roots of its complete subtrees, largest first; one for every set bit
 * of `size`.
 */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly Buffer[];
}

export const emptyFrontier: Frontier = { size: 0, roots: [] };

/** The frontier with one more leaf. Work: at most log2(size) hashes. */
export function appendLeaf(frontier: Frontier, leaf: Buffer): Frontier {
  const roots = [...frontier.roots];
  let node = leaf;
  for (let rest = frontier.size; rest % 2 === 1; rest = Math.floor(rest / 2)) {
    node = nodeHash(roots.pop() ?? emptyRoot, node);
  }
  roots.push(node);
  return { size: frontier.size + 1, roots };
}

/** Root of the tree that the frontier stands for. */
export function frontierRoot(frontier: Frontier): Buffer {
  const [last, ...larger] = frontier.roots.toReversed();
  return last === undefined ? emptyRoot : larger.reduce((right, left) => nodeHash(left, right), last);
}

/** Root over these leaf hashes, in order. */
export function merkleRoot(leaves: readonly Buffer[]): Buffer {
  return rangeRoot(leaves, 0, leaves.length);
}

/** Root over `leaves[start, end)`, level by level, without recursion. */
function rangeRoot(leaves: readonly Buffer[], start: number, end: number): Buffer {
  let level = leaves.slice(start, end);
  while (level.length > 1) {
    const next: Buffer[] = [];
    for (let index = 0; index < level.length; index += 2) {
      const [left, right] = [level[index], level[index + 1]];
      if (left !== undefined) next.push(right === undefined ? left : nodeHash(left, right));
    }
    level = next;
  }
  return level[0] ?? emptyRoot;
}

/** The largest power of two below `size`; `size` is at least 2. */
function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/**
 * The audit path of RFC 9162 section 2.1.3.1: sibling hashes from the leaf up to the root.
 * @throws RangeError when there is no such leaf
 */
export function inclusionPath(leaves: readonly Buffer[], index: number): Buffer[] {
  if (!(index >= 0 && index < leaves.length))
    throw new RangeError(`leaf ${index} of a tree of ${leaves.length}`);
  const path: Buffer[] = [];
  let [start, end] = [0, leaves.length];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      path.push(rangeRoot(leaves, middle, end));
      end = middle;
    } else {
      path.push(rangeRoot(leaves, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/**
 * The consistency proof of RFC 9162 section 2.1.4.1 between the tree of the first `size` leaves and the tree of all.
 * Empty when the two are the same.
 * @throws RangeError when `size` is 0 or larger than the tree
 */
export function consistencyPath(leaves: readonly Buffer[], size: number): Buffer[] {
  if (!(size > 0 && size <= leaves.length))
    throw new RangeError(`size ${size} of a tree of ${leaves.length}`);
  const path: Buffer[] = [];
  let [start, end] = [0, leaves.length];
  let whole = true;
  while (size !== end) {
    const middle = start + split(end - start);
    if (size <= middle) {
      path.push(rangeRoot(leaves, middle, end));
      end = middle;
    } else {
      path.push(rangeRoot(leaves, start, middle));
      start = middle;
      whole = false;
    }
  }
  if (!whole) path.push(rangeRoot(leaves, start, end));
  return path.reverse();
}
