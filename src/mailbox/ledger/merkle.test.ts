import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendLeaf,
  consistencyPath,
  emptyFrontier,
  emptyRoot,
  type Frontier,
  frontierRoot,
  inclusionPath,
  leafHash,
  merkleRoot,
  nodeHash,
} from '#mailbox/ledger/merkle.ts';
import { verifyConsistency, verifyInclusion } from '#mailbox/ledger/merkleVerify.ts';

/** The entries and roots that the Certificate Transparency implementations test with (google/certificate-transparency). */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** MTH of RFC 9162 section 2.1.1, word by word. */
function naiveRoot(leaves: readonly Buffer[]): Buffer {
  const [first] = leaves;
  if (first === undefined) return emptyRoot;
  if (leaves.length === 1) return first;
  const k = naiveSplit(leaves.length);
  return nodeHash(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

/** PATH of section 2.1.3.1. */
function naivePath(m: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const k = naiveSplit(leaves.length);
  return m < k
    ? [...naivePath(m, leaves.slice(0, k)), naiveRoot(leaves.slice(k))]
    : [...naivePath(m - k, leaves.slice(k)), naiveRoot(leaves.slice(0, k))];
}

/** SUBPROOF of section 2.1.4.1. */
function naiveSubproof(m: number, leaves: readonly Buffer[], whole: boolean): Buffer[] {
  if (m === leaves.length) return whole ? [] : [naiveRoot(leaves)];
  const k = naiveSplit(leaves.length);
  return m <= k
    ? [...naiveSubproof(m, leaves.slice(0, k), whole), naiveRoot(leaves.slice(k))]
    : [...naiveSubproof(m - k, leaves.slice(k), false), naiveRoot(leaves.slice(0, k))];
}

function naiveSplit(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}

function makeLeaves(count: number): Buffer[] {
  return Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
}

function frontierOf(leaves: readonly Buffer[]): Frontier {
  return leaves.reduce(appendLeaf, emptyFrontier);
}

describe('the Merkle tree', () => {
  it('gives the published roots of the Certificate Transparency entries', () => {
    const leaves = entries.map((entry) => leafHash(entry));
    for (const [size, root] of roots.entries()) {
      expect(merkleRoot(leaves.slice(0, size)).toString('hex')).toBe(root);
      expect(frontierRoot(frontierOf(leaves.slice(0, size))).toString('hex')).toBe(root);
    }
  });

  it('gives the published audit path and consistency proof', () => {
    const leaves = entries.map((entry) => leafHash(entry));
    expect(inclusionPath(leaves, 0).map((node) => node.toString('hex'))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(consistencyPath(leaves, 6).map((node) => node.toString('hex'))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('is the tree of RFC 9162 section 2.1 at every size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, one, two) => {
        const leaves = makeLeaves(size);
        const index = one % size;
        const first = 1 + (two % size);
        expect(merkleRoot(leaves)).toEqual(naiveRoot(leaves));
        expect(frontierRoot(frontierOf(leaves))).toEqual(naiveRoot(leaves));
        expect(inclusionPath(leaves, index)).toEqual(naivePath(index, leaves));
        expect(consistencyPath(leaves, first)).toEqual(naiveSubproof(first, leaves, true));
      }),
    );
  });

  it('proves every leaf of every tree up to 40, and no other', () => {
    for (let size = 1; size <= 40; size += 1) {
      const leaves = makeLeaves(size);
      const root = merkleRoot(leaves);
      for (const [index, leaf] of leaves.entries()) {
        const claim = { leaf, index, size, path: inclusionPath(leaves, index), root };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leaf: leafHash(Buffer.from('another')) })).toBe(false);
        expect(verifyInclusion({ ...claim, index: index + 1 })).toBe(false);
        expect(verifyInclusion({ ...claim, path: [...claim.path, root] })).toBe(false);
        if (size > 1) expect(verifyInclusion({ ...claim, path: claim.path.slice(1) })).toBe(false);
      }
    }
  });

  it('proves that each tree up to 40 begins with each smaller one, and that a changed one does not', () => {
    for (let secondSize = 1; secondSize <= 40; secondSize += 1) {
      const leaves = makeLeaves(secondSize);
      const secondRoot = merkleRoot(leaves);
      for (let firstSize = 1; firstSize <= secondSize; firstSize += 1) {
        const firstRoot = merkleRoot(leaves.slice(0, firstSize));
        const claim = {
          firstSize,
          firstRoot,
          secondSize,
          secondRoot,
          path: consistencyPath(leaves, firstSize),
        };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, firstRoot: leafHash(firstRoot) })).toBe(false);
        expect(verifyConsistency({ ...claim, secondRoot: leafHash(secondRoot) })).toBe(false);
        expect(verifyConsistency({ ...claim, path: [...claim.path, secondRoot] })).toBe(false);
      }
    }
  });

  it('appends to a frontier in at most log2 roots', () => {
    const frontier = frontierOf(makeLeaves(1_000));
    expect(frontier.size).toBe(1_000);
    expect(frontier.roots).toHaveLength(6);
  });

  it('refuses leaves and sizes that are not there', () => {
    const leaves = makeLeaves(3);
    expect(() => inclusionPath(leaves, 3)).toThrow(RangeError);
    expect(() => inclusionPath([], 0)).toThrow(RangeError);
    expect(() => consistencyPath(leaves, 0)).toThrow(RangeError);
    expect(() => consistencyPath(leaves, 4)).toThrow(RangeError);
  });
});
