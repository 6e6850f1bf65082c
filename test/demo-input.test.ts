import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import yauzl from 'yauzl';
import {
  firstExports,
  laterExports,
  type ManifestEntry,
  weeksUntil,
  writeDemoInput,
} from '../script/demo-input.ts';
import { temporaryFolder } from './support/folder.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
  await writeDemoInput(folder.path);
});
afterAll(() => folder[Symbol.asyncDispose]());

const committed: readonly ManifestEntry[] = JSON.parse(
  await readFile(path.resolve(import.meta.dirname, '../fixtures/demo/manifest.json'), 'utf8'),
);

/** Every file of a `.zip`, else the text alone. */
async function contentsOf(file: string): Promise<Map<string, Buffer>> {
  const bytes = await readFile(path.join(folder.path, file));
  if (!file.endsWith('.zip')) return new Map([['_chat.txt', bytes]]);
  const zip = await yauzl.fromBufferPromise(bytes);
  const contents = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    contents.set(entry.fileName, Buffer.concat(chunks));
  }
  return contents;
}

test('the manifest in the repository is what the generator writes', async () => {
  expect(JSON.parse(await readFile(path.join(folder.path, 'manifest.json'), 'utf8'))).toEqual(committed);
});

test.each(committed.map((entry) => [entry.file, entry] as const))(
  '%s holds what the manifest says',
  async (file, entry) => {
    const contents = await contentsOf(file);
    const lines = (contents.get('_chat.txt') ?? Buffer.alloc(0)).toString().split(/\r?\n/);
    const heads = lines.filter((line) => /^\u200e?\[?\d\d[./]\d\d[./]\d{2,4}, \d\d:\d\d/.test(line));
    expect(heads).toHaveLength(entry.items);
    expect(Object.values(entry.counts).reduce((sum, count) => sum + count, 0)).toBe(entry.items);
    const media = [...contents]
      .filter(([name]) => name !== '_chat.txt')
      .map(([name, bytes]) => [name, bytes.length]);
    expect(Object.fromEntries(media)).toEqual(entry.media);
    for (const name of Object.keys(entry.media))
      expect(lines.some((line) => line.includes(`<attached: ${name}>`))).toBe(true);
  },
);

test('the later export repeats the earlier one but for the deletion, and adds to it', async () => {
  const textOf = async (file: string): Promise<string[]> => {
    const contents = await contentsOf(file);
    return (contents.get('_chat.txt')?.toString() ?? '').trimEnd().split('\r\n');
  };
  const first = await textOf('alice/WhatsApp Chat - Bob Li.zip');
  const later = await textOf('alice/later/WhatsApp Chat - Bob Li.zip');
  const changed = first.filter((line, index) => later[index] !== line);
  expect(changed).toEqual([expect.stringContaining('I would not wait for the second offer')]);
  expect(later).toContainEqual(expect.stringContaining('This message was deleted.'));
  expect(later.length).toBeGreaterThan(first.length + 5);
});

test('one attachment is above the 256 KiB from which attachments are objects of their own', () => {
  const sizes = committed.flatMap(({ media }) => Object.values(media));
  expect(sizes.filter((size) => size > 256 * 1_024)).toEqual([409_600]);
});

test('the bytes are the same every time', async () => {
  await using again = await temporaryFolder();
  await writeDemoInput(again.path);
  const digests = async (root: string): Promise<string[]> => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return Promise.all(
      files.toSorted().map(
        async (file) =>
          `${path.relative(root, file)} ${createHash('sha256')
            .update(await readFile(file))
            .digest('hex')}`,
      ),
    );
  };
  expect(await digests(again.path)).toEqual(await digests(folder.path));
});

test('the chats can be moved to the last weeks: weekdays and the days they write of stay right', async () => {
  const now = new Date('2026-11-20T12:00:00Z');
  const weeks = weeksUntil(now);
  await using moved = await temporaryFolder();
  const entries = await writeDemoInput(moved.path, weeks);
  expect(entries.map(({ file, items }) => [file, items])).toEqual(
    committed.map(({ file, items }) => [file, items]),
  );
  const text = await readFile(path.join(moved.path, 'bob/later/WhatsApp Chat mit Alice London.txt'), 'utf8');
  // Wednesday, 1 April, and Wednesday, 18 November: 33 weeks.
  expect(weeks).toBe(33);
  expect(text).toContain('18.11.26, 10:41 - Alice London: Enough. Thanks!');
  expect(text).toContain('the duct is moved on 1 December.');
  expect(weeksUntil(new Date('2026-11-18T09:41:00Z'))).toBe(33);
  expect(weeksUntil(new Date('2026-11-18T09:40:59Z'))).toBe(32);
});

test('every export can be imported with the arguments that stand beside it', () => {
  const exports = [...firstExports(), ...laterExports()];
  expect(exports.map(({ file }) => file)).toEqual(committed.map(({ file }) => file));
  for (const { args } of exports) {
    expect(args).toContain('--me');
    expect(args.join(' ')).toMatch(
      /--phone \+447700900\d{3} .*--author \S.*=\S+ .*--time-zone Europe\/\w+ --locale \w\w-\w\w/,
    );
  }
});
