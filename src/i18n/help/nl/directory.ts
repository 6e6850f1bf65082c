import type { directoryHelp as English } from '#i18n/help/en/directory.ts';

export const directoryHelp = {
  'directory add': {
    summary: 'Een adreslijst instellen, nadat die is gevraagd, en lezen',
    options: {
      kind: 'welke soort adreslijst, zoals holdfast directory kinds ze opsomt',
      set: 'een instelling; van een bestand de naam; mag worden herhaald',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
    },
  },
  'directory check': {
    summary: 'Een adreslijst vragen of instellingen kunnen werken, zonder ze te bewaren',
    options: {
      kind: 'van een adreslijst die nog niet is ingesteld: de soort',
      set: 'een instelling; van een bestand de naam; mag worden herhaald',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
    },
  },
  'directory edit': {
    summary:
      'De instellingen van een adreslijst wijzigen of haar uitschakelen; wat niet wordt genoemd, blijft',
    options: {
      set: 'een instelling; leeg neemt haar weg; mag worden herhaald',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
      on: 'inschakelen',
      off: 'niet lezen en niet raadplegen',
    },
  },
  'directory kinds': {
    summary: 'De soorten adreslijsten opsommen die kunnen worden ingesteld, met hun instellingen',
  },
  'directory list': { summary: 'De adreslijsten opsommen, en wie zij kennen' },
  'directory people': {
    summary: 'De personen van een adreslijst opsommen, met de tijden van hun nummers',
    options: { search: 'alleen wie dit in een adres, naam of nummer heeft' },
  },
  'directory read': {
    summary: 'Een adreslijst nu lezen',
    options: { 'accept-fewer': 'hoewel minder dan de helft van de bekende personen er nog is' },
  },
  'directory remove': {
    summary: 'Een adreslijst verwijderen met wat daardoor bekend was; wat is bezorgd, blijft',
  },
  'directory show': {
    summary: 'Een adreslijst tonen: instellingen zonder geheimen, wat niet bruikbaar was',
  },
} satisfies typeof English;
