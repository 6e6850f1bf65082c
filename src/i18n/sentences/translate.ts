import { fill, type Sentence, type SentenceValue } from '#core/sentence.ts';
import type { Language } from '#i18n/languages.ts';
import type { PluralForms } from '#i18n/plural.ts';

/**
 * English template to its translation, with the same places in any order. Forms are for a language that has more of
 * them than English: the first number of the sentence chooses.
 */
export type SentenceCatalogue = Readonly<Record<string, string | PluralForms>>;

/** The catalogues of a language by who says what is in them: a module, or a folder of it (`connector-mapping`). */
export type SentenceParts = Readonly<Record<string, SentenceCatalogue>>;

export type Translate = (sentence: Sentence) => string;

/** Read when somebody speaks the language: a command starts with one, a server with none. */
const parts: Readonly<Record<Exclude<Language, 'en'>, () => Promise<SentenceParts>>> = {
  de: async () => (await import('#i18n/sentences/de/catalogue.ts')).sentencesDe,
  nl: async () => (await import('#i18n/sentences/nl/catalogue.ts')).sentencesNl,
  sv: async () => (await import('#i18n/sentences/sv/catalogue.ts')).sentencesSv,
  'zh-CN': async () => (await import('#i18n/sentences/zh-CN/catalogue.ts')).sentencesZhCn,
};

/** What stands between the parts of a list, and between sentences. */
const separators: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  'zh-CN': { ', ': '、', '; ': '；', ' ': '' },
};

/** Gives the function that says sentences in a language; what has no translation is said in English. */
export function translateTo(language: Language): Promise<Translate> {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const made = openTranslator(language);
  translators.set(language, made);
  return made;
}

const translators = new Map<Language, Promise<Translate>>();

async function openTranslator(language: Language): Promise<Translate> {
  const own = language === 'en' ? {} : await sentenceParts(language);
  return translator(language, Object.assign({}, ...Object.values(own)));
}

/** The catalogues of a language, one a file. */
export function sentenceParts(language: Exclude<Language, 'en'>): Promise<SentenceParts> {
  return parts[language]();
}

function translator(language: Language, catalogue: SentenceCatalogue): Translate {
  const rules = new Intl.PluralRules(language);
  const between = separators[language] ?? {};

  const chosen = (entry: string | PluralForms, values: readonly SentenceValue[]): string => {
    if (typeof entry === 'string') return entry;
    const count = values.find((value) => typeof value === 'number');
    return entry[rules.select(count ?? 0)] ?? entry.other;
  };
  const translate: Translate = ({ template, values }) => {
    const entry = Object.hasOwn(catalogue, template) ? catalogue[template] : undefined;
    const own = entry === undefined ? rejoined(template, between) : chosen(entry, values);
    return fill(
      own,
      values.map((value) => (typeof value === 'object' ? translate(value) : String(value))),
    );
  };
  return translate;
}

/** Of what `joined` has put together, the separators of the language. */
function rejoined(template: string, between: Readonly<Record<string, string>>): string {
  const separator = /^\{0\}([,;]? )\{1\}/.exec(template)?.[1];
  const own = separator === undefined ? undefined : between[separator];
  if (separator === undefined || own === undefined) return template;
  const parts = template.split(separator);
  return parts.every((part) => /^\{\d+\}$/.test(part)) ? parts.join(own) : template;
}
