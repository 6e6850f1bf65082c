import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';

/** What every blob store does. `open` gives an empty store each time. */
export function blobStoreSuite(open: () => Promise<BlobStore>): void {
  const content = Buffer.from(Array.from({ length: 1_000 }, (_, index) => index % 251));

  describe('put and read', () => {
    test('gives back the bytes that were put, whole and by ranges', async () => {
      const blobs = await open();
      await blobs.put('packs/2026/one.pack', content);
      expect(await blobs.get('packs/2026/one.pack')).toEqual(content);
      expect(await buffer(await blobs.open('packs/2026/one.pack'))).toEqual(content);
      expect(await buffer(await blobs.open('packs/2026/one.pack', { start: 990 }))).toEqual(
        content.subarray(990),
      );
      const middle = await blobs.open('packs/2026/one.pack', { start: 10, end: 20 });
      expect(await buffer(middle)).toEqual(content.subarray(10, 20));
    });

    test('a range may be empty or go beyond the end', async () => {
      const blobs = await open();
      await blobs.put('one', content);
      expect(await buffer(await blobs.open('one', { start: 5, end: 5 }))).toHaveLength(0);
      expect(await buffer(await blobs.open('one', { start: 995, end: 5_000 }))).toEqual(
        content.subarray(995),
      );
      expect(await buffer(await blobs.open('one', { start: 2_000, end: 3_000 }))).toHaveLength(0);
    });

    test('takes a stream, and an empty object', async () => {
      const blobs = await open();
      await blobs.put('stream', Readable.from([content.subarray(0, 400), content.subarray(400)]));
      await blobs.put('empty', Buffer.alloc(0));
      expect(await blobs.get('stream')).toEqual(content);
      expect(await blobs.head('empty')).toEqual({ size: 0 });
      expect(await blobs.get('empty')).toHaveLength(0);
    });

    test('a stream that breaks off leaves no object', async () => {
      const blobs = await open();
      const breaking = Readable.from(
        (async function* () {
          yield content;
          throw new Error('the phone went away');
        })(),
      );
      await expect(blobs.put('half', breaking)).rejects.toThrow('the phone went away');
      expect(await blobs.head('half')).toBeUndefined();
      expect(await names(blobs)).toEqual([]);
    });
  });

  describe('objects of many megabytes', () => {
    const block = Buffer.from(Array.from({ length: 65_536 }, (_, index) => (index * 7) % 253));
    const blocks = 300;
    const stream = (count: number, end: () => void = () => undefined) =>
      Readable.from(
        (async function* () {
          for (let index = 0; index < count; index += 1) yield block;
          end();
        })(),
        { objectMode: false },
      );

    test('a stream of unknown length comes back whole and by ranges', async () => {
      const blobs = await open();
      await blobs.put('film', stream(blocks));
      expect(await blobs.head('film')).toEqual({ size: blocks * block.length });
      let [size, different] = [0, 0];
      for await (const chunk of await blobs.open('film')) {
        for (let at = 0; at < chunk.length; at += 4_099)
          if (chunk[at] !== block[(size + at) % block.length]) different += 1;
        size += chunk.length;
      }
      expect([size, different]).toEqual([blocks * block.length, 0]);
      const start = 8 * 1_048_576 - 5;
      const range = await buffer(await blobs.open('film', { start, end: start + 9_000_000 }));
      expect(range).toHaveLength(9_000_000);
      expect(range.subarray(5, 105)).toEqual(block.subarray(0, 100));
    });

    test('one that breaks off late leaves no object', async () => {
      const blobs = await open();
      const breaking = stream(blocks, () => {
        throw new Error('the phone went away');
      });
      await expect(blobs.put('film', breaking)).rejects.toThrow('the phone went away');
      expect(await names(blobs)).toEqual([]);
    });

    test('of three at the same moment on one name, one succeeds', async () => {
      const blobs = await open();
      const outcomes = await Promise.allSettled(
        [140, 150, 160].map((count) => blobs.put('race', stream(count))),
      );
      const winners = outcomes.flatMap(({ status }, index) =>
        status === 'fulfilled' ? [(140 + index * 10) * block.length] : [],
      );
      expect(winners).toHaveLength(1);
      expect(await blobs.head('race')).toEqual({ size: winners[0] });
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') expect(isFailure(outcome.reason, 'blob-exists')).toBe(true);
    });

    test('one whose name is taken lets its stream go', async () => {
      const blobs = await open();
      await blobs.put('film', content);
      const source = stream(blocks);
      await expect(blobs.put('film', source)).rejects.toSatisfy((error) => isFailure(error, 'blob-exists'));
      expect(source.destroyed).toBe(true);
    });
  });

  describe('an object is written once', () => {
    test('put refuses a name that is taken, and leaves it as it was', async () => {
      const blobs = await open();
      await blobs.put('one', content);
      await expect(blobs.put('one', Buffer.from('other'))).rejects.toSatisfy((error) =>
        isFailure(error, 'blob-exists'),
      );
      expect(await blobs.get('one')).toEqual(content);
    });

    test('put with replace replaces', async () => {
      const blobs = await open();
      await blobs.put('one', content, { replace: true });
      await blobs.put('one', Buffer.from('other'), { replace: true });
      expect((await blobs.get('one')).toString()).toBe('other');
    });

    test('of ten at the same moment on one name, one succeeds', async () => {
      const blobs = await open();
      const bodies = Array.from({ length: 10 }, (_, index) => Buffer.from(`body ${index}`));
      const outcomes = await Promise.allSettled(bodies.map((body) => blobs.put('race', body)));
      const winners = outcomes.flatMap(({ status }, index) =>
        status === 'fulfilled' ? [bodies[index]] : [],
      );
      expect(winners).toHaveLength(1);
      expect(await blobs.get('race')).toEqual(winners[0]);
      for (const outcome of outcomes) {
        if (outcome.status === 'rejected') expect(isFailure(outcome.reason, 'blob-exists')).toBe(true);
      }
    });
  });

  describe('what is not there', () => {
    test('get and open say so, head gives undefined, remove is content', async () => {
      const blobs = await open();
      await blobs.put('folder/one', content);
      for (const name of ['absent', 'folder', 'folder/one/deeper', 'absent/deeper']) {
        await expect(blobs.get(name)).rejects.toSatisfy((error) => isFailure(error, 'blob-missing'));
        await expect(blobs.open(name)).rejects.toSatisfy((error) => isFailure(error, 'blob-missing'));
        expect(await blobs.head(name)).toBeUndefined();
      }
      await blobs.remove('absent');
      await blobs.remove('absent/deeper');
    });

    test('a removed object is gone and its name free', async () => {
      const blobs = await open();
      await blobs.put('one', content);
      await blobs.remove('one');
      expect(await blobs.head('one')).toBeUndefined();
      await blobs.put('one', Buffer.from('again'));
      expect((await blobs.get('one')).toString()).toBe('again');
    });
  });

  describe('list', () => {
    test('gives every name under a prefix, in order, with its size', async () => {
      const blobs = await open();
      for (const name of ['b', 'a/2', 'a/10', 'a-b', 'a.b', 'ab/x', 'a/sub/1']) {
        await blobs.put(name, content.subarray(0, name.length));
      }
      expect(await names(blobs)).toEqual(['a-b', 'a.b', 'a/10', 'a/2', 'a/sub/1', 'ab/x', 'b']);
      expect(await names(blobs, 'a/')).toEqual(['a/10', 'a/2', 'a/sub/1']);
      expect(await names(blobs, 'a/s')).toEqual(['a/sub/1']);
      expect(await names(blobs, 'ab')).toEqual(['ab/x']);
      expect(await names(blobs, 'none/')).toEqual([]);
      for await (const { name, size } of blobs.list()) expect(size).toBe(name.length);
    });
  });

  test.each([
    '',
    '/a',
    'a/',
    'a//b',
    '../a',
    'a/../b',
    '.a',
    'a/.b',
    'a b',
    'ä',
    'a\\b',
    'a\n',
    'x'.repeat(901),
  ])('refuses the name %j', async (name) => {
    const blobs = await open();
    const calls = [
      () => blobs.put(name, content),
      () => blobs.get(name),
      () => blobs.open(name),
      () => blobs.head(name),
      () => blobs.remove(name),
    ];
    for (const call of calls) {
      await expect((async () => call())()).rejects.toSatisfy((error) => isFailure(error, 'usage'));
    }
  });
}

async function names(blobs: BlobStore, prefix?: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of blobs.list(prefix)) found.push(name);
  return found;
}
