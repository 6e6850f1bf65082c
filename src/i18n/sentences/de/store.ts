import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const storeDe: SentenceCatalogue = {
  '"{0}" cannot be the name of a stored object.':
    '„{0}“ kann nicht der Name eines gespeicherten Objekts sein.',
  'Use letters, digits, dots, underscores and hyphens, with "/" between segments; none begins with a dot.':
    'Verwenden Sie Buchstaben, Ziffern, Punkte, Unter- und Bindestriche, mit "/" zwischen den Abschnitten; keiner beginnt mit einem Punkt.',
  'The stored object {0} is missing.': 'Das gespeicherte Objekt {0} fehlt.',
  'Bring it back from a backup; "holdfast verify" names everything that is missing.':
    'Holen Sie es aus einer Sicherung zurück; „holdfast verify“ nennt alles, was fehlt.',
  'There is a stored object {0} already, and it may not be replaced.':
    'Das gespeicherte Objekt {0} gibt es bereits, und es darf nicht ersetzt werden.',
  'Objects are written once; this is a fault of Holdfast or of a copied folder.':
    'Objekte werden einmal geschrieben; das ist ein Fehler in Holdfast oder kommt von einem kopierten Ordner.',
  'The disk of {0} is full.': 'Der Datenträger von {0} ist voll.',
  'Make room and start the run again.': 'Schaffen Sie Platz und starten Sie den Lauf erneut.',
  'The encrypted object {0} is truncated, changed, or sealed with another key.':
    'Das verschlüsselte Objekt {0} ist abgeschnitten, verändert oder mit einem anderen Schlüssel versiegelt.',
  'Bring it back from the site or a backup; "holdfast verify" names everything that is damaged.':
    'Holen Sie es von der Erfassungsstelle oder aus einer Sicherung zurück; „holdfast verify“ nennt alles, was beschädigt ist.',
  "The disk of the database is full, or one of its server's limits is reached.":
    'Der Datenträger der Datenbank ist voll, oder eine Grenze ihres Servers ist erreicht.',
  'Make room or enlarge the disk; the work goes on where it stopped.':
    'Schaffen Sie Platz, oder vergrößern Sie den Datenträger; die Arbeit geht dort weiter, wo sie anhielt.',
  'The database cannot be reached: {0}.': 'Die Datenbank ist nicht erreichbar: {0}.',
  'Check that PostgreSQL runs and that DATABASE_URL names it with a valid role and password; it is tried again.':
    'Prüfen Sie, ob PostgreSQL läuft und ob DATABASE_URL es mit gültiger Rolle und gültigem Kennwort nennt; es wird erneut versucht.',
  'The database server is PostgreSQL {0}; Holdfast needs 15 or newer.':
    'Der Datenbankserver ist PostgreSQL {0}; Holdfast braucht 15 oder neuer.',
  'Update the server, or unset DATABASE_URL to use the PostgreSQL that Holdfast brings.':
    'Aktualisieren Sie den Server, oder entfernen Sie DATABASE_URL, um das mitgelieferte PostgreSQL zu verwenden.',
  'The disk of {0} has {1} MB free; Holdfast stops below 1 GB or 5 %.':
    'Der Datenträger von {0} hat noch {1} MB frei; Holdfast hält unter 1 GB oder 5 % an.',
  'The table {0} has no columns here.': 'Die Tabelle {0} hat hier keine Spalten.',
  'Restore with the version of Holdfast that made the backup.':
    'Stellen Sie mit der Version von Holdfast wieder her, die die Sicherung angelegt hat.',
  'The database belongs to the user with uid {0}, not to this one ({1}).':
    'Die Datenbank gehört dem Benutzer mit der uid {0}, nicht diesem ({1}).',
  'Give its files back to their account: chown -R {0} {1}':
    'Geben Sie die Dateien an ihr Konto zurück: chown -R {0} {1}',
  'Run Holdfast as that user, or as root.': 'Führen Sie Holdfast als dieser Benutzer oder als root aus.',
  'There is no PostgreSQL for this machine ({0} is not installed).':
    'Für diesen Rechner gibt es kein PostgreSQL ({0} ist nicht installiert).',
  'Run script/bootstrap; on a platform without these programs, set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Führen Sie script/bootstrap aus; setzen Sie DATABASE_URL auf ein PostgreSQL 15 oder neuer, wo es diese Programme nicht gibt.',
  "PostgreSQL's program {0} does not run as {1}: {2}": 'Das PostgreSQL-Programm {0} läuft nicht als {1}: {2}',
  'Run script/bootstrap again; on a machine without glibc, set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Führen Sie script/bootstrap erneut aus; setzen Sie DATABASE_URL auf ein PostgreSQL 15 oder neuer, wenn der Rechner kein glibc hat.',
  'As root, but without the right to give files to another account ({0}): the database cannot run as {1}.':
    'Holdfast läuft als root, hat aber nicht das Recht, Dateien einem anderen Konto zu geben ({0}): Die Datenbank kann nicht als {1} laufen.',
  'Run Holdfast as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer.':
    'Führen Sie Holdfast als gewöhnlicher Benutzer aus, oder setzen Sie DATABASE_URL auf ein PostgreSQL 15 oder neuer.',
  'The database cannot be initialised: {0}': 'Die Datenbank kann nicht eingerichtet werden: {0}',
  'initdb ended with {0}': 'initdb endete mit {0}',
  'Mend what initdb complains about and start again; nothing was left behind.':
    'Beheben Sie, was initdb beanstandet, und starten Sie erneut; es blieb nichts zurück.',
  '{0} cannot be read: {1}.': '{0} kann nicht gelesen werden: {1}.',
  'Run Holdfast as the user who made the data folder, or as root.':
    'Führen Sie Holdfast als der Benutzer aus, der den Datenordner angelegt hat, oder als root.',
  '{0} is missing, so the database cannot be opened.':
    '{0} fehlt, daher kann die Datenbank nicht geöffnet werden.',
  'Put the file back from your copy of the keys folder, or restore a backup into a new data folder.':
    'Legen Sie die Datei aus Ihrer Kopie des Schlüsselordners zurück, oder stellen Sie eine Sicherung in einen neuen Datenordner wieder her.',
  'The path of the data folder has {0} bytes; at most {1} work: {2}':
    'Der Pfad des Datenordners hat {0} Bytes; höchstens {1} sind möglich: {2}',
  'Choose a data folder with a shorter path.': 'Wählen Sie einen Datenordner mit kürzerem Pfad.',
  'The data folder {0} cannot be made: {1}.': 'Der Datenordner {0} kann nicht angelegt werden: {1}.',
  'Choose a folder this user may write to.':
    'Wählen Sie einen Ordner, in den dieser Benutzer schreiben darf.',
  'The database in {0} was made by PostgreSQL {1}; this Holdfast brings PostgreSQL {2}.':
    'Die Datenbank in {0} stammt von PostgreSQL {1}; dieses Holdfast bringt PostgreSQL {2} mit.',
  'Run "holdfast backup DIR" with the Holdfast that made it, then "holdfast restore DIR" into a new data folder with this one.':
    'Führen Sie „holdfast backup DIR“ mit dem Holdfast aus, das sie angelegt hat, und dann mit diesem „holdfast restore DIR“ in einen neuen Datenordner.',
  "The database's account ({0}) can get neither into the data folder nor into {1}: it cannot pass {2}.":
    'Das Konto der Datenbank ({0}) gelangt weder in den Datenordner noch nach {1}: Es darf {2} nicht durchqueren.',
  'Open one of these folders for passing through (chmod o+x), or run Holdfast as an ordinary user.':
    'Erlauben Sie für einen dieser Ordner den Durchgang (chmod o+x), oder führen Sie Holdfast als gewöhnlicher Benutzer aus.',
  'The database folder {0} cannot be read: {1}.': 'Der Datenbankordner {0} kann nicht gelesen werden: {1}.',
  'The database of {0} is missing: {1} holds none.': 'Die Datenbank von {0} fehlt: {1} enthält keine.',
  'Put the folder back, or bring the database back from a backup with "holdfast restore DIR".':
    'Legen Sie den Ordner zurück, oder holen Sie die Datenbank mit „holdfast restore DIR“ aus einer Sicherung zurück.',
  'The database does not take the password in DATA/keys/postgres.password.':
    'Die Datenbank nimmt das Kennwort in DATA/keys/postgres.password nicht an.',
  'Put the file of this data folder back.': 'Legen Sie die Datei dieses Datenordners zurück.',
  '"{0}" cannot be the name of a database or role of the embedded server.':
    '„{0}“ kann nicht der Name einer Datenbank oder Rolle des eingebetteten Servers sein.',
  'Use lower-case letters, digits and underscores, at most 63, and neither "holdfast" nor "postgres".':
    'Verwenden Sie höchstens 63 Kleinbuchstaben, Ziffern und Unterstriche und weder "holdfast" noch "postgres".',
  'The database does not start: {0}': 'Die Datenbank startet nicht: {0}',
  'Look into {0}, mend the cause and start again.':
    'Sehen Sie in {0} nach, beheben Sie die Ursache und starten Sie erneut.',
  "No folder for the database's socket can be made: {0}.":
    'Für den Socket der Datenbank kann kein Ordner angelegt werden: {0}.',
  'Give this user write access to one of {0}.':
    'Geben Sie diesem Benutzer Schreibrecht in einem dieser Ordner: {0}.',
  'Check its access rights; if its content is damaged, delete it: Holdfast finds the database again by itself.':
    'Prüfen Sie die Zugriffsrechte; ist der Inhalt beschädigt, löschen Sie die Datei: Holdfast findet die Datenbank von selbst wieder.',
  'The lock file {0} cannot be locked: {1}.': 'Die Sperrdatei {0} kann nicht gesperrt werden: {1}.',
  'Give this user write access to the folder, and keep the data folder on a local disk.':
    'Geben Sie diesem Benutzer Schreibrecht in dem Ordner und halten Sie den Datenordner auf einem lokalen Datenträger.',
  '"{0}" cannot be the name of a job.': '„{0}“ kann nicht der Name eines Auftrags sein.',
  'Use letters, digits, . _ and -.': 'Verwenden Sie Buchstaben, Ziffern und die Zeichen . _ -',
  'The master key in {0} is {1}; this data folder was made with {2}.':
    'Der Hauptschlüssel in {0} ist {1}; dieser Datenordner wurde mit {2} angelegt.',
  'Start Holdfast with the master key of this data folder.':
    'Starten Sie Holdfast mit dem Hauptschlüssel dieses Datenordners.',
  '{0} is damaged.': '{0} ist beschädigt.',
  'Put the file back from your copy of the keys folder.':
    'Legen Sie die Datei aus Ihrer Kopie des Schlüsselordners zurück.',
  'Give this user the right to read it.': 'Geben Sie diesem Benutzer das Recht, die Datei zu lesen.',
  'Put the keys folder back from your copy; without it nothing archived can be read.':
    'Legen Sie den Schlüsselordner aus Ihrer Kopie zurück; ohne ihn ist nichts Archiviertes lesbar.',
  '{0} does not hold a master key of Holdfast.': '{0} enthält keinen Hauptschlüssel von Holdfast.',
  'Name the file that was made at the first start, or put it back from your copy.':
    'Nennen Sie die Datei, die beim ersten Start angelegt wurde, oder legen Sie sie aus Ihrer Kopie zurück.',
  'The master key file {0} cannot be read: {1}.':
    'Die Datei des Hauptschlüssels {0} kann nicht gelesen werden: {1}.',
  'Put the file back from your copy and give this user the right to read it; nothing can be read without it.':
    'Legen Sie die Datei aus Ihrer Kopie zurück und geben Sie diesem Benutzer das Recht, sie zu lesen; ohne sie ist nichts lesbar.',
  'its version {0} is not known': 'Seine Version {0} ist nicht bekannt',
  'it is damaged or was made for another purpose': 'Er ist beschädigt oder für einen anderen Zweck bestimmt',
  'An encrypted value ({0}) cannot be opened: {1}.':
    'Ein verschlüsselter Wert ({0}) lässt sich nicht öffnen: {1}.',
  'Bring it back from a backup.': 'Holen Sie ihn aus einer Sicherung zurück.',
  'An encrypted value ({0}) belongs to the master key {1}, not to this one.':
    'Ein verschlüsselter Wert ({0}) gehört zum Hauptschlüssel {1}, nicht zu diesem.',
  'Start Holdfast with that master key.': 'Starten Sie Holdfast mit jenem Hauptschlüssel.',
  'Too many sign-ins have failed; the next is possible in {0} seconds.':
    'Zu viele Anmeldungen sind fehlgeschlagen; die nächste ist in {0} Sekunden möglich.',
  'Wait, then sign in with the right user name and password.':
    'Warten Sie und melden Sie sich dann mit dem richtigen Benutzernamen und Kennwort an.',
  'The connection that held the lock "{0}" broke.':
    'Die Verbindung, die die Sperre „{0}“ hielt, ist abgebrochen.',
  'Check the database; the work is tried again.':
    'Prüfen Sie die Datenbank; die Arbeit wird erneut versucht.',
  'The database was used by a newer Holdfast: it has {0}, which this one does not know.':
    'Die Datenbank wurde von einem neueren Holdfast verwendet: Sie hat {0}, was dieses nicht kennt.',
  'Use that newer Holdfast, or restore a backup made by this one into a new data folder.':
    'Verwenden Sie das neuere Holdfast, oder stellen Sie eine von diesem angelegte Sicherung in einen neuen Datenordner wieder her.',
  'The migration {0} has been edited after it ran on this database.':
    'Die Migration {0} wurde geändert, nachdem sie auf diese Datenbank angewendet war.',
  'Put the migration back as it was and add a new one.':
    'Stellen Sie die Migration wieder so her, wie sie war, und fügen Sie eine neue hinzu.',
  'Two migrations are called {0}.': 'Zwei Migrationen heißen {0}.',
  '"{0}" is no name for a migration.': '„{0}“ ist kein Name für eine Migration.',
  'Name migrations <module>/<nnnn>-what, each once.':
    'Benennen Sie Migrationen als <module>/<nnnn>-what, jede nur einmal.',
  'A seal cannot be opened: it is damaged, or sealed to another key.':
    'Ein Siegel lässt sich nicht öffnen: Es ist beschädigt oder für einen anderen Schlüssel bestimmt.',
  'Check that the archive has the keys it was sealed to; bring damaged data back from the site or a backup.':
    'Prüfen Sie, ob das Archiv die Schlüssel hat, für die versiegelt wurde; holen Sie Beschädigtes von der Erfassungsstelle oder aus einer Sicherung zurück.',
  '{0} cannot be reached at the moment ({1}).': '{0} ist im Augenblick nicht erreichbar ({1}).',
  'Nothing is lost: try again. If it stays so, check address and network; "holdfast doctor store" looks at it.':
    'Es ist nichts verloren: Versuchen Sie es erneut. Bleibt es so, prüfen Sie Adresse und Netz; „holdfast doctor store“ sieht danach.',
  '{0} refuses what was asked ({1}).': '{0} lehnt die Anfrage ab ({1}).',
  'Check that the bucket or container exists and that the credentials may read, write, list and remove in it; "holdfast doctor store" tries each.':
    'Prüfen Sie, ob es den Bucket oder Container gibt und ob die Zugangsdaten darin lesen, schreiben, auflisten und löschen dürfen; „holdfast doctor store“ probiert alles aus.',
  'The stored object {0} in {1} may not be removed or replaced yet: its immutability period or a legal hold protects it.':
    'Das gespeicherte Objekt {0} in {1} darf noch nicht gelöscht oder ersetzt werden: Seine Unveränderlichkeitsfrist oder eine Aufbewahrungspflicht schützt es.',
  'Wait until the period is over; what is to be removed is tried again then.':
    'Warten Sie, bis die Frist abgelaufen ist; was zu löschen ist, wird dann erneut versucht.',
  'The Azure connection string cannot be read.': 'Die Azure-Verbindungszeichenfolge ist nicht lesbar.',
  'The Azure SAS file holds no web address.': 'Die Azure-SAS-Datei enthält keine Webadresse.',
  'The Azure SAS address carries no signature.': 'Die Azure-SAS-Adresse trägt keine Signatur.',
  'The Azure SAS address is not that of the container {0}.':
    'Die Azure-SAS-Adresse ist nicht die des Containers {0}.',
  'Copy it again from the Azure portal into its file; `holdfast doctor config` shows which file is meant.':
    'Kopieren Sie den Wert noch einmal aus dem Azure-Portal in seine Datei; `holdfast doctor config` zeigt, welche gemeint ist.',
  'The address of a store is not a web address.': 'Die Adresse eines Speichers ist keine Webadresse.',
  'The store at {0} would be spoken with in the clear.':
    'Mit dem Speicher unter {0} würde unverschlüsselt gesprochen.',
  'Write its address with https://; http:// is only for a service on this machine.':
    'Schreiben Sie die Adresse mit https://; http:// ist nur für einen Dienst auf diesem Rechner.',
  'The file of the S3 access key does not have the form of one.':
    'Die Datei des S3-Zugriffsschlüssels hat nicht die richtige Form.',
  "Write the key's id on its first line and the secret on the second; a temporary key has its session token on the third.":
    'Schreiben Sie die Id des Schlüssels in die erste Zeile und das Geheimnis in die zweite; ein befristeter Schlüssel hat sein Sitzungstoken in der dritten.',
  'The place for key files keeps what is replaced or removed (versions, soft delete or an immutability policy): destroyed keys would live on.':
    'Der Ort für Schlüsseldateien behält, was ersetzt oder gelöscht wird (Versionen, vorläufiges Löschen oder eine Unveränderlichkeitsrichtlinie): Vernichtete Schlüssel würden weiterleben.',
  'Put key files into a bucket or container without them, or into a folder: set keyFilesAt.':
    'Legen Sie Schlüsseldateien in einen Bucket oder Container ohne dergleichen oder in einen Ordner: Setzen Sie keyFilesAt.',
};
