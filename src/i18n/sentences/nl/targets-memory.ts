import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMemoryNl: SentenceCatalogue = {
  'Make it first.': 'Maak het eerst.',
  'There is no item {0}, and its mail was not given.':
    'Er is geen item {0}, en de e-mail ervan is niet meegegeven.',
};
