import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxObjectsSv: SentenceCatalogue = {
  'The content of an attachment is not the one of {0} bytes that its item describes.':
    'Innehållet i en bilaga är inte det på {0} byte som dess objekt beskriver.',
  'The key in the row of object {0} belongs to another object.':
    'Nyckeln i raden för det lagrade objektet {0} hör till ett annat lagrat objekt.',
  'Restore the database from a backup, then run verify.':
    'Återställ databasen från en säkerhetskopia och kör sedan verify.',
  'An attachment that other items had was destroyed with the last of them while this item was being archived.':
    'En bilaga som andra objekt hade förstördes med det sista av dem medan det här objektet arkiverades.',
  'Nothing is to be done: the item is delivered again, with its own copy.':
    'Inget behöver göras: objektet levereras igen, med en egen kopia.',
  'The content of an attachment is not in its place.': 'Innehållet i en bilaga är inte på sin plats.',
  'The content of an attachment has another length than its row says.':
    'Innehållet i en bilaga har en annan längd än dess rad anger.',
  'The content of an attachment is not the one that its row stands for.':
    'Innehållet i en bilaga är inte det som dess rad gäller.',
};
