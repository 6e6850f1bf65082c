import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const appDe: SentenceCatalogue = {
  '"{0}" is not a cursor that this list gave.': '„{0}“ ist kein Cursor, den diese Liste ausgegeben hat.',
  'Give `after` the value of `next` from the page before.':
    'Geben Sie als `after` den Wert von `next` der vorigen Seite an.',
  '{0} holds no whole backup: its manifest.json is missing or not of version 1.':
    '{0} enthält keine vollständige Sicherung: manifest.json fehlt oder hat nicht die Version 1.',
  'Name the folder that `holdfast backup` wrote; one without a manifest was interrupted.':
    'Nennen Sie den Ordner, den `holdfast backup` geschrieben hat; eine Sicherung ohne Manifest wurde unterbrochen.',
  '{0} is missing.': '{0} fehlt.',
  '{0} differs from the manifest.': '{0} weicht vom Manifest ab.',
  'The backup is broken: {0}': 'Die Sicherung ist beschädigt: {0}',
  'Use another backup; this one was changed after it was made.':
    'Verwenden Sie eine andere Sicherung; diese wurde nach dem Anlegen verändert.',
  'The backup was made by a newer Holdfast ({0}).': 'Die Sicherung stammt von einem neueren Holdfast ({0}).',
  'Update Holdfast, then restore again.':
    'Aktualisieren Sie Holdfast und wiederholen Sie dann die Wiederherstellung.',
  'The database is already in use: a restore would mix two archives.':
    'Die Datenbank ist bereits in Gebrauch: Eine Wiederherstellung würde zwei Archive vermischen.',
  'Stop Holdfast, move the old database away (or name an empty one in DATABASE_URL), and restore again.':
    'Beenden Sie Holdfast, legen Sie die alte Datenbank beiseite (oder nennen Sie in DATABASE_URL eine leere) und wiederholen Sie die Wiederherstellung.',
  'Automatic mapping is off and there is no mapping file: nobody would be mapped and nothing imported.':
    'Die automatische Zuordnung ist ausgeschaltet, und es gibt keine Zuordnungsdatei: Niemand würde zugeordnet und nichts importiert.',
  'Switch automatic mapping on, upload a mapping file, or do both.':
    'Schalten Sie die automatische Zuordnung ein, laden Sie eine Zuordnungsdatei hoch, oder tun Sie beides.',
  'is not a domain name in lower case': 'ist kein Domänenname in Kleinbuchstaben',
  'is not an e-mail address': 'ist keine E-Mail-Adresse',
  'the command line': 'Befehlszeile',
  'the environment': 'Umgebungsvariable',
  'the default': 'Standardwert',
  '{0} is not a JSON object.': '{0} ist kein JSON-Objekt.',
  'Mend the file, or remove it to use the defaults.':
    'Berichtigen Sie die Datei, oder entfernen Sie sie, um die Standardwerte zu verwenden.',
  '{0} (from {1}) {2}': '{0} (Herkunft: {1}) {2}',
  'The configuration is not valid: {0}.': 'Die Konfiguration ist ungültig: {0}.',
  'Correct the value where it comes from; `holdfast doctor config` shows all values and their origins.':
    'Berichtigen Sie den Wert dort, wo er herkommt; `holdfast doctor config` zeigt alle Werte und ihre Herkunft.',
  'Node was started with {0}, which could write captured text and keys out of memory.':
    'Node wurde mit {0} gestartet; damit könnten erfasste Texte und Schlüssel aus dem Arbeitsspeicher geschrieben werden.',
  'Start Holdfast without it; remove it from NODE_OPTIONS.':
    'Starten Sie Holdfast ohne diese Option; entfernen Sie sie aus NODE_OPTIONS.',
  'Master key {0}, sealing key {1}, signing key {2}.':
    'Hauptschlüssel {0}, Versiegelungsschlüssel {1}, Signaturschlüssel {2}.',
  '{0} MB free ({1} %); runs stop below 1 GB or 5 %.':
    '{0} MB frei ({1} %); Läufe halten unter 1 GB oder 5 % an.',
  'The local capture site has not run yet; `holdfast serve` starts it.':
    'Die lokale Erfassungsstelle ist noch nicht gelaufen; `holdfast serve` startet sie.',
  'The capture site answers at {0}.': 'Die Erfassungsstelle antwortet unter {0}.',
  'The capture site is not running; it last listened at {0}.':
    'Die Erfassungsstelle läuft nicht; zuletzt war sie unter {0} erreichbar.',
  'There is no area "{0}".': 'Es gibt keinen Bereich „{0}“.',
  set: 'gesetzt',
  'not set': 'nicht gesetzt',
  'Nobody is registered with the number {0}.': 'Mit der Nummer {0} ist niemand registriert.',
  'Register the user first: Capture site > Registered users, or `holdfast site user add --email … --phone …`.':
    'Registrieren Sie zuerst den Benutzer: Erfassungsstelle > Registrierte Benutzer, oder `holdfast site user add --email … --phone …`.',
  '"{0}" does not say who an author is.': '„{0}“ sagt nicht, wer ein Verfasser ist.',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example'.":
    "Schreiben Sie 'NAME=EMAIL' oder 'NAME=PHONE', z. B. 'Bob Li=bob@corp.example'.",
  'The data folder {0} cannot be made or written.':
    'Der Datenordner {0} kann nicht angelegt oder beschrieben werden.',
  'Choose another folder with --data, or give this user the right to write there.':
    'Wählen Sie mit --data einen anderen Ordner, oder geben Sie diesem Benutzer dort Schreibrecht.',
  'This archive was started with the domain {0}; the configuration says {1}.':
    'Dieses Archiv wurde mit der Domäne {0} begonnen; in der Konfiguration steht {1}.',
  'Set archiveDomain to {0}, or leave it out: it stands in every archived mail and cannot change.':
    'Setzen Sie archiveDomain auf {0}, oder lassen Sie es weg: Die Domäne steht in jeder archivierten E-Mail und kann sich nicht ändern.',
  'DATABASE_URL names no database.': 'DATABASE_URL nennt keine Datenbank.',
  'Write it as postgresql://ROLE:PASSWORD@HOST/DATABASE, or name the site’s own in HOLDFAST_SITE_DATABASE_URL.':
    'Schreiben Sie die Adresse als postgresql://ROLE:PASSWORD@HOST/DATABASE, oder nennen Sie in HOLDFAST_SITE_DATABASE_URL die eigene Datenbank der Erfassungsstelle.',
  "The capture site's database {0} cannot be made.":
    'Die Datenbank {0} der Erfassungsstelle kann nicht angelegt werden.',
  'Give the role of DATABASE_URL the right CREATEDB, or make a database and name it in HOLDFAST_SITE_DATABASE_URL.':
    'Geben Sie der Rolle aus DATABASE_URL das Recht CREATEDB, oder legen Sie eine Datenbank an und nennen Sie sie in HOLDFAST_SITE_DATABASE_URL.',
  '"{0}" is no time zone.': '„{0}“ ist keine Zeitzone.',
  'Name it as Europe/London, America/New_York or UTC.':
    'Nennen Sie sie in der Form Europe/London, America/New_York oder UTC.',
  'No address was given.': 'Es wurde keine Adresse angegeben.',
  'Name one or more e-mail addresses; on the command line also a file with `--csv`.':
    'Nennen Sie eine oder mehrere E-Mail-Adressen, auf der Befehlszeile mit `--csv` auch eine Datei.',
  'Entries {0} to {1} were lost with a database and declared at its restore.':
    'Die Einträge {0} bis {1} gingen mit einer Datenbank verloren und wurden bei der Wiederherstellung für verloren erklärt.',
  '{0} has {1} MB; a mapping file has {2} MB at the most.':
    '{0} hat {1} MB; eine Zuordnungsdatei hat höchstens {2} MB.',
  'See that it is the CSV file with one row a user, and no workbook or export. The mapping stays as it was.':
    'Prüfen Sie, ob es die CSV-Datei mit einer Zeile je Benutzer ist und keine Arbeitsmappe und kein Export. Die Zuordnung bleibt, wie sie war.',
  'The mapping file {0} does not exist.': 'Die Zuordnungsdatei {0} gibt es nicht.',
  'The mapping file {0} is a folder.': 'Die Zuordnungsdatei {0} ist ein Ordner.',
  'The mapping file {0} may not be read by this user.':
    'Dieser Benutzer darf die Zuordnungsdatei {0} nicht lesen.',
  'Name a CSV file that can be read. The mapping stays as it was.':
    'Nennen Sie eine lesbare CSV-Datei. Die Zuordnung bleibt, wie sie war.',
  'There is no permission {0}.': 'Es gibt keine Berechtigung {0}.',
  'Use some of: {0}.': 'Möglich sind: {0}.',
  '"{0}" is not an item id.': '„{0}“ ist keine Elementkennung.',
  'Item ids have 43 characters: open the item in its mailbox, or list them with `holdfast mailbox items`.':
    'Elementkennungen haben 43 Zeichen: Öffnen Sie das Element in seinem Postfach, oder listen Sie die Kennungen mit `holdfast mailbox items` auf.',
  'The password file {0} cannot be read.': 'Die Kennwortdatei {0} kann nicht gelesen werden.',
  'Write the password as its first line.': 'Schreiben Sie das Kennwort in die erste Zeile der Datei.',
  'The first line of {0} is empty.': 'Die erste Zeile von {0} ist leer.',
  'Another "holdfast serve" works on the data folder {0}.':
    'Ein anderes „holdfast serve“ arbeitet mit dem Datenordner {0}.',
  'Use that one, or stop it first. More hands for its schedules: holdfast worker. Another archive: another --data folder.':
    'Verwenden Sie dieses, oder beenden Sie es zuerst. Weitere Prozesse für seine Zeitpläne: holdfast worker. Ein anderes Archiv: ein anderer Ordner mit --data.',
  'Nobody is signed in.': 'Niemand ist angemeldet.',
  'The capture site ended before it listened.': 'Die Erfassungsstelle endete, bevor sie Verbindungen annahm.',
  'Look at its messages above; `holdfast doctor site` checks its settings.':
    'Sehen Sie sich ihre Meldungen oben an; `holdfast doctor site` prüft ihre Einstellungen.',
  'The upload is not there any more.': 'Der Upload ist nicht mehr da.',
  'Uploads are kept for a day and until Holdfast is started anew; send the file once more.':
    'Uploads werden einen Tag lang und bis zum Neustart von Holdfast aufbewahrt; senden Sie die Datei noch einmal.',
  '{0} is being imported, or has been.': '{0} wird gerade importiert oder wurde schon importiert.',
  'Look at its progress; send the file once more to import it again, which does no harm.':
    'Sehen Sie sich den Fortschritt an; um erneut zu importieren, senden Sie die Datei noch einmal, das schadet nicht.',
  '{0} is being imported.': '{0} wird gerade importiert.',
  'Wait until that has ended; what it takes in cannot be taken back.':
    'Warten Sie, bis das beendet ist; was dabei aufgenommen wird, lässt sich nicht zurücknehmen.',
  '{0} uploads wait to be imported already.': '{0} Uploads warten bereits auf den Import.',
  'Import them, or forget those that are not needed.':
    'Importieren Sie sie, oder verwerfen Sie die nicht benötigten.',
  'The import met an error that it does not know.': 'Beim Import trat ein unbekannter Fehler auf.',
  'Try again; what was taken in already is known and not doubled.':
    'Versuchen Sie es erneut; was schon aufgenommen wurde, wird erkannt und nicht verdoppelt.',
  'The time zone is not known.': 'Die Zeitzone ist nicht bekannt.',
  'Choose the zone of the phone that made the export, such as Europe/London.':
    'Wählen Sie die Zeitzone des Telefons, auf dem der Export entstand, etwa Europe/London.',
  'No mapping file has been uploaded, or it was taken out again.':
    'Es wurde keine Zuordnungsdatei hochgeladen, oder sie wurde wieder entfernt.',
  'Upload the CSV file once more, or go on without a custom mapping.':
    'Laden Sie die CSV-Datei noch einmal hoch, oder fahren Sie ohne eigene Zuordnung fort.',
  "This installation's own capture site does not answer.":
    'Die eigene Erfassungsstelle dieser Installation antwortet nicht.',
  'Start it with "holdfast serve", or log in to another capture site.':
    'Starten Sie sie mit „holdfast serve“, oder melden Sie sich an einer anderen Erfassungsstelle an.',
  'The terms of service that were accepted are version {0}; they are now version {1}.':
    'Angenommen wurde Version {0} der Nutzungsbedingungen; jetzt gilt Version {1}.',
  'Read the terms once more and accept them.': 'Lesen Sie die Bedingungen noch einmal und nehmen Sie sie an.',
  'is not a web address': 'ist keine Webadresse',
  'It is not known how users reach the capture site: sitePublicUrl is not set, and "holdfast serve" has not run yet.':
    'Es ist nicht bekannt, wie Benutzer die Erfassungsstelle erreichen: sitePublicUrl ist nicht gesetzt, und „holdfast serve“ ist noch nicht gelaufen.',
  "Set sitePublicUrl to the address that users' phones reach, then make the link again.":
    'Setzen Sie sitePublicUrl auf die Adresse, die die Telefone der Benutzer erreichen, und erstellen Sie den Link dann neu.',
  'There is no capture of backups that may take this file.':
    'Es gibt keine Erfassung von Backups, die diese Datei aufnehmen darf.',
  'Your administrator has to set one up, or to switch it on.':
    'Ihre Administration muss eine einrichten oder einschalten.',
  'The capture {0} is paused.': 'Die Erfassung {0} ist pausiert.',
  'The capture {0} runs.': 'Die Erfassung {0} läuft.',
  'The capture {0} is starting.': 'Die Erfassung {0} startet.',
  'The capture {0} waits until its user links the phone.':
    'Die Erfassung {0} wartet, bis ihr Benutzer das Telefon verknüpft.',
  'The capture {0} fails and is tried again.': 'Die Erfassung {0} ist gestört und wird erneut versucht.',
  'The capture {0} stands still until somebody acts.': 'Die Erfassung {0} steht still, bis jemand handelt.',
  'Alarm of the capture site:': 'Alarm der Erfassungsstelle:',
  'Alarm of {0}:': 'Alarm von {0}:',
  'is not a WebSocket address with # and 64 hex digits':
    'ist keine WebSocket-Adresse mit # und 64 Hexadezimalziffern',
  "begins with https:// unless it is this machine's own":
    'beginnt mit https://, außer es ist dieser Rechner selbst',
  'The target {0}:': 'Das Ziel {0}:',
  'The target {0} answers; it is paused.': 'Das Ziel {0} antwortet; es ist angehalten.',
  'The target {0} answers.': 'Das Ziel {0} antwortet.',
  'The target {0} answers, and its last deliveries met:':
    'Das Ziel {0} antwortet, und seine letzten Zustellungen trafen auf:',
  '{0}, {1}: passed.': '{0}, {1}: bestanden.',
  '{0}, {1}: failed.': '{0}, {1}: fehlgeschlagen.',
  '{0}, {1}: not possible.': '{0}, {1}: nicht möglich.',
  'No target is set up besides the archive.': 'Neben dem Archiv ist kein Ziel eingerichtet.',
  'No target of kind {0} is set up; `holdfast target add` sets one up.':
    'Es ist kein Ziel der Art {0} eingerichtet; `holdfast target add` richtet eines ein.',
  'Nothing says how a container of Azure is opened.': 'Nichts sagt, wie ein Azure-Container geöffnet wird.',
  'More than one setting says how a container of Azure is opened.':
    'Mehr als eine Einstellung sagt, wie ein Azure-Container geöffnet wird.',
  'Set exactly one of azureConnectionStringFile, azureSasFile and azureAccount.':
    'Setzen Sie genau eine von azureConnectionStringFile, azureSasFile und azureAccount.',
  'The file {0} with the credentials of a store cannot be read.':
    'Die Datei {0} mit den Zugangsdaten eines Speichers ist nicht lesbar.',
  'Correct its name in the configuration, or let this user read it.':
    'Berichtigen Sie ihren Namen in der Konfiguration, oder lassen Sie diesen Benutzer sie lesen.',
  'is neither a folder, nor azure://CONTAINER/PREFIX, nor s3://BUCKET/PREFIX':
    'ist weder ein Ordner noch azure://CONTAINER/PREFIX noch s3://BUCKET/PREFIX',
  '{0} at {1}: an object was written, read, listed and removed.':
    '{0} in {1}: Ein Objekt wurde geschrieben, gelesen, aufgelistet und gelöscht.',
  '{0} at {1}: {2}': '{0} in {1}: {2}',
  'immutableDays is set, but a folder cannot keep anything from being removed.':
    'immutableDays ist gesetzt, aber ein Ordner kann nichts vor dem Löschen bewahren.',
  "The clocks of this machine and of the service differ by {0} s; set this machine's.":
    'Die Uhren dieses Rechners und des Dienstes weichen um {0} s voneinander ab; stellen Sie die dieses Rechners.',
  'The place keeps what is replaced or removed, so destroyed keys would live on; choose one without versions, soft delete and immutability.':
    'Der Ort behält, was ersetzt oder gelöscht wird, also würden vernichtete Schlüssel weiterleben; wählen Sie einen ohne Versionen, vorläufiges Löschen und Unveränderlichkeit.',
  'immutableDays is set, but the bucket or container does not have immutability; make one that has.':
    'immutableDays ist gesetzt, aber der Bucket oder Container kennt keine Unveränderlichkeit; legen Sie einen an, der sie kennt.',
  'immutableDays is set, but these credentials may not ask whether the bucket or container has immutability.':
    'immutableDays ist gesetzt, aber diese Zugangsdaten dürfen nicht fragen, ob der Bucket oder Container Unveränderlichkeit kennt.',
  'What was read is not what was written.': 'Gelesen wurde nicht, was geschrieben wurde.',
  'What was written is not listed.': 'Was geschrieben wurde, wird nicht aufgelistet.',
  'An object could be written twice: the service does not know conditional writes (If-None-Match).':
    'Ein Objekt ließ sich zweimal schreiben: Der Dienst kennt kein bedingtes Schreiben (If-None-Match).',
};
