import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { loadWebMessages } from '#i18n/web/catalogues.ts';
import { sameAsEnglish, sameEverywhere } from '#i18n/web/sameAsEnglish.ts';

/** What a text is called with: a count of 2 where a number is wanted, a name elsewhere; both read alike in a template. */
const argument = 2;

/** Every text by its path. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const text: (...args: number[]) => unknown = (...args) => value(...args);
    return [[path, String(text(...Array.from({ length: value.length }, () => argument)))]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const english = new Map(textsOf(await loadWebMessages('en')));

test('English has texts, none of them empty', () => {
  expect(english.size).toBeGreaterThan(100);
  expect([...english].filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
});

describe.each(languages.filter((language) => language !== 'en'))('the web in %s', async (language) => {
  const texts = textsOf(await loadWebMessages(language));
  const allowed: readonly string[] = [...sameAsEnglish[language], ...sameEverywhere];

  test('has every text of the English one and no other', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('is translated: no value is empty or equals English, but for the words listed', () => {
    const same = texts.filter(([path, text]) => text === english.get(path) && !allowed.includes(path));
    expect(same).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() === '' || /undefined|#/.test(text))).toEqual([]);
  });

  test('lists no word that is not there or is translated by now', () => {
    const paths = new Map(texts);
    expect(allowed.filter((path) => paths.get(path) !== english.get(path))).toEqual([]);
  });
});
