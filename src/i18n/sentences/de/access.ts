import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessDe: SentenceCatalogue = {
  'There is no permission "{0}".': 'Es gibt keine Berechtigung „{0}“.',
  'Add it to access/permissions.ts.': 'Fügen Sie sie in access/permissions.ts hinzu.',
  'Operators have taken over: to {0} takes an operator, on this machine too.':
    'Operatoren haben die Verwaltung übernommen: Auch auf diesem Rechner darf nur ein Operator {0}.',
  'Give the token of an operator who may do this with --token-file.':
    'Übergeben Sie mit --token-file das Token eines Operators, der das darf.',
  'Holdfast itself ({0}) may not {1}.': 'Holdfast selbst ({0}) darf Folgendes nicht: {1}.',
  'A log-in of the capture site may not {0}.':
    'Eine Anmeldung der Erfassungsstelle darf Folgendes nicht: {0}.',
  'This belongs to an operator, and nobody is signed in.':
    'Das gehört zu einem Operator, und niemand ist angemeldet.',
  'Sign in to the compliance center.': 'Melden Sie sich am Compliance Center an.',
  'A token cannot be used for what concerns its operator alone, such as password and profile.':
    'Ein Token gilt nicht für das, was allein seinen Operator betrifft, wie Kennwort und Profil.',
  'Sign in to the compliance center for this.': 'Melden Sie sich dafür am Compliance Center an.',
  'This operator does not exist any more or was disabled.':
    'Diesen Operator gibt es nicht mehr, oder er wurde deaktiviert.',
  'Sign in as another operator.': 'Melden Sie sich als anderer Operator an.',
  'The generated password is still in use.': 'Das erzeugte Kennwort ist noch in Gebrauch.',
  'Choose a password of your own first.': 'Wählen Sie zuerst ein eigenes Kennwort.',
  'None of your role groups may {0}.': 'Keine Ihrer Rollengruppen darf {0}.',
  'This token may not {0}.': 'Dieses Token darf Folgendes nicht: {0}.',
  'Ask somebody who may manage roles; these role groups can: {0}.':
    'Wenden Sie sich an jemanden, der Rollen verwalten darf; diese Rollengruppen erlauben es: {0}.',
  'Ask somebody who may manage roles to add the role Mailbox Import Export to one of your role groups.':
    'Bitten Sie jemanden, der Rollen verwalten darf, einer Ihrer Rollengruppen die Rolle Mailbox Import Export hinzuzufügen.',
  'After this change nobody who has signed in could manage roles.':
    'Nach dieser Änderung könnte niemand, der sich schon einmal angemeldet hat, Rollen verwalten.',
  'Give another operator the role group Organization Management and let them sign in first.':
    'Geben Sie einem anderen Operator die Rollengruppe Organization Management und lassen Sie ihn sich zuerst anmelden.',
  'There is an operator {0} already.': 'Den Operator {0} gibt es bereits.',
  'Reset the password of that operator, or use another address.':
    'Setzen Sie das Kennwort dieses Operators zurück, oder verwenden Sie eine andere Adresse.',
  'An operator is named by an e-mail address.': 'Ein Operator wird mit einer E-Mail-Adresse bezeichnet.',
  'Write it as ann@corp.example.': 'Schreiben Sie sie wie ann@corp.example.',
  'A subject is linked once single sign-on is set up, and is not empty.':
    'Ein Subjekt lässt sich erst verknüpfen, wenn das einmalige Anmelden eingerichtet ist, und darf nicht leer sein.',
  'Set up single sign-on, then give the subject (sub) that the provider shows for the person.':
    'Richten Sie das einmalige Anmelden ein und geben Sie dann das Subjekt (sub) an, das der Anbieter für die Person zeigt.',
  '{0} may not manage roles, or was disabled: only somebody who may is recovered here.':
    '{0} darf keine Rollen verwalten oder wurde deaktiviert: Hier erhält nur jemand wieder Zugang, der Rollen verwalten darf.',
  'Recover an administrator, who can reset the passwords of the others.':
    'Verschaffen Sie einem Administrator wieder Zugang, der die Kennwörter der anderen zurücksetzen kann.',
  'The name or the password is wrong.': 'Der Name oder das Kennwort ist falsch.',
  'Try again, use single sign-on where it is offered, or ask somebody who may manage operators for a new password.':
    'Versuchen Sie es erneut, verwenden Sie das einmalige Anmelden, wo es angeboten wird, oder bitten Sie jemanden, der Operatoren verwalten darf, um ein neues Kennwort.',
  'add and change log-ins of the capture site': 'Anmeldungen der Erfassungsstelle anlegen und ändern',
  'register users, their numbers and addresses': 'Benutzer, ihre Nummern und Adressen registrieren',
  'see registered users and their numbers': 'registrierte Benutzer und ihre Nummern sehen',
  'take exported chats into the capture site': 'exportierte Chats in die Erfassungsstelle übernehmen',
  'make mailboxes': 'Postfächer anlegen',
  'see mailboxes, folders and counts, not what is in them':
    'Postfächer, Ordner und Anzahlen sehen, nicht den Inhalt',
  'search mailboxes and read items': 'Postfächer durchsuchen und Elemente lesen',
  'export items': 'Elemente exportieren',
  'read items that could not be imported': 'Elemente lesen, die nicht importiert werden konnten',
  'add, edit, pause and remove connectors, targets and directories':
    'Connectors, Ziele und Verzeichnisse hinzufügen, bearbeiten, pausieren und entfernen',
  'see connectors, runs, their logs, targets and directories':
    'Connectors, Läufe, ihre Protokolle, Ziele und Verzeichnisse sehen',
  'run connectors and deliver again': 'Connectors ausführen und erneut zustellen',
  'change who is mapped to which mailbox': 'ändern, wer welchem Postfach zugeordnet ist',
  'accept domains, for mailboxes made automatically':
    'Domänen akzeptieren, für automatisch angelegte Postfächer',
  'read the audit trail': 'das Überwachungsprotokoll lesen',
  'check the audit trail': 'das Überwachungsprotokoll prüfen',
  'add and disable operators': 'Operatoren anlegen und deaktivieren',
  'give somebody who may manage roles a new password, when they are shut out':
    'jemandem, der Rollen verwalten darf und ausgesperrt ist, ein neues Kennwort geben',
  'give and take roles': 'Rollen geben und nehmen',
  'change how operators sign in': 'ändern, wie sich Operatoren anmelden',
  'set up alerts, and see which were sent': 'Warnmeldungen einrichten und sehen, welche gesendet wurden',
  'check packs, ledger and records': 'Pakete, Hauptbuch und Einträge prüfen',
  'rebuild the search index': 'den Suchindex neu aufbauen',
  'make backups': 'Sicherungen anlegen',
  'restore a backup into an empty data folder': 'eine Sicherung in einen leeren Datenordner wiederherstellen',
  'look for faults of this installation': 'nach Fehlern dieser Installation suchen',
  'The name for display has more than 100 characters, or control characters.':
    'Der Anzeigename hat mehr als 100 Zeichen oder enthält Steuerzeichen.',
  'Write a name of at most 100 characters on one line.':
    'Schreiben Sie einen Namen von höchstens 100 Zeichen in einer Zeile.',
  'There is no such time zone.': 'Diese Zeitzone gibt es nicht.',
  'Name it as Europe/Berlin.': 'Nennen Sie sie in der Form Europe/Berlin.',
  'There is no such theme.': 'Diese Darstellung gibt es nicht.',
  'Choose one of {0}.': 'Wählen Sie eine dieser Möglichkeiten: {0}.',
  'The role {0} always belongs to {1}.': 'Die Rolle {0} gehört immer zu {1}.',
  'Make a role group of your own with the roles you want, and use that group instead.':
    'Legen Sie eine eigene Rollengruppe mit den gewünschten Rollen an und verwenden Sie stattdessen diese.',
  'There is no role {0}.': 'Es gibt keine Rolle {0}.',
  'Use one of: {0}.': 'Möglich sind: {0}.',
  '{0} belongs to Holdfast and stays as it is.': '{0} gehört zu Holdfast und bleibt, wie es ist.',
  'Take its members out, or make a role group of your own.':
    'Nehmen Sie die Mitglieder heraus, oder legen Sie eine eigene Rollengruppe an.',
  'There is no role group {0}.': 'Es gibt keine Rollengruppe {0}.',
  'That is no name for a role group.': 'Das ist kein Name für eine Rollengruppe.',
  'Use up to 64 letters, digits, spaces and . _ - and begin with a letter or digit.':
    'Verwenden Sie bis zu 64 Buchstaben, Ziffern, Leerzeichen und . _ -, und beginnen Sie mit einem Buchstaben oder einer Ziffer.',
  'There is a role group {0} already.': 'Die Rollengruppe {0} gibt es bereits.',
  'Choose another name.': 'Wählen Sie einen anderen Namen.',
  'The description has more than 1,000 characters.': 'Die Beschreibung hat mehr als 1.000 Zeichen.',
  'Write it shorter.': 'Schreiben Sie kürzer.',
  'There is a role group {0} already, with other roles.':
    'Die Rollengruppe {0} gibt es bereits, mit anderen Rollen.',
  'Choose another name for the role group of connectors.':
    'Wählen Sie einen anderen Namen für die Rollengruppe der Connectors.',
  'A second factor is asked for already.': 'Ein zweiter Faktor wird bereits verlangt.',
  'Remove it first, then set up the new app.':
    'Entfernen Sie ihn zuerst und richten Sie dann die neue App ein.',
  'You are not signed in, or the session is over.':
    'Sie sind nicht angemeldet, oder die Sitzung ist beendet.',
  'Sign in again.': 'Melden Sie sich erneut an.',
  'No second factor is set up.': 'Es ist kein zweiter Faktor eingerichtet.',
  'Set up an authenticator app first.': 'Richten Sie zuerst eine Authenticator-App ein.',
  'This sign-in has waited too long for its second factor, or was tried too often.':
    'Diese Anmeldung hat zu lange auf den zweiten Faktor gewartet oder wurde zu oft versucht.',
  'Begin again with name and password.': 'Beginnen Sie neu mit Name und Kennwort.',
  'The new password must have {0} to 1,000 characters and differ from the old one and from your address.':
    'Das neue Kennwort muss {0} bis 1.000 Zeichen haben und sich vom alten und von Ihrer Adresse unterscheiden.',
  'Choose a longer one, for example four unrelated words.':
    'Wählen Sie ein längeres, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.',
  'The password is wrong.': 'Das Kennwort ist falsch.',
  'Type your present password again.': 'Geben Sie Ihr jetziges Kennwort noch einmal ein.',
  'The code is wrong, too old, or was used already.':
    'Der Code ist falsch, zu alt oder wurde schon verwendet.',
  "Of the app's codes, type the next one, and check the clock of the phone. Of the recovery codes, take one that was not used yet, and compare it with your list.":
    'Ein Code der App: Geben Sie den nächsten ein, und prüfen Sie die Uhr des Telefons. Ein Wiederherstellungscode: Nehmen Sie einen, der noch nicht verwendet wurde, und vergleichen Sie ihn mit Ihrer Liste.',
  'The token is unknown, expired or revoked.': 'Das Token ist unbekannt, abgelaufen oder widerrufen.',
  'Make a new token, or ask the operator whose token it is.':
    'Legen Sie ein neues Token an, oder fragen Sie den Operator, dem das Token gehört.',
  'There is no token {0}.': 'Es gibt kein Token {0}.',
  'List the tokens and use an id from there.':
    'Listen Sie die Token auf und verwenden Sie eine Kennung von dort.',
  'The token would be over already.': 'Das Token wäre schon abgelaufen.',
  'The name of the token is empty, has more than 100 characters, or has control characters.':
    'Der Name des Tokens ist leer, hat mehr als 100 Zeichen oder enthält Steuerzeichen.',
  'Give a time to come, or none.': 'Geben Sie einen künftigen Zeitpunkt an oder keinen.',
  'Say what the token is for in 1 to 100 characters, for example, nightly report.':
    'Sagen Sie in 1 bis 100 Zeichen, wofür das Token ist, zum Beispiel „Nachtbericht“.',
  'The token cannot have what its operator, or whoever makes it, does not have: {0}.':
    'Was sein Operator, oder wer es anlegt, selbst nicht hat, kann auch das Token nicht haben: {0}.',
  'Leave out these permissions; somebody who has them can make a token of their own with them.':
    'Lassen Sie diese Berechtigungen weg; wer sie hat, kann damit ein eigenes Token anlegen.',
  'There is no operator {0}.': 'Es gibt keinen Operator {0}.',
  'See Roles > Operators, or `holdfast operator list`; add one there, or with `holdfast operator add`.':
    'Siehe Rollen > Operatoren oder `holdfast operator list`; fügen Sie dort einen hinzu, oder mit `holdfast operator add`.',
  'choose whose conversations are captured, and keep the consent register':
    'wählen, wessen Unterhaltungen erfasst werden, und das Einwilligungsregister führen',
  'decide which conversations are private': 'entscheiden, welche Unterhaltungen privat sind',
  'set up, change, pause and remove captures': 'Erfassungen einrichten, ändern, pausieren und entfernen',
};
