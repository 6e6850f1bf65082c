import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const auditDe: SentenceCatalogue = {
  'The trail ends at entry {0}, but the kept head counts {1}: entries were removed.':
    'Das Protokoll endet mit Eintrag {0}, der aufbewahrte Stand zählt aber {1}: Einträge wurden entfernt.',
  'Entries {0} to {1} are missing.': 'Die Einträge {0} bis {1} fehlen.',
  'Entry {0} was altered, or does not follow entry {1}.':
    'Eintrag {0} wurde verändert oder folgt nicht auf Eintrag {1}.',
  'Entries {0} to {1} were declared lost, but the trail ended at entry {2}.':
    'Die Einträge {0} bis {1} wurden für verloren erklärt, das Protokoll endete aber mit Eintrag {2}.',
  'The kept head counts {0} entries; entries {1} to {2} were lost with a database, so it cannot be checked. Use a newer head.':
    'Der aufbewahrte Stand zählt {0} Einträge; die Einträge {1} bis {2} gingen mit einer Datenbank verloren, daher lässt er sich nicht prüfen. Verwenden Sie einen neueren Stand.',
  'Entry {0} is not the one that the kept head names: the history was rewritten.':
    'Eintrag {0} ist nicht der, den der aufbewahrte Stand nennt: Die Geschichte wurde umgeschrieben.',
};
