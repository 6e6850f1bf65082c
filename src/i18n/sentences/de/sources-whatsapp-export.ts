import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const sourcesWhatsappExportDe: SentenceCatalogue = {
  '{0}, line {1}: the line has no date and time, so this is not an exported WhatsApp chat.':
    '{0}, Zeile {1}: Die Zeile hat weder Datum noch Uhrzeit, also ist dies kein exportierter WhatsApp-Chat.',
  'In WhatsApp open the chat, choose "Export chat", and give the .txt or .zip file it makes.':
    'Öffnen Sie den Chat in WhatsApp, wählen Sie „Chat exportieren“ und geben Sie die dabei entstehende .txt- oder .zip-Datei an.',
  '{0}: the chat has no messages.': '{0}: Der Chat enthält keine Nachrichten.',
  'Export the chat again; if it has messages on the phone, the file was cut off on its way.':
    'Exportieren Sie den Chat erneut; hat er auf dem Telefon Nachrichten, wurde die Datei unterwegs abgeschnitten.',
  '{0}, line {1}: a message is longer than {2} bytes, which WhatsApp does not allow.':
    '{0}, Zeile {1}: Eine Nachricht ist länger als {2} Bytes, was WhatsApp nicht zulässt.',
  'Check that the file is a chat export; WhatsApp messages have at most 65,536 characters.':
    'Prüfen Sie, ob die Datei ein exportierter Chat ist; WhatsApp-Nachrichten haben höchstens 65.536 Zeichen.',
  '{0} is empty.': '{0} ist leer.',
  'Export the chat again; the file was cut off on its way.':
    'Exportieren Sie den Chat erneut; die Datei wurde unterwegs abgeschnitten.',
  '{0} is {1}, not an exported chat.': '{0} ist {1}, kein exportierter Chat.',
  'Give the .txt or .zip file that "Export chat" makes; media are found beside it.':
    'Geben Sie die .txt- oder .zip-Datei an, die bei „Chat exportieren“ entsteht; Mediendateien werden daneben gefunden.',
  '{0} cannot be read.': '{0} kann nicht gelesen werden.',
  'Check the path, and that it is a file you may read.':
    'Prüfen Sie, ob der Pfad stimmt und ob es eine Datei ist, die Sie lesen dürfen.',
  '{0}: it cannot be told which author is the owner of the account.':
    '{0}: Es ist nicht zu erkennen, welcher Verfasser der Inhaber des Kontos ist.',
  "{0}: nobody called '{1}' writes in it.": "{0}: Darin schreibt niemand mit dem Namen '{1}'.",
  'Say which author has the number {0}, one of: {1} (and {2} more).':
    'Geben Sie an, welcher Verfasser die Nummer {0} hat, mit einer dieser Optionen: {1} (und {2} weiteren).',
  'Say which author has the number {0}, one of: {1}.':
    'Geben Sie an, welcher Verfasser die Nummer {0} hat, mit einer dieser Optionen: {1}.',
  'If the owner wrote nothing in this chat: --me {0}.':
    'Wenn der Inhaber in diesem Chat nichts geschrieben hat: --me {0}.',
  'Others: --author {0}.': 'Andere: --author {0}.',
  'Nothing was taken in.': 'Es wurde nichts aufgenommen.',
  "{0}, line {1}: the author's name is longer than {2} characters.":
    '{0}, Zeile {1}: Der Name des Verfassers ist länger als {2} Zeichen.',
  'WhatsApp writes no such names; check where the file came from, and export the chat again.':
    'WhatsApp schreibt solche Namen nicht; prüfen Sie, woher die Datei stammt, und exportieren Sie den Chat erneut.',
  "{0}, line {1}: there is no such date, in the order of day and month that fits the file's other dates.":
    '{0}, Zeile {1}: Dieses Datum gibt es nicht, wenn Tag und Monat so aufeinanderfolgen wie in den anderen Datumsangaben der Datei.',
  'The file was changed after the export, or two exports were joined; export the chat again.':
    'Die Datei wurde nach dem Export geändert, oder zwei Exporte wurden zusammengefügt; exportieren Sie den Chat erneut.',
  'is no file': 'ist keine Datei',
  'names no file': 'nennt keine Datei',
  'is not an IANA time zone such as Europe/London': 'ist keine IANA-Zeitzone wie Europe/London',
  'is not a locale such as en-GB': 'ist keine Angabe von Sprache und Region wie en-GB',
  'what was given': 'die Angabe',
  "The import's settings are not valid: {0}.": 'Die Einstellungen des Imports sind ungültig: {0}.',
  'Correct them and import again; nothing was taken in.':
    'Berichtigen Sie sie und importieren Sie erneut; es wurde nichts aufgenommen.',
  '{0} is not a phone number with its country code.': '{0} ist keine Telefonnummer mit Landesvorwahl.',
  'Write the number of the account as +447700900123.':
    'Schreiben Sie die Nummer des Kontos wie +447700900123.',
  '"{0}" says nothing about the author "{1}": it is neither an e-mail address nor a phone number with its country code.':
    '„{0}“ sagt nichts über den Verfasser „{1}“: Es ist weder eine E-Mail-Adresse noch eine Telefonnummer mit Landesvorwahl.',
  "Write 'NAME=EMAIL' or 'NAME=PHONE', e.g. 'Bob Li=bob@corp.example' or 'Bob Li=+447700900123'.":
    "Schreiben Sie 'NAME=EMAIL' oder 'NAME=PHONE', z. B. 'Bob Li=bob@corp.example' oder 'Bob Li=+447700900123'.",
  '{0}, line {1}: the text is not UTF-8, so its letters cannot be told.':
    '{0}, Zeile {1}: Der Text ist nicht in UTF-8 kodiert, deshalb sind seine Buchstaben nicht zu erkennen.',
  'Export the chat again and give the file as WhatsApp made it; an editor may have saved it as Latin-1, or the file may be cut off.':
    'Exportieren Sie den Chat erneut und geben Sie die Datei so an, wie WhatsApp sie erstellt hat; vielleicht hat ein Editor sie als Latin-1 gespeichert, oder sie ist abgeschnitten.',
  '{0}, line {1}: the text holds NUL bytes, which no export does.':
    '{0}, Zeile {1}: Der Text enthält NUL-Bytes; das kommt in keinem Export vor.',
  'Give the file as WhatsApp made it; a copy that was cut off may be filled up with NUL bytes.':
    'Geben Sie die Datei so an, wie WhatsApp sie erstellt hat; eine abgebrochene Kopie kann mit NUL-Bytes aufgefüllt sein.',
  '{0}, in or after line {1}: the text is UTF-16 that is cut off or broken.':
    '{0}, in oder nach Zeile {1}: Der Text ist UTF-16, aber abgeschnitten oder beschädigt.',
  'Give the file as WhatsApp made it, or save it as UTF-8.':
    'Geben Sie die Datei so an, wie WhatsApp sie erstellt hat, oder speichern Sie sie in UTF-8.',
  '{0} has {1} entries; at most {2} are allowed.': '{0} hat {1} Einträge; höchstens {2} sind erlaubt.',
  '{0} has names of more than {1} bytes.': '{0} hat Namen von zusammen mehr als {1} Bytes.',
  '{0} unpacks to more than {1} times its size.': '{0} ist entpackt mehr als {1}-mal so groß.',
  '{0} unpacks to more than {1} bytes.': '{0} ist entpackt größer als {1} Bytes.',
  '{0} has an entry whose name leads out of the zip.':
    '{0} hat einen Eintrag, dessen Name aus der ZIP-Datei hinausführt.',
  'WhatsApp makes no such file; do not trust where it came from, and export the chat again.':
    'WhatsApp erstellt keine solche Datei; trauen Sie ihrer Herkunft nicht und exportieren Sie den Chat erneut.',
  '{0} is encrypted.': '{0} ist verschlüsselt.',
  'Unpack it with its password, and give the .txt file; media are found beside it.':
    'Entpacken Sie die Datei mit ihrem Kennwort und geben Sie die .txt-Datei an; Mediendateien werden daneben gefunden.',
  '{0} is not a complete zip file.': '{0} ist keine vollständige ZIP-Datei.',
  'Copy it again from the phone; it was cut off or changed on its way.':
    'Kopieren Sie sie erneut vom Telefon; sie wurde unterwegs abgeschnitten oder verändert.',
  '{0} has more entries than the {1} that its directory counts.':
    '{0} hat mehr Einträge als die {1}, die ihr Verzeichnis zählt.',
  'Unpack it with another program, and give the .txt file; media are found beside it.':
    'Entpacken Sie die Datei mit einem anderen Programm und geben Sie die .txt-Datei an; Mediendateien werden daneben gefunden.',
  'Check that it is a chat export; give a chat in several exports if it is.':
    'Prüfen Sie, ob es ein exportierter Chat ist; wenn ja, geben Sie ihn in mehreren Exporten an.',
  '{0} holds no exported chat (a _chat.txt, or a text file that begins like a chat).':
    '{0} enthält keinen exportierten Chat (eine _chat.txt oder eine Textdatei, die wie ein Chat beginnt).',
  'In WhatsApp open the chat, choose "Export chat", and give the file it makes.':
    'Öffnen Sie den Chat in WhatsApp, wählen Sie „Chat exportieren“ und geben Sie die dabei entstehende Datei an.',
  '{0} holds {1} exported chats.': '{0} enthält {1} exportierte Chats.',
  'Give each chat as a file of its own, as WhatsApp exports it.':
    'Geben Sie jeden Chat als eigene Datei an, so wie WhatsApp ihn exportiert.',
};
