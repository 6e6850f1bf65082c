import { randomBytes } from 'node:crypto';
import { open, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkSize } from '#store/chunks.ts';
import { writeSealedFile } from '#store/sealedFile.ts';
import { temporaryFolder } from '../../test/support/folder.ts';

describe('a sealed file', () => {
  it('gives every range of its content, and holds none of it in the clear', async () => {
    await using folder = await temporaryFolder();
    const content = Buffer.concat([Buffer.from('nobody reads this '), randomBytes(2 * chunkSize + 7)]);
    const place = { path: path.join(folder.path, 'sealed'), id: 'upload', key: randomBytes(32) };
    const file = await writeSealedFile(place, Readable.from([content]));
    expect(file.size).toBe(content.length);
    const range = fc.tuple(fc.nat(content.length), fc.nat(content.length));
    await fc.assert(
      fc.asyncProperty(range, async ([one, other]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        expect((await buffer(file.read(start, end))).equals(content.subarray(start, end))).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect((await readFile(place.path)).includes('nobody reads')).toBe(false);
  });

  it('of exactly whole chunks, and of none', async () => {
    await using folder = await temporaryFolder();
    for (const size of [0, chunkSize, 2 * chunkSize]) {
      const content = randomBytes(size);
      const place = { path: path.join(folder.path, `${size}`), id: 'upload', key: randomBytes(32) };
      const file = await writeSealedFile(place, Readable.from(size === 0 ? [] : [content]));
      expect((await buffer(file.read(0, size))).equals(content)).toBe(true);
    }
  });

  it('that was changed on disk is refused', async () => {
    await using folder = await temporaryFolder();
    const place = { path: path.join(folder.path, 'sealed'), id: 'upload', key: randomBytes(32) };
    const file = await writeSealedFile(place, Readable.from([Buffer.alloc(1_000)]));
    await using handle = await open(place.path, 'r+');
    await handle.write(Buffer.of(1), 0, 1, 200);
    await expect(buffer(file.read(0, 10))).rejects.toMatchObject({ code: 'seal-broken' });
  });

  it('leaves nothing behind when its stream breaks off', async () => {
    await using folder = await temporaryFolder();
    const place = { path: path.join(folder.path, 'sealed'), id: 'upload', key: randomBytes(32) };
    const broken = Readable.from(
      (async function* () {
        yield Buffer.alloc(10);
        throw new Error('gone');
      })(),
    );
    await expect(writeSealedFile(place, broken)).rejects.toThrow('gone');
    expect(await readdir(folder.path)).toEqual([]);
  });
});
