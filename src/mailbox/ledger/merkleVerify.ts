import { nodeHash } from '#mailbox/ledger/merkle.ts';

/** Says that a leaf is in a tree. */
export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  /** Number of leaves of the tree. */
  readonly size: number;
  readonly path: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** The check of RFC 9162 section 2.1.3.2. False for anything that does not fit, never an exception. */
export function verifyInclusion(claim: InclusionClaim): boolean {
  if (!(claim.index >= 0 && claim.index < claim.size)) return false;
  let first = claim.index;
  let last = claim.size - 1;
  let node = claim.leaf;
  for (const sibling of claim.path) {
    if (last === 0) return false;
    if (first % 2 === 1 || first === last) {
      node = nodeHash(sibling, node);
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)];
    } else {
      node = nodeHash(node, sibling);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 && equal(node, claim.root);
}

/** Says that a tree is the beginning of another. */
export interface ConsistencyClaim {
  readonly firstSize: number;
  readonly firstRoot: Uint8Array;
  readonly secondSize: number;
  readonly secondRoot: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/** The check of RFC 9162 section 2.1.4.2. False for anything that does not fit, never an exception. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { firstSize, secondSize, firstRoot, secondRoot, path } = claim;
  if (!(firstSize > 0 && firstSize <= secondSize)) return false;
  if (firstSize === secondSize) return path.length === 0 && equal(firstRoot, secondRoot);
  let [first, last] = [firstSize - 1, secondSize - 1];
  while (first % 2 === 1) [first, last] = [half(first), half(last)];
  // A first tree whose size is a power of two is itself a node of the second: its root begins the path.
  const [start, ...rest] = isPowerOfTwo(firstSize) ? [firstRoot, ...path] : path;
  if (start === undefined) return false;
  let [firstNode, secondNode] = [start, start];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (first % 2 === 1 || first === last) {
      firstNode = nodeHash(sibling, firstNode);
      secondNode = nodeHash(sibling, secondNode);
      while (first % 2 === 0 && first !== 0) [first, last] = [half(first), half(last)];
    } else {
      secondNode = nodeHash(secondNode, sibling);
    }
    [first, last] = [half(first), half(last)];
  }
  return last === 0 && equal(firstNode, firstRoot) && equal(secondNode, secondRoot);
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(size: number): boolean {
  let rest = size;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
