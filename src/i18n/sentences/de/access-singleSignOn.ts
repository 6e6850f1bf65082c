import type { SentenceCatalogue } from '#i18n/sentences/translate.ts';

export const accessSingleSignOnDe: SentenceCatalogue = {
  'This subject is linked to another operator.': 'Dieses Subjekt ist mit einem anderen Operator verknüpft.',
  'Unlink it there first: holdfast operator unlink':
    'Heben Sie die Verknüpfung dort zuerst auf: holdfast operator unlink',
  'The identity provider knows you, but you are no operator here.':
    'Der Identitätsanbieter kennt Sie, aber Sie sind hier kein Operator.',
  'Ask somebody who may manage operators to add you with the verified e-mail address that the provider has of you.':
    'Bitten Sie jemanden, der Operatoren verwalten darf, Sie mit der bestätigten E-Mail-Adresse hinzuzufügen, die der Anbieter von Ihnen hat.',
  'The identity provider at {0} gave no description that could be used.':
    'Der Identitätsanbieter unter {0} hat keine brauchbare Beschreibung geliefert.',
  'Check the issuer: it has to be exactly what the provider calls itself, and to be reached from here.':
    'Prüfen Sie die Adresse des Anbieters (Issuer): Sie muss genau so lauten, wie der Anbieter sich selbst nennt, und von hier aus erreichbar sein.',
  'While passwords are off, one emergency operator has to be left: active, may manage roles, has signed in with a password of their own.':
    'Solange Kennwörter ausgeschaltet sind, muss ein Operator für Notfälle bleiben: aktiv, zum Verwalten von Rollen berechtigt und schon einmal mit eigenem Kennwort angemeldet.',
  'Name such an operator, or switch sign-in with passwords on first.':
    'Benennen Sie einen solchen Operator, oder schalten Sie zuerst die Anmeldung mit Kennwort ein.',
  'a name for the button': 'ein Name für die Schaltfläche',
  'the issuer': 'die Adresse des Anbieters (Issuer)',
  'the client id': 'die Client-ID',
  'the address of the compliance center': 'die Adresse des Compliance Centers',
  'Single sign-on lacks {0}.': 'Für das einmalige Anmelden fehlt noch: {0}.',
  'Give all of it, then switch it on.': 'Geben Sie alles an und schalten Sie es dann ein.',
  'Single sign-on and passwords cannot both be off: nobody could sign in.':
    'Einmaliges Anmelden und Kennwörter können nicht beide ausgeschaltet sein: Niemand könnte sich anmelden.',
  'Switch sign-in with passwords on, too.': 'Schalten Sie auch die Anmeldung mit Kennwort ein.',
  'The name for the button has more than 60 characters, or control characters.':
    'Der Name für die Schaltfläche hat mehr als 60 Zeichen oder enthält Steuerzeichen.',
  'Write a name of at most 60 characters on one line.':
    'Schreiben Sie einen Namen von höchstens 60 Zeichen in einer Zeile.',
  'The issuer': 'Die Adresse des Anbieters (Issuer)',
  'The issuer is the address of the provider, not of a document of it.':
    'Der Issuer ist die Adresse des Anbieters selbst, nicht die eines seiner Dokumente.',
  'Give what stands under "issuer" in its description, such as https://login.corp.example.':
    'Geben Sie an, was in seiner Beschreibung unter "issuer" steht, etwa https://login.corp.example.',
  'The address of the compliance center': 'Die Adresse des Compliance Centers',
  'The address of the compliance center carries a path, a query or a fragment.':
    'Die Adresse des Compliance Centers enthält einen Pfad, eine Abfrage oder ein Fragment.',
  'Write it as https://archive.corp.example.': 'Schreiben Sie sie wie https://archive.corp.example.',
  '{0} is not an https address, or carries a user name.':
    '{0} ist keine https-Adresse oder enthält einen Benutzernamen.',
  'Write it as https://… without a user name; http is for this machine alone.':
    'Schreiben Sie sie als https://… ohne Benutzernamen; http ist nur für diesen Rechner.',
  '{0} would be reached without encryption.': '{0} würde unverschlüsselt aufgerufen.',
  'Use https; http is for this machine alone.': 'Verwenden Sie https; http ist nur für diesen Rechner.',
  'Somebody else has changed these settings in the meantime.':
    'Jemand anderes hat diese Einstellungen inzwischen geändert.',
  'Look at them again, then repeat your change.':
    'Sehen Sie sie noch einmal an und wiederholen Sie dann Ihre Änderung.',
  'Single sign-on is not switched on.': 'Das einmalige Anmelden ist nicht eingeschaltet.',
  'Sign in with name and password.': 'Melden Sie sich mit Name und Kennwort an.',
  'The sign-in was begun in another browser, too long ago, or was finished already.':
    'Die Anmeldung wurde in einem anderen Browser begonnen, liegt zu lange zurück oder ist schon abgeschlossen.',
  'The identity provider did not say who you are.': 'Der Identitätsanbieter hat nicht gesagt, wer Sie sind.',
  'The answer of the identity provider was not accepted ({0}).':
    'Die Antwort des Identitätsanbieters wurde nicht angenommen ({0}).',
  'The answer of the identity provider was not accepted.':
    'Die Antwort des Identitätsanbieters wurde nicht angenommen.',
  'Begin again from the sign-in page.': 'Beginnen Sie auf der Anmeldeseite von vorn.',
};
