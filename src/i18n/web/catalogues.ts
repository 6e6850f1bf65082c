import type { Language } from '#i18n/languages.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

/** A browser loads the one language it shows. */
const catalogues: Readonly<Record<Language, () => Promise<WebMessages>>> = {
  en: async () => (await import('#i18n/web/en/catalogue.ts')).en,
  de: async () => (await import('#i18n/web/de/catalogue.ts')).de,
  nl: async () => (await import('#i18n/web/nl/catalogue.ts')).nl,
  sv: async () => (await import('#i18n/web/sv/catalogue.ts')).sv,
  'zh-CN': async () => (await import('#i18n/web/zh-CN/catalogue.ts')).zhCN,
};

export function loadWebMessages(language: Language): Promise<WebMessages> {
  return catalogues[language]();
}

/** Each language by its own name, for the menu that chooses one. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  nl: 'Nederlands',
  sv: 'Svenska',
  'zh-CN': '简体中文',
};
