import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { pageLanguage, personalTexts } from '#i18n/personal/texts.ts';

function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(2))]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const names = ['.products.device', '.products.phone', '.page.greeting'];

describe.each(languages.filter((language) => language !== 'en'))('the personal pages in %s', (language) => {
  const english = new Map(textsOf(personalTexts('en')));

  test('have every text, lists as long, and words of their own', () => {
    const texts = textsOf(personalTexts(language));
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
    const same = texts.filter(([path, text]) => !names.includes(path) && text === english.get(path));
    expect(same).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() === '' || text.includes('#'))).toEqual([]);
  });

  test('count down: the number stands where the page replaces it', () => {
    const { left } = personalTexts(language).linking;
    expect(left(2).replace('2', '41')).toBe(left(41));
  });
});

test.each([
  ['de', 'nl', 'de'],
  [undefined, 'fr-FR, sv;q=0.7, nl;q=0.9', 'nl'],
  [undefined, 'zh-TW, zh-CN;q=0.5', 'zh-CN'],
  [undefined, 'de;q=0, xx', 'en'],
  ['xx', undefined, 'en'],
])('the language of link %s in a browser that wants %s is %s', (link, accepts, language) => {
  expect(pageLanguage(link, accepts)).toBe(language);
});
