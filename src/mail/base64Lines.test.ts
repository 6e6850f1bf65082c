import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64Lines, base64LinesSize } from '#mail/base64Lines.ts';

test('however the content is cut, the lines are the same, and as long as foretold', async () => {
  const chunks = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(chunks, async (pieces) => {
      const content = Buffer.concat(pieces);
      const expected = (content.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
      const lines = await buffer(Readable.from(pieces).pipe(base64Lines()));
      expect(lines.toString('latin1')).toBe(expected);
      expect(base64LinesSize(content.length)).toBe(expected.length);
    }),
  );
});

test('no content is no line', () => {
  expect(base64LinesSize(0)).toBe(0);
});
