import { type Language, languages, matchLanguage } from '#i18n/languages.ts';
import { personalDe } from '#i18n/personal/de.ts';
import { type PersonalTexts, personalEn } from '#i18n/personal/en.ts';
import { personalNl } from '#i18n/personal/nl.ts';
import { personalSv } from '#i18n/personal/sv.ts';
import { personalZhCn } from '#i18n/personal/zh-CN.ts';

const catalogues = {
  en: personalEn,
  de: personalDe,
  nl: personalNl,
  sv: personalSv,
  'zh-CN': personalZhCn,
} as const satisfies Record<Language, PersonalTexts>;

export type { PersonalTexts } from '#i18n/personal/en.ts';

export function personalTexts(language: Language): PersonalTexts {
  return catalogues[language];
}

/**
 * The language of a page: the link's own, else the first that the browser accepts (RFC 9110 section 12.5.4), else English.
 */
export function pageLanguage(link: string | undefined, accepts: string | undefined): Language {
  const own = languages.find((language) => language === link);
  if (own !== undefined) return own;
  const wanted = (accepts ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const weight = Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1);
      return { language: matchLanguage(tag), weight };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  return wanted.find(({ language }) => language !== undefined)?.language ?? 'en';
}
