import type { Language } from '#i18n/languages.ts';

/** Texts that are the same in every language: names. */
export const sameEverywhere: readonly string[] = ['words.services.whatsapp'];

/** Words that happen to be the same in a language; the test refuses every other copy of an English text. */
export const sameAsEnglish: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  de: ['words.services.wechat', 'words.wizard.connectors', 'signIn.code.label'],
  nl: ['words.services.wechat', 'shell.pages.audit', 'signIn.code.label'],
  sv: ['words.services.wechat'],
  'zh-CN': [],
};
