import { describe, expect, test } from 'vitest';
import { english, fromStored, joined, say, stored, verbatim } from '#core/sentence.ts';
import { languages } from '#i18n/messages.ts';
import { catalogueOf, type SentenceCatalogue, translateTo } from '#i18n/sentences/translate.ts';
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

/** What a catalogue's file exports. */
async function fileOf(language: string, name: string): Promise<SentenceCatalogue> {
  const exported: Record<string, SentenceCatalogue> = await import(`./sentences/${language}/${name}.ts`);
  return Object.values(exported)[0] ?? {};
}

test('every sentence of the sources is found', () => {
  expect(templates.length).toBeGreaterThan(500);
  expect(sentencesOf('throw new Failure(say`Line ${line} of ${a.b}: \\`x\\`.`, no`t`);', 'a.ts')).toEqual([
    { template: 'Line {0} of {1}: `x`.', file: 'a.ts', line: 1 },
  ]);
});

describe.each(others)('the sentences in %s', (language) => {
  test.each([...spoken.keys()])('of %s are those of the sources, no more and no fewer', async (name) => {
    const catalogue = await fileOf(language, name);
    const wanted = (spoken.get(name) ?? []).map(({ template }) => template);
    expect({
      missing: wanted.filter((template) => !Object.hasOwn(catalogue, template)),
      leftOver: Object.keys(catalogue).filter((template) => !wanted.includes(template)),
    }).toEqual({ missing: [], leftOver: [] });
  });

  test('have the places of the English ones, and words of their own', async () => {
    const catalogue = await catalogueOf(language);
    const entries = Object.entries(catalogue).flatMap(([template, entry]) =>
      formsOf(entry).map((text) => [template, text] as const),
    );
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
  expect(chinese(verbatim('x'))).toBe('x');
});
