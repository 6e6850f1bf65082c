import { pluralsOf } from '#i18n/plural.ts';
import type { WebMessages } from '#i18n/web/en/catalogue.ts';

const plural = pluralsOf('de');

export const mailboxes = {
  lead: 'Die Kommunikation jedes Benutzers liegt in seinem Postfach, in einem Ordner je Produkt. Jedes Lesen steht im Überwachungsprotokoll.',
  leadWithoutContent:
    'Sie sehen, dass es sie gibt und wie viel sie enthalten. Zum Lesen ist eine Rolle nötig, die dafür gemacht ist, etwa Preview oder Review.',
  all: 'Alle Postfächer',
  create: 'Postfächer anlegen',
  createLead: 'Ein schon vorhandenes Postfach bleibt, wie es ist.',
  addresses: 'E-Mail-Adressen',
  addressesHint: 'Je Zeile eine oder durch Kommas getrennt.',
  created: (count) => plural(count, { one: '# Postfach ist da.', other: '# Postfächer sind da.' }),
  none: 'Es gibt noch kein Postfach',
  noneHelp:
    'Legen Sie sie hier an, oder akzeptieren Sie Ihre Domäne unter Einstellungen: dann erhalten registrierte Benutzer ihres von selbst.',
  filter: 'Nach Name oder Adresse filtern',
  noMatch: 'Kein Postfach passt.',
  mailbox: 'Postfach',
  items: 'Elemente',
  state: 'Status',
  states: {
    active: 'aktiv',
    inactive: 'inaktiv',
  },
  made: 'Angelegt',
  quarantine: 'Quarantäne',
  quarantineHelp:
    'Was niemandem zugeordnet ist oder nicht gelesen werden konnte, bis es erneut zugestellt wird',
  search: 'Suchen',
  searchAll: 'Alle Postfächer durchsuchen',
  searchOne: 'Dieses Postfach durchsuchen',
  searchHint: 'Wörter, "eine Wortfolge", Anfang*, OR, NOT, ( )',
  hits: 'Gefunden',
  noHits: (search) => `Nichts gefunden für „${search}“`,
  noHitsHelp: 'Versuchen Sie weniger Wörter oder den Anfang eines Worts mit *.',
} satisfies WebMessages['mailboxes'];
