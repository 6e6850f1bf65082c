import { de } from '#i18n/de.ts';
import { en, type Messages } from '#i18n/en.ts';
import type { Language } from '#i18n/languages.ts';
import { nl } from '#i18n/nl.ts';
import { sv } from '#i18n/sv.ts';
import { zhCN } from '#i18n/zh-CN.ts';

const catalogues = { en, de, nl, sv, 'zh-CN': zhCN } as const satisfies Record<Language, Messages>;

export { type Language, languageOf, languages, matchLanguage } from '#i18n/languages.ts';

export function messagesFor(language: Language): Messages {
  return catalogues[language];
}
