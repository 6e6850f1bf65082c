import type { wordsEn } from '#i18n/words/en.ts';

export const wordsNl = {
  services: { whatsapp: 'WhatsApp', wechat: 'WeChat' },

  connectorStates: { active: 'actief', paused: 'onderbroken', removed: 'verwijderd' },

  captureStates: {
    new: 'nog niet gestart',
    connecting: 'maakt verbinding',
    running: 'actief',
    waiting: 'wacht',
    linking: 'wacht op koppeling',
    failing: 'mislukt, wordt opnieuw geprobeerd',
    paused: 'onderbroken',
    unlinked: 'ontkoppeld',
    refused: 'gestopt',
  },

  directoryStates: { ready: 'gereed', trouble: 'storing, wordt later opnieuw gelezen', off: 'uitgeschakeld' },

  directoryPeople: { left: 'weg sinds', off: 'uitgeschakeld' },

  targetStates: {
    ready: 'gereed',
    trouble: 'storing, wordt opnieuw geprobeerd',
    paused: 'gepauzeerd',
  },

  deliveryStates: {
    pending: 'wacht',
    failed: 'mislukt',
    vanished: 'verdwenen',
    noted: 'deels bezorgd',
  },

  proofOutcomes: {
    passed: 'geslaagd',
    failed: 'mislukt',
    'not-possible': 'niet mogelijk',
  },

  runStates: {
    running: 'wordt uitgevoerd',
    completed: 'voltooid',
    'completed-with-warnings': 'voltooid met waarschuwingen',
    failed: 'mislukt',
    stopped: 'gestopt',
  },

  stages: {
    capture: 'Vastleggen',
    pull: 'Ophalen',
    stage: 'Klaarzetten',
    convert: 'Converteren',
    map: 'Toewijzen',
    import: 'Importeren',
    reconcile: 'Afstemmen',
    export: 'Exporteren',
    verify: 'Controleren',
    rebuild: 'Opnieuw opbouwen',
    backup: 'Back-up maken',
    restore: 'Terugzetten',
  },

  outcomes: {
    imported: 'geïmporteerd',
    duplicate: 'duplicaat',
    notImported: 'niet geïmporteerd',
    rejected: 'geweigerd',
    excluded: 'uitgesloten',
  },

  reasons: {
    'archived-before': 'al eerder gearchiveerd',
    repeated: 'meermaals vastgelegd',
    'mailbox-unknown': 'dit postvak bestaat niet',
    'mailbox-full': 'het postvak is vol',
    'item-too-large': 'het is te groot voor het doel',
    'address-unknown': 'geen postvakadres bekend',
    'phone-ambiguous': 'het telefoonnummer is van meerdere personen',
    'mapping-conflict': 'de toewijzing spreekt zichzelf tegen',
    'nobody-maps': 'geen van de deelnemers is aan een postvak toegewezen',
    rejected: 'kon niet worden geconverteerd of bezorgd',
  },

  itemKinds: {
    message: 'Bericht',
    edit: 'Bewerking',
    deletion: 'Verwijdering',
    recall: 'Intrekking',
    reaction: 'Reactie',
    receipt: 'Leesbevestiging',
    call: 'Oproep',
    membership: 'Wijziging van leden',
    'group-change': 'Wijziging van de groep',
    consent: 'Toestemming',
    identity: 'Identiteit',
    'late-media': 'Nagekomen bestand',
    system: 'Systeemmelding',
    gap: 'Hiaat in de vastlegging',
  },

  directions: { in: 'inkomend', out: 'uitgaand', internal: 'intern' },

  attachmentStates: {
    available: 'gearchiveerd',
    pending: 'wordt nog opgehaald',
    expired: 'niet meer beschikbaar bij de dienst van de afzender',
    omitted: 'weggelaten in de export',
    failed: 'kon niet worden opgehaald',
  },

  callOutcomes: {
    answered: 'beantwoord',
    missed: 'gemist',
    rejected: 'geweigerd',
    cancelled: 'geannuleerd',
    failed: 'mislukt',
    unknown: 'afloop onbekend',
  },

  timeDoubts: {
    'before-2009': 'gedateerd vóór de dienst bestond',
    'in-future': 'gedateerd in de toekomst',
    'dst-ambiguous': 'in het uur dat de klok in het najaar herhaalt',
    'dst-gap': 'in het uur dat de klok in het voorjaar overslaat',
    'date-order': 'dag en maand kunnen verwisseld zijn',
  },

  wizard: {
    dataConnectors: 'Gegevensconnectors',
    addConnector: 'Verbindingslijn toevoegen',
    termsOfService: 'Servicevoorwaarden',
    accept: 'Accepteren',
    logIn: 'Aanmelden',
    userName: 'Gebruikersnaam',
    password: 'Wachtwoord',
    userMapping: 'Gebruikerstoewijzing',
    review: 'Controleren',
    next: 'Volgende',
    back: 'Vorige',
    finish: 'Voltooien',
    cancel: 'Annuleren',
    overview: 'Overzicht',
    connectors: 'Verbindingslijnen',
    downloadLog: 'Logboek downloaden',
  },
} satisfies typeof wordsEn;
