import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const audit = {
  lead: 'Wie wat wanneer waarmee deed, inzage inbegrepen. Vermeldingen zijn geketend: niemand kan er ongemerkt een wijzigen of verwijderen.',
  filters: 'Filteren',
  entries: 'Vermeldingen, nieuwste eerst',
  action: 'Actie',
  actor: 'Wie',
  object: 'Waarop',
  details: 'Bijzonderheden',
  at: 'Wanneer',
  from: 'Vanaf dag',
  until: 'Tot en met dag',
  apply: 'Filter toepassen',
  clear: 'Alles weergeven',
  exportCsv: 'CSV exporteren',
  exportJsonl: 'JSON-regels exporteren',
  none: 'Geen vermelding komt overeen',
  noneHelp: 'Wijzig de filters, of geef alles weer.',
  verify: 'Keten controleren',
  verifying: 'Elke vermelding wordt gecontroleerd…',
  whole: 'Het logboek is intact',
  wholeHelp: (count) =>
    `Alle ${count} vermeldingen zijn nagerekend; er is niets gewijzigd, ingevoegd of verwijderd.`,
  broken: 'Het logboek is beschadigd',
} satisfies WebMessages['audit'];
