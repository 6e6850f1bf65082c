import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappBackupDe: SentenceCatalogue = {
  'The database in {0} is damaged.': 'Die Datenbank in {0} ist beschädigt.',
  'What was read before the damage is kept. Copy the backup again, or let WhatsApp make a new one.':
    'Was vor der Beschädigung gelesen wurde, bleibt erhalten. Kopieren Sie das Backup erneut, oder lassen Sie WhatsApp ein neues anlegen.',
  'The folder of backups, {0}, cannot be read.':
    'Der Ordner mit den Backups, {0}, kann nicht gelesen werden.',
  'Create it, and let the account that Holdfast runs as read it.':
    'Legen Sie ihn an, und lassen Sie das Konto, unter dem Holdfast läuft, ihn lesen.',
  'The key is neither 64 hexadecimal digits nor the content of a key file in base64.':
    'Der Schlüssel besteht weder aus 64 Hexadezimalziffern, noch ist er der Inhalt einer Schlüsseldatei in Base64.',
  'Enter the 64 digits that WhatsApp shows under Chat backup, End-to-end encrypted backup; or, for crypt14 and crypt12, the file `key` of the phone in base64.':
    'Geben Sie die 64 Ziffern ein, die WhatsApp unter „Chat-Backup“, „Ende-zu-Ende-verschlüsseltes Backup“ zeigt, oder für crypt14 und crypt12 die Datei `key` des Telefons in Base64.',
  "The database in {0} is not one of WhatsApp's messages.":
    'Die Datenbank in {0} ist keine mit WhatsApp-Nachrichten.',
  'The backup of messages is called msgstore.db or ChatStorage.sqlite. Where it is that and newer than this version of Holdfast, update Holdfast.':
    'Das Backup der Nachrichten heißt msgstore.db oder ChatStorage.sqlite. Ist es das und neuer als diese Version von Holdfast, aktualisieren Sie Holdfast.',
  'The phone number of the account (accountPhone) is no number with its country code.':
    'Die Telefonnummer des Kontos (accountPhone) ist keine Nummer mit Ländervorwahl.',
  'Write the number of the phone whose backups these are as +447700900123.':
    'Schreiben Sie die Nummer des Telefons, von dem diese Backups sind, wie +447700900123.',
  'The time between two looks (interval) is no number of seconds from {0} to {1}.':
    'Die Zeit zwischen zwei Blicken in den Ordner (interval) ist keine Zahl von Sekunden von {0} bis {1}.',
  'Leave it empty for {0} seconds.': 'Lassen Sie das Feld für {0} Sekunden leer.',
  "The folder (folder) is not inside one that the machine's configuration lets captures read.":
    'Der Ordner (folder) liegt in keinem, den die Konfiguration des Rechners Erfassungen lesen lässt.',
  'Name the folder in the configuration of the machine first, then enter it here with its whole path.':
    'Nennen Sie den Ordner zuerst in der Konfiguration des Rechners, und geben Sie ihn dann hier mit vollem Pfad ein.',
  'Enter the whole path of a folder inside one of these: {0}.':
    'Geben Sie den vollen Pfad eines Ordners in einem von diesen ein: {0}.',
  'It is no backup of WhatsApp.': 'Sie ist kein Backup von WhatsApp.',
  'It holds only what changed since the last full backup.':
    'Sie enthält nur, was sich seit dem letzten vollständigen Backup geändert hat.',
  'It holds no database.': 'Sie enthält keine Datenbank.',
  'It became shorter while it was read.': 'Sie wurde kürzer, während sie gelesen wurde.',
  '{0} is encrypted, and this capture has no key.':
    '{0} ist verschlüsselt, und diese Erfassung hat keinen Schlüssel.',
  "Enter the backup's key in the settings of the capture.":
    'Geben Sie den Schlüssel des Backups in den Einstellungen der Erfassung ein.',
  'It is truncated.': 'Sie ist abgeschnitten.',
  'It is damaged or truncated.': 'Sie ist beschädigt oder abgeschnitten.',
  'It is damaged or truncated, or its key is another.':
    'Sie ist beschädigt oder abgeschnitten, oder ihr Schlüssel ist ein anderer.',
  'What it holds cannot be decompressed.': 'Ihr Inhalt lässt sich nicht entpacken.',
  '{0} cannot be read. {1}': 'Die Datei {0} kann nicht gelesen werden. {1}',
  'Nothing of it was taken in. Copy the backup again, or let WhatsApp make a new one; the other backups are read.':
    'Nichts davon wurde übernommen. Kopieren Sie das Backup erneut, oder lassen Sie WhatsApp ein neues anlegen; die anderen Backups werden gelesen.',
  'It is larger than {0} bytes, the most that is read.':
    'Sie ist größer als {0} Bytes; mehr wird nicht gelesen.',
  '{0} does not open with the key of this capture.':
    '{0} lässt sich mit dem Schlüssel dieser Erfassung nicht öffnen.',
  "Enter the 64 digits of this phone's end-to-end encrypted backup. A backup that a password or a passkey protects has no key outside the phone: change it to a 64-digit key in WhatsApp.":
    'Geben Sie die 64 Ziffern des Ende-zu-Ende-verschlüsselten Backups dieses Telefons ein. Ein Backup, das ein Passwort oder ein Passkey schützt, hat außerhalb des Telefons keinen Schlüssel: Stellen Sie es in WhatsApp auf einen 64-stelligen Schlüssel um.',
  '{0} does not open with the key file of this capture.':
    '{0} lässt sich mit der Schlüsseldatei dieser Erfassung nicht öffnen.',
  'Enter the file `key` of the phone that made this backup, or switch the phone to end-to-end encrypted backups with a 64-digit key.':
    'Geben Sie die Datei `key` des Telefons ein, das dieses Backup angelegt hat, oder stellen Sie das Telefon auf Ende-zu-Ende-verschlüsselte Backups mit 64-stelligem Schlüssel um.',
  'The backup {0} cannot be read ({1}).': 'Das Backup {0} kann nicht gelesen werden ({1}).',
  'Let the account that Holdfast runs as read the folder of backups.':
    'Lassen Sie das Konto, unter dem Holdfast läuft, den Ordner mit den Backups lesen.',
  'Which codes the app writes for notices and rare kinds of messages: those not known are archived with their number.':
    'Welche Codes die App für Hinweise und seltene Arten von Nachrichten schreibt: Unbekannte werden mit ihrer Nummer archiviert.',
};
