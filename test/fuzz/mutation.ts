import fc from 'fast-check';

/** One change of an input. Places are fractions of its length, so that a change fits whatever the others did. */
type Change =
  | { readonly op: 'flip' | 'zero'; readonly at: number }
  | { readonly op: 'cut'; readonly at: number; readonly length: number }
  | { readonly op: 'end'; readonly at: number }
  | { readonly op: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly op: 'word'; readonly at: number; readonly word: number; readonly times: number }
  | { readonly op: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly op: 'splice'; readonly at: number; readonly seed: number; readonly from: number }
  | { readonly op: 'number'; readonly at: number; readonly value: number; readonly little: boolean };

/** A real input and what is done to it. */
export interface Mutation {
  readonly seed: number;
  readonly changes: readonly Change[];
}

/** Inputs stay below this, so that a second is a lot of time. */
const longest = 300_000;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.oneof(fc.nat(8), fc.nat(400));
const often = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.integer({ min: 5, max: 60_000 }),
);
const extreme = fc.constantFrom(0, 1, 0x7f, 0x80, 0xff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ op: fc.constantFrom('flip', 'zero'), at }),
  fc.record({ op: fc.constant('cut'), at, length }),
  fc.record({ op: fc.constant('end'), at }),
  fc.record({ op: fc.constant('insert'), at, bytes: fc.uint8Array({ maxLength: 12 }) }),
  fc.record({ op: fc.constant('word'), at, word: fc.nat(), times: often }),
  fc.record({ op: fc.constant('repeat'), at, length, times: often }),
  fc.record({ op: fc.constant('splice'), at, seed: fc.nat(), from: at }),
  fc.record({ op: fc.constant('number'), at, value: extreme, little: fc.boolean() }),
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  seed: fc.nat(),
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
});

/** The bytes that a mutation makes of real inputs and the words that matter to their parser. */
export function mutate(mutated: Mutation, seeds: readonly Buffer[], words: readonly Buffer[]): Buffer {
  let bytes = pick(seeds, mutated.seed);
  for (const one of mutated.changes) bytes = applyChange(bytes, one, seeds, words).subarray(0, longest);
  return Buffer.from(bytes);
}

function pick(list: readonly Buffer[], index: number): Buffer {
  return list[index % Math.max(list.length, 1)] ?? Buffer.alloc(0);
}

function applyChange(bytes: Buffer, one: Change, seeds: readonly Buffer[], words: readonly Buffer[]): Buffer {
  const place = Math.floor(one.at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  switch (one.op) {
    case 'flip':
    case 'zero': {
      const copy = Buffer.from(bytes);
      if (place < copy.length) copy[place] = one.op === 'zero' ? 0 : (copy[place] ?? 0) ^ (1 << (place % 8));
      return copy;
    }
    case 'cut':
      return Buffer.concat([before, after.subarray(one.length)]);
    case 'end':
      return before;
    case 'insert':
      return Buffer.concat([before, one.bytes, after]);
    case 'word':
      return Buffer.concat([before, repeated(pick(words, one.word), one.times), after]);
    case 'repeat':
      return Buffer.concat([before, repeated(after.subarray(0, one.length), one.times), after]);
    case 'splice': {
      const other = pick(seeds, one.seed);
      return Buffer.concat([before, other.subarray(Math.floor(one.from * other.length))]);
    }
    case 'number': {
      const number = Buffer.alloc(4);
      if (one.little) number.writeUInt32LE(one.value);
      else number.writeUInt32BE(one.value);
      return Buffer.concat([before, number, after.subarray(4)]);
    }
  }
}

function repeated(piece: Buffer, times: number): Buffer {
  const fitting = Math.min(times, Math.floor(longest / Math.max(piece.length, 1)));
  return Buffer.concat(Array.from({ length: fitting }, () => piece));
}
