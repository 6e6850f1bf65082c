import type { archiveHelp as English } from '#i18n/help/en/archive.ts';

export const archiveHelp = {
  'domain add': {
    summary:
      'Een domein accepteren: postvakken voor de geregistreerde gebruikers ervan mogen automatisch ontstaan',
  },
  'domain list': { summary: 'De geaccepteerde domeinen weergeven' },
  'domain remove': {
    summary: 'Een domein niet meer accepteren; gemaakte postvakken blijven',
  },
  export: {
    summary: 'De exacte e-mails van een postvak of van een zoekopdracht exporteren',
    options: {
      mailbox: 'alles in dit postvak',
      query: 'wat deze zoekopdracht vindt',
      format: 'bestandsindeling: eml',
      out: 'een nieuwe of lege map',
    },
  },
  'mailbox create': {
    summary: 'Postvakken in het ingebouwde archief maken',
    options: { csv: 'één adres per regel, of een CSV-bestand met de kolom Email' },
  },
  'mailbox folders': { summary: 'De mappen van een postvak weergeven' },
  'mailbox items': {
    summary: 'De items van een postvak weergeven, de oudste eerst',
    options: { folder: 'alleen deze map', limit: 'hoogstens dit aantal' },
  },
  'mailbox list': { summary: 'De postvakken weergeven met het aantal items' },
  'mailbox show': {
    summary: 'Eén item tonen; --raw geeft de exacte bytes van de e-mail',
    options: { raw: 'de bytes volgens RFC 5322, zoals gearchiveerd' },
  },
  search: {
    summary: 'Alle postvakken doorzoeken: woorden, "woordgroepen", begin*, OR, NOT',
    options: {
      mailbox: 'alleen dit postvak',
      count: 'alleen tellen',
      limit: 'de nieuwste N (standaard: 50)',
    },
  },
} satisfies typeof English;
