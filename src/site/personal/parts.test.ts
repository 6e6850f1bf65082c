import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePartsKey, openParts, removeParts, uploadsWithParts, writePart } from '#site/personal/parts.ts';
import { openFolderBlobs } from '#store/blob/folder.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

const upload = '00000000-0000-7000-8000-000000000001';
/** Of parts of all sizes: within a chunk, whole chunks, and across. */
const sizes = [1, 1_048_576, 3, 2_097_153, 70_000, 4_194_304];

test('any range of an upload in parts is what was sent; changed, exchanged and cut parts are refused', async () => {
  await using folder = await temporaryFolder();
  const blobs = openFolderBlobs(folder.path);
  const place = { upload, key: makePartsKey() };
  const content = randomBytes(sizes.reduce((sum, size) => sum + size, 0));
  let start = 0;
  const parts = sizes.map((size) => {
    const part = { start, size };
    start += size;
    return part;
  });
  for (const part of parts)
    await writePart({ blobs }, place, part.start, content.subarray(part.start, part.start + part.size));
  const file = openParts({ blobs }, place, { name: 'chat.zip', parts });
  expect(file.size).toBe(content.length);
  expect((await buffer(file.read(0, content.length))).equals(content)).toBe(true);
  const position = fc.nat(content.length + 10);
  await fc.assert(
    fc.asyncProperty(position, fc.nat(300_000), async (from, length) => {
      const found = await buffer(file.read(from, from + length));
      expect(found.equals(content.subarray(from, from + length))).toBe(true);
    }),
    { numRuns: 100 },
  );

  const name = (at: number): string => `upload/${upload}/${at}`;
  const second = await blobs.get(name(1));
  const reopened = () => buffer(openParts({ blobs }, place, { name: '', parts }).read(0, content.length));
  for (const spoilt of [
    Buffer.concat([second.subarray(0, -1), Buffer.of(1)]),
    await blobs.get(name(0)),
    second.subarray(0, 90),
  ]) {
    await blobs.put(name(1), spoilt, { replace: true });
    await expect(reopened()).rejects.toMatchObject({ code: 'seal-broken' });
  }
  expect([...(await uploadsWithParts({ blobs }))]).toEqual([upload]);
  await removeParts({ blobs }, upload);
  expect([...(await uploadsWithParts({ blobs }))]).toEqual([]);
});
