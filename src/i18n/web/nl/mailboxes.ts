import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('nl');

export const mailboxes = {
  lead: 'De communicatie van elke gebruiker ligt in zijn postvak, in een map per product. Elke inzage staat in het auditlogboek.',
  leadWithoutContent:
    'U ziet dat ze er zijn en hoeveel ze bevatten. Om ze te lezen is een rol nodig die daarvoor bedoeld is, zoals Preview of Review.',
  all: 'Alle postvakken',
  create: 'Postvakken maken',
  createLead: 'Een postvak dat er al is, blijft zoals het is.',
  addresses: 'E-mailadressen',
  addressesHint: 'Eén per regel, of gescheiden door komma’s.',
  created: (count) => plural(count, { one: '# postvak is er.', other: '# postvakken zijn er.' }),
  none: 'Er is nog geen postvak',
  noneHelp:
    'Maak ze hier, of accepteer uw domein onder Instellingen: dan krijgen geregistreerde gebruikers het vanzelf.',
  filter: 'Filteren op naam of adres',
  noMatch: 'Geen postvak komt overeen.',
  mailbox: 'Postvak',
  items: 'Aantal items',
  state: 'Status',
  states: {
    active: 'actief',
    inactive: 'inactief',
  },
  made: 'Gemaakt',
  quarantine: 'Quarantaine',
  quarantineHelp: 'Wat aan niemand is toegewezen of niet kon worden gelezen, tot het opnieuw wordt bezorgd',
  search: 'Zoeken',
  searchAll: 'Alle postvakken doorzoeken',
  searchOne: 'Dit postvak doorzoeken',
  searchHint: 'Woorden, "een woordgroep", begin van woord*, OR, NOT, ( )',
  hits: 'Gevonden',
  noHits: (search) => `Niets gevonden voor ‘${search}’`,
  noHitsHelp: 'Probeer minder woorden, of het begin van een woord met *.',
} satisfies WebMessages['mailboxes'];
