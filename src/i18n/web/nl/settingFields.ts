import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const settingFields = {
  missing: 'Vul dit in.',
  noChoice: 'Geen keuze',
  secretSet: 'Ingesteld. Typ om te vervangen.',
  secretDropped: 'Wordt verwijderd.',
  dropSecret: 'Verwijderen',
  keepSecret: 'Behouden',
  check: 'Controleren',
  checking: 'Bezig met controleren…',
  canWork: 'De instellingen kunnen werken.',
} satisfies WebMessages['settingFields'];
