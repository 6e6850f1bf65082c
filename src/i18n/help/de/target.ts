import type { targetHelp as English } from '#i18n/help/en/target.ts';

export const targetHelp = {
  'target add': {
    summary: 'Ein Ziel einrichten, nachdem sein Server gefragt wurde',
    options: {
      kind: 'welche Art von Ziel; holdfast target kinds listet sie auf',
      set: 'eine Einstellung; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      'without-check': 'die Einstellungen übernehmen, ohne den Server zu fragen',
    },
  },
  'target check': {
    summary: 'Den Server fragen, ob Einstellungen funktionieren können, ohne sie zu übernehmen',
    options: {
      kind: 'bei einem Ziel, das noch nicht eingerichtet ist: seine Art',
      set: 'eine Einstellung; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
    },
  },
  'target deliveries': {
    summary:
      'Zustellungen auflisten, die fehlgeschlagen sind, warten, verschwunden sind oder dem Postfach weniger als die Mail gaben',
    options: {
      state: 'pending, failed (Standard), vanished oder noted',
    },
  },
  'target edit': {
    summary: 'Die Einstellungen eines Ziels ändern; was nicht genannt ist, bleibt',
    options: {
      set: 'eine Einstellung; leer nimmt sie weg; mehrfach möglich',
      'secret-file': 'eine Einstellung aus einer Datei, Geheimnisse immer; mehrfach möglich',
      'without-check': 'die Einstellungen übernehmen, ohne den Server zu fragen',
    },
  },
  'target kinds': {
    summary: 'Die Arten von Zielen auflisten, die eingerichtet werden können, mit ihren Einstellungen',
  },
  'target list': {
    summary: 'Die Ziele auflisten, wie sie stehen und was auf sie wartet',
  },
  'target look': {
    summary: 'Nachsehen, ob etwas Zugestelltes aus seinem Postfach verschwunden ist',
  },
  'target pause': {
    summary: 'Ein Ziel anhalten, bis es fortgesetzt wird; was dorthin soll, wartet',
  },
  'target prove': {
    summary: 'Ein Ziel prüfen: ein Element in ein Postfach schreiben, zurücklesen, vergleichen, entfernen',
    options: {
      mailbox: 'ein Postfach, in das geschrieben werden darf',
    },
  },
  'target redeliver': {
    summary: 'Noch einmal zustellen, was fehlgeschlagen oder verschwunden ist',
    options: {
      vanished: 'was aus seinem Postfach verschwunden ist, statt des Fehlgeschlagenen',
    },
  },
  'target remove': {
    summary: 'Ein Ziel entfernen, das kein Connector verwendet; was zugestellt wurde, bleibt',
    options: {
      force: 'obwohl Zustellungen warten; sie werden aufgegeben',
    },
  },
  'target resume': {
    summary: 'Ein angehaltenes Ziel fortsetzen',
  },
  'target show': {
    summary: 'Ein Ziel anzeigen: Zustand, Einstellungen ohne Geheimnisse, Zustellungen',
  },
} satisfies typeof English;
