import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const audit = {
  lead: 'Wer wann was womit getan hat, Lesen eingeschlossen. Einträge sind verkettet: niemand kann einen unbemerkt ändern oder entfernen.',
  filters: 'Filter',
  entries: 'Einträge, neueste zuerst',
  action: 'Aktion',
  actor: 'Wer',
  object: 'Woran',
  details: 'Einzelheiten',
  at: 'Wann',
  from: 'Ab Tag',
  until: 'Bis Tag',
  apply: 'Filtern',
  clear: 'Alle anzeigen',
  exportCsv: 'CSV exportieren',
  exportJsonl: 'JSON-Zeilen exportieren',
  none: 'Kein Eintrag passt',
  noneHelp: 'Ändern Sie die Filter oder zeigen Sie alle an.',
  verify: 'Verkettung prüfen',
  verifying: 'Jeder Eintrag wird geprüft …',
  whole: 'Das Protokoll ist unversehrt',
  wholeHelp: (count) =>
    `Alle ${count} Einträge wurden nachgerechnet; keiner wurde geändert, eingefügt oder entfernt.`,
  broken: 'Das Protokoll ist beschädigt',
} satisfies WebMessages['audit'];
