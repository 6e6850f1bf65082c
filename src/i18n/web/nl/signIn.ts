import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const signIn = {
  title: 'Aanmelden',
  lead: 'Het archief van de WhatsApp- en WeChat-communicatie van uw organisatie.',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Aanmelden',
  showPassword: 'Wachtwoord weergeven',
  hidePassword: 'Wachtwoord verbergen',
  or: 'of',
  signedOut: 'U bent afgemeld.',
  code: {
    title: 'Code invoeren',
    text: 'Open uw authenticator-app en voer de zes cijfers in die deze voor Holdfast toont.',
    label: 'Code',
    submit: 'Doorgaan',
  },
  newPassword: {
    title: 'Kies een eigen wachtwoord',
    text: 'Het wachtwoord waarmee u zich hebt aangemeld, is gegenereerd en bekend bij degene die uw account heeft gemaakt.',
    old: 'Huidig wachtwoord',
    next: 'Nieuw wachtwoord',
    hint: 'Minstens 12 tekens. Meerdere woorden achter elkaar zijn goed.',
    repeat: 'Nieuw wachtwoord herhalen',
    different: 'De twee nieuwe wachtwoorden zijn niet gelijk.',
    submit: 'Wachtwoord wijzigen',
  },
  setup: {
    title: 'Tweede factor instellen',
    text: 'Uw organisatie vraagt iedereen om een code van een authenticator-app. Scan de afbeelding met de app en voer daarna de getoonde code in.',
    picture: 'QR-code voor de authenticator-app',
    secret: 'Of voer deze sleutel in de app in:',
  },
} satisfies WebMessages['signIn'];
