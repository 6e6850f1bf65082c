import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadWebMessages } from '#i18n/web/catalogues.ts';

const folder = path.resolve(import.meta.dirname, '../docs/guide');
const pages = (await readdir(folder)).filter((name) => name.endsWith('.md'));

/** What a text with gaps is called with here. */
const product = 'WhatsApp Archiver';

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const text: (...args: string[]) => unknown = (...args) => value(...args);
    return [String(text(...Array.from({ length: value.length }, () => product)))];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** Words that the guide stresses and no page shows alone. */
const stressed = [
  'bold',
  'capture site',
  'custom mapping',
  'automatic mapping',
  'role groups',
  'roles',
  'run',
  product,
];
const shown = new Set([...textsOf(await loadWebMessages('en')), ...stressed]);

test('the guide has its pages', () => expect(pages.length).toBeGreaterThan(5));

describe.each(pages)('%s', async (page) => {
  const text = await readFile(path.join(folder, page), 'utf8');

  test('names buttons and headings as the pages do', () => {
    const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
    expect(bold.filter((words) => !shown.has(words))).toEqual([]);
  });

  test('leads to files that are there', () => {
    const files = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  test('names documents that are there', () => {
    const files = [...text.matchAll(/`(docs\/[\w/.-]+\.md)`/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(path.resolve(folder, '../..', file)))).toEqual([]);
  });
});
