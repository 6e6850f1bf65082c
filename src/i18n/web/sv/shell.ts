import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const shell = {
  complianceCenter: 'Efterlevnadscenter',
  skipToContent: 'Hoppa till huvudinnehållet',
  demo: 'Demodata: påhittade personer, påhittade chattar.',
  loading: 'Läser in …',
  navigation: {
    label: 'Huvudnavigering',
    open: 'Öppna navigeringen',
    close: 'Stäng navigeringen',
    collapse: 'Fäll ihop navigeringen',
    expand: 'Fäll ut navigeringen',
  },
  pages: {
    home: 'Start',
    dataConnectors: 'Datakopplingar',
    targets: 'Mål',
    directories: 'Kataloger',
    captureSite: 'Insamlingsplats',
    mailboxes: 'Postlådor',
    roles: 'Roller',
    audit: 'Granskning',
    settings: 'Inställningar',
    profile: 'Din profil',
  },
  language: 'Språk',
  theme: {
    label: 'Utseende',
    system: 'Som enheten',
    light: 'Ljust',
    dark: 'Mörkt',
    'high-contrast': 'Hög kontrast',
  },
  account: {
    label: (name) => `Konto för ${name}`,
    signOut: 'Logga ut',
  },
  notFound: {
    title: 'Sidan finns inte',
    text: 'Adressen är fel, eller så har det den visade tagits bort.',
    home: 'Till startsidan',
  },
  crashed: {
    title: 'Sidan kunde inte visas',
    text: 'Det är ett fel i Holdfast. Inget arkiverat berörs. Läs in sidan igen; händer det på nytt, rapportera felet med raden nedan.',
    reload: 'Läs in igen',
  },
  forbidden: {
    title: 'Du får inte se den här sidan',
    text: (permission) =>
      `Det kräver behörigheten ${permission}. Be någon som hanterar roller att lägga till dig i en rollgrupp som har den.`,
  },
} satisfies WebMessages['shell'];
