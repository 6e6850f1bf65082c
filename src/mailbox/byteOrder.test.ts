import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteOrder } from '#mailbox/byteOrder.ts';

/** Texts that begin alike, and on both sides of the surrogates. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', '\u4f1a', '\ud7ff', '\ue000', '\uff21', '\u{1d518}', '\u{20bb7}'),
  }),
);

it('is the order of the UTF-8 bytes, equal texts in their own', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const places = texts.map((_, place) => place);
      const bytes = texts.map((one) => Buffer.from(one));
      const expected = places.toSorted(
        (one, other) =>
          Buffer.compare(bytes[one] ?? Buffer.alloc(0), bytes[other] ?? Buffer.alloc(0)) || one - other,
      );
      expect([...byteOrder(texts)]).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});

it('sorts more texts than before', () => {
  const texts = Array.from({ length: 5_000 }, (_, index) => `w${(index * 7_919) % 5_000}`);
  expect([...byteOrder(texts)].map((place) => texts[place])).toEqual([...texts].sort());
});
