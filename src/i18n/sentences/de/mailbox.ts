import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const mailboxDe: SentenceCatalogue = {
  'has no address': 'hat keine Adresse',
  'has several columns, but none is called Email': 'hat mehrere Spalten, aber keine heißt Email',
  'has no valid e-mail address': 'hat keine gültige E-Mail-Adresse',
  'is not valid CSV': 'ist kein gültiges CSV',
  'Line {0} of {1} {2}.': 'Zeile {0} von {1} {2}.',
  'Write one address a line, or CSV with a column called Email.':
    'Schreiben Sie je Zeile eine Adresse, oder CSV mit einer Spalte namens Email.',
  '"{0}" is not an e-mail address.': '„{0}“ ist keine E-Mail-Adresse.',
  '"{0}" is not a domain.': '„{0}“ ist keine Domäne.',
  'Write it as corp.example.': 'Schreiben Sie sie wie corp.example.',
  'The item has no such attachment.': 'Das Element hat keine solche Anlage.',
  'The content of {0} is not archived: {1}.': 'Der Inhalt von {0} ist nicht archiviert: {1}.',
  'The mail of item {0} does not hold the attachment that the item names.':
    'Die E-Mail des Elements {0} enthält die Anlage nicht, die das Element nennt.',
  'Run `holdfast verify`; the mail itself can be downloaded whole.':
    'Führen Sie `holdfast verify` aus; die E-Mail selbst kann vollständig heruntergeladen werden.',
  'it was still being fetched': 'Er wurde noch geholt',
  "the sender's service no longer had it": 'Beim Dienst des Absenders war er nicht mehr verfügbar',
  'the export left it out': 'Er wurde im Export weggelassen',
  'it could not be fetched': 'Er konnte nicht geholt werden',
  'Look at the item: it names its attachments and their states.':
    'Sehen Sie sich das Element an: Es nennt seine Anlagen und ihren Status.',
  'The search index has it otherwise than its pack.': 'Im Suchindex steht es anders als in seinem Paket.',
  'The search index does not have it.': 'Im Suchindex steht es nicht.',
  'The search index has 1 row of an item that is not in the archive.':
    'Der Suchindex hat 1 Zeile eines Elements, das nicht im Archiv ist.',
  'The search index has {0} rows of items that are not in the archive.':
    'Der Suchindex hat {0} Zeilen von Elementen, die nicht im Archiv sind.',
  'The database has no row of this item.': 'Die Datenbank hat keine Zeile dieses Elements.',
  'Its row names another place in the pack.': 'Seine Zeile nennt eine andere Stelle im Paket.',
  'Its key was destroyed, but its row does not say so.':
    'Sein Schlüssel wurde vernichtet, aber seine Zeile sagt das nicht.',
  'Its row calls it destroyed, but its key is still there.':
    'Nach seiner Zeile ist es vernichtet, aber sein Schlüssel ist noch da.',
  'The database has no entry of it in {0}.':
    'Die Datenbank hat keinen Eintrag dieses Elements im Postfach {0}.',
  'Its entry in {0} differs from its pack in: {1}.':
    'Sein Eintrag im Postfach {0} weicht vom Paket ab bei: {1}.',
  folder: 'Ordner',
  run: 'Lauf',
  connector: 'Connector',
  'time of delivery': 'Zeitpunkt der Zustellung',
  'reason of the quarantine': 'Grund der Quarantäne',
  'detail of the quarantine': 'Einzelheiten zur Quarantäne',
  'Rows of items that name a pack the archive does not have: {0}.':
    'Zeilen von Elementen, die ein Paket nennen, das es im Archiv nicht gibt: {0}.',
  'Rows of mailbox entries that name a pack the archive does not have: {0}.':
    'Zeilen von Postfacheinträgen, die ein Paket nennen, das es im Archiv nicht gibt: {0}.',
  'Rows of items that name this pack although it does not contain the items: {0}.':
    'Zeilen von Elementen, die dieses Paket nennen, obwohl es die Elemente nicht enthält: {0}.',
  'Rows of mailbox entries that name this pack although it does not contain the entries: {0}.':
    'Zeilen von Postfacheinträgen, die dieses Paket nennen, obwohl es die Einträge nicht enthält: {0}.',
  'The archive has no item {0}.': 'Im Archiv gibt es kein Element {0}.',
  'Search for it under Mailboxes, or with `holdfast search` or `holdfast mailbox items`.':
    'Suchen Sie es unter Postfächer, oder mit `holdfast search` oder `holdfast mailbox items`.',
  '{0} is no accepted domain.': '{0} ist keine akzeptierte Domäne.',
  'See Settings > Accepted domains, or `holdfast domain list`.':
    'Siehe Einstellungen > Akzeptierte Domänen, oder `holdfast domain list`.',
  'The search index has not been built for this archive.':
    'Der Suchindex dieses Archivs ist noch nicht aufgebaut.',
  'The search index is being rebuilt since {0}.': 'Der Suchindex wird seit {0} neu aufgebaut.',
  'Run `holdfast rebuild` to its end, then search again.':
    'Lassen Sie `holdfast rebuild` zu Ende laufen und suchen Sie dann erneut.',
  'The content of attachment {0} is not the one its item describes.':
    'Der Inhalt der Anlage {0} ist nicht der, den ihr Element beschreibt.',
  'The import stops. Compare the attachment at the capture site, then run again.':
    'Der Import hält an. Vergleichen Sie die Anlage auf der Erfassungsstelle und starten Sie dann den Lauf erneut.',
  'There is no mailbox {0}.': 'Es gibt kein Postfach {0}.',
  'See Mailboxes, or `holdfast mailbox list`; make it there, or with `holdfast mailbox create`.':
    'Siehe Postfächer oder `holdfast mailbox list`; legen Sie es dort an, oder mit `holdfast mailbox create`.',
  'The folder has no name.': 'Der Ordner hat keinen Namen.',
  'Give the folder a name.': 'Geben Sie dem Ordner einen Namen.',
  'See Mailboxes, or `holdfast mailbox list`.': 'Siehe Postfächer, oder `holdfast mailbox list`.',
  'The mailbox {0} has no folder {1}.': 'Das Postfach {0} hat keinen Ordner {1}.',
  'Open the mailbox under Mailboxes, or see `holdfast mailbox folders`.':
    'Öffnen Sie das Postfach unter Postfächer, oder siehe `holdfast mailbox folders`.',
  'The archive does not have the item {0}, and its mail was not given.':
    'Das Archiv hat das Element {0} nicht, und seine E-Mail wurde nicht mitgegeben.',
  'Replay the period from the capture site.': 'Wiederholen Sie den Zeitraum von der Erfassungsstelle aus.',
  'The delivery of item {0} lost its place.': 'Die Zustellung des Elements {0} hat ihren Platz verloren.',
  'Report this; run again.': 'Melden Sie das und starten Sie den Lauf erneut.',
  'The record of item {0} is not where the database says.':
    'Der Datensatz des Elements {0} ist nicht dort, wo die Datenbank ihn angibt.',
  'Run `holdfast verify`, then `holdfast rebuild`.':
    'Führen Sie `holdfast verify` und danach `holdfast rebuild` aus.',
  'The content of item {0} was destroyed on {1}.': 'Der Inhalt des Elements {0} wurde am {1} vernichtet.',
  'Deliveries did not pause for the rebuild.': 'Die Zustellungen haben für den Neuaufbau nicht pausiert.',
  'Start the rebuild again when fewer runs are on.':
    'Starten Sie den Neuaufbau erneut, wenn weniger Läufe im Gange sind.',
  'The query has no word to search for.': 'Die Suche enthält kein Wort, nach dem gesucht werden kann.',
  'Write at least one word or number.': 'Schreiben Sie mindestens ein Wort oder eine Zahl.',
  'The query has a part that this search does not know: {0}.':
    'Die Suche enthält einen Teil, der hier nicht bekannt ist: {0}.',
  'Remove this part of the query.': 'Entfernen Sie diesen Teil der Suche.',
  'The database has rows of it, but the ledger has no leaf.':
    'Die Datenbank hat Zeilen dieses Pakets, aber das Hauptbuch hat kein Blatt dafür.',
  'The ledger has it, but the database has no row of it.':
    'Dieses Paket steht im Hauptbuch, aber die Datenbank hat keine Zeile dafür.',
};
