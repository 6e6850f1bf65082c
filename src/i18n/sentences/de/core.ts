import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const coreDe: SentenceCatalogue = {
  'is missing': 'fehlt',
  'has fields that are not known: {0}': 'hat unbekannte Felder: {0}',
};
