import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { chunkSize, openChunks, sealChunks, sealedSize } from '#store/chunks.ts';

const key = randomBytes(32);
const headerLength = 21;
const sealedChunk = chunkSize + 16;
const large = randomBytes(3 * chunkSize + 5);

/** Feeds the bytes in pieces of the given sizes, again and again. */
function pieces(bytes: Uint8Array, sizes: readonly number[]): Readable {
  return Readable.from(
    (function* () {
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? bytes.length;
        yield Buffer.from(bytes.subarray(at, at + size));
        at += size;
      }
    })(),
  );
}

function sealed(plain: Uint8Array, id = 'a', sizes = [65_536]): Promise<Buffer> {
  return buffer(pieces(plain, sizes).compose(sealChunks(key, id)));
}

function opened(bytes: Uint8Array, id = 'a', sizes = [65_536], otherKey = key): Promise<Buffer> {
  return buffer(pieces(bytes, sizes).compose(openChunks(otherKey, id)));
}

const broken = (error: unknown): boolean => isFailure(error, 'seal-broken');

test.each([0, 1, chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 3 * chunkSize + 5])(
  'a content of %i bytes opens again, and its sealed size is foretold',
  async (size) => {
    const plain = large.subarray(0, size);
    const secret = await sealed(plain);
    expect(secret.length).toBe(sealedSize(size));
    expect((await opened(secret)).equals(plain)).toBe(true);
  },
);

test('however the stream is cut into pieces, the content is the same', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2_200_000 }), sizes, sizes, async (size, first, second) => {
      // Pieces of a few bytes only would take for ever on megabytes.
      const coarse = (given: number[]): number[] => given.map((piece) => piece + 20_000);
      const plain = large.subarray(0, size);
      expect((await opened(await sealed(plain, 'x', coarse(first)), 'x', coarse(second))).equals(plain)).toBe(
        true,
      );
    }),
    { numRuns: 15 },
  );
  const short = large.subarray(0, 50);
  expect(await opened(await sealed(short, 'x', [1]), 'x', [1])).toEqual(short);
});

test('cut off anywhere, also between chunks, it is refused', async () => {
  const secret = await sealed(large);
  const between = [0, 1, 2, 3].map((count) => headerLength + count * sealedChunk);
  for (const length of [0, 3, headerLength - 1, ...between, secret.length - 1, secret.length - 16]) {
    await expect(opened(secret.subarray(0, length))).rejects.toSatisfy(broken);
  }
});

test('reordered, doubled and appended chunks are refused', async () => {
  const secret = await sealed(large);
  const header = secret.subarray(0, headerLength);
  const [one, two, three, last] = [0, 1, 2, 3].map((index) =>
    secret.subarray(headerLength + index * sealedChunk, headerLength + (index + 1) * sealedChunk),
  ) as [Buffer, Buffer, Buffer, Buffer];
  for (const chunks of [
    [two, one, three, last],
    [one, one, two, three, last],
    [one, three, last],
    [one, two, three, last, Buffer.alloc(1)],
    [one, two, three, last, last],
  ]) {
    await expect(opened(Buffer.concat([header, ...chunks]))).rejects.toSatisfy(broken);
  }
});

test('a flipped bit anywhere is refused', async () => {
  const secret = await sealed(large.subarray(0, 40));
  for (let index = 0; index < secret.length; index += 1) {
    const changed = Buffer.from(secret);
    changed[index] = (changed[index] ?? 0) ^ 128;
    await expect(opened(changed)).rejects.toSatisfy(broken);
  }
});

test('another key and another id are refused', async () => {
  const secret = await sealed(Buffer.from('content'), 'a');
  await expect(opened(secret, 'b')).rejects.toSatisfy(broken);
  await expect(opened(secret, 'a', [65_536], randomBytes(32))).rejects.toSatisfy(broken);
});

test('one content sealed twice under one key gives different bytes', async () => {
  const [one, two] = [await sealed(large.subarray(0, 100)), await sealed(large.subarray(0, 100))];
  expect(one.subarray(headerLength).equals(two.subarray(headerLength))).toBe(false);
});

test('nothing unchecked is given out before the failure', async () => {
  const secret = await sealed(large);
  secret[headerLength + sealedChunk + 10] = (secret[headerLength + sealedChunk + 10] ?? 0) ^ 1;
  const given: Buffer[] = [];
  const reading = (async () => {
    for await (const piece of pieces(secret, [65_536]).compose(openChunks(key, 'a')))
      given.push(piece as Buffer);
  })();
  await expect(reading).rejects.toSatisfy(broken);
  expect(Buffer.concat(given).equals(large.subarray(0, Buffer.concat(given).length))).toBe(true);
});
