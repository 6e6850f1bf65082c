import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxKeyfileNl: SentenceCatalogue = {
  'belongs to another pack': 'hoort bij een ander pakket',
  'The key file of pack {0} is sealed by master key {1}; this one is {2}.':
    'Het sleutelbestand van pakket {0} is verzegeld met hoofdsleutel {1}; deze is {2}.',
  'Start with the master key that the archive was made with.':
    'Start met de hoofdsleutel waarmee het archief is gemaakt.',
  'has a wrong length': 'heeft een verkeerde lengte',
  'is not what was written there': 'bevat niet wat erin is geschreven',
  'has no header of version 1': 'heeft geen header van versie 1',
  'is cut off': 'is afgekapt',
  'has no slot {0}': 'heeft geen sleutelplaats {0}',
  'The key file {0}.': 'Het sleutelbestand {0}.',
  'The key file of pack {0} {1}.': 'Het sleutelbestand van pakket {0} {1}.',
  'Restore the key file from a backup, then run verify.':
    'Zet het sleutelbestand terug uit een back-up en voer daarna verify uit.',
};
