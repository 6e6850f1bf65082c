import type { siteCaptureHelp as English } from '#i18n/help/en/siteCapture.ts';

export const siteCaptureHelp = {
  'site capture add': {
    summary: 'Een vastlegging instellen; zij begint meteen',
    options: {
      name: 'een eigen naam',
      user: 'de geregistreerde gebruiker van wie de telefoon is, op e-mailadres',
      set: 'een instelling; mag worden herhaald',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
    },
  },
  'site capture alarms': {
    summary: 'Weergeven wat er mis is met vastleggingen en aandacht vraagt',
    options: { since: 'ook wat na dit tijdstip is gemeld en voorbij is' },
  },
  'site capture change': {
    summary: 'Naam of instellingen van een vastlegging wijzigen; wat niet wordt genoemd blijft',
    options: {
      name: 'een nieuwe naam',
      set: 'een instelling; leeg verwijdert die; mag worden herhaald',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
    },
  },
  'site capture check': {
    summary: 'De oorsprong vragen of instellingen kunnen werken, zonder ze te bewaren',
    options: {
      source: 'van een nog niet ingestelde vastlegging: de bron',
      set: 'een instelling; mag worden herhaald',
      'secret-file': 'een instelling uit een bestand, geheimen altijd; mag worden herhaald',
    },
  },
  'site capture list': { summary: 'De vastleggingen met hun toestand weergeven' },
  'site capture pause': { summary: 'Een vastlegging onderbreken tot zij wordt hervat' },
  'site capture remove': {
    summary: 'Een vastlegging met haar apparaatsleutels verwijderen; wat is vastgelegd blijft',
  },
  'site capture restart': { summary: 'Een vastlegging beëindigen en opnieuw starten' },
  'site capture resume': { summary: 'Een onderbroken vastlegging hervatten' },
  'site capture show': {
    summary: 'Een vastlegging tonen: toestand, instellingen zonder geheimen, adres voor de leverancier',
  },
  'site capture sources': {
    summary: 'De bronnen weergeven die kunnen worden ingesteld, met hun instellingen',
  },
  'site sources': { summary: 'De manieren van vastleggen weergeven, met hun instellingen' },
} satisfies typeof English;
