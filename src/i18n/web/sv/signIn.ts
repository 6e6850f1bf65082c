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
    text: 'Öppna din autentiseringsapp och ange de sex siffror som den visar för Holdfast.',
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
  setup: {
    title: 'Konfigurera en andra faktor',
    text: 'Din organisation kräver en kod från en autentiseringsapp av alla. Skanna bilden med appen och ange sedan koden som visas.',
    picture: 'QR-kod för autentiseringsappen',
    secret: 'Eller skriv in den här nyckeln i appen:',
  },
} satisfies WebMessages['signIn'];
