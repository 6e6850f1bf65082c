import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxLedgerDe: SentenceCatalogue = {
  'Another process has appended to the ledger meanwhile.':
    'Ein anderer Prozess hat inzwischen etwas an das Hauptbuch angefügt.',
  'The ledger file {0} does not follow from the leaves before it.':
    'Die Hauptbuchdatei {0} schließt nicht an die Blätter davor an.',
  'The head in the ledger file {0} is not signed by this archive.':
    'Der Stand in der Hauptbuchdatei {0} ist nicht von diesem Archiv signiert.',
  'The database and the ledger file {0} are different histories.':
    'Die Datenbank und die Hauptbuchdatei {0} gehören zu verschiedenen Geschichten.',
  'The ledger file {0} is missing, but {1} is there.':
    'Die Hauptbuchdatei {0} fehlt, aber {1} ist vorhanden.',
  'The ledger file {0} is damaged.': 'Die Hauptbuchdatei {0} ist beschädigt.',
  'The ledger file {0} is that of another leaf.': 'Die Hauptbuchdatei {0} gehört zu einem anderen Blatt.',
  'Stop importing, keep everything as it is, and run verify with a head kept outside.':
    'Beenden Sie das Importieren, lassen Sie alles, wie es ist, und führen Sie verify mit einem außerhalb aufbewahrten Stand aus.',
  'There is no pack {0} in the ledger.': 'Im Hauptbuch gibt es kein Paket {0}.',
  'Give the id of a pack that was imported completely.':
    'Geben Sie die Kennung eines vollständig importierten Pakets an.',
  'The pack is not the one in the ledger.': 'Das Paket ist nicht das im Hauptbuch.',
  'Run verify.': 'Führen Sie verify aus.',
  'The ledger file {0} belongs to another history than the database.':
    'Die Hauptbuchdatei {0} gehört zu einer anderen Geschichte als die Datenbank.',
  'Line {0} of the kept heads is not a signed head of the ledger.':
    'Zeile {0} der aufbewahrten Stände ist kein signierter Stand des Hauptbuchs.',
  'There is no signed head of the ledger in what was given.':
    'Die Angabe enthält keinen signierten Stand des Hauptbuchs.',
  'Give a file with heads as Holdfast wrote them: one JSON object, or one on each line.':
    'Geben Sie eine Datei mit Ständen an, wie Holdfast sie geschrieben hat: ein JSON-Objekt oder eines je Zeile.',
  'The pack is in no leaf of the ledger: left by a crash, or put there. The next start takes it in.':
    'Das Paket steht in keinem Blatt des Hauptbuchs: Es blieb nach einem Absturz zurück oder wurde dort abgelegt. Der nächste Start nimmt es auf.',
  'Leaf {0} is missing.': 'Blatt {0} fehlt.',
  'The leaf is not the one that its hash stands for.': 'Das Blatt ist nicht das, für das sein Hash steht.',
  'The signed head does not follow from the leaves.':
    'Der signierte Stand ergibt sich nicht aus den Blättern.',
  'The signature of the head is wrong.': 'Die Signatur des Stands ist falsch.',
  'The head is signed by another key: {0}.': 'Der Stand ist mit einem anderen Schlüssel signiert: {0}.',
  'The ledger file {0} is not in its place.': 'Die Hauptbuchdatei {0} ist nicht an ihrem Platz.',
  'The ledger file {0} and the database say different things.':
    'Die Hauptbuchdatei {0} und die Datenbank widersprechen sich.',
  'The row of leaf {0} is damaged.': 'Die Zeile des Blatts {0} ist beschädigt.',
  'The head does not follow from the leaves.': 'Der Stand ergibt sich nicht aus den Blättern.',
  'Leaf {0} stands behind the head.': 'Blatt {0} liegt jenseits des Stands.',
  'There is a ledger file for leaf {0}, which the database lacks: start Holdfast to take it in.':
    'Es gibt eine Hauptbuchdatei für Blatt {0}, das der Datenbank fehlt: Starten Sie Holdfast, um es aufzunehmen.',
  'The first {0} packs are not those of the head kept outside since {1}: history was rewritten.':
    'Die ersten {0} Pakete sind nicht die des Stands, der seit {1} außerhalb aufbewahrt wird: Die Geschichte wurde umgeschrieben.',
  'The head kept outside since {0} has {1} packs; the ledger has {2}: the end of the history is gone.':
    'Der seit {0} außerhalb aufbewahrte Stand hat {1} Pakete, das Hauptbuch {2}: Das Ende der Geschichte fehlt.',
  'The head kept outside is signed by key {0}, which is not the present one.':
    'Der außerhalb aufbewahrte Stand ist mit dem Schlüssel {0} signiert, und das ist nicht der jetzige.',
  'The signature of the head kept outside is wrong: it was changed.':
    'Die Signatur des außerhalb aufbewahrten Stands ist falsch: Er wurde verändert.',
};
