import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const settingFields = {
  missing: 'Fyll i det här.',
  noChoice: 'Inget val',
  secretSet: 'Angivet. Skriv för att ersätta.',
  secretDropped: 'Tas bort.',
  dropSecret: 'Ta bort',
  keepSecret: 'Behåll',
  check: 'Kontrollera',
  checking: 'Kontrollerar…',
  canWork: 'Inställningarna kan fungera.',
} satisfies WebMessages['settingFields'];
