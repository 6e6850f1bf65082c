import { helpEn } from '#i18n/help/en.ts';
import { numbersOf, pluralsOf, sentences } from '#i18n/plural.ts';
import { wordsEn } from '#i18n/words/en.ts';

const plural = pluralsOf('en');
const number = numbersOf('en');
const items = (count: number): string => plural(count, { one: '# item', other: '# items' });

/** What the capture site made of an export: items read, new ones, ones it had, ones the capture scope leaves out. */
interface ExportResult {
  readonly captured: number;
  readonly added: number;
  readonly alreadyKnown: number;
  readonly excluded: number;
}

/**
 * English, the catalogue that gives the type of all others. Names of products, roles and folders stay as they are in
 * every language; `mailbox`, `run` and the other words are those of ARCHITECTURE.md.
 */
export const en = {
  languageName: 'English',
  help: helpEn,
  ...wordsEn,

  cli: {
    about: 'Archives WhatsApp and WeChat communication into mailboxes: captured, searchable, provable.',
    reportBug: 'This is a bug in Holdfast. Nothing archived is lost. Please report it with the lines above.',
    none: 'Nothing here yet.',
    yes: 'yes',
    no: 'no',
    generatedPassword: 'Generated password, shown only now:',
    generatedToken: 'Token, shown only now:',
    generatedSecret: 'Secret, shown only now:',
    personalLink: 'The address of his page, shown only now:',
    linkStates: { open: 'open', started: 'begun', used: 'used', over: 'over', revoked: 'revoked' },
    firstOperator: (email: string, password: string): string =>
      [
        'The first operator of the compliance center was made.',
        `  E-mail:    ${email}`,
        `  Password:  ${password}`,
        'The password is shown only now and has to be changed at the first sign-in.',
      ].join('\n'),
    exportImported: (result: ExportResult): string =>
      sentences(
        `${items(result.captured)} read, ${number(result.added)} new, ${number(result.alreadyKnown)} known already.`,
        result.excluded > 0 && `${number(result.excluded)} left out: private chats.`,
      ),
    items,
    mailboxes: (count: number): string => plural(count, { one: '# mailbox', other: '# mailboxes' }),

    columns: {
      account: 'Account',
      action: 'Action',
      actor: 'Who',
      attachments: 'Files',
      conversation: 'Conversation',
      created: 'Created',
      email: 'E-mail',
      folder: 'Folder',
      from: 'From',
      identity: 'Identity',
      item: 'Item',
      items: 'Items',
      kind: 'Kind',
      lastRun: 'Last run',
      mailbox: 'Mailbox',
      name: 'Name',
      nextRun: 'Next run',
      number: 'Number',
      object: 'Object',
      outcome: 'Outcome',
      permissions: 'Permissions',
      reason: 'Reason',
      roleGroup: 'Role group',
      roleGroups: 'Role groups',
      roles: 'Roles',
      schedule: 'Schedule',
      sent: 'Sent',
      service: 'Service',
      size: 'Size',
      state: 'State',
      subject: 'Subject',
      time: 'Time',
      to: 'To',
      validFrom: 'Valid from',
      validUntil: 'Valid until',
    },

    stages: wordsEn.stages,
    outcomes: wordsEn.outcomes,
    runStates: wordsEn.runStates,
    report: {
      title: 'Run report',
      run: 'Run',
      connector: 'Connector',
      state: 'State',
      window: 'Period',
      pulled: 'Pulled',
      imported: 'Imported',
      duplicates: 'Duplicates',
      notImported: 'Not imported',
      rejected: 'Rejected',
      excluded: 'Excluded',
      deliveriesMissing: 'Missing deliveries',
      deliveries: 'Deliveries',
      done: 'done',
      pending: 'pending',
      failed: 'failed',
      reconciled: 'Reconciled',
      notReconciled: 'NOT RECONCILED: the counts do not add up. Look at the log of this run.',
      missingHint: (count: number): string =>
        `${plural(count, { one: '# delivery to a registered user is', other: '# deliveries to registered users are' })} missing. Mend the mapping, then deliver again.`,
      rejectedHint: (count: number): string =>
        `${plural(count, { one: '# item was rejected and lies', other: '# items were rejected and lie' })} in quarantine as it came.`,
      notImportedHint: (count: number): string =>
        `${plural(count, { one: '# item waits', other: '# items wait' })} in quarantine because nobody maps.`,
    },
  },

  demo: {
    title: 'Demo data: invented people, invented chats.',
    steps: {
      operators: 'Who signs in to the compliance center',
      register: 'People whose communication is captured, and their mailboxes',
      connector: 'The connector',
      import: 'Chats exported on the phones go into the capture site',
      run: 'A run brings them into the mailboxes',
      overlap: 'A later export of the same chat adds only what is new',
      wecom: "WeCom's chat archive is captured as it grows, and a run brings it into the mailboxes",
      mailboxes: 'The mailboxes',
      thread: 'One conversation, as it stands in the mailbox',
      verify: 'Is everything still as it was archived?',
    },
    next: 'What to try next:',
    tries: {
      search: 'Search all mailboxes',
      show: 'Read one item',
      raw: 'See it as the exact mail',
      log: 'See what became of every item of the run',
      mapping: 'Map the user without a mailbox, then deliver again',
      export: 'Export a mailbox as .eml files',
      verify: 'Check packs, ledger and audit trail',
      audit: 'See who did what, your own reading included',
    },
    center: 'The compliance center',
    home: 'Home shows a run that reconciles, one item to deliver again, and one number that has fallen silent.',
    logins:
      'Sign in as one of these. The passwords were made for this demo, need not be changed, and are shown only here.',
    roles: {
      administrator: 'Administrator: sets up connectors, people and roles, and sees no messages',
      officer: 'Compliance officer: reads, searches and exports messages, sees runs and the audit trail',
      reviewer: 'Reviewer: reads and searches messages, and nothing else',
    },
    running: 'The compliance center and the capture site keep running. Ctrl+C ends the demo.',
    once: 'With --once no server stays, so there are no log-ins. Run script/demo without it to look around in the compliance center.',
  },

  terms: {
    version: '1',
    title: 'Terms of service for data connectors',
    paragraphs: [
      'By accepting, you confirm the following for your organisation and that you are authorised to do so.',
      '1. Authority. Your organisation may lawfully archive the business communication of the users registered for this connector, for the purposes it has set.',
      '2. Users are informed. Before their communication is captured, registered users are told what is archived, why, for how long, and who may read it. Where the law or an agreement asks for consent, or for the participation of an employee representation or a data protection officer, that has been obtained.',
      '3. The other side. People who write with your users are informed as far as the law that applies to you asks for it.',
      '4. Private communication. Only chats and numbers meant for business are captured. Where a number is also used privately, the capture scope is set so that private chats stay out.',
      '5. Retention. Your organisation decides how long communication is kept and is responsible for rules that fit its duties, duties to delete included. Holdfast keeps everything until somebody switches a retention policy on.',
      '6. Who can read it. Holdfast itself adds no third party that sees plaintext. Depending on the source and the target you choose, others can: Meta, where its Cloud API delivers the messages; Tencent, with WeChat and WeCom; the vendor of a capture site that is not Holdfast’s own; Microsoft or the operator of a mail server, where the mailboxes lie there. Whoever has the archive’s disk and its master key can read everything in it.',
      '7. Rules of the services. You have checked that the way of capturing you chose is permitted by the terms of the messaging service and by your own rules.',
      '8. Record. Holdfast records who accepted which version of these terms, and when. This text is not legal advice, and the licence of the software (no warranty) stays in force.',
    ] as readonly string[],
  },

  alerts: {
    subjects: {
      'run-failed': (connector: string): string => `Holdfast: a run of ${connector} has failed`,
      'not-reconciled': (connector: string): string => `Holdfast: a run of ${connector} does not add up`,
      late: (connector: string): string => `Holdfast: ${connector} is late`,
      test: (_connector: string): string => 'Holdfast: a test alert',
    },
    whatToDo: {
      'run-failed':
        'The run ended before its time. Nothing is lost: what was captured waits at the capture site, and the next run goes on from there. Open the compliance center, Data connectors, and look at the reason.',
      'not-reconciled':
        'The counts of this run do not add up, so it was stopped. Open the compliance center, Data connectors, and download the log of the run.',
      late: 'The connector should have run by now and has not got through. Check that Holdfast is running and that the capture site answers.',
      test: 'If you read this, alerts arrive.',
    },
    words: {
      connector: 'Connector',
      reason: 'Reason',
      run: 'Run',
      dueSince: 'Due since',
      time: 'Time',
      alert: 'Alert',
    },
    footer: 'Sent by Holdfast. This message contains nothing that was captured.',
  },

  failures: {
    internal: 'Something went wrong in Holdfast',
    usage: 'The command is not right',
    'not-found': 'There is no such thing',
    conflict: 'This clashes with what is there',
    'changed-meanwhile': 'Somebody else has changed it meanwhile',
    forbidden: 'Not permitted',
    'not-signed-in': 'Not signed in',
    'sign-in-locked': 'Too many sign-ins have failed',
    'password-change-required': 'A password of your own has to be chosen first',
    'password-wrong': 'The password is wrong',
    'second-factor-wrong': 'The code is wrong',
    'single-sign-on-refused': 'Single sign-on did not succeed',
    'provider-unreachable': 'The identity provider does not answer',
    'alert-refused': 'An alert was not taken',
    'config-invalid': 'A setting is not valid',
    'port-taken': 'The port is taken',
    'cleartext-refused': 'Unencrypted connections from outside are refused',
    'data-folder-unusable': 'The data folder cannot be used',
    'disk-full': 'The disk is nearly full',
    'database-unreachable': 'The database cannot be reached',
    'database-version': 'The database version does not fit',
    'database-start': 'The database did not start',
    'schema-newer': 'The database belongs to a newer version',
    'lock-held': 'This is already being done',
    'key-missing': 'A key is missing',
    'key-wrong': 'The key belongs to another archive',
    'seal-broken': 'A seal is broken',
    'blob-exists': 'The object is already there',
    'blob-missing': 'An object is missing',
    'blob-broken': 'An object is damaged',
    'item-invalid': 'The item is not valid',
    'item-unknown-version': 'The item comes from a newer version',
    'item-shredded': 'The item was destroyed as ordered',
    'envelope-broken': 'An envelope is damaged',
    'envelope-hole': 'An envelope is missing from the feed',
    'pack-broken': 'A pack is damaged',
    'key-file-broken': 'A key file is damaged',
    'ledger-broken': 'The ledger does not hold',
    'index-incomplete': 'The search index is not complete',
    'audit-broken': 'The audit trail does not hold',
    'export-not-a-chat': 'The file is not an exported chat',
    'export-empty': 'The export is empty',
    'export-encoding': 'The text encoding is not UTF-8',
    'export-ambiguous-dates': 'Day and month cannot be told apart',
    'export-authors-unknown': 'It is not known who the authors are',
    'export-zip': 'The .zip file cannot be used',
    'upload-limit': 'The file is over a limit',
    'capture-settings': 'A setting of the capture is not as described',
    'capture-unreachable': 'The origin of the capture cannot be reached',
    'capture-refused': 'The origin of the capture refuses',
    'capture-unlinked': 'The device is no longer linked',
    'capture-broken': 'What came from the origin cannot be read',
    'media-missing': 'A media file is not there yet',
    'request-forged': 'The request has a wrong signature or token',
    'scope-not-chosen': 'The capture scope has not been chosen',
    'link-over': 'The link is no longer valid',
    'site-unreachable': 'The capture site cannot be reached',
    'site-refused': 'The capture site refused the log-in',
    'site-answer': 'The capture site gave an unexpected answer',
    'user-unknown': 'There is no such registered user',
    'user-invalid': 'The registered user’s data are not valid',
    'mapping-invalid': 'The user mapping is not valid',
    'mailbox-unknown': 'There is no such mailbox',
    'terms-not-accepted': 'The terms of service are not accepted',
    'connector-paused': 'The connector is paused',
    'run-not-reconciled': 'The run does not reconcile',
    'target-refused': 'The mailbox store did not accept the delivery',
    'backup-invalid': 'The backup cannot be used',
    'export-target-exists': 'The export folder is already there',
    'query-invalid': 'The search cannot be understood',
  },
};

export type Messages = typeof en;
