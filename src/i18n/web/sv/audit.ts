import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const audit = {
  lead: 'Vem som gjorde vad med vad och när, läsning inräknad. Posterna är kedjade: ingen kan ändra eller ta bort en obemärkt.',
  filters: 'Filtrering',
  entries: 'Poster, nyast först',
  action: 'Åtgärd',
  actor: 'Vem',
  object: 'På vad',
  details: 'Detaljer',
  at: 'När',
  from: 'Från dag',
  until: 'Till och med dag',
  apply: 'Filtrera',
  clear: 'Visa alla',
  exportCsv: 'Exportera CSV',
  exportJsonl: 'Exportera JSON-rader',
  none: 'Ingen post matchar',
  noneHelp: 'Ändra filtren, eller visa alla.',
  verify: 'Kontrollera kedjan',
  verifying: 'Varje post kontrolleras …',
  whole: 'Loggen är hel',
  wholeHelp: (count) =>
    `Alla ${count} poster har räknats om; ingen har ändrats, lagts till eller tagits bort.`,
  broken: 'Loggen är skadad',
} satisfies WebMessages['audit'];
