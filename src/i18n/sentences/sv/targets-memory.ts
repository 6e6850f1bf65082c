import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMemorySv: SentenceCatalogue = {
  'Make it first.': 'Skapa den först.',
  'There is no item {0}, and its mail was not given.':
    'Det finns inget objekt {0}, och dess e-postmeddelande skickades inte med.',
};
