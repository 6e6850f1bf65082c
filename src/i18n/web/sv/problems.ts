import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const problems = {
  unreachable: {
    title: 'Holdfast svarar inte',
    detail: 'Anslutningen bröts, eller så körs inte servern.',
    remedy: 'Kontrollera nätverket och försök igen. Det du har skrivit finns kvar.',
  },
  unexpected: {
    title: 'Svaret kunde inte tolkas',
    detail: (status) => `Servern svarade med status ${status}.`,
    remedy: 'Läs in sidan igen. Händer det på nytt, se serverns logg.',
  },
  signInAgain: {
    title: 'Logga in igen',
    text: 'Din session har avslutats. Det du har skrivit på sidan finns kvar.',
    other: 'Fortsätt som någon annan',
  },
} satisfies WebMessages['problems'];
