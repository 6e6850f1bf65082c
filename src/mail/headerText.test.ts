import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPoints, oneLine } from '#mail/headerText.ts';
import { anyText } from '../../test/mail/text.ts';

test.each([
  ['Project Alpha', 'Project Alpha'],
  ['  two   lines\r\nand\u2028three\t', 'two lines and three'],
  ['a\u0000b\u0085c', 'a b c'],
  ['lone \ud83d surrogate', 'lone \ufffd surrogate'],
  ['', ''],
  ['\r\n', ''],
])('%j becomes one line: %j', (text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test('bidi controls stay, but reach no further than the text', () => {
  expect(oneLine('a\u202egpj.exe')).toBe('\u2068a\u202egpj.exe\u2069');
  expect(oneLine('a\u2069b')).toBe('\u2068ab\u2069');
  expect(oneLine('a\u2067b')).toBe('\u2068a\u2067b\u2069\u2069');
  expect(oneLine('שלום')).toBe('שלום');
});

test('a long text is cut between characters and says so', () => {
  expect(oneLine('😀'.repeat(300), 5)).toBe('😀😀😀😀…');
  expect(cutPoints('😀😀', 2)).toBe('😀😀');
  expect(cutPoints('abc', 2)).toBe('a…');
});

test('whatever comes in, one well-formed line with balanced isolates comes out', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 100 }), (text, limit) => {
      const line = oneLine(text, limit);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(line.isWellFormed()).toBe(true);
      const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
      expect(line.match(/\u2069/g)?.length ?? 0).toBe(opened);
      expect(oneLine('x y', limit).length).toBeLessThanOrEqual(limit);
    }),
  );
});
