import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('sv');

export const mailboxes = {
  lead: 'Varje användares kommunikation ligger i dennes postlåda, i en mapp per produkt. All läsning syns i granskningsloggen.',
  leadWithoutContent:
    'Du ser att de finns och hur mycket de innehåller. För att läsa dem krävs en roll som är till för det, till exempel Preview eller Review.',
  all: 'Alla postlådor',
  create: 'Skapa postlådor',
  createLead: 'En postlåda som redan finns förblir som den är.',
  addresses: 'E-postadresser',
  addressesHint: 'En per rad, eller åtskilda med kommatecken.',
  created: (count) => plural(count, { one: '# postlåda finns.', other: '# postlådor finns.' }),
  none: 'Det finns ingen postlåda än',
  noneHelp:
    'Skapa dem här, eller godkänn din domän under Inställningar: då får registrerade användare sina automatiskt.',
  filter: 'Filtrera på namn eller adress',
  noMatch: 'Ingen postlåda matchar.',
  mailbox: 'Postlåda',
  items: 'Objekt',
  state: 'Tillstånd',
  states: {
    active: 'aktiv',
    inactive: 'inaktiv',
  },
  made: 'Skapad',
  quarantine: 'Karantän',
  quarantineHelp: 'Det som ingen är mappad till eller som inte kunde läsas, tills det levereras igen',
  search: 'Sök',
  searchAll: 'Sök i alla postlådor',
  searchOne: 'Sök i den här postlådan',
  searchHint: 'Ord, "en fras", början*, OR, NOT, ( )',
  hits: 'Träffar',
  noHits: (search) => `Inget hittades för ”${search}”`,
  noHitsHelp: 'Försök med färre ord, eller början av ett ord med *.',
} satisfies WebMessages['mailboxes'];
