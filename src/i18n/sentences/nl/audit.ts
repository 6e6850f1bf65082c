import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const auditNl: SentenceCatalogue = {
  'The trail ends at entry {0}, but the kept head counts {1}: entries were removed.':
    'Het auditlogboek eindigt bij vermelding {0}, maar de bewaarde stand telt er {1}: er zijn vermeldingen verwijderd.',
  'Entries {0} to {1} are missing.': 'De vermeldingen {0} tot en met {1} ontbreken.',
  'Entry {0} was altered, or does not follow entry {1}.':
    'Vermelding {0} is gewijzigd, of volgt niet op vermelding {1}.',
  'Entries {0} to {1} were declared lost, but the trail ended at entry {2}.':
    'De vermeldingen {0} tot en met {1} zijn als verloren vastgelegd, maar het auditlogboek eindigde bij vermelding {2}.',
  'The kept head counts {0} entries; entries {1} to {2} were lost with a database, so it cannot be checked. Use a newer head.':
    'De bewaarde stand telt {0} vermeldingen; de vermeldingen {1} tot en met {2} zijn met een database verloren gegaan, dus deze stand kan niet worden gecontroleerd. Gebruik een nieuwere stand.',
  'Entry {0} is not the one that the kept head names: the history was rewritten.':
    'Vermelding {0} is een andere dan de bewaarde stand noemt: de geschiedenis is herschreven.',
};
