import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessSv: SentenceCatalogue = {
  'There is no permission "{0}".': 'Behörigheten ”{0}” finns inte.',
  'Add it to access/permissions.ts.': 'Lägg till den i access/permissions.ts.',
  'Operators have taken over: to {0} takes an operator, on this machine too.':
    'Operatörer har tagit över: att {0} kräver en operatör, även på den här datorn.',
  'Pass the token of an operator who may, with --token.':
    'Ange en token för en operatör som har rätt till det, med --token.',
  "Holdfast's own {0} may not {1}.": 'Holdfasts interna del {0} får inte {1}.',
  'A log-in of the capture site may not {0}.': 'En inloggning till insamlingsplatsen ger inte rätt att {0}.',
  'This belongs to an operator, and nobody is signed in.': 'Detta kräver en operatör, och ingen är inloggad.',
  'Sign in to the compliance center.': 'Logga in i efterlevnadscentret.',
  "A token stands in for its operator's work, not for himself.":
    'En token kan användas för operatörens arbete, men inte för operatörens eget konto.',
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
  'Give another operator the role group Organization Management and let him sign in first.':
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
  'Recover an administrator; he resets the passwords of the others.':
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
  'add, edit, pause and remove connectors': 'lägga till, redigera, pausa och ta bort kopplingar',
  'see connectors, runs and their logs': 'se kopplingar, körningar och deras loggar',
  'run connectors and deliver again': 'köra kopplingar och leverera igen',
  'change who is mapped to which mailbox': 'ändra vem som är mappad till vilken postlåda',
  'accept domains, for mailboxes made automatically':
    'godkänna domäner, för postlådor som skapas automatiskt',
  'read the audit trail': 'läsa granskningsloggen',
  'check the audit trail': 'kontrollera granskningsloggen',
  'add and disable operators': 'lägga till och inaktivera operatörer',
  'give somebody who may manage roles a new password, when he is shut out':
    'ge någon som får hantera roller och är utelåst ett nytt lösenord',
  'give and take roles': 'ge och ta ifrån roller',
  'change how operators sign in': 'ändra hur operatörer loggar in',
  'set up alerts, and see which were sent': 'ställa in varningar och se vilka som har skickats',
  'check packs, ledger and records': 'kontrollera paket, liggare och poster',
  'rebuild the search index': 'bygga om sökindexet',
  'make backups': 'göra säkerhetskopior',
  'restore a backup into an empty data folder': 'återställa en säkerhetskopia till en tom datamapp',
  'look for faults of this installation': 'leta efter fel i den här installationen',
  'A name for display has at most 100 characters and no control characters.':
    'Ett visningsnamn har högst 100 tecken och inga styrtecken.',
  'Write it shorter.': 'Skriv kortare.',
  'There is no such time zone.': 'Tidszonen finns inte.',
  'Name it as Europe/Berlin.': 'Ange den som Europe/Berlin.',
  'There is no such theme.': 'Utseendet finns inte.',
  'Choose one of {0}.': 'Välj bland: {0}.',
  'The role {0} always belongs to {1}.': 'Rollen {0} hör alltid till {1}.',
  'Make a role group of your own with the roles you want, and use that instead.':
    'Skapa en egen rollgrupp med de roller du vill ha, och använd den i stället.',
  'There is no role {0}.': 'Rollen {0} finns inte.',
  'Use one of: {0}.': 'Välj bland: {0}.',
  '{0} belongs to Holdfast and stays as it is.': '{0} hör till Holdfast och förblir som den är.',
  'Take its members out, or make a role group of your own.':
    'Ta bort dess medlemmar, eller skapa en egen rollgrupp.',
  'There is no role group {0}.': 'Rollgruppen {0} finns inte.',
  'A role group is named with letters, digits, blanks, dots and dashes, at most 64 of them.':
    'Namnet på en rollgrupp består av bokstäver, siffror, blanksteg, punkter och bindestreck, högst 64 tecken.',
  'Choose such a name.': 'Välj ett sådant namn.',
  'There is a role group {0} already.': 'Rollgruppen {0} finns redan.',
  'Choose another name.': 'Välj ett annat namn.',
  'A description has at most 1,000 characters.': 'En beskrivning har högst 1 000 tecken.',
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
  'Wait for the next code of your app; check the clock of the phone. A recovery code works too.':
    'Vänta på nästa kod i appen och kontrollera telefonens klocka. En återställningskod fungerar också.',
  'The token is unknown, expired or revoked.': 'Tokenen är okänd, har gått ut eller är återkallad.',
  'Make a new token, or ask the operator whose token it is.':
    'Skapa en ny token, eller fråga den operatör som tokenen tillhör.',
  'There is no token {0}.': 'Tokenen {0} finns inte.',
  'List the tokens and use an id from there.': 'Lista tokenarna och använd ett id därifrån.',
  'The token would be over already.': 'Tokenen skulle redan ha gått ut.',
  'A token is named by what it is for, in 1 to 100 characters.':
    'En token får ett namn efter vad den är till för, med 1 till 100 tecken.',
  'Give a time to come, or none.': 'Ange en kommande tidpunkt, eller ingen alls.',
  'Name it, for example, nightly report.': 'Kalla den till exempel ”nattlig rapport”.',
  'The operator, or who makes the token, does not have {0}, so the token cannot.':
    'Operatören, eller den som skapar tokenen, har inte {0}, så tokenen kan inte heller få det.',
  'Leave that out. A token of his own with it can be made by somebody who has it.':
    'Utelämna det. Den som har det kan skapa en egen token med det.',
  'There is no operator {0}.': 'Operatören {0} finns inte.',
  'See Roles > Operators, or `holdfast operator list`; add one there, or with `holdfast operator add`.':
    'Se Roller > Operatörer eller `holdfast operator list`; lägg till en där eller med `holdfast operator add`.',
};
