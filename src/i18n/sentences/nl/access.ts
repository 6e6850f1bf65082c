import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessNl: SentenceCatalogue = {
  'There is no permission "{0}".': 'De machtiging "{0}" bestaat niet.',
  'Add it to access/permissions.ts.': 'Voeg ze toe aan access/permissions.ts.',
  'Operators have taken over: to {0} takes an operator, on this machine too.':
    'Operators hebben het beheer overgenomen. Ook op deze computer mag alleen een operator dit: {0}.',
  'Give the token of an operator who may do this with --token-file.':
    'Geef met --token-file het token op van een operator die dit mag.',
  'Holdfast itself ({0}) may not {1}.': 'Holdfast zelf ({0}) mag dit niet: {1}.',
  'A log-in of the capture site may not {0}.': 'Een aanmelding van de vastleglocatie mag dit niet: {0}.',
  'This belongs to an operator, and nobody is signed in.':
    'Dit hoort bij een operator, en er is niemand aangemeld.',
  'Sign in to the compliance center.': 'Meld u aan bij het compliancecentrum.',
  'A token cannot be used for what concerns its operator alone, such as password and profile.':
    'Een token geldt niet voor wat alleen de operator zelf aangaat, zoals wachtwoord en profiel.',
  'Sign in to the compliance center for this.': 'Meld u hiervoor aan bij het compliancecentrum.',
  'This operator does not exist any more or was disabled.':
    'Deze operator bestaat niet meer of is uitgeschakeld.',
  'Sign in as another operator.': 'Meld u aan als een andere operator.',
  'The generated password is still in use.': 'Het gegenereerde wachtwoord is nog in gebruik.',
  'Choose a password of your own first.': 'Kies eerst een eigen wachtwoord.',
  'None of your role groups may {0}.': 'Geen van uw rollengroepen mag {0}.',
  'This token may not {0}.': 'Dit token mag dit niet: {0}.',
  'Ask somebody who may manage roles; these role groups can: {0}.':
    'Vraag het iemand die rollen mag beheren; deze rollengroepen mogen het: {0}.',
  'Ask somebody who may manage roles to add the role Mailbox Import Export to one of your role groups.':
    'Vraag iemand die rollen mag beheren om de rol Mailbox Import Export aan een van uw rollengroepen toe te voegen.',
  'After this change nobody who has signed in could manage roles.':
    'Na deze wijziging zou niemand die zich ooit heeft aangemeld nog rollen kunnen beheren.',
  'Give another operator the role group Organization Management and let them sign in first.':
    'Geef een andere operator de rollengroep Organization Management en laat die zich eerst aanmelden.',
  'There is an operator {0} already.': 'Er is al een operator {0}.',
  'Reset the password of that operator, or use another address.':
    'Stel het wachtwoord van die operator opnieuw in, of gebruik een ander adres.',
  'An operator is named by an e-mail address.': 'Een operator wordt aangeduid met een e-mailadres.',
  'Write it as ann@corp.example.': 'Schrijf het als ann@corp.example.',
  'A subject is linked once single sign-on is set up, and is not empty.':
    'Een subject kan pas worden gekoppeld als eenmalige aanmelding is ingesteld, en mag niet leeg zijn.',
  'Set up single sign-on, then give the subject (sub) that the provider shows for the person.':
    'Stel eenmalige aanmelding in en geef daarna het subject (sub) op dat de provider voor deze persoon toont.',
  '{0} may not manage roles, or was disabled: only somebody who may is recovered here.':
    '{0} mag geen rollen beheren of is uitgeschakeld: alleen wie rollen mag beheren, krijgt hier weer toegang.',
  'Recover an administrator, who can reset the passwords of the others.':
    'Geef een beheerder weer toegang, die de wachtwoorden van de anderen opnieuw kan instellen.',
  'The name or the password is wrong.': 'De naam of het wachtwoord is onjuist.',
  'Try again, use single sign-on where it is offered, or ask somebody who may manage operators for a new password.':
    'Probeer het opnieuw, gebruik eenmalige aanmelding als die wordt aangeboden, of vraag iemand die operators mag beheren om een nieuw wachtwoord.',
  'add and change log-ins of the capture site': 'aanmeldingen van de vastleglocatie toevoegen en wijzigen',
  'register users, their numbers and addresses': 'gebruikers, hun nummers en adressen registreren',
  'see registered users and their numbers': 'geregistreerde gebruikers en hun nummers zien',
  'take exported chats into the capture site': 'geëxporteerde chats in de vastleglocatie opnemen',
  'make mailboxes': 'postvakken maken',
  'see mailboxes, folders and counts, not what is in them':
    'postvakken, mappen en aantallen zien, niet de inhoud',
  'search mailboxes and read items': 'postvakken doorzoeken en items lezen',
  'export items': 'items exporteren',
  'read items that could not be imported': 'items lezen die niet konden worden geïmporteerd',
  'add, edit, pause and remove connectors, targets and directories':
    'verbindingslijnen, doelen en adreslijsten toevoegen, bewerken, onderbreken en verwijderen',
  'see connectors, runs, their logs, targets and directories':
    'verbindingslijnen, uitvoeringen, hun logboeken, doelen en adreslijsten zien',
  'run connectors and deliver again': 'verbindingslijnen uitvoeren en opnieuw bezorgen',
  'change who is mapped to which mailbox': 'wijzigen wie aan welk postvak is toegewezen',
  'accept domains, for mailboxes made automatically':
    'domeinen accepteren, voor automatisch gemaakte postvakken',
  'read the audit trail': 'het auditlogboek lezen',
  'check the audit trail': 'het auditlogboek controleren',
  'add and disable operators': 'operators toevoegen en uitschakelen',
  'give somebody who may manage roles a new password, when they are shut out':
    'iemand die rollen mag beheren en buitengesloten is een nieuw wachtwoord geven',
  'give and take roles': 'rollen geven en afnemen',
  'change how operators sign in': 'wijzigen hoe operators zich aanmelden',
  'set up alerts, and see which were sent': 'waarschuwingen instellen en zien welke zijn verzonden',
  'check packs, ledger and records': 'pakketten, grootboek en records controleren',
  'rebuild the search index': 'de zoekindex opnieuw opbouwen',
  'make backups': 'back-ups maken',
  'restore a backup into an empty data folder': 'een back-up in een lege gegevensmap terugzetten',
  'look for faults of this installation': 'naar fouten van deze installatie zoeken',
  'The name for display has more than 100 characters, or control characters.':
    'De weergavenaam heeft meer dan 100 tekens of bevat besturingstekens.',
  'Write a name of at most 100 characters on one line.':
    'Schrijf een naam van hoogstens 100 tekens op één regel.',
  'There is no such time zone.': 'Deze tijdzone bestaat niet.',
  'Name it as Europe/Berlin.': 'Schrijf de tijdzone als Europe/Berlin.',
  'There is no such theme.': 'Deze weergave bestaat niet.',
  'Choose one of {0}.': 'Kies een van deze: {0}.',
  'The role {0} always belongs to {1}.': 'De rol {0} hoort altijd bij {1}.',
  'Make a role group of your own with the roles you want, and use that group instead.':
    'Maak een eigen rollengroep met de gewenste rollen en gebruik die in plaats daarvan.',
  'There is no role {0}.': 'De rol {0} bestaat niet.',
  'Use one of: {0}.': 'Gebruik een van deze: {0}.',
  '{0} belongs to Holdfast and stays as it is.': '{0} hoort bij Holdfast en blijft zoals het is.',
  'Take its members out, or make a role group of your own.':
    'Haal de leden eruit, of maak een eigen rollengroep.',
  'There is no role group {0}.': 'De rollengroep {0} bestaat niet.',
  'That is no name for a role group.': 'Dat is geen naam voor een rollengroep.',
  'Use up to 64 letters, digits, spaces and . _ - and begin with a letter or digit.':
    'Gebruik hoogstens 64 letters, cijfers, spaties en . _ - en begin met een letter of cijfer.',
  'There is a role group {0} already.': 'Er is al een rollengroep {0}.',
  'Choose another name.': 'Kies een andere naam.',
  'The description has more than 1,000 characters.': 'De beschrijving heeft meer dan 1.000 tekens.',
  'Write it shorter.': 'Kies een kortere.',
  'There is a role group {0} already, with other roles.': 'Er is al een rollengroep {0}, met andere rollen.',
  'Choose another name for the role group of connectors.':
    'Kies een andere naam voor de rollengroep van de verbindingslijnen.',
  'A second factor is asked for already.': 'Er wordt al om een tweede factor gevraagd.',
  'Remove it first, then set up the new app.': 'Verwijder die eerst en stel daarna de nieuwe app in.',
  'You are not signed in, or the session is over.': 'U bent niet aangemeld, of de sessie is beëindigd.',
  'Sign in again.': 'Meld u opnieuw aan.',
  'No second factor is set up.': 'Er is geen tweede factor ingesteld.',
  'Set up an authenticator app first.': 'Stel eerst een authenticator-app in.',
  'This sign-in has waited too long for its second factor, or was tried too often.':
    'Deze aanmelding heeft te lang op de tweede factor gewacht, of is te vaak geprobeerd.',
  'Begin again with name and password.': 'Begin opnieuw met naam en wachtwoord.',
  'The new password must have {0} to 1,000 characters and differ from the old one and from your address.':
    'Het nieuwe wachtwoord moet {0} tot 1.000 tekens hebben en verschillen van het oude en van uw adres.',
  'Choose a longer one, for example four unrelated words.':
    'Kies een langer wachtwoord, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.',
  'The password is wrong.': 'Het wachtwoord is onjuist.',
  'Type your present password again.': 'Typ uw huidige wachtwoord opnieuw.',
  'The code is wrong, too old, or was used already.': 'De code is onjuist, te oud of al gebruikt.',
  "Of the app's codes, type the next one, and check the clock of the phone. Of the recovery codes, take one that was not used yet, and compare it with your list.":
    'Een code van de app: typ de volgende en controleer de klok van de telefoon. Een herstelcode: neem er een die nog niet is gebruikt en vergelijk hem met uw lijst.',
  'The token is unknown, expired or revoked.': 'Het token is onbekend, verlopen of ingetrokken.',
  'Make a new token, or ask the operator whose token it is.':
    'Maak een nieuw token, of vraag het de operator van wie het token is.',
  'There is no token {0}.': 'Het token {0} bestaat niet.',
  'List the tokens and use an id from there.': 'Laat de tokens weergeven en gebruik een id daaruit.',
  'The token would be over already.': 'Het token zou al verlopen zijn.',
  'The name of the token is empty, has more than 100 characters, or has control characters.':
    'De naam van het token is leeg, heeft meer dan 100 tekens of bevat besturingstekens.',
  'Give a time to come, or none.': 'Geef een tijdstip in de toekomst op, of geen.',
  'Say what the token is for in 1 to 100 characters, for example, nightly report.':
    'Zeg in 1 tot 100 tekens waar het token voor dient, bijvoorbeeld: nachtelijk rapport.',
  'The token cannot have what its operator, or whoever makes it, does not have: {0}.':
    'Het token kan niet krijgen wat de operator ervan, of wie het maakt, zelf niet heeft: {0}.',
  'Leave out these permissions; somebody who has them can make a token of their own with them.':
    'Laat deze machtigingen weg; wie ze heeft, kan er een eigen token mee maken.',
  'There is no operator {0}.': 'De operator {0} bestaat niet.',
  'See Roles > Operators, or `holdfast operator list`; add one there, or with `holdfast operator add`.':
    'Zie Rollen > Operators of `holdfast operator list`; voeg er daar een toe, of met `holdfast operator add`.',
  'choose whose conversations are captured, and keep the consent register':
    'kiezen wiens gesprekken worden vastgelegd, en het toestemmingsregister bijhouden',
  'decide which conversations are private': 'beslissen welke gesprekken privé zijn',
  'set up, change, pause and remove captures':
    'vastleggingen instellen, wijzigen, onderbreken en verwijderen',
};
