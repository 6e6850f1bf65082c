import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const signIn = {
  title: 'Logga in',
  lead: 'Arkivet över din organisations WhatsApp- och WeChat-kommunikation.',
  email: 'E-postadress',
  password: 'Lösenord',
  submit: 'Logga in',
  showPassword: 'Visa lösenordet',
  hidePassword: 'Dölj lösenordet',
  or: 'eller',
  signedOut: 'Du har loggat ut.',
  code: {
    title: 'Ange koden',
    text: 'Ange de sex siffror som autentiseringsappen visar för Holdfast, eller en av dina återställningskoder.',
    label: 'Kod',
    submit: 'Fortsätt',
  },
  newPassword: {
    title: 'Välj ett eget lösenord',
    text: 'Lösenordet du loggade in med är genererat och känt av den som skapade ditt konto.',
    old: 'Nuvarande lösenord',
    next: 'Nytt lösenord',
    hint: 'Minst 12 tecken. Flera ord i rad är bra.',
    repeat: 'Nytt lösenord igen',
    different: 'De två nya lösenorden är inte lika.',
    submit: 'Ändra lösenordet',
  },
  singleSignOn: (name) => `Logga in med ${name}`,
  notSignedOn: {
    title: 'Enkel inloggning lyckades inte',
    refused:
      'Identitetsleverantören släppte inte in dig, eller så är ingen med din adress operatör här. Försök igen, eller be den som hanterar operatörer att lägga till dig.',
    unreachable:
      'Identitetsleverantören svarar inte. Försök igen om några minuter; om det fortsätter, säg till din administratör.',
  },
} satisfies WebMessages['signIn'];
