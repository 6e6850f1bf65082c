import { type Language, languages, matchLanguage } from '@i18n/languages.ts';

const stored = 'holdfast.language';

/** What this browser was told last, else what it asks for, else English. */
export function initialLanguage(): Language {
  const wanted = [localStorage.getItem(stored) ?? '', ...navigator.languages];
  return wanted.map(matchLanguage).find((language) => language !== undefined) ?? 'en';
}

export function storeLanguage(language: Language): void {
  localStorage.setItem(stored, language);
}

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
