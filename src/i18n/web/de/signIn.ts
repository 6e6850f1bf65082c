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
    text: 'Öffnen Sie Ihre Authenticator-App und geben Sie die sechs Ziffern ein, die sie für Holdfast zeigt.',
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
  setup: {
    title: 'Zweiten Faktor einrichten',
    text: 'Ihre Organisation verlangt von allen einen Code aus einer Authenticator-App. Scannen Sie das Bild mit der App und geben Sie dann den angezeigten Code ein.',
    picture: 'QR-Code für die Authenticator-App',
    secret: 'Oder geben Sie diesen Schlüssel in die App ein:',
  },
} satisfies WebMessages['signIn'];
