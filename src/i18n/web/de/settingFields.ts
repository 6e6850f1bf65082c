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
  choose: 'Wählen',
  chooseKind: (name) => `${name} wählen`,
  otherKind: 'Andere Art wählen',
  name: 'Name',
  nameWrong:
    'Nur Kleinbuchstaben, Ziffern und Bindestriche, höchstens 40, am Anfang ein Buchstabe oder eine Ziffer.',
  dropFile: 'Datei hier ablegen oder',
  fileKept: 'Der Server hat eine Datei. Wählen Sie eine andere, um sie zu ersetzen.',
  fileChosen: (name, size) => `Gewählt: ${name}, ${size}`,
  set: 'gesetzt',
  on: 'ein',
  off: 'aus',
  canWork: 'Die Einstellungen können funktionieren.',
} satisfies WebMessages['settingFields'];
