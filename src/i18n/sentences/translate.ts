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

/** What a language puts between two texts where `joined` has put this separator. */
type Between = (separator: string, before: string, after: string) => string;

const joining: Readonly<Partial<Record<Language, Between>>> = { 'zh-CN': betweenChinese };

/** Chinese has no blanks but beside Latin letters: `user.phone 缺失`. */
function betweenChinese(separator: string, before: string, after: string): string {
  if (separator === ', ') return '、';
  if (separator === '; ') return '；';
  if (separator !== ' ') return separator;
  const mark = /[\u3000-\u303f\uff00-\uffef“”]/u;
  const ideograph = /\p{Script=Han}/u;
  const [last, first] = [before.slice(-1), after.slice(0, 1)];
  const close = mark.test(last) || mark.test(first) || (ideograph.test(last) && ideograph.test(first));
  return close ? '' : ' ';
}

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
  const between = joining[language];

  const chosen = (entry: string | PluralForms, values: readonly SentenceValue[]): string => {
    if (typeof entry === 'string') return entry;
    const count = values.find((value) => typeof value === 'number');
    return entry[rules.select(count ?? 0)] ?? entry.other;
  };
  const translate: Translate = ({ template, values }) => {
    const texts = values.map((value) => (typeof value === 'object' ? translate(value) : String(value)));
    if (Object.hasOwn(catalogue, template))
      return fill(chosen(catalogue[template] ?? template, values), texts);
    const separator = separatorOf(template);
    if (between === undefined || separator === undefined) return fill(template, texts);
    return texts.reduce((before, after) => before + between(separator, before, after) + after);
  };
  return translate;
}

/** Of what `joined` has put together, what stands between the parts. */
function separatorOf(template: string): string | undefined {
  const separator = /^\{0\}([,;]? |\n)\{1\}/.exec(template)?.[1];
  if (separator === undefined) return undefined;
  return template.split(separator).every((part) => /^\{\d+\}$/.test(part)) ? separator : undefined;
}
