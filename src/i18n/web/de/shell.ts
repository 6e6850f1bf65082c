import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const shell = {
  complianceCenter: 'Compliance Center',
  skipToContent: 'Zum Hauptinhalt springen',
  demo: 'Demodaten: erfundene Personen, erfundene Chats.',
  loading: 'Wird geladen …',
  navigation: {
    label: 'Hauptnavigation',
    open: 'Navigation öffnen',
    close: 'Navigation schließen',
    collapse: 'Navigation einklappen',
    expand: 'Navigation ausklappen',
  },
  pages: {
    home: 'Startseite',
    dataConnectors: 'Datenconnectors',
    targets: 'Ziele',
    directories: 'Verzeichnisse',
    captureSite: 'Erfassungsstelle',
    mailboxes: 'Postfächer',
    roles: 'Rollen',
    audit: 'Überwachung',
    settings: 'Einstellungen',
    profile: 'Ihr Profil',
  },
  language: 'Sprache',
  theme: {
    label: 'Darstellung',
    system: 'Wie das Gerät',
    light: 'Hell',
    dark: 'Dunkel',
    'high-contrast': 'Hoher Kontrast',
  },
  account: {
    label: (name) => `Konto von ${name}`,
    signOut: 'Abmelden',
  },
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Die Adresse stimmt nicht, oder was sie zeigte, wurde entfernt.',
    home: 'Zur Startseite',
  },
  crashed: {
    title: 'Diese Seite konnte nicht angezeigt werden',
    text: 'Das ist ein Fehler in Holdfast. Archiviertes ist nicht betroffen. Laden Sie die Seite neu; geschieht es wieder, melden Sie es mit der Zeile unten.',
    reload: 'Neu laden',
  },
  forbidden: {
    title: 'Sie dürfen diese Seite nicht sehen',
    text: (permission) =>
      `Dafür ist die Berechtigung ${permission} nötig. Bitten Sie jemanden, der Rollen verwaltet, Sie in eine Rollengruppe aufzunehmen, die sie hat.`,
  },
} satisfies WebMessages['shell'];
