import { readlinkSync } from 'node:fs';
import { type FileHandle, open, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { openFolderBlobs } from '#store/blob/folder.ts';
import { blobStoreSuite } from '../../../test/suites/blobStore.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

const steps: string[] = [];

/** Every link and rename that the code under test makes goes through the real one and is written down. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  return {
    ...real,
    link: async (from: string, to: string) => {
      await real.link(from, to);
      steps.push(`link ${to}`);
    },
    rename: async (from: string, to: string) => {
      await real.rename(from, to);
      steps.push(`rename ${to}`);
    },
  };
});

const folder = await temporaryFolder();
afterAll(() => folder[Symbol.asyncDispose]());
let count = 0;
const freshFolder = (): string => {
  count += 1;
  return join(folder.path, String(count));
};

describe('blobs in a folder', () => {
  blobStoreSuite(async () => openFolderBlobs(freshFolder()));
});

describe('durability', () => {
  afterEach(() => vi.restoreAllMocks());

  /** Writes down each fsync with the path of its descriptor, as the kernel knows it. */
  async function recordSyncs(): Promise<void> {
    const handle = await open(folder.path, 'r');
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const sync = prototype.sync;
    vi.spyOn(prototype, 'sync').mockImplementation(async function (this: FileHandle) {
      const path = readlinkSync(`/proc/self/fd/${this.fd}`);
      await sync.call(this);
      steps.push(`sync ${path}`);
    });
    steps.length = 0;
  }

  const named = (root: string): string[] =>
    steps.map((step) => step.replace(root, '').replace(/\.incoming\/[0-9a-f]+/, '.incoming/fresh'));

  test('the file is synced before it has its name, the folder after, new folders too', async () => {
    const root = freshFolder();
    const blobs = openFolderBlobs(root);
    await blobs.put('a/first', Buffer.from('x'));
    await recordSyncs();
    await blobs.put('a/second', Buffer.from('x'));
    expect(named(root)).toEqual(['sync /.incoming/fresh', 'link /a/second', 'sync /a']);
    steps.length = 0;
    await blobs.put('a/second', Buffer.from('y'), { replace: true });
    expect(named(root)).toEqual(['sync /.incoming/fresh', 'rename /a/second', 'sync /a']);
    steps.length = 0;
    await blobs.put('b/c/third', Buffer.from('z'));
    expect(named(root)).toEqual([
      'sync /.incoming/fresh',
      'sync /b',
      'sync ',
      'link /b/c/third',
      'sync /b/c',
    ]);
  });

  test('a removal is synced', async () => {
    const root = freshFolder();
    const blobs = openFolderBlobs(root);
    await blobs.put('a/first', Buffer.from('x'));
    await recordSyncs();
    await blobs.remove('a/first');
    expect(named(root)).toEqual(['sync /a']);
  });

  test('the first put makes the store itself durable in its parent', async () => {
    const root = freshFolder();
    await recordSyncs();
    await openFolderBlobs(root).put('first', Buffer.from('x'));
    expect(steps).toContain(`sync ${folder.path}`);
  });
});

describe('the folder', () => {
  test('is closed to others, and nothing is left in it but the objects', async () => {
    const root = freshFolder();
    const blobs = openFolderBlobs(root);
    await blobs.put('a/one', Buffer.from('x'));
    await expect(blobs.put('a/one', Buffer.from('y'))).rejects.toThrow();
    expect((await stat(join(root, 'a'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(root, 'a/one'))).mode & 0o777).toBe(0o600);
    expect(await readdir(join(root, '.incoming'))).toEqual([]);
  });

  test('what a killed process left behind goes after a day; what is being written stays', async () => {
    const root = freshFolder();
    await openFolderBlobs(root).put('one', Buffer.from('x'));
    await writeFile(join(root, '.incoming/old'), 'half');
    await writeFile(join(root, '.incoming/new'), 'half');
    const dayBefore = Date.now() / 1_000 - 90_000;
    await utimes(join(root, '.incoming/old'), dayBefore, dayBefore);
    await openFolderBlobs(root).put('two', Buffer.from('x'));
    expect(await readdir(join(root, '.incoming'))).toEqual(['new']);
    const names: string[] = [];
    for await (const { name } of openFolderBlobs(root).list()) names.push(name);
    expect(names).toEqual(['one', 'two']);
  });
});
