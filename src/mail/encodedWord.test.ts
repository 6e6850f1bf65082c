import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeWords, needsEncodedWords } from '#mail/encodedWord.ts';
import { decodeWords } from '#mail/reading/words.ts';

test('a short text is one word (RFC 2047 section 2)', () => {
  expect(encodeWords('Jürgen', 6)).toBe('=?UTF-8?B?SsO8cmdlbg==?=');
});

test('what looks like an encoded word is encoded', () => {
  expect(needsEncodedWords('=?utf-8?q?=42?=')).toBe(true);
  expect(needsEncodedWords('a = b?')).toBe(false);
});

test('words are at most 75 characters, lines at most 76, and none splits a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.integer({ min: 1, max: 60 }),
      (text, column) => {
        const lines = encodeWords(text.toWellFormed(), column).split('\r\n');
        for (const [index, line] of lines.entries()) {
          const word = line.trimStart();
          expect(word.length).toBeLessThanOrEqual(75);
          expect(line.length + (index === 0 ? column : 0)).toBeLessThanOrEqual(76);
          const bytes = Buffer.from(word.slice('=?UTF-8?B?'.length, -2), 'base64');
          expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
        }
        expect(decodeWords(lines.join(''))).toBe(text);
      },
    ),
  );
});

test.each([
  ['=?ISO-8859-1?Q?J=FCrgen_M=FCller?=', 'Jürgen Müller'],
  ['=?utf-8?b?w7w=?= and =?us-ascii*en?q?plain?=', 'ü and plain'],
  ['=?utf-8?q?a?= =?utf-8?q?b?=', 'ab'],
  ['=?no-such-charset?q?a?=', '=?no-such-charset?q?a?='],
  ['100 =? no word', '100 =? no word'],
])('%s is read as %s', (value, expected) => {
  expect(decodeWords(value)).toBe(expected);
});
