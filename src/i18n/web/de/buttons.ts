import type { WebMessages } from '#i18n/web/en/catalogue.ts';

export const buttons = {
  save: 'Speichern',
  cancel: 'Abbrechen',
  close: 'Schließen',
  tryAgain: 'Erneut versuchen',
  refresh: 'Aktualisieren',
  loadMore: 'Mehr anzeigen',
  remove: 'Entfernen',
  edit: 'Bearbeiten',
  add: 'Hinzufügen',
  download: 'Herunterladen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  chooseFile: 'Datei auswählen',
} satisfies WebMessages['buttons'];
