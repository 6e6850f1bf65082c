import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const signIn = {
  title: 'Anmelden',
  lead: 'Das Archiv der WhatsApp- und WeChat-Kommunikation Ihrer Organisation.',
  email: 'E-Mail-Adresse',
  password: 'Kennwort',
  submit: 'Anmelden',
  showPassword: 'Kennwort anzeigen',
  hidePassword: 'Kennwort verbergen',
  or: 'oder',
  signedOut: 'Sie haben sich abgemeldet.',
  code: {
    title: 'Code eingeben',
    text: 'Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App für Holdfast zeigt, oder einen Ihrer Wiederherstellungscodes.',
    label: 'Code',
    submit: 'Weiter',
  },
  newPassword: {
    title: 'Eigenes Kennwort wählen',
    text: 'Das Kennwort, mit dem Sie sich angemeldet haben, wurde erzeugt und ist dem bekannt, der Ihr Konto angelegt hat.',
    old: 'Bisheriges Kennwort',
    next: 'Neues Kennwort',
    hint: 'Mindestens 12 Zeichen. Mehrere Wörter hintereinander sind gut.',
    repeat: 'Neues Kennwort wiederholen',
    different: 'Die beiden neuen Kennwörter stimmen nicht überein.',
    submit: 'Kennwort ändern',
  },
  singleSignOn: (name) => `Mit ${name} anmelden`,
  notSignedOn: {
    title: 'Das einmalige Anmelden ist nicht gelungen',
    refused:
      'Der Identitätsanbieter hat Sie nicht angemeldet, oder niemand mit Ihrer Adresse ist hier Operator. Versuchen Sie es noch einmal, oder bitten Sie die Person, die Operatoren verwaltet, Sie hinzuzufügen.',
    unreachable:
      'Der Identitätsanbieter antwortet nicht. Versuchen Sie es in einigen Minuten noch einmal; bleibt es so, sagen Sie es Ihrer Administration.',
  },
} satisfies WebMessages['signIn'];
