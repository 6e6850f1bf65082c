import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorMappingDe: SentenceCatalogue = {
  '{0}, line {1}: {2}': '{0}, Zeile {1}: {2}',
  'There is 1 more problem.': 'Es gibt 1 weiteres Problem.',
  'There are {0} more problems.': 'Es gibt {0} weitere Probleme.',
  'Or apply the good rows alone with --accept-partial.':
    'Oder übernehmen Sie mit --accept-partial nur die richtigen Zeilen.',
  'The mapping stays as it was.': 'Die Zuordnung bleibt, wie sie war.',
  'The external user id is in scientific notation: the spreadsheet has destroyed the number.':
    'Die externe Benutzer-ID steht in wissenschaftlicher Schreibweise: Die Tabellenkalkulation hat die Nummer zerstört.',
  'Format the column as text, type the number again and save the file again.':
    'Formatieren Sie die Spalte als Text, geben Sie die Nummer neu ein und speichern Sie die Datei erneut.',
};
