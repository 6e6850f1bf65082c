import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxKeyfileDe: SentenceCatalogue = {
  'belongs to another pack': 'gehört zu einem anderen Paket',
  'The key file of pack {0} is sealed by master key {1}; this one is {2}.':
    'Die Schlüsseldatei des Pakets {0} ist mit dem Hauptschlüssel {1} versiegelt; der jetzige ist {2}.',
  'Start with the master key that the archive was made with.':
    'Starten Sie mit dem Hauptschlüssel, mit dem das Archiv angelegt wurde.',
  'has a wrong length': 'hat eine falsche Länge',
  'is not what was written there': 'ist nicht das, was dort geschrieben wurde',
  'has no header of version 1': 'hat keinen Kopfteil der Version 1',
  'is cut off': 'ist abgeschnitten',
  'has no slot {0}': 'hat keinen Platz {0}',
  'The key file {0}.': 'Die Schlüsseldatei {0}.',
  'The key file of pack {0} {1}.': 'Die Schlüsseldatei des Pakets {0} {1}.',
  'Restore the key file from a backup, then run verify.':
    'Stellen Sie die Schlüsseldatei aus einer Sicherung wieder her und führen Sie dann verify aus.',
};
