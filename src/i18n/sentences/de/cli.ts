import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const cliDe: SentenceCatalogue = {
  'There is no service "{0}".': 'Es gibt keinen Dienst „{0}“.',
  'Use --service whatsapp or --service wechat.': 'Verwenden Sie --service whatsapp oder --service wechat.',
  'The format "{0}" is not there yet.': 'Das Format „{0}“ gibt es noch nicht.',
  'Use --format eml.': 'Verwenden Sie --format eml.',
  'Neither a mailbox nor a query says what to export.':
    'Weder ein Postfach noch eine Suche sagt, was zu exportieren ist.',
  'A mailbox and a query cannot be exported together.':
    'Ein Postfach und eine Suche können nicht zusammen exportiert werden.',
  'Give either --mailbox or --query.': 'Geben Sie entweder --mailbox oder --query an.',
  'It is not clear whose validity to change.': 'Es ist nicht klar, wessen Gültigkeit geändert werden soll.',
  'Give one number (--phone) or one WeCom id (--wecom).':
    'Geben Sie eine Nummer (--phone) oder eine WeCom-Kennung (--wecom) an.',
  '"{0}" is no date or time.': '„{0}“ ist weder Datum noch Zeitpunkt.',
  'Write it as 2027-01-31 or 2027-01-31T18:00:00Z.':
    'Schreiben Sie es wie 2027-01-31 oder 2027-01-31T18:00:00Z.',
  '{0} rows, {1} duplicates, {2} problems': '{0} Zeilen, {1} Duplikate, {2} Probleme',
  'line {0}: {1} {2}': 'Zeile {0}: {1} {2}',
  'The text file {0} cannot be read.': 'Die Textdatei {0} kann nicht gelesen werden.',
  'Check the path of the text file.': 'Prüfen Sie den Pfad der Textdatei.',
  'There is no page {0} to invite to.': 'Es gibt keine Seite {0}, zu der eingeladen werden kann.',
  'Choose --for device, to link a phone, or --for phone, to send exported chats.':
    'Wählen Sie --for device, um ein Telefon zu verknüpfen, oder --for phone, um exportierte Chats zu senden.',
  'Holdfast does not speak the language {0}.': 'Holdfast spricht die Sprache {0} nicht.',
  'Choose a language of: {0}.': 'Wählen Sie eine dieser Sprachen: {0}.',
  'It is not clear which conversation is meant.': 'Es ist nicht klar, welche Unterhaltung gemeint ist.',
  'Give one contact (--contact NUMBER) or one group (--group TITLE).':
    'Geben Sie einen Kontakt (--contact NUMMER) oder eine Gruppe (--group TITEL) an.',
  '"{0}" is not a word that fits here.': '„{0}“ ist kein Wort, das hier passt.',
  'The setting {0} is given twice.': 'Die Einstellung {0} ist zweimal angegeben.',
  'Give it once.': 'Geben Sie sie einmal an.',
  '"{0}" does not name a setting.': '„{0}“ nennt keine Einstellung.',
  'Write field=value; `holdfast site capture sources` lists the fields.':
    'Schreiben Sie Feld=Wert; `holdfast site capture sources` listet die Felder auf.',
  'The setting {0} is a secret, and every process of the machine can read a command line.':
    'Die Einstellung {0} ist ein Geheimnis, und jeder Prozess des Rechners kann eine Befehlszeile lesen.',
  'Write it into a file and give --secret-file {0}=FILE.':
    'Schreiben Sie es in eine Datei und geben Sie --secret-file {0}=DATEI an.',
  'It is not clear what to check.': 'Es ist nicht klar, was geprüft werden soll.',
  'Name a capture, or a source with --source and its settings.':
    'Nennen Sie eine Erfassung, oder mit --source eine Quelle und ihre Einstellungen.',
  'Name a target, or a kind with --kind and its settings.':
    'Nennen Sie ein Ziel, oder eine Art mit --kind und ihre Einstellungen.',
  'There is no state "{0}".': 'Es gibt keinen Zustand „{0}“.',
  '"{0}" is no route.': '„{0}“ ist keine Route.',
  'Write PATTERN[,PATTERN]=TARGET[,TARGET]; without a target: the archive alone.':
    'Schreiben Sie MUSTER[,MUSTER]=ZIEL[,ZIEL]; ohne Ziel: nur das Archiv.',
  'Write field=value; `holdfast target kinds` lists the fields.':
    'Schreiben Sie Feld=Wert; `holdfast target kinds` listet die Felder auf.',
  'Name a directory, or a kind with --kind and its settings.':
    'Nennen Sie ein Verzeichnis, oder mit --kind eine Art und ihre Einstellungen.',
  '--on and --off exclude each other.': '--on und --off schließen einander aus.',
  'Give one of them.': 'Geben Sie eines davon an.',
  'Write field=value; `holdfast directory kinds` lists the fields.':
    'Schreiben Sie feld=wert; `holdfast directory kinds` zählt die Felder auf.',
  'The file {0} is larger than {1} MB.': 'Die Datei {0} ist größer als {1} MB.',
  'Split it, or leave out what is not needed.': 'Teilen Sie sie, oder lassen Sie weg, was nicht nötig ist.',
  'The file {0} cannot be read.': 'Die Datei {0} kann nicht gelesen werden.',
  'Correct its name, or its rights.': 'Berichtigen Sie ihren Namen oder ihre Rechte.',
  'The file {0} is not UTF-8 or UTF-16 text.': 'Die Datei {0} ist kein Text in UTF-8 oder UTF-16.',
  'Save it as "CSV UTF-8 (comma delimited)".':
    'Speichern Sie sie als „CSV UTF-8 (durch Trennzeichen getrennt)“.',
};
