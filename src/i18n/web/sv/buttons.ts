import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const buttons = {
  save: 'Spara',
  cancel: 'Avbryt',
  close: 'Stäng',
  tryAgain: 'Försök igen',
  refresh: 'Uppdatera',
  loadMore: 'Visa fler',
  remove: 'Ta bort',
  edit: 'Redigera',
  add: 'Lägg till',
  download: 'Ladda ned',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  chooseFile: 'Välj en fil',
} satisfies WebMessages['buttons'];
