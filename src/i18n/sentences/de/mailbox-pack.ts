import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxPackDe: SentenceCatalogue = {
  'The pack is not in its place.': 'Das Paket ist nicht an seinem Platz.',
  'The root in the footer is not the root of its leaves.':
    'Die Wurzel im Fußteil ist nicht die Wurzel seiner Blätter.',
  'The file is not the one that the ledger has: its SHA-256 is another.':
    'Die Datei ist nicht die, die im Hauptbuch steht: Ihr SHA-256 ist ein anderer.',
  'The root of its records is not the one that the ledger has.':
    'Die Wurzel seiner Datensätze ist nicht die, die im Hauptbuch steht.',
  'It has {0} records; the ledger says {1}.': 'Es hat {0} Datensätze; laut Hauptbuch sind es {1}.',
  'The record is not the one that its leaf stands for.':
    'Der Datensatz ist nicht der, für den sein Blatt steht.',
  'has no header': 'hat keinen Kopfteil',
  'The header of the pack has version {0}; this Holdfast knows version 1.':
    'Der Kopfteil des Pakets hat Version {0}; dieses Holdfast kennt Version 1.',
  'needs dictionary {0}, which is not known': 'braucht das Wörterbuch {0}, das nicht bekannt ist',
  'has a header with unknown marks': 'hat einen Kopfteil mit unbekannten Kennzeichen',
  'has a header without a time': 'hat einen Kopfteil ohne Zeitangabe',
  'has no footer': 'hat keinen Fußteil',
  'has a footer of a wrong length': 'hat einen Fußteil mit falscher Länge',
  'has a gap before record {0}': 'hat eine Lücke vor Datensatz {0}',
  'has a gap before its footer': 'hat eine Lücke vor seinem Fußteil',
  'has a record of unknown kind {0}': 'hat einen Datensatz der unbekannten Art {0}',
  'has a record that is too short': 'hat einen zu kurzen Datensatz',
  'has no end: it is cut off, or not a pack': 'hat kein Ende: Es ist abgeschnitten oder kein Paket',
  'The end of the pack has version {0}; this Holdfast knows version 1.':
    'Das Ende des Pakets hat Version {0}; dieses Holdfast kennt Version 1.',
  'has an end with unknown marks': 'hat ein Ende mit unbekannten Kennzeichen',
  'Update Holdfast; if no newer one was ever used here, restore the pack from a backup, then run verify.':
    'Aktualisieren Sie Holdfast; wurde hier nie ein neueres verwendet, stellen Sie das Paket aus einer Sicherung wieder her und führen Sie dann verify aus.',
  'The pack {0}.': 'Das Paket {0}.',
  'Restore the pack from a backup, then run verify.':
    'Stellen Sie das Paket aus einer Sicherung wieder her und führen Sie dann verify aus.',
  'A record does not decompress.': 'Ein Datensatz lässt sich nicht entpacken.',
  'is too short to be one': 'ist zu kurz, um eines zu sein',
  'has a footer that is longer than the file': 'hat einen Fußteil, der länger als die Datei ist',
  'has a changed header or footer': 'hat einen veränderten Kopf- oder Fußteil',
  'named {0} is another one: {1}': 'mit dem Namen {0} ist ein anderes: {1}',
  'The key of item {0} was destroyed; its content cannot be read any more.':
    'Der Schlüssel des Elements {0} wurde vernichtet; sein Inhalt ist nicht mehr lesbar.',
  'Nothing brings it back; the certificate of disposition says when and why.':
    'Nichts bringt den Inhalt zurück; der Vernichtungsnachweis sagt, wann und warum.',
  'The body of a record does not have the form of version 1.':
    'Der Inhalt eines Datensatzes hat nicht die Form der Version 1.',
  'Record {0} of the pack is not what was written there, or its key is another one.':
    'Datensatz {0} des Pakets ist nicht das, was dort geschrieben wurde, oder sein Schlüssel ist ein anderer.',
  'Restore the pack and its key file from a backup, then run verify.':
    'Stellen Sie das Paket und seine Schlüsseldatei aus einer Sicherung wieder her und führen Sie dann verify aus.',
  'was not taken whole by the blob store': 'wurde vom Objektspeicher nicht vollständig angenommen',
};
