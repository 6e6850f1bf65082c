import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const shell = {
  complianceCenter: 'Compliancecentrum',
  skipToContent: 'Naar de hoofdinhoud',
  demo: 'Demogegevens: verzonnen personen, verzonnen chats.',
  loading: 'Laden…',
  navigation: {
    label: 'Hoofdnavigatie',
    open: 'Navigatie openen',
    close: 'Navigatie sluiten',
    collapse: 'Navigatie samenvouwen',
    expand: 'Navigatie uitvouwen',
  },
  pages: {
    home: 'Startpagina',
    dataConnectors: 'Gegevensconnectors',
    targets: 'Doelen',
    directories: 'Adreslijsten',
    captureSite: 'Vastleglocatie',
    mailboxes: 'Postvakken',
    roles: 'Rollen',
    audit: 'Audit',
    settings: 'Instellingen',
    profile: 'Uw profiel',
  },
  language: 'Taal',
  theme: {
    label: 'Weergave',
    system: 'Zoals het apparaat',
    light: 'Licht',
    dark: 'Donker',
    'high-contrast': 'Hoog contrast',
  },
  account: {
    label: (name) => `Account van ${name}`,
    signOut: 'Afmelden',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    text: 'Het adres klopt niet, of wat het toonde is verwijderd.',
    home: 'Naar de startpagina',
  },
  crashed: {
    title: 'Deze pagina kon niet worden weergegeven',
    text: 'Dat is een fout in Holdfast. Wat gearchiveerd is, blijft ongemoeid. Laad de pagina opnieuw; gebeurt het weer, meld het dan met de regel hieronder.',
    reload: 'Opnieuw laden',
  },
  forbidden: {
    title: 'U mag deze pagina niet zien',
    text: (permission) =>
      `Daarvoor is de machtiging ${permission} nodig. Vraag iemand die rollen beheert u toe te voegen aan een rollengroep die deze heeft.`,
  },
} satisfies WebMessages['shell'];
