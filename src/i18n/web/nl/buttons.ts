import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const buttons = {
  save: 'Opslaan',
  cancel: 'Annuleren',
  close: 'Sluiten',
  tryAgain: 'Opnieuw proberen',
  refresh: 'Vernieuwen',
  loadMore: 'Meer weergeven',
  remove: 'Verwijderen',
  edit: 'Bewerken',
  add: 'Toevoegen',
  download: 'Downloaden',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  chooseFile: 'Bestand kiezen',
} satisfies WebMessages['buttons'];
