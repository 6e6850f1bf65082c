import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTransfer } from '#mail/reading/transfer.ts';
import { encodeText } from '#mail/transferEncoding.ts';
import { anyText } from '../../test/mail/text.ts';

test.each([
  ['plain ASCII', 'Hello\nthere', '7bit', 'Hello\r\nthere\r\n'],
  ['an empty text', '', '7bit', '\r\n'],
  ['mostly ASCII', 'Grüße aus Köln', 'quoted-printable', 'Gr=C3=BC=C3=9Fe aus K=C3=B6ln\r\n'],
  ['Chinese', '你好', 'base64', '5L2g5aW9DQo=\r\n'],
  ['a blank at a line end', 'a \nb', 'quoted-printable', 'a=20\r\nb\r\n'],
  ["mbox's From", 'x\nFrom here', 'quoted-printable', 'x\r\n=46rom here\r\n'],
  ["SMTP's dot", '.', 'quoted-printable', '=2E\r\n'],
  ['a bare CR', 'one line\rand one more', 'quoted-printable', 'one line\r\nand one more\r\n'],
])('%s', (_name, text, encoding, body) => {
  expect(encodeText(text)).toEqual({ encoding, body });
});

test('7bit holds lines of 998 characters, not of 999', () => {
  expect(encodeText(`a\n${'x'.repeat(998)}`).encoding).toBe('7bit');
  expect(encodeText(`a\n${'x'.repeat(999)}`).encoding).toBe('quoted-printable');
});

test('a text with the beginning of a boundary is never 7bit in a multipart', () => {
  expect(encodeText('a =_ b').encoding).toBe('7bit');
  expect(encodeText('a =_ b', { forbidden: '=_' }).body).toBe('a =3D_ b\r\n');
});

test.each([
  [`ö${'x'.repeat(72 - 3)}.exe${'y'.repeat(20)}`, '=2Eexe'],
  [`ö${'x'.repeat(75 - 6)}From here${'y'.repeat(20)}`, '=46rom here'],
])('what a soft break moves to the beginning of a line is escaped there', (text, start) => {
  const { body } = encodeText(text);
  expect(body.split('\r\n')[1]?.startsWith(start)).toBe(true);
  expect(decodeTransfer(body, 'quoted-printable').toString('utf8')).toBe(`${text}\r\n`);
});

test('every text comes back, in ASCII lines that mail takes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { encoding, body } = encodeText(text, { forbidden: '=_' });
      expect(body).toMatch(/^[\t\r\n -~]*\r\n$/);
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(body).not.toContain('=_');
      expect(body).not.toMatch(/^From |^\.|[ \t]\r$/m);
      const limit = encoding === '7bit' ? 998 : 76;
      expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(limit);
      const expected = text
        .toWellFormed()
        .replaceAll('\0', '\ufffd')
        .replace(/\r\n|\r|\n/g, '\r\n');
      expect(decodeTransfer(body, encoding).toString('utf8')).toBe(`${expected}\r\n`);
    }),
    { numRuns: 2_000 },
  );
});
