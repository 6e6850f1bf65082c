import { pluralsOf } from '#i18n/plural.ts';

const plural = pluralsOf('en');

export const connectors = {
  lead: 'Connectors import what was captured into each user’s mailbox.',
  tabs: 'Parts of the page',
  view: (name: string): string => `View ${name}`,
  none: (name: string): string => `There is no connector of ${name} yet.`,
  count: (count: number): string => plural(count, { one: '# connector', other: '# connectors' }),
  summary: {
    whatsapp: 'Imports calls, chats, attachments, files and deleted messages of WhatsApp.',
    wechat: 'Imports calls, chats, attachments, files and recalled messages of WeChat and WeCom.',
  },
  product: {
    works: 'How it works',
    step1:
      'The capture site receives calls, chats and files as they happen, seals them and keeps them until they are fetched.',
    step2:
      'The connector fetches what is new every day, or as often as you like, and keeps a sealed copy in the staging store.',
    step3: (folder: string): string =>
      `Each item is converted to e-mail and put into the folder ${folder} of every participant’s mailbox.`,
    step4:
      'Every run is counted: what was pulled equals what was imported, known already, not imported, rejected or left out.',
    plaintext: 'Where plaintext exists',
    plaintextLead: 'The way of a message, and who can read it at each place.',
    readable: 'Readable',
    sealed: 'Sealed',
    readers: (list: string): string => `Can be read by ${list}.`,
    nobody: 'Can be read by nobody without the key.',
    noThirdParty: 'No third party sees plaintext on this way.',
    thirdParties: (list: string): string => `Besides your organisation, these can read messages: ${list}.`,
    notice:
      'Data that is delivered to Microsoft 365 leaves this installation. Data that the capture site of another vendor holds is outside Microsoft’s commitments, and Microsoft makes no statement about its FedRAMP compliance.',
    before: 'Before you begin',
    needRole:
      'Whoever adds the connector holds the role Mailbox Import Export (also called Data Connector Admin).',
    needUsers: 'The users are registered at the capture site, with the same e-mail address as their mailbox.',
    needAccount: 'You know a log-in of the capture site, or use the one of this installation.',
    sources: 'Ways of capture',
    noSources:
      'No way of capture for this service is part of this version. A capture site of another vendor can deliver it through the open site feed.',
    targets: 'Where it is delivered',
    primary: 'decides whether a run has succeeded',
    here: 'In this installation',
  },
  sourceNames: {
    'whatsapp-backup': 'Backups of a phone',
    'whatsapp-export': 'Chats exported on the phone',
    'whatsapp-linked-device': 'WhatsApp, by a linked device',
  },
  targetNames: {
    archive: 'Built-in archive',
    imap: 'IMAP server',
    microsoft365: 'Microsoft 365',
  },
  places: {
    phones: 'Phones',
    'messaging-service': 'Messaging service',
    'capture-site-memory': 'Capture site, while it reads',
    'capture-site-storage': 'Capture site, stored',
    staging: 'Staging store',
    'archive-memory': 'Archive, while it converts',
    'archive-storage': 'Archive, stored',
    'search-index': 'Search index',
    target: 'Other mailbox store',
  },
  parties: {
    'sender-and-recipients': 'sender and recipients',
    'this-organisation': 'your organisation',
    meta: 'Meta',
    tencent: 'Tencent',
    'capture-vendor': 'the vendor of the capture site',
    'mail-provider': 'whoever runs the mail server',
    microsoft: 'Microsoft',
    nobody: 'nobody',
  },
  list: {
    empty: 'No connector has been added yet.',
    emptyHint: 'Choose a product on the overview to begin.',
    name: 'Name',
    product: 'Product',
    state: 'State',
    lastRun: 'Last run',
    nextRun: 'Next run',
    byHand: 'by hand only',
    showRemoved: 'Show removed connectors',
  },
  role: {
    title: 'Adding a connector needs a role that nobody has from the start',
    text: 'The role Mailbox Import Export, later called Data Connector Admin, allows somebody to add connectors and to change who is mapped to which mailbox. It shows nobody’s messages.',
    mayGive: 'You may manage roles, so you can give it to yourself. The audit trail records it.',
    giveToOrganization: 'Add it to Organization Management',
    makeGroup: 'Make a role group for it',
    groupName: 'Name of the new role group',
    given: 'You may add connectors now.',
    ask: (list: string): string => `Ask one of these operators to give it to you: ${list}.`,
    askNobody: 'Nobody may manage roles at the moment. The owner of the server can: holdfast role grant.',
  },
};
