import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorMappingDe: SentenceCatalogue = {
  "Line {0}: there is no mailbox {1}; until there is, the user's e-mail address decides.":
    'Zeile {0}: Es gibt kein Postfach {1}; bis es eines gibt, entscheidet die E-Mail-Adresse des Benutzers.',
  '1 more mailbox does not exist.': '1 weiteres Postfach gibt es nicht.',
  '{0} more mailboxes do not exist.': '{0} weitere Postfächer gibt es nicht.',
  'There is 1 more problem.': 'Es gibt 1 weiteres Problem.',
  'There are {0} more problems.': 'Es gibt {0} weitere Probleme.',
  '{0}, line {1}: {2}': '{0}, Zeile {1}: {2}',
  'Or take the good rows alone (on the command line `--accept-partial`).':
    'Oder übernehmen Sie nur die guten Zeilen (auf der Befehlszeile `--accept-partial`).',
  'The mapping stays as it was.': 'Die Zuordnung bleibt, wie sie war.',
  'The file is not UTF-8 or UTF-16 text.': 'Die Datei ist kein Text in UTF-8 oder UTF-16.',
  'A quote (") is opened and never closed.': 'Ein Anführungszeichen (") wird geöffnet und nie geschlossen.',
  'Close it, or remove it.': 'Schließen oder entfernen Sie es.',
  'The file is empty.': 'Die Datei ist leer.',
  'Begin it with the line {0}': 'Beginnen Sie sie mit der Zeile {0}',
  'Begin the file with the line {0}': 'Beginnen Sie die Datei mit der Zeile {0}',
  'The two columns are in the other order.': 'Die beiden Spalten stehen in umgekehrter Reihenfolge.',
  'The columns are in another order: "{0}" and "{1}" come first.':
    'Die Spalten stehen in anderer Reihenfolge: „{0}“ und „{1}“ kommen zuerst.',
  'The first column is not "{0}".': 'Die erste Spalte ist nicht „{0}“.',
  'The second column is not "{0}".': 'Die zweite Spalte ist nicht „{0}“.',
  'Only "{0}" and "{1}" may follow the two columns.':
    'Auf die beiden Spalten dürfen nur „{0}“ und „{1}“ folgen.',
  'Keep one of them, or give each its {0} and {1} (see line {2}).':
    'Behalten Sie eine davon, oder geben Sie jeder ihr {0} und {1} (siehe Zeile {2}).',
  'The file has a header and no rows.': 'Die Datei hat eine Kopfzeile und keine weiteren Zeilen.',
  'Add a row for each user.': 'Fügen Sie für jeden Benutzer eine Zeile hinzu.',
  'The rows of lines {0} and {1} more name different mailboxes for one user at one time; no row applies to this user.':
    'Die Zeilen {0} und {1} weitere nennen für einen Benutzer zur selben Zeit verschiedene Postfächer; für diesen Benutzer gilt keine Zeile.',
  'The rows of lines {0} name different mailboxes for one user at one time; no row applies to this user.':
    'Die Zeilen {0} nennen für einen Benutzer zur selben Zeit verschiedene Postfächer; für diesen Benutzer gilt keine Zeile.',
  'The row has only one column.': 'Die Zeile hat nur eine Spalte.',
  'Give an external user id and a mailbox.': 'Geben Sie eine externe Benutzer-ID und ein Postfach an.',
  'The row has more than {0} columns.': 'Die Zeile hat mehr als {0} Spalten.',
  'Remove what is too much, or quote the field.':
    'Entfernen Sie, was zu viel ist, oder setzen Sie das Feld in Anführungszeichen.',
  'The mailbox begins like a formula.': 'Das Postfach beginnt wie eine Formel.',
  'Replace the formula by its value.': 'Ersetzen Sie die Formel durch ihren Wert.',
  'The mailbox is not an e-mail address.': 'Das Postfach ist keine E-Mail-Adresse.',
  'Write it as name@domain.': 'Verwenden Sie die Form name@domain.',
  'A validity date is not a date.': 'Eine Angabe zur Gültigkeit ist kein Datum.',
  'Write it as 2026-03-31 or 2026-03-31T12:00:00Z.':
    'Schreiben Sie es wie 2026-03-31 oder 2026-03-31T12:00:00Z.',
  'The validity ends before it begins.': 'Die Gültigkeit endet, bevor sie beginnt.',
  'Correct {0} or {1}.': 'Berichtigen Sie {0} oder {1}.',
  'The external user id is empty.': 'Die externe Benutzer-ID ist leer.',
  'Give a phone number, log-in name or user id.':
    'Geben Sie eine Telefonnummer, einen Anmeldenamen oder eine Benutzer-ID an.',
  'The external user id has more than {0} characters.': 'Die externe Benutzer-ID hat mehr als {0} Zeichen.',
  'Look for a missing separator.': 'Suchen Sie nach einem fehlenden Trennzeichen.',
  'The external user id is in scientific notation: the spreadsheet has destroyed the number.':
    'Die externe Benutzer-ID steht in wissenschaftlicher Schreibweise: Die Tabellenkalkulation hat die Nummer zerstört.',
  'Format the column as text, type the number again and save the file again.':
    'Formatieren Sie die Spalte als Text, geben Sie die Nummer neu ein und speichern Sie die Datei erneut.',
  'The external user id contains a line break or another control character.':
    'Die externe Benutzer-ID enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.',
  'Remove it; look for a quote (") that is opened or closed at the wrong place.':
    'Entfernen Sie es; suchen Sie nach einem Anführungszeichen ("), das an falscher Stelle geöffnet oder geschlossen wird.',
  'The external user id begins like a formula.': 'Die externe Benutzer-ID beginnt wie eine Formel.',
  'The external user id has decimal places: the spreadsheet has taken it for an amount.':
    'Die externe Benutzer-ID hat Nachkommastellen: Die Tabellenkalkulation hat sie für einen Betrag gehalten.',
  'Format the column as text and save the file again.':
    'Formatieren Sie die Spalte als Text und speichern Sie die Datei erneut.',
  'The phone number has a "(0)", which some countries dial after the country code and others do not.':
    'Die Telefonnummer enthält „(0)“; in manchen Ländern wird diese 0 nach der Landesvorwahl gewählt, in anderen nicht.',
  'Leave out the (0), as in 447700900123 instead of +44 (0) 7700 900123; keep the 0 only where it is dialled.':
    'Lassen Sie die (0) weg, also 447700900123 statt +44 (0) 7700 900123; behalten Sie die 0 nur, wo sie gewählt wird.',
  'The external user id is a number with marks between the digits that phone numbers do not have.':
    'Die externe Benutzer-ID ist eine Zahl mit Zeichen zwischen den Ziffern, die in Telefonnummern nicht vorkommen.',
  'Write the digits alone, with the country code.': 'Schreiben Sie nur die Ziffern, mit der Landesvorwahl.',
  'The phone number has no country code.': 'Die Telefonnummer hat keine Landesvorwahl.',
  'Write it with its country code, such as 447700900123 instead of 07700900123.':
    'Schreiben Sie sie mit Landesvorwahl, also 447700900123 statt 07700900123.',
  'The phone number has {0} digits; with country code it has 7 to 15.':
    'Die Telefonnummer hat {0} Ziffern; mit Landesvorwahl sind es 7 bis 15.',
  'Write the whole number with its country code.':
    'Schreiben Sie die vollständige Nummer mit ihrer Landesvorwahl.',
  'Is {0} meant?': 'Ist {0} gemeint?',
};
