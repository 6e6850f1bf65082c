import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMultipart } from '#http/site/personal/multipart.ts';

const type = 'multipart/form-data; boundary="a-b"';

async function read(body: Buffer, cuts: readonly number[]): Promise<unknown[]> {
  const places = [...cuts.map((cut) => cut % (body.length + 1)), 0, body.length].toSorted((a, b) => a - b);
  const pieces = places.slice(1).map((end, index) => body.subarray(places[index], end));
  const found: unknown[] = [];
  for await (const { name, fileName, content } of readMultipart(Readable.from(pieces), type)) {
    const bytes: Buffer[] = [];
    for await (const piece of content) bytes.push(piece);
    found.push({ name, fileName, content: Buffer.concat(bytes) });
  }
  return found;
}

const part = fc.record({
  name: fc.stringMatching(/^[a-z]{1,8}$/),
  fileName: fc.option(fc.stringMatching(/^[a-z .]{1,12}$/), { nil: undefined }),
  content: fc
    .array(fc.constantFrom('\r\n', '--', '-', 'a-b', '\r\n--a', 'x', '\r'), { maxLength: 30 })
    .map((words) => Buffer.from(words.join('').replaceAll('\r\n--a-b', 'x'))),
});

test('every part comes as it was sent, however the stream is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      async (parts, cuts) => {
        const written = parts.map(({ name, fileName, content }) =>
          Buffer.concat([
            Buffer.from(
              `--a-b\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? '' : `; filename="${fileName}"`}\r\n\r\n`,
            ),
            content,
            Buffer.from('\r\n'),
          ]),
        );
        expect(await read(Buffer.concat([...written, Buffer.from('--a-b--\r\n')]), cuts)).toEqual(parts);
      },
    ),
    { numRuns: 300 },
  );
});

test('what is cut off, has no boundary, or endless headers is refused', async () => {
  const whole = Buffer.from('--a-b\r\nContent-Disposition: form-data; name="f"\r\n\r\ncontent\r\n--a-b--');
  for (let end = 0; end < whole.length; end += 1)
    await expect(read(whole.subarray(0, end), [])).rejects.toMatchObject({ code: 'usage' });
  const endless = Buffer.concat([Buffer.from('--a-b\r\n'), Buffer.alloc(100_000, 'x')]);
  await expect(read(endless, [])).rejects.toMatchObject({ code: 'usage' });
  const none = readMultipart(Readable.from([whole]), 'text/plain').next();
  await expect(none).rejects.toMatchObject({ code: 'usage' });
});
