import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';

const document = await readFile(path.resolve(import.meta.dirname, '../docs/terms.md'), 'utf8');
/** Rows that name a text: its path, then the text in the order of `languages`. */
const rows = document
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, first = '']) => /^`[\w.]+`$/.test(first))
  .map(([, first = '', ...words]) => ({ text: first.slice(1, -1), words: words.slice(0, languages.length) }));

test('the glossary names texts', () => expect(rows.length).toBeGreaterThan(10));

test.each(languages)('the catalogues use the words of the glossary in %s', async (language) => {
  const messages = await loadWebMessages(language);
  const textAt = (text: string): unknown =>
    text.split('.').reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], messages);
  const index = languages.indexOf(language);
  const wrong = rows
    .map(({ text, words }) => ({ text, glossary: words[index], catalogue: textAt(text) }))
    .filter(({ glossary, catalogue }) => glossary !== catalogue);
  expect(wrong).toEqual([]);
});
