import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxObjectsDe: SentenceCatalogue = {
  'The content of an attachment is not the one of {0} bytes that its item describes.':
    'Der Inhalt einer Anlage ist nicht der mit {0} Bytes, den ihr Element beschreibt.',
  'The key in the row of object {0} belongs to another object.':
    'Der Schlüssel in der Zeile des Objekts {0} gehört zu einem anderen Objekt.',
  'Restore the database from a backup, then run verify.':
    'Stellen Sie die Datenbank aus einer Sicherung wieder her und führen Sie dann verify aus.',
  'An attachment that other items had was destroyed with the last of them while this item was being archived.':
    'Eine Anlage, die andere Elemente hatten, wurde mit dem letzten von ihnen vernichtet, während dieses Element archiviert wurde.',
  'Nothing is to be done: the item is delivered again, with its own copy.':
    'Es ist nichts zu tun: Das Element wird erneut zugestellt, mit einer eigenen Kopie.',
  'The content of an attachment is not in its place.': 'Der Inhalt einer Anlage ist nicht an seinem Platz.',
  'The content of an attachment has another length than its row says.':
    'Der Inhalt einer Anlage hat eine andere Länge, als ihre Zeile angibt.',
  'The content of an attachment is not the one that its row stands for.':
    'Der Inhalt einer Anlage ist nicht der, für den ihre Zeile steht.',
};
