import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeFileName } from '#mail/fileName.ts';
import { fallbackNameParameter, fileNameParameter } from '#mail/parameters.ts';
import { readParameters } from '#mail/reading/parameters.ts';
import { anyText } from '../../test/mail/text.ts';

test.each([
  ['report.pdf', 'report.pdf'],
  ['../../etc/passwd', '.._.._etc_passwd'],
  ['C:\\temp\\a.txt', 'C__temp_a.txt'],
  ['..', '__'],
  ['', '_'],
  ['invoice\u202efdp.exe', 'invoice_fdp.exe'],
  ['a"b<c>|?*.txt', 'a_b_c____.txt'],
])('%j is saved as %j', (name, expected) => {
  expect(safeFileName(name)).toBe(expected);
});

test('a long name keeps its extension', () => {
  const name = safeFileName(`${'价'.repeat(120)}.pdf`);
  expect(name).toBe(`${'价'.repeat(65)}.pdf`);
  expect(Buffer.byteLength(safeFileName(`a.${'x'.repeat(400)}`))).toBe(200);
});

test('every name is safe, comes back from its parameter, and has an ASCII fallback', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const name = safeFileName(text);
      expect(name).not.toMatch(/[/\\\p{Cc}]/u);
      expect(name).not.toMatch(/^\.*$/);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      const field = `attachment${fileNameParameter(name)}`;
      expect(field).toMatch(/^[\r\n -~]*$/);
      expect(Math.max(...field.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
      expect(readParameters(field.replaceAll('\r\n', '')).parameters.get('filename')).toBe(name);
      const fallback = fallbackNameParameter(name);
      expect(fallback === '' || /^;\r\n name="[ !#$&-[\]-~]*"$/.test(fallback)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['attachment; filename="=?utf-8?B?w7wucGRm?="', 'ü.pdf'],
  ["attachment; filename*=iso-8859-1'de'%FC.pdf", 'ü.pdf'],
  ["attachment; filename*0*=utf-8''%C3; filename*1*=%BC; filename*2=.pdf", 'ü.pdf'],
  ['attachment; filename=plain.pdf', 'plain.pdf'],
  ['attachment; FileName="quoted \\"x\\".pdf"', 'quoted "x".pdf'],
])('%s is read as %s', (field, expected) => {
  expect(readParameters(field).parameters.get('filename')).toBe(expected);
});
