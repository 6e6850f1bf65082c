import { expect, test } from 'vitest';
import { english } from '#core/sentence.ts';
import { validityText } from '#site/validity.ts';

const [begin, end] = [new Date('2026-01-31T00:00:00.000Z'), new Date('2026-03-01T00:00:00.000Z')];

test.each([
  [begin, end, '2026-01-31T00:00:00.000Z to 2026-03-01T00:00:00.000Z'],
  [begin, undefined, 'from 2026-01-31T00:00:00.000Z until further notice'],
  [undefined, end, 'until 2026-03-01T00:00:00.000Z'],
  [undefined, undefined, 'without beginning or end'],
])('a validity from %s until %s is said', (from, until, text) =>
  expect(english(validityText({ from, until }))).toBe(text),
);
