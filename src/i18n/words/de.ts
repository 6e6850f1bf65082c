import type { wordsEn } from '#i18n/words/en.ts';

export const wordsDe = {
  services: { whatsapp: 'WhatsApp', wechat: 'WeChat' },

  connectorStates: { active: 'aktiv', paused: 'pausiert', removed: 'entfernt' },

  captureStates: {
    new: 'noch nicht gestartet',
    connecting: 'verbindet',
    running: 'läuft',
    waiting: 'wartet',
    linking: 'wartet auf Verknüpfung',
    failing: 'gestört, wird erneut versucht',
    paused: 'pausiert',
    unlinked: 'getrennt',
    refused: 'angehalten',
  },

  directoryStates: { ready: 'bereit', trouble: 'gestört, wird später wieder gelesen', off: 'abgeschaltet' },

  directoryPeople: { left: 'nicht mehr da seit', off: 'abgeschaltet' },

  targetStates: {
    ready: 'bereit',
    trouble: 'gestört, wird erneut versucht',
    paused: 'angehalten',
  },

  deliveryStates: {
    pending: 'wartet',
    failed: 'fehlgeschlagen',
    vanished: 'verschwunden',
    noted: 'teilweise zugestellt',
  },

  proofOutcomes: {
    passed: 'bestanden',
    failed: 'fehlgeschlagen',
    'not-possible': 'nicht möglich',
  },

  runStates: {
    running: 'läuft',
    completed: 'abgeschlossen',
    'completed-with-warnings': 'mit Warnungen abgeschlossen',
    failed: 'fehlgeschlagen',
    stopped: 'angehalten',
  },

  stages: {
    capture: 'Erfassen',
    pull: 'Abholen',
    stage: 'Bereitstellen',
    convert: 'Umwandeln',
    map: 'Zuordnen',
    import: 'Importieren',
    reconcile: 'Abgleichen',
    export: 'Exportieren',
    verify: 'Prüfen',
    rebuild: 'Neu aufbauen',
    backup: 'Sichern',
    restore: 'Wiederherstellen',
  },

  outcomes: {
    imported: 'importiert',
    duplicate: 'Duplikat',
    notImported: 'nicht importiert',
    rejected: 'abgelehnt',
    excluded: 'ausgeschlossen',
  },

  reasons: {
    'archived-before': 'bereits archiviert',
    repeated: 'mehrfach erfasst',
    'mailbox-unknown': 'dieses Postfach gibt es nicht',
    'mailbox-full': 'das Postfach ist voll',
    'item-too-large': 'es ist zu groß für das Ziel',
    'address-unknown': 'keine Postfachadresse bekannt',
    'phone-ambiguous': 'die Telefonnummer gehört mehreren Personen',
    'mapping-conflict': 'die Zuordnung widerspricht sich',
    'nobody-maps': 'kein Beteiligter ist einem Postfach zugeordnet',
    rejected: 'konnte nicht umgewandelt oder zugestellt werden',
  },

  itemKinds: {
    message: 'Nachricht',
    edit: 'Bearbeitung',
    deletion: 'Löschung',
    recall: 'Rückruf',
    reaction: 'Reaktion',
    receipt: 'Lesebestätigung',
    call: 'Anruf',
    membership: 'Mitgliederänderung',
    'group-change': 'Gruppenänderung',
    consent: 'Einwilligung',
    identity: 'Identität',
    'late-media': 'Nachgereichte Datei',
    system: 'Systemhinweis',
    gap: 'Lücke in der Erfassung',
  },

  directions: { in: 'eingehend', out: 'ausgehend', internal: 'intern' },

  attachmentStates: {
    available: 'archiviert',
    pending: 'wird noch geholt',
    expired: 'beim Dienst des Absenders nicht mehr verfügbar',
    omitted: 'im Export weggelassen',
    failed: 'konnte nicht geholt werden',
  },

  callOutcomes: {
    answered: 'angenommen',
    missed: 'verpasst',
    rejected: 'abgelehnt',
    cancelled: 'abgebrochen',
    failed: 'fehlgeschlagen',
    unknown: 'Ausgang unbekannt',
  },

  timeDoubts: {
    'before-2009': 'liegt vor der Zeit, zu der es den Dienst gab',
    'in-future': 'liegt in der Zukunft',
    'dst-ambiguous': 'liegt in der doppelten Stunde der Zeitumstellung im Herbst',
    'dst-gap': 'liegt in der ausgelassenen Stunde der Zeitumstellung im Frühjahr',
    'date-order': 'Tag und Monat könnten vertauscht sein',
  },

  wizard: {
    dataConnectors: 'Datenconnectors',
    addConnector: 'Connector hinzufügen',
    termsOfService: 'Nutzungsbedingungen',
    accept: 'Annehmen',
    logIn: 'Anmelden',
    userName: 'Benutzername',
    password: 'Kennwort',
    userMapping: 'Benutzerzuordnung',
    review: 'Überprüfen',
    next: 'Weiter',
    back: 'Zurück',
    finish: 'Fertig stellen',
    cancel: 'Abbrechen',
    overview: 'Übersicht',
    connectors: 'Connectors',
    downloadLog: 'Protokoll herunterladen',
  },
} satisfies typeof wordsEn;
