import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxObjectsNl: SentenceCatalogue = {
  'The content of an attachment is not the one of {0} bytes that its item describes.':
    'De inhoud van een bijlage is niet de inhoud van {0} bytes die het item beschrijft.',
  'The key in the row of object {0} belongs to another object.':
    'De sleutel in de rij van object {0} hoort bij een ander object.',
  'Restore the database from a backup, then run verify.':
    'Zet de database terug uit een back-up en voer daarna verify uit.',
  'An attachment that other items had was destroyed with the last of them while this item was being archived.':
    'Een bijlage die andere items hadden, is met het laatste daarvan vernietigd terwijl dit item werd gearchiveerd.',
  'Nothing is to be done: the item is delivered again, with its own copy.':
    'U hoeft niets te doen: het item wordt opnieuw bezorgd, met een eigen kopie.',
  'The content of an attachment is not in its place.': 'De inhoud van een bijlage staat niet op zijn plaats.',
  'The content of an attachment has another length than its row says.':
    'De inhoud van een bijlage heeft een andere lengte dan in de rij staat.',
  'The content of an attachment is not the one that its row stands for.':
    'De inhoud van een bijlage past niet bij de rij ervan.',
};
