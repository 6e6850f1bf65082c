import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorMappingNl: SentenceCatalogue = {
  "Line {0}: there is no mailbox {1}; until there is, the user's e-mail address decides.":
    'Regel {0}: er is geen postvak {1}; zolang dat zo is, beslist het e-mailadres van de gebruiker.',
  '1 more mailbox does not exist.': 'Nog 1 postvak bestaat niet.',
  '{0} more mailboxes do not exist.': 'Nog {0} postvakken bestaan niet.',
  'There is 1 more problem.': 'Er is nog 1 probleem.',
  'There are {0} more problems.': 'Er zijn nog {0} problemen.',
  '{0}, line {1}: {2}': '{0}, regel {1}: {2}',
  'Or take the good rows alone (on the command line `--accept-partial`).':
    'Of neem alleen de goede rijen over (op de opdrachtregel `--accept-partial`).',
  'The mapping stays as it was.': 'De toewijzing blijft zoals ze was.',
  'The file is not UTF-8 or UTF-16 text.': 'Het bestand is geen tekst in UTF-8 of UTF-16.',
  'A quote (") is opened and never closed.': 'Een aanhalingsteken (") wordt geopend en nergens gesloten.',
  'Close it, or remove it.': 'Sluit het, of verwijder het.',
  'The file is empty.': 'Het bestand is leeg.',
  'Begin it with the line {0}': 'Laat het beginnen met de regel {0}',
  'Begin the file with the line {0}': 'Laat het bestand beginnen met de regel {0}',
  'The two columns are in the other order.': 'De twee kolommen staan in de omgekeerde volgorde.',
  'The columns are in another order: "{0}" and "{1}" come first.':
    'De kolommen staan in een andere volgorde: "{0}" en "{1}" komen eerst.',
  'The first column is not "{0}".': 'De eerste kolom is niet "{0}".',
  'The second column is not "{0}".': 'De tweede kolom is niet "{0}".',
  'Only "{0}" and "{1}" may follow the two columns.':
    'Na de twee kolommen mogen alleen "{0}" en "{1}" volgen.',
  'Keep one of them, or give each its {0} and {1} (see line {2}).':
    'Behoud er één, of geef elke rij een eigen {0} en {1} (zie regel {2}).',
  'The file has a header and no rows.': 'Het bestand heeft een kopregel en geen rijen.',
  'Add a row for each user.': 'Voeg voor elke gebruiker een rij toe.',
  'The rows of lines {0} and {1} more name different mailboxes for one user at one time; no row applies to this user.':
    'De rijen op de regels {0} en nog {1} noemen verschillende postvakken voor één gebruiker op hetzelfde moment; voor deze gebruiker geldt geen enkele rij.',
  'The rows of lines {0} name different mailboxes for one user at one time; no row applies to this user.':
    'De rijen op de regels {0} noemen verschillende postvakken voor één gebruiker op hetzelfde moment; voor deze gebruiker geldt geen enkele rij.',
  'The row has only one column.': 'De rij heeft maar één kolom.',
  'Give an external user id and a mailbox.': 'Geef een externe gebruikers-id en een postvak op.',
  'The row has more than {0} columns.': 'De rij heeft meer dan {0} kolommen.',
  'Remove what is too much, or quote the field.':
    'Verwijder wat te veel is, of zet het veld tussen aanhalingstekens.',
  'The mailbox begins like a formula.': 'Het postvak begint als een formule.',
  'Replace the formula by its value.': 'Vervang de formule door de waarde ervan.',
  'The mailbox is not an e-mail address.': 'Het postvak is geen e-mailadres.',
  'Write it as name@domain.': 'Schrijf het als name@domain.',
  'A validity date is not a date.': 'Een datum van de geldigheid is geen datum.',
  'Write it as 2026-03-31 or 2026-03-31T12:00:00Z.': 'Schrijf die als 2026-03-31 of 2026-03-31T12:00:00Z.',
  'The validity ends before it begins.': 'De geldigheid eindigt voordat ze begint.',
  'Correct {0} or {1}.': 'Corrigeer {0} of {1}.',
  'The external user id is empty.': 'De externe gebruikers-id is leeg.',
  'Give a phone number, log-in name or user id.': 'Geef een telefoonnummer, aanmeldnaam of gebruikers-id op.',
  'The external user id has more than {0} characters.': 'De externe gebruikers-id heeft meer dan {0} tekens.',
  'Look for a missing separator.': 'Zoek een ontbrekend scheidingsteken.',
  'The external user id is in scientific notation: the spreadsheet has destroyed the number.':
    'De externe gebruikers-id staat in wetenschappelijke notatie: het spreadsheetprogramma heeft het nummer onbruikbaar gemaakt.',
  'Format the column as text, type the number again and save the file again.':
    'Geef de kolom de opmaak tekst, typ het nummer opnieuw en sla het bestand opnieuw op.',
  'The external user id contains a line break or another control character.':
    'De externe gebruikers-id bevat een regeleinde of een ander besturingsteken.',
  'Remove it; look for a quote (") that is opened or closed at the wrong place.':
    'Verwijder het; zoek een aanhalingsteken (") dat op de verkeerde plaats wordt geopend of gesloten.',
  'The external user id begins like a formula.': 'De externe gebruikers-id begint als een formule.',
  'The external user id has decimal places: the spreadsheet has taken it for an amount.':
    'De externe gebruikers-id heeft decimalen: het spreadsheetprogramma heeft het nummer als een bedrag opgevat.',
  'Format the column as text and save the file again.':
    'Geef de kolom de opmaak tekst en sla het bestand opnieuw op.',
  'The phone number has a "(0)", which some countries dial after the country code and others do not.':
    'Het telefoonnummer bevat "(0)", die in sommige landen na de landcode wordt gekozen en in andere niet.',
  'Leave out the (0), as in 447700900123 instead of +44 (0) 7700 900123; keep the 0 only where it is dialled.':
    'Laat de (0) weg, zoals in 447700900123 in plaats van +44 (0) 7700 900123; behoud de 0 alleen waar ze wordt gekozen.',
  'The external user id is a number with marks between the digits that phone numbers do not have.':
    'De externe gebruikers-id is een nummer met tekens tussen de cijfers die telefoonnummers niet hebben.',
  'Write the digits alone, with the country code.': 'Schrijf alleen de cijfers, met landcode.',
  'The phone number has no country code.': 'Het telefoonnummer heeft geen landcode.',
  'Write it with its country code, such as 447700900123 instead of 07700900123.':
    'Schrijf het met landcode, zoals 447700900123 in plaats van 07700900123.',
  'The phone number has {0} digits; with country code it has 7 to 15.':
    'Het telefoonnummer heeft {0} cijfers; met landcode zijn het er 7 tot 15.',
  'Write the whole number with its country code.': 'Schrijf het hele nummer, met landcode.',
  'Is {0} meant?': 'Wordt {0} bedoeld?',
};
