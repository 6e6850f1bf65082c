import type { wordsEn } from '#i18n/words/en.ts';

export const wordsSv = {
  services: { whatsapp: 'WhatsApp', wechat: 'WeChat' },

  connectorStates: { active: 'aktiv', paused: 'pausad', removed: 'borttagen' },

  captureStates: {
    new: 'inte startad än',
    connecting: 'ansluter',
    running: 'igång',
    waiting: 'väntar',
    linking: 'väntar på länkning',
    failing: 'fel, försöker igen',
    paused: 'pausad',
    unlinked: 'frånkopplad',
    refused: 'stoppad',
  },

  directoryStates: { ready: 'redo', trouble: 'störning, läses igen senare', off: 'avstängd' },

  directoryPeople: { left: 'borta sedan', off: 'avstängd' },

  targetStates: {
    ready: 'redo',
    trouble: 'störning, försöks igen',
    paused: 'pausat',
  },

  deliveryStates: {
    pending: 'väntar',
    failed: 'misslyckades',
    vanished: 'försvunnen',
    noted: 'delvis levererad',
  },

  proofOutcomes: {
    passed: 'godkänd',
    failed: 'misslyckades',
    'not-possible': 'inte möjligt',
  },

  runStates: {
    running: 'pågår',
    completed: 'slutförd',
    'completed-with-warnings': 'slutförd med varningar',
    failed: 'misslyckad',
    stopped: 'stoppad',
  },

  stages: {
    capture: 'Samlar in',
    pull: 'Hämtar',
    stage: 'Mellanlagrar',
    convert: 'Konverterar',
    map: 'Mappar',
    import: 'Importerar',
    reconcile: 'Stämmer av',
    export: 'Exporterar',
    verify: 'Kontrollerar',
    rebuild: 'Bygger om',
    backup: 'Säkerhetskopierar',
    restore: 'Återställer',
  },

  outcomes: {
    imported: 'importerat',
    duplicate: 'dubblett',
    notImported: 'inte importerat',
    rejected: 'avvisat',
    excluded: 'undantaget',
  },

  reasons: {
    'archived-before': 'redan arkiverat',
    repeated: 'insamlat flera gånger',
    'mailbox-unknown': 'postlådan finns inte',
    'mailbox-full': 'postlådan är full',
    'item-too-large': 'det är för stort för målet',
    'address-unknown': 'ingen postlådeadress är känd',
    'phone-ambiguous': 'telefonnumret är flera personers',
    'mapping-conflict': 'mappningen är motsägelsefull',
    'nobody-maps': 'ingen av deltagarna är mappad till en postlåda',
    rejected: 'kunde inte konverteras eller levereras',
  },

  itemKinds: {
    message: 'Meddelande',
    edit: 'Redigering',
    deletion: 'Radering',
    recall: 'Återkallelse',
    reaction: 'Reaktion',
    receipt: 'Läskvitto',
    call: 'Samtal',
    membership: 'Medlemsändring',
    'group-change': 'Gruppändring',
    consent: 'Samtycke',
    identity: 'Identitet',
    'late-media': 'Fil som kom senare',
    system: 'Systemmeddelande',
    gap: 'Lucka i insamlingen',
  },

  directions: { in: 'inkommande', out: 'utgående', internal: 'internt' },

  attachmentStates: {
    available: 'arkiverad',
    pending: 'hämtas fortfarande',
    expired: 'inte längre tillgänglig hos avsändarens tjänst',
    omitted: 'utelämnad i exporten',
    failed: 'kunde inte hämtas',
  },

  callOutcomes: {
    answered: 'besvarat',
    missed: 'missat',
    rejected: 'avvisat',
    cancelled: 'avbrutet',
    failed: 'misslyckat',
    unknown: 'okänt utfall',
  },

  timeDoubts: {
    'before-2009': 'daterat före tjänstens tillkomst',
    'in-future': 'daterat i framtiden',
    'dst-ambiguous': 'i timmen som upprepas när klockan ställs om på hösten',
    'dst-gap': 'i timmen som hoppas över när klockan ställs om på våren',
    'date-order': 'dag och månad kan vara omkastade',
  },

  wizard: {
    dataConnectors: 'Datakopplingar',
    addConnector: 'Lägg till koppling',
    termsOfService: 'Användningsvillkor',
    accept: 'Acceptera',
    logIn: 'Logga in',
    userName: 'Användarnamn',
    password: 'Lösenord',
    userMapping: 'Användarmappning',
    review: 'Granska',
    next: 'Nästa',
    back: 'Tillbaka',
    finish: 'Slutför',
    cancel: 'Avbryt',
    overview: 'Översikt',
    connectors: 'Kopplingar',
    downloadLog: 'Ladda ned logg',
  },
} satisfies typeof wordsEn;
