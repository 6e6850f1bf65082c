import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const settingFields = {
  missing: 'Bitte ausfüllen.',
  noChoice: 'Keine Auswahl',
  secretSet: 'Gesetzt. Zum Ersetzen eintippen.',
  secretDropped: 'Wird entfernt.',
  dropSecret: 'Entfernen',
  keepSecret: 'Behalten',
  check: 'Prüfen',
  checking: 'Wird geprüft…',
  canWork: 'Die Einstellungen können funktionieren.',
} satisfies WebMessages['settingFields'];
