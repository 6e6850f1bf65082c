import type { directoryHelp as English } from '#i18n/help/en/directory.ts';

export const directoryHelp = {
  'directory add': {
    summary: 'Ein Verzeichnis einrichten, nachdem es gefragt wurde, und lesen',
    options: {
      kind: 'welche Art von Verzeichnis, wie holdfast directory kinds sie aufzählt',
      set: 'eine Einstellung; von einer Datei ihr Name; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
    },
  },
  'directory check': {
    summary: 'Ein Verzeichnis fragen, ob Einstellungen funktionieren, ohne sie zu behalten',
    options: {
      kind: 'eines Verzeichnisses, das noch nicht eingerichtet ist: seine Art',
      set: 'eine Einstellung; von einer Datei ihr Name; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
    },
  },
  'directory edit': {
    summary:
      'Die Einstellungen eines Verzeichnisses ändern oder es abschalten; was nicht genannt ist, bleibt',
    options: {
      set: 'eine Einstellung; leer nimmt sie weg; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      on: 'einschalten',
      off: 'weder lesen noch fragen',
    },
  },
  'directory kinds': {
    summary:
      'Die Arten von Verzeichnissen aufzählen, die eingerichtet werden können, mit ihren Einstellungen',
  },
  'directory list': { summary: 'Die Verzeichnisse aufzählen, und wen sie kennen' },
  'directory people': {
    summary: 'Die Personen eines Verzeichnisses aufzählen, mit den Zeiten ihrer Nummern',
    options: { search: 'nur wer dies in Adresse, Name oder Nummer hat' },
  },
  'directory read': {
    summary: 'Ein Verzeichnis jetzt lesen',
    options: { 'accept-fewer': 'obwohl weniger als die Hälfte der bekannten Personen noch da ist' },
  },
  'directory remove': {
    summary: 'Ein Verzeichnis entfernen mit dem, was dadurch bekannt war; Zugestelltes bleibt',
  },
  'directory show': {
    summary: 'Ein Verzeichnis zeigen: Einstellungen ohne Geheimnisse, was nicht verwendbar war',
  },
} satisfies typeof English;
