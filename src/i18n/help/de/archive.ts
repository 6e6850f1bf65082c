import type { archiveHelp as English } from '#i18n/help/en/archive.ts';

export const archiveHelp = {
  'domain add': {
    summary:
      'Eine Domäne akzeptieren: Postfächer für ihre registrierten Benutzer dürfen automatisch entstehen',
  },
  'domain list': { summary: 'Die akzeptierten Domänen auflisten' },
  'domain remove': {
    summary: 'Eine Domäne nicht mehr akzeptieren; angelegte Postfächer bleiben',
  },
  export: {
    summary: 'Die genauen E-Mails eines Postfachs oder einer Suche exportieren',
    options: {
      mailbox: 'alles in diesem Postfach',
      query: 'was diese Suche findet',
      format: 'Dateiformat: eml',
      out: 'ein neuer oder leerer Ordner',
    },
  },
  'mailbox create': {
    summary: 'Postfächer im eingebauten Archiv anlegen',
    options: { csv: 'eine Adresse je Zeile oder eine CSV-Datei mit der Spalte Email' },
  },
  'mailbox folders': { summary: 'Die Ordner eines Postfachs auflisten' },
  'mailbox items': {
    summary: 'Die Elemente eines Postfachs auflisten, die ältesten zuerst',
    options: { folder: 'nur dieser Ordner', limit: 'höchstens so viele' },
  },
  'mailbox list': { summary: 'Die Postfächer mit der Zahl ihrer Elemente auflisten' },
  'mailbox show': {
    summary: 'Ein Element zeigen; --raw gibt die genauen Bytes seiner E-Mail aus',
    options: { raw: 'die Bytes nach RFC 5322, wie sie archiviert sind' },
  },
  search: {
    summary: 'Alle Postfächer durchsuchen: Wörter, "Wortfolgen", Anfang*, OR, NOT',
    options: {
      mailbox: 'nur dieses Postfach',
      count: 'nur zählen',
      limit: 'die neuesten N (Standard: 50)',
    },
  },
} satisfies typeof English;
