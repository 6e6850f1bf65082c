import { describe, expect, test } from 'vitest';
import { english, fromStored, joined, say, stored, verbatim } from '#core/sentence.ts';
import { languages } from '#i18n/messages.ts';
import { type SentenceCatalogue, sentenceParts, translateTo } from '#i18n/sentences/translate.ts';
import { sentencesOf, spokenSentences } from '../../test/support/spokenSentences.ts';

const spoken = await spokenSentences();
const templates = [...spoken.values()].flat().map(({ template }) => template);
const others = languages.filter((language) => language !== 'en');

/** Sentences that another language says with the same signs: names, commands, fragments without words. */
const sameAsEnglish: Readonly<Record<(typeof others)[number], readonly string[]>> = {
  de: [],
  nl: [],
  sv: [],
  'zh-CN': [],
};

/** Every form of a translation. */
function formsOf(entry: SentenceCatalogue[string] | undefined): string[] {
  if (entry === undefined) return [];
  return typeof entry === 'string' ? [entry] : Object.values(entry);
}

function placesOf(text: string): string[] {
  return (text.match(/\{\d+\}/g) ?? []).toSorted();
}

test('every sentence of the sources is found', () => {
  expect(templates.length).toBeGreaterThan(500);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  const source = 'throw new Failure(say`Line ${line} of ${a.b}: \\`x\\`.`, no`t`);';
  expect(sentencesOf(source, 'a.ts')).toEqual([{ template: 'Line {0} of {1}: `x`.', file: 'a.ts', line: 1 }]);
});

describe.each(others)('the sentences in %s', (language) => {
  test.each([...spoken.keys()])('of %s are those of the sources, no more and no fewer', async (name) => {
    const catalogue = (await sentenceParts(language))[name] ?? {};
    const wanted = (spoken.get(name) ?? []).map(({ template }) => template);
    expect({
      missing: wanted.filter((template) => !Object.hasOwn(catalogue, template)),
      leftOver: Object.keys(catalogue).filter((template) => !wanted.includes(template)),
    }).toEqual({ missing: [], leftOver: [] });
  });

  test('stand in catalogues of who says something', async () => {
    expect(Object.keys(await sentenceParts(language)).toSorted()).toEqual([...spoken.keys()].toSorted());
  });

  test('have the places of the English ones, and words of their own', async () => {
    const parts = Object.values(await sentenceParts(language));
    const entries = parts
      .flatMap((part) => Object.entries(part))
      .flatMap(([template, entry]) => formsOf(entry).map((text) => [template, text] as const));
    expect(entries.filter(([template, text]) => placesOf(template).join() !== placesOf(text).join())).toEqual(
      [],
    );
    expect(entries.filter(([, text]) => text.trim() === '')).toEqual([]);
    const same = entries.filter(([template, text]) => template === text).map(([template]) => template);
    expect(same.toSorted()).toEqual([...sameAsEnglish[language]].toSorted());
  });
});

test('a sentence is English for logs, and stays itself as text', () => {
  const reason = say`Line ${3} of ${'users.csv'}: ${say`The row is empty.`}`;
  expect(english(reason)).toBe('Line 3 of users.csv: The row is empty.');
  expect(fromStored(stored(reason))).toEqual(reason);
  expect(english(fromStored('Written before {0}.'))).toBe('Written before {0}.');
  expect(english(say`Choose one of ${['a', 'b']}.`)).toBe('Choose one of a, b.');
  expect(english(joined(' ', [verbatim('A.'), false, verbatim('B.')]))).toBe('A. B.');
  expect(english(say`${'{1}'} and ${2n}`)).toBe('{1} and 2');
});

test('what has no translation is said in English, and Chinese has separators of its own', async () => {
  const unknown = say`Nobody ever says ${'this'}.`;
  for (const language of languages)
    expect((await translateTo(language))(unknown)).toBe('Nobody ever says this.');
  const chinese = await translateTo('zh-CN');
  expect(chinese(joined(', ', ['a', 'b', 'c']))).toBe('a、b、c');
  expect(chinese(joined(' ', [verbatim('甲。'), verbatim('乙。')]))).toBe('甲。乙。');
  expect(chinese(joined(' ', ['user.phone', say`is missing`]))).toBe('user.phone 缺失');
  expect(chinese(joined(' ', [verbatim('FATAL:'), verbatim('out of memory')]))).toBe('FATAL: out of memory');
  expect(chinese(joined('\n', [verbatim('甲'), verbatim('乙')]))).toBe('甲\n乙');
  expect(chinese(verbatim('x'))).toBe('x');
});
