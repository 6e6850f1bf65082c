import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const targetsMemoryDe: SentenceCatalogue = {
  'Make it first.': 'Legen Sie zuerst an, was fehlt.',
  'There is no item {0}, and its mail was not given.':
    'Es gibt kein Element {0}, und seine E-Mail wurde nicht mitgegeben.',
};
