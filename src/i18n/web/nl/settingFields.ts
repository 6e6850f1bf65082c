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
  choose: 'Kiezen',
  chooseKind: (name) => `${name} kiezen`,
  otherKind: 'Andere soort kiezen',
  name: 'Naam',
  nameWrong: 'Alleen kleine letters, cijfers en streepjes, hoogstens 40, beginnend met een letter of cijfer.',
  dropFile: 'Zet het bestand hier neer, of',
  fileKept: 'De server heeft een bestand. Kies een ander om het te vervangen.',
  fileChosen: (name, size) => `Gekozen: ${name}, ${size}`,
  set: 'ingesteld',
  on: 'aan',
  off: 'uit',
  canWork: 'De instellingen kunnen werken.',
} satisfies WebMessages['settingFields'];
