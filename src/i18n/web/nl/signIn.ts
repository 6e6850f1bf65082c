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
    text: 'Voer de zes cijfers in die uw authenticator-app voor Holdfast toont, of een van uw herstelcodes.',
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
  singleSignOn: (name) => `Aanmelden met ${name}`,
  notSignedOn: {
    title: 'Eenmalige aanmelding is niet gelukt',
    refused:
      'De identiteitsprovider heeft u niet aangemeld, of niemand met uw adres is hier operator. Probeer het opnieuw, of vraag wie de operators beheert om u toe te voegen.',
    unreachable:
      'De identiteitsprovider antwoordt niet. Probeer het over enkele minuten opnieuw; blijft het zo, meld het dan aan uw beheerder.',
  },
} satisfies WebMessages['signIn'];
