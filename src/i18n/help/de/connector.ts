import type { connectorHelp as English } from '#i18n/help/en/connector.ts';

export const connectorHelp = {
  'connector create': {
    summary:
      'Einen Connector hinzufügen: Bedingungen annehmen, an der Erfassungsstelle anmelden, Benutzer zuordnen, fertig stellen',
    options: {
      service: 'whatsapp oder wechat',
      name: 'ein eigener, noch freier Name',
      site: 'der private Zugang der Erfassungsstelle, z. B. http://127.0.0.1:8422',
      username: 'Benutzername an der Erfassungsstelle',
      'password-file': 'Datei, in deren erster Zeile das Kennwort steht',
      mapping: 'CSV-Datei mit der eigenen Zuordnung',
      'automatic-mapping': 'nach der E-Mail-Adresse des Benutzers zuordnen',
      'no-automatic-mapping': 'nur nach der benutzerdefinierten Zuordnung zuordnen',
      schedule: 'daily@HH:MM (Standard: daily@02:00), every@30m, every@4h oder manual',
      'time-zone': 'Zeitzone des Zeitplans (Standard: UTC)',
      'accept-terms': 'die Nutzungsbedingungen annehmen (zu lesen mit: holdfast connector terms)',
      target: 'ein Ziel neben dem Archiv; mehrfach möglich',
      route:
        'MUSTER[,MUSTER]=[ZIEL[,ZIEL]]: welche Postfächer an welche Ziele gehen; das erste, das passt, gilt; mehrfach möglich',
      'without-archive': 'das Archiv behält keine Kopie dessen, was an das eine Ziel zugestellt wird',
    },
  },
  'connector edit': {
    summary: 'Einen Connector ändern; was nicht genannt wird, bleibt',
    options: {
      name: 'ein neuer Name',
      site: 'eine neue Adresse der Erfassungsstelle',
      username: 'ein neuer Benutzername',
      'password-file': 'Datei, in deren erster Zeile das neue Kennwort steht',
      schedule: 'daily@HH:MM, every@30m, every@4h oder manual',
      'time-zone': 'Zeitzone des Zeitplans',
      'automatic-mapping': 'nach der E-Mail-Adresse des Benutzers zuordnen',
      'no-automatic-mapping': 'nur nach der eigenen Zuordnung zuordnen',
      target: 'ein Ziel neben dem Archiv; mehrfach möglich',
      route:
        'MUSTER[,MUSTER]=[ZIEL[,ZIEL]]: welche Postfächer an welche Ziele gehen; das erste, das passt, gilt; mehrfach möglich',
      'no-target': 'nur in das Archiv zustellen',
      'no-route': 'jedes Ziel nimmt jedes Postfach',
    },
  },
  'connector list': { summary: 'Die Connectors mit Status und letztem Lauf auflisten' },
  'connector log': {
    summary: 'Das Protokoll eines Laufs: eine Zeile je Element mit Ergebnis und Grund',
    options: { run: 'Kennung eines Laufs (Standard: der letzte Lauf)' },
  },
  'connector mapping apply': {
    summary: 'Eine CSV-Datei mit eigener Zuordnung als neue Fassung auf einen Connector anwenden',
    options: { 'accept-partial': 'die guten Zeilen einer Datei anwenden, die auch fehlerhafte hat' },
  },
  'connector mapping check': {
    summary: 'Eine CSV-Datei mit eigener Zuordnung prüfen, ohne sie anzuwenden',
  },
  'connector pause': { summary: 'Einen Connector pausieren: Bis zum Fortsetzen beginnt kein Lauf' },
  'connector redeliver': {
    summary:
      'Mit der heutigen Zuordnung erneut zustellen, was nicht importiert wurde oder ein Postfach nicht erreicht hat',
  },
  'connector remove': {
    summary: 'Einen Connector entfernen; was er archiviert hat und seine Geschichte bleiben',
  },
  'connector resume': { summary: 'Einen pausierten Connector fortsetzen' },
  'connector run': {
    summary:
      'Einen Lauf sofort starten: abholen, bereitstellen, umwandeln, zuordnen, importieren, abgleichen',
    options: {
      'replay-from': 'was ab diesem Zeitpunkt erfasst wurde, noch einmal verarbeiten',
      'replay-until': 'Ende des Zeitraums, der noch einmal verarbeitet wird',
    },
  },
  'connector terms': {
    summary: 'Die Nutzungsbedingungen zeigen, die mit dem Hinzufügen eines Connectors angenommen werden',
  },
} satisfies typeof English;
