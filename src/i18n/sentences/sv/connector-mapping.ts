import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const connectorMappingSv: SentenceCatalogue = {
  "Line {0}: there is no mailbox {1}; until there is, the user's e-mail address decides.":
    'Rad {0}: postlådan {1} finns inte; tills den gör det avgör användarens e-postadress.',
  '1 more mailbox does not exist.': 'Ytterligare 1 postlåda finns inte.',
  '{0} more mailboxes do not exist.': 'Ytterligare {0} postlådor finns inte.',
  'There is 1 more problem.': 'Det finns 1 problem till.',
  'There are {0} more problems.': 'Det finns {0} problem till.',
  '{0}, line {1}: {2}': '{0}, rad {1}: {2}',
  'Or take the good rows alone (on the command line `--accept-partial`).':
    'Eller ta bara de riktiga raderna (på kommandoraden `--accept-partial`).',
  'The mapping stays as it was.': 'Mappningen är oförändrad.',
  'The file is not UTF-8 or UTF-16 text.': 'Filen är inte text i UTF-8 eller UTF-16.',
  'A quote (") is opened and never closed.': 'Ett citattecken (") inleds och avslutas aldrig.',
  'Close it, or remove it.': 'Avsluta det, eller ta bort det.',
  'The file is empty.': 'Filen är tom.',
  'Begin it with the line {0}': 'Börja den med raden {0}',
  'Begin the file with the line {0}': 'Börja filen med raden {0}',
  'The two columns are in the other order.': 'De två kolumnerna står i omvänd ordning.',
  'The columns are in another order: "{0}" and "{1}" come first.':
    'Kolumnerna står i en annan ordning: ”{0}” och ”{1}” ska komma först.',
  'The first column is not "{0}".': 'Den första kolumnen är inte ”{0}”.',
  'The second column is not "{0}".': 'Den andra kolumnen är inte ”{0}”.',
  'Only "{0}" and "{1}" may follow the two columns.':
    'Bara ”{0}” och ”{1}” får följa efter de två kolumnerna.',
  'Keep one of them, or give each its {0} and {1} (see line {2}).':
    'Behåll en av dem, eller ge var och en sin {0} och {1} (se rad {2}).',
  'The file has a header and no rows.': 'Filen har en rubrikrad men inga andra rader.',
  'Add a row for each user.': 'Lägg till en rad för varje användare.',
  'The rows of lines {0} and {1} more name different mailboxes for one user at one time; no row applies to this user.':
    'Raderna {0} och {1} till anger olika postlådor för samma användare vid samma tid; ingen rad gäller för den här användaren.',
  'The rows of lines {0} name different mailboxes for one user at one time; no row applies to this user.':
    'Raderna {0} anger olika postlådor för samma användare vid samma tid; ingen rad gäller för den här användaren.',
  'The row has only one column.': 'Raden har bara en kolumn.',
  'Give an external user id and a mailbox.': 'Ange ett externt användar-id och en postlåda.',
  'The row has more than {0} columns.': 'Raden har fler än {0} kolumner.',
  'Remove what is too much, or quote the field.':
    'Ta bort det som är för mycket, eller sätt fältet inom citattecken.',
  'The mailbox begins like a formula.': 'Postlådan börjar som en formel.',
  'Replace the formula by its value.': 'Ersätt formeln med dess värde.',
  'The mailbox is not an e-mail address.': 'Postlådan är inte en e-postadress.',
  'Write it as name@domain.': 'Skriv som name@domain.',
  'A validity date is not a date.': 'Ett giltighetsdatum är inte ett datum.',
  'Write it as 2026-03-31 or 2026-03-31T12:00:00Z.': 'Skriv det som 2026-03-31 eller 2026-03-31T12:00:00Z.',
  'The validity ends before it begins.': 'Giltigheten slutar innan den börjar.',
  'Correct {0} or {1}.': 'Rätta {0} eller {1}.',
  'The external user id is empty.': 'Det externa användar-id:t är tomt.',
  'Give a phone number, log-in name or user id.':
    'Ange ett telefonnummer, ett inloggningsnamn eller ett användar-id.',
  'The external user id has more than {0} characters.': 'Det externa användar-id:t har fler än {0} tecken.',
  'Look for a missing separator.': 'Se efter om ett avgränsningstecken saknas.',
  'The external user id is in scientific notation: the spreadsheet has destroyed the number.':
    'Det externa användar-id:t står i grundpotensform: kalkylprogrammet har förstört numret.',
  'Format the column as text, type the number again and save the file again.':
    'Formatera kolumnen som text, skriv in numret igen och spara filen på nytt.',
  'The external user id contains a line break or another control character.':
    'Det externa användar-id:t innehåller en radbrytning eller ett annat styrtecken.',
  'Remove it; look for a quote (") that is opened or closed at the wrong place.':
    'Ta bort det; se efter om ett citattecken (") inleds eller avslutas på fel ställe.',
  'The external user id begins like a formula.': 'Det externa användar-id:t börjar som en formel.',
  'The external user id has decimal places: the spreadsheet has taken it for an amount.':
    'Det externa användar-id:t har decimaler: kalkylprogrammet har tolkat det som ett belopp.',
  'Format the column as text and save the file again.':
    'Formatera kolumnen som text och spara filen på nytt.',
  'The phone number has a "(0)", which some countries dial after the country code and others do not.':
    'Telefonnumret har ett ”(0)”, som i vissa länder slås efter landsnumret och i andra inte.',
  'Leave out the (0), as in 447700900123 instead of +44 (0) 7700 900123; keep the 0 only where it is dialled.':
    'Utelämna (0), alltså 447700900123 i stället för +44 (0) 7700 900123; behåll nollan bara där den slås.',
  'The external user id is a number with marks between the digits that phone numbers do not have.':
    'Det externa användar-id:t är ett nummer med tecken mellan siffrorna som telefonnummer inte har.',
  'Write the digits alone, with the country code.': 'Skriv bara siffrorna, med landsnummer.',
  'The phone number has no country code.': 'Telefonnumret saknar landsnummer.',
  'Write it with its country code, such as 447700900123 instead of 07700900123.':
    'Skriv det med landsnummer, till exempel 447700900123 i stället för 07700900123.',
  'The phone number has {0} digits; with country code it has 7 to 15.':
    'Telefonnumret har {0} siffror; med landsnummer har det 7 till 15.',
  'Write the whole number with its country code.': 'Skriv hela numret med landsnummer.',
  'Is {0} meant?': 'Menas {0}?',
};
