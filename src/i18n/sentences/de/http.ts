import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const httpDe: SentenceCatalogue = {
  'The request is not as described: {0} {1}.': 'Die Anfrage entspricht nicht der Beschreibung: {0} {1}.',
  'Compare it with /api/v1/openapi.json.': 'Vergleichen Sie sie mit /api/v1/openapi.json.',
};
