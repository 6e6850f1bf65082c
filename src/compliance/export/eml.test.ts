import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportEml } from '#compliance/export/eml.ts';
import { mailFileName, openNames } from '#compliance/export/fileNames.ts';
import { csvCell } from '#compliance/export/manifest.ts';
import { parseQuery } from '#compliance/search/parse.ts';
import { makeItem } from '../../../test/mail/items.ts';
import {
  bytesOf,
  contextOf,
  deliveryOf,
  placesOf,
  type TestArchive,
  testArchive,
} from '../../../test/mailbox/archive.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';

let test: TestArchive;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
const items = ['first contract', 'second contract', 'something else'].map((text, index) =>
  makeItem({
    nativeId: text,
    occurredAt: `2026-03-02T09:1${index}:00.000Z`,
    content: { type: 'text', text },
  }),
);

beforeAll(async () => {
  [test, folder] = [await testArchive(), await temporaryFolder()];
  const places = await placesOf(test.archive, 'alice@corp.example', 'bob@corp.example');
  await test.archive.deliver(
    items.map((item, index) => deliveryOf(item, index === 0 ? places : places.slice(0, 1))),
    contextOf('run-1'),
  );
});
afterAll(async () => {
  await test.close();
  await folder[Symbol.asyncDispose]();
});

const manifestOf = async (out: string): Promise<Record<string, unknown>[]> =>
  (await readFile(path.join(out, 'manifest.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('export of eml files', () => {
  it('writes the exact bytes of a mailbox, with a manifest of their hashes', async () => {
    const out = path.join(folder.path, 'mailbox');
    const done: number[] = [];
    const result = await exportEml(test.archive, {
      folder: out,
      mailbox: 'Alice@corp.example',
      progress: (files) => done.push(files),
    });
    expect(result).toMatchObject({ folder: out, items: 3, files: 3, destroyed: 0 });
    expect(done).toEqual([1, 2, 3]);
    const rows = await manifestOf(out);
    for (const [index, row] of rows.entries()) {
      const item = items[index];
      if (item === undefined) continue;
      const bytes = await readFile(path.join(out, String(row.file)));
      expect(bytes.equals(await bytesOf(await test.archive.openMail(item.id)))).toBe(true);
      expect(row).toMatchObject({
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        item: item.id,
        mailbox: 'alice@corp.example',
        folder: 'WhatsApp Archiver',
        uid: `${index + 1}`,
        run: 'run-1',
      });
      expect((await PostalMime.parse(bytes)).text?.trim()).toBe(item.content?.text);
    }
    expect((await readdir(out)).sort()).toEqual(['alice@corp.example', 'manifest.csv', 'manifest.jsonl']);
    const csv = await readFile(path.join(out, 'manifest.csv'), 'utf8');
    expect(csv.split('\r\n')).toHaveLength(5);
  });

  it('writes what a search finds into each mailbox where it stands, under the same names every time', async () => {
    const [one, two] = [path.join(folder.path, 'query-1'), path.join(folder.path, 'query-2')];
    for (const out of [one, two]) {
      const result = await exportEml(test.archive, { folder: out, query: parseQuery('contract') });
      expect(result).toMatchObject({ items: 2, files: 3 });
    }
    expect(await readFile(path.join(two, 'manifest.csv'), 'utf8')).toBe(
      await readFile(path.join(one, 'manifest.csv'), 'utf8'),
    );
    const only = path.join(folder.path, 'query-3');
    const result = await exportEml(test.archive, {
      folder: only,
      query: parseQuery('contract'),
      mailbox: 'bob@corp.example',
    });
    expect(result.files).toBe(1);
    expect((await manifestOf(only))[0]?.item).toBe(items[0]?.id);
  });

  it('refuses a folder with something in it, and a file', async () => {
    const file = path.join(folder.path, 'file');
    await writeFile(file, 'x');
    for (const taken of [folder.path, file]) {
      await expect(
        exportEml(test.archive, { folder: taken, mailbox: 'alice@corp.example' }),
      ).rejects.toMatchObject({
        code: 'export-target-exists',
      });
    }
  });

  it('leaves no manifest behind when it fails', async () => {
    const out = path.join(folder.path, 'failed');
    const archive = { ...test.archive, openMail: () => Promise.reject(new Error('disk')) };
    await expect(exportEml(archive, { folder: out, mailbox: 'alice@corp.example' })).rejects.toThrow('disk');
    const names = await readdir(out);
    expect(names).not.toContain('manifest.csv');
    expect(names).not.toContain('manifest.jsonl');
  });
});

describe('names and cells', () => {
  it('are safe, and different for different texts', () => {
    const nameOf = openNames();
    const texts = [
      'a/b',
      'a_b',
      'A_b',
      '../x',
      'CON',
      'con.txt',
      '',
      '.',
      'x'.repeat(300),
      'x'.repeat(301),
      'a\u202eb',
      'Ordner Ü',
    ];
    const names = texts.map(nameOf);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(texts.length);
    for (const name of names) {
      expect(name).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}._@+ -]*(?<!\.)$/u);
      expect(name.length).toBeLessThan(120);
    }
    expect(names.at(-1)).toBe('Ordner Ü');
    expect(texts.map(nameOf)).toEqual(names);
    expect(mailFileName('id', new Date('2026-03-02T09:10:00.000Z'))).toBe('20260302T091000Z_id.eml');
  });

  it('never begin as a formula', () => {
    for (const text of ['=1+1', '+44 7700 900123', '-2', '@x', '\tx', '|x'])
      expect(csvCell(text)).toMatch(/^"?'/);
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell('plain')).toBe('plain');
  });
});
