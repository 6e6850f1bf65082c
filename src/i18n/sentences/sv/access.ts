import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessSv: SentenceCatalogue = {
  'There is no permission "{0}".': 'Behörigheten ”{0}” finns inte.',
  'Add it to access/permissions.ts.': 'Lägg till den i access/permissions.ts.',
  'Operators have taken over: to {0} takes an operator, on this machine too.':
    'Operatörer har tagit över: att {0} kräver en operatör, även på den här datorn.',
  'Give the token of an operator who may do this with --token-file.':
    'Ange en token för en operatör som har rätt till det, med --token-file.',
  'Holdfast itself ({0}) may not {1}.': 'Holdfast självt ({0}) får inte {1}.',
  'A log-in of the capture site may not {0}.': 'En inloggning till insamlingsplatsen ger inte rätt att {0}.',
  'This belongs to an operator, and nobody is signed in.': 'Detta kräver en operatör, och ingen är inloggad.',
  'Sign in to the compliance center.': 'Logga in i efterlevnadscentret.',
  'A token cannot be used for what concerns its operator alone, such as password and profile.':
    'En token gäller inte för det som bara rör operatören själv, till exempel lösenord och profil.',
  'Sign in to the compliance center for this.': 'Logga in i efterlevnadscentret för detta.',
  'This operator does not exist any more or was disabled.':
    'Operatören finns inte längre eller har inaktiverats.',
  'Sign in as another operator.': 'Logga in som en annan operatör.',
  'The generated password is still in use.': 'Det genererade lösenordet används fortfarande.',
  'Choose a password of your own first.': 'Välj först ett eget lösenord.',
  'None of your role groups may {0}.': 'Ingen av dina rollgrupper ger rätt att {0}.',
  'This token may not {0}.': 'Denna token ger inte rätt att {0}.',
  'Ask somebody who may manage roles; these role groups can: {0}.':
    'Fråga någon som får hantera roller; de här rollgrupperna har den rätten: {0}.',
  'Ask somebody who may manage roles to add the role Mailbox Import Export to one of your role groups.':
    'Be någon som får hantera roller att lägga till rollen Mailbox Import Export i en av dina rollgrupper.',
  'After this change nobody who has signed in could manage roles.':
    'Efter den här ändringen skulle ingen som har loggat in kunna hantera roller.',
  'Give another operator the role group Organization Management and let them sign in first.':
    'Ge först en annan operatör rollgruppen Organization Management och låt den operatören logga in.',
  'There is an operator {0} already.': 'Operatören {0} finns redan.',
  'Reset the password of that operator, or use another address.':
    'Återställ den operatörens lösenord, eller använd en annan adress.',
  'An operator is named by an e-mail address.': 'En operatör anges med en e-postadress.',
  'Write it as ann@corp.example.': 'Skriv den som ann@corp.example.',
  'A subject is linked once single sign-on is set up, and is not empty.':
    'Ett subjekt kan kopplas först när enkel inloggning är inställd, och det får inte vara tomt.',
  'Set up single sign-on, then give the subject (sub) that the provider shows for the person.':
    'Ställ in enkel inloggning och ange sedan det subjekt (sub) som identitetsleverantören visar för personen.',
  '{0} may not manage roles, or was disabled: only somebody who may is recovered here.':
    '{0} får inte hantera roller eller har inaktiverats: här kan bara någon som får hantera roller återställas.',
  'Recover an administrator, who can reset the passwords of the others.':
    'Återställ en administratör, som sedan kan återställa de andras lösenord.',
  'The name or the password is wrong.': 'Namnet eller lösenordet är fel.',
  'Try again, use single sign-on where it is offered, or ask somebody who may manage operators for a new password.':
    'Försök igen, använd enkel inloggning där den erbjuds, eller be någon som får hantera operatörer om ett nytt lösenord.',
  'add and change log-ins of the capture site': 'lägga till och ändra inloggningar för insamlingsplatsen',
  'register users, their numbers and addresses': 'registrera användare, deras nummer och adresser',
  'see registered users and their numbers': 'se registrerade användare och deras nummer',
  'take exported chats into the capture site': 'ta emot exporterade chattar till insamlingsplatsen',
  'make mailboxes': 'skapa postlådor',
  'see mailboxes, folders and counts, not what is in them':
    'se postlådor, mappar och antal, men inte innehållet',
  'search mailboxes and read items': 'söka i postlådor och läsa objekt',
  'export items': 'exportera objekt',
  'read items that could not be imported': 'läsa objekt som inte kunde importeras',
  'add, edit, pause and remove connectors, targets and directories':
    'lägga till, redigera, pausa och ta bort kopplingar, mål och kataloger',
  'see connectors, runs, their logs, targets and directories':
    'se kopplingar, körningar, deras loggar, mål och kataloger',
  'run connectors and deliver again': 'köra kopplingar och leverera igen',
  'change who is mapped to which mailbox': 'ändra vem som är mappad till vilken postlåda',
  'accept domains, for mailboxes made automatically':
    'godkänna domäner, för postlådor som skapas automatiskt',
  'read the audit trail': 'läsa granskningsloggen',
  'check the audit trail': 'kontrollera granskningsloggen',
  'add and disable operators': 'lägga till och inaktivera operatörer',
  'give somebody who may manage roles a new password, when they are shut out':
    'ge någon som får hantera roller och är utelåst ett nytt lösenord',
  'give and take roles': 'ge och ta ifrån roller',
  'change how operators sign in': 'ändra hur operatörer loggar in',
  'set up alerts, and see which were sent': 'ställa in varningar och se vilka som har skickats',
  'check packs, ledger and records': 'kontrollera paket, liggare och poster',
  'rebuild the search index': 'bygga om sökindexet',
  'make backups': 'göra säkerhetskopior',
  'restore a backup into an empty data folder': 'återställa en säkerhetskopia till en tom datamapp',
  'look for faults of this installation': 'leta efter fel i den här installationen',
  'The name for display has more than 100 characters, or control characters.':
    'Visningsnamnet har fler än 100 tecken eller innehåller styrtecken.',
  'Write a name of at most 100 characters on one line.': 'Skriv ett namn med högst 100 tecken på en rad.',
  'There is no such time zone.': 'Tidszonen finns inte.',
  'Name it as Europe/Berlin.': 'Ange den som Europe/Berlin.',
  'There is no such theme.': 'Utseendet finns inte.',
  'Choose one of {0}.': 'Välj bland: {0}.',
  'The role {0} always belongs to {1}.': 'Rollen {0} hör alltid till {1}.',
  'Make a role group of your own with the roles you want, and use that group instead.':
    'Skapa en egen rollgrupp med de roller du vill ha, och använd den gruppen i stället.',
  'There is no role {0}.': 'Rollen {0} finns inte.',
  'Use one of: {0}.': 'Välj bland: {0}.',
  '{0} belongs to Holdfast and stays as it is.': '{0} hör till Holdfast och förblir som den är.',
  'Take its members out, or make a role group of your own.':
    'Ta bort dess medlemmar, eller skapa en egen rollgrupp.',
  'There is no role group {0}.': 'Rollgruppen {0} finns inte.',
  'That is no name for a role group.': 'Det är inget namn för en rollgrupp.',
  'Use up to 64 letters, digits, spaces and . _ - and begin with a letter or digit.':
    'Använd högst 64 bokstäver, siffror, blanksteg och . _ - och börja med en bokstav eller siffra.',
  'There is a role group {0} already.': 'Rollgruppen {0} finns redan.',
  'Choose another name.': 'Välj ett annat namn.',
  'The description has more than 1,000 characters.': 'Beskrivningen har fler än 1 000 tecken.',
  'Write it shorter.': 'Skriv kortare.',
  'There is a role group {0} already, with other roles.': 'Rollgruppen {0} finns redan, med andra roller.',
  'Choose another name for the role group of connectors.': 'Välj ett annat namn för kopplingarnas rollgrupp.',
  'A second factor is asked for already.': 'En andra faktor krävs redan.',
  'Remove it first, then set up the new app.': 'Ta bort den först och ställ sedan in den nya appen.',
  'You are not signed in, or the session is over.': 'Du är inte inloggad, eller så har sessionen avslutats.',
  'Sign in again.': 'Logga in igen.',
  'No second factor is set up.': 'Ingen andra faktor är inställd.',
  'Set up an authenticator app first.': 'Ställ först in en autentiseringsapp.',
  'This sign-in has waited too long for its second factor, or was tried too often.':
    'Den här inloggningen har väntat för länge på sin andra faktor, eller så har det gjorts för många försök.',
  'Begin again with name and password.': 'Börja om med namn och lösenord.',
  'The new password must have {0} to 1,000 characters and differ from the old one and from your address.':
    'Det nya lösenordet måste ha {0} till 1 000 tecken och skilja sig från det gamla och från din adress.',
  'Choose a longer one, for example four unrelated words.':
    'Välj ett längre, till exempel fyra ord som inte hör ihop.',
  'The password is wrong.': 'Lösenordet är fel.',
  'Type your present password again.': 'Skriv ditt nuvarande lösenord igen.',
  'The code is wrong, too old, or was used already.': 'Koden är fel, för gammal eller redan använd.',
  "Of the app's codes, type the next one, and check the clock of the phone. Of the recovery codes, take one that was not used yet, and compare it with your list.":
    'En kod från appen: skriv nästa och kontrollera telefonens klocka. En återställningskod: ta en som inte har använts och jämför den med din lista.',
  'The token is unknown, expired or revoked.': 'Tokenen är okänd, har gått ut eller är återkallad.',
  'Make a new token, or ask the operator whose token it is.':
    'Skapa en ny token, eller fråga den operatör som tokenen tillhör.',
  'There is no token {0}.': 'Tokenen {0} finns inte.',
  'List the tokens and use an id from there.': 'Lista tokenarna och använd ett id därifrån.',
  'The token would be over already.': 'Tokenen skulle redan ha gått ut.',
  'The name of the token is empty, has more than 100 characters, or has control characters.':
    'Tokenens namn är tomt, har fler än 100 tecken eller innehåller styrtecken.',
  'Give a time to come, or none.': 'Ange en kommande tidpunkt, eller ingen alls.',
  'Say what the token is for in 1 to 100 characters, for example, nightly report.':
    'Säg med 1 till 100 tecken vad tokenen är till för, till exempel ”nattlig rapport”.',
  'The token cannot have what its operator, or whoever makes it, does not have: {0}.':
    'Tokenen kan inte få det som dess operatör, eller den som skapar den, själv saknar: {0}.',
  'Leave out these permissions; somebody who has them can make a token of their own with them.':
    'Utelämna de behörigheterna; den som har dem kan skapa en egen token med dem.',
  'There is no operator {0}.': 'Operatören {0} finns inte.',
  'See Roles > Operators, or `holdfast operator list`; add one there, or with `holdfast operator add`.':
    'Se Roller > Operatörer eller `holdfast operator list`; lägg till en där eller med `holdfast operator add`.',
  'choose whose conversations are captured, and keep the consent register':
    'välja vems konversationer som samlas in, och föra samtyckesregistret',
  'decide which conversations are private': 'besluta vilka konversationer som är privata',
  'set up, change, pause and remove captures': 'ställa in, ändra, pausa och ta bort insamlingar',
};
