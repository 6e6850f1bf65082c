/** What `--help` says of one command: its sentence, and one for each option by its long name without the dashes. */
export interface CommandHelp {
  readonly summary: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** English, the help of the command line that gives the type of all others. Names in <> stay as they are. */
export const helpEn = {
  words: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    optionsPlace: '[options]',
    commandPlace: '[command]',
    displayHelp: 'display help for command',
    everySetting: 'Every setting of docs/configuration.md is a flag too.',
  },

  /** The options of every command. */
  options: {
    json: 'print JSON (shapes in docs/cli.md)',
    progress: 'print progress as lines of JSON on standard error',
    'token-file': "file whose first line is an operator's token",
    data: 'the data folder (default: data)',
  },

  /** What the nouns stand for, by their path. */
  groups: {
    alerts: 'Alerts: who is told when a run fails, does not add up or is late',
    audit: 'The audit trail',
    connector: 'Connectors: imports from a capture site into mailboxes',
    'connector mapping': 'Custom mapping of users to mailboxes',
    directory: 'Mailbox directories: who has which mailbox, which addresses and numbers',
    domain: 'Accepted domains',
    mailbox: 'Mailboxes of the built-in archive, and what stands in them',
    operator: 'Operators and their tokens',
    role: 'Role groups',
    'role group': 'Role groups of your own',
    site: 'The capture site: log-ins, registered users, exports',
    'site account': 'Log-ins of the capture site',
    'site policy': 'The text that users read before they link a phone or send a chat',
    'site attestation': "Users' word that no business goes outside of what is captured",
    'site consent': 'The consent register',
    'site coverage': 'What was covered',
    'site scope': 'What of whom is captured',
    'site capture': 'Captures: sources that are set up once and then capture on their own',
    'site user': 'Registered users',
    sso: 'Single sign-on by OpenID Connect',
    target: 'Targets: mailboxes outside the archive',
  },

  /** By the words of the command's path. */
  commands: {
    'alerts edit': {
      summary: 'Change where alerts go; what is not named stays',
      options: {
        email: 'send alerts by e-mail',
        'no-email': 'send no e-mail',
        'smtp-host': 'mail server, e.g. mail.corp.example',
        'smtp-port': 'its port, usually 465 or 587',
        'smtp-security': 'tls, starttls, or none (on this machine only)',
        'smtp-username': 'log-in at the mail server',
        'smtp-password-file': 'file whose first line is the password',
        from: 'sender of the mails',
        to: 'who gets them; may be repeated',
        language: 'language of the mails: en, de, nl, sv, zh-CN',
        webhook: 'post alerts to the webhook',
        'no-webhook': 'post nothing',
        'webhook-url': 'its address (https)',
        'late-after': 'minutes after which a scheduled run is late (default 60)',
      },
    },
    'alerts list': {
      summary: 'List the alerts, newest first, with how far their delivery is',
      options: {
        limit: 'at most this many (default 50)',
      },
    },
    'alerts secret': {
      summary: 'Make a new secret for the signatures of the webhook; it is shown once',
    },
    'alerts show': {
      summary: 'Show where alerts go',
    },
    'alerts test': {
      summary: 'Send a test alert now, and say how it went',
    },
    'audit list': {
      summary: 'List the audit trail: who did what to what, and when',
      options: {
        action: 'only this action, e.g. content.show',
        object: 'only this object, e.g. mailbox:alice@corp.example',
        actor: 'only this actor, e.g. local:root',
        limit: 'at most this many',
      },
    },
    'audit verify': { summary: 'Recompute the chain of the audit trail' },
    backup: {
      summary: 'Write the truth into a folder: packs, key files, keys, record tables, with a manifest',
    },
    'connector create': {
      summary: 'Add a connector: accept the terms, log in to the capture site, map users, finish',
      options: {
        service: 'whatsapp or wechat',
        name: 'a name of its own',
        site: "the capture site's private listener, e.g. http://127.0.0.1:8422",
        username: 'log-in at the capture site',
        'password-file': 'file whose first line is the password',
        mapping: 'custom mapping CSV',
        'automatic-mapping': "map by the user's e-mail address",
        'no-automatic-mapping': 'map by the custom mapping alone',
        schedule: 'daily@HH:MM (default daily@02:00), every@30m, every@4h or manual',
        'time-zone': 'time zone of the schedule (default UTC)',
        'accept-terms': 'accept the terms of service (read them with: holdfast connector terms)',
        target: 'a target besides the archive; may be repeated',
        route:
          'PATTERN[,PATTERN]=[TARGET[,TARGET]]: which mailboxes go to which targets; the first that fits counts; may be repeated',
        'without-archive': 'the archive keeps no copy of what is delivered to the one target',
      },
    },
    'connector edit': {
      summary: 'Change a connector; what is not named stays',
      options: {
        name: 'a new name',
        site: 'a new address of the capture site',
        username: 'a new log-in',
        'password-file': 'file whose first line is the new password',
        schedule: 'daily@HH:MM, every@30m, every@4h or manual',
        'time-zone': 'time zone of the schedule',
        'automatic-mapping': "map by the user's e-mail address",
        'no-automatic-mapping': 'map by the custom mapping alone',
        target: 'a target besides the archive; may be repeated',
        route:
          'PATTERN[,PATTERN]=[TARGET[,TARGET]]: which mailboxes go to which targets; the first that fits counts; may be repeated',
        'no-target': 'deliver to the archive alone',
        'no-route': 'every target takes every mailbox',
      },
    },
    'connector list': { summary: 'List the connectors with their state and last run' },
    'connector log': {
      summary: 'The log of a run: one row per item with its outcome and reason',
      options: { run: 'a run id (default: the last run)' },
    },
    'connector mapping apply': {
      summary: 'Apply a custom mapping CSV to a connector, as a new version',
      options: { 'accept-partial': 'apply the good rows of a file that has bad ones' },
    },
    'connector mapping check': { summary: 'Check a custom mapping CSV without applying it' },
    'connector pause': { summary: 'Pause a connector: no run starts until it is resumed' },
    'connector redeliver': {
      summary: 'Deliver again what was not imported or missed a mailbox, with the mapping of today',
    },
    'connector remove': { summary: 'Remove a connector; what it archived and its history stay' },
    'connector resume': { summary: 'Resume a paused connector' },
    'connector run': {
      summary: 'Run a connector now: pull, stage, convert, map, import, reconcile',
      options: {
        'replay-from': 'take what was captured from this time on once more',
        'replay-until': 'end of the period to replay',
      },
    },
    'connector terms': { summary: 'Show the terms of service that adding a connector accepts' },
    'directory add': {
      summary: 'Set up a directory, after it was asked, and read it',
      options: {
        kind: 'what kind of directory, as holdfast directory kinds lists them',
        set: 'a setting; of a file its name; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
      },
    },
    'directory check': {
      summary: 'Ask a directory whether settings can work, without keeping them',
      options: {
        kind: 'of a directory that is not set up yet: its kind',
        set: 'a setting; of a file its name; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
      },
    },
    'directory edit': {
      summary: 'Change the settings of a directory, or switch it off; what is not named stays',
      options: {
        set: 'a setting; empty takes it away; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
        on: 'switch it on',
        off: 'neither read nor ask it',
      },
    },
    'directory kinds': { summary: 'List the kinds of directory that can be set up, with their settings' },
    'directory list': { summary: 'List the directories and whom they know' },
    'directory people': {
      summary: 'List the people of a directory, with the times of their numbers',
      options: { search: 'only those with this in an address, name or number' },
    },
    'directory read': {
      summary: 'Read a directory now',
      options: { 'accept-fewer': 'although less than half of the known people are still there' },
    },
    'directory remove': { summary: 'Remove a directory with what was known by it; what was delivered stays' },
    'directory show': { summary: 'Show a directory: settings without secrets, what could not be used' },
    doctor: {
      summary: 'Look at configuration, database, keys, disk and capture site, and say what to do',
      options: {
        mailbox: 'a mailbox in which targets are proved: one item is written, read back and removed',
      },
    },
    'domain add': {
      summary: 'Accept a domain: mailboxes for its registered users may be made automatically',
    },
    'domain list': { summary: 'List the accepted domains' },
    'domain remove': {
      summary: 'Accept a domain no longer; mailboxes that were made stay',
    },
    export: {
      summary: 'Export the exact mails of a mailbox or of a search',
      options: {
        mailbox: 'everything in this mailbox',
        query: 'what this search finds',
        format: 'file format: eml',
        out: 'a new or empty folder',
      },
    },
    'mailbox create': {
      summary: 'Create mailboxes in the built-in archive',
      options: { csv: 'one address a line, or a CSV file with the column Email' },
    },
    'mailbox folders': { summary: 'List the folders of a mailbox' },
    'mailbox items': {
      summary: 'List the items of a mailbox, oldest first',
      options: {
        folder: 'only this folder',
        limit: 'at most this many',
      },
    },
    'mailbox list': { summary: 'List the mailboxes with their item counts' },
    'mailbox show': {
      summary: 'Show one item; --raw gives the exact bytes of its mail',
      options: { raw: 'the RFC 5322 bytes, as archived' },
    },
    'operator add': {
      summary: 'Add an operator; the generated password is shown once',
      options: {
        'display-name': 'how the person is called',
      },
    },
    'operator disable': {
      summary: 'Disable an operator: sessions and tokens end at once',
    },
    'operator enable': {
      summary: 'Enable a disabled operator again',
    },
    'operator link': {
      summary: 'Link an operator to a subject (sub) of the identity provider',
    },
    'operator list': { summary: 'List the operators and their role groups' },
    'operator recover': {
      summary:
        'On this machine: a new password for an administrator who is shut out; their second factor is reset',
    },
    'operator reset-password': {
      summary: 'Give an operator a new generated password, shown once; their sessions end',
    },
    'operator reset-second-factor': {
      summary: 'For a lost phone: sign-in asks for the password alone; their sessions end',
    },
    'operator revoke-token': {
      summary: 'Revoke an API token',
    },
    'operator token': {
      summary: 'Make an API token for an operator; it is shown once (use it with --token-file)',
      options: {
        name: 'what the token is for',
        scope: 'a permission that the token may use; may be repeated (default: all)',
        expires: 'date or time from which it is no longer good',
      },
    },
    'operator tokens': {
      summary: 'List the API tokens that are good, of all operators or of one',
    },
    'operator unlink': {
      summary: 'Take the link to the identity provider away; their sessions end',
    },
    rebuild: { summary: 'Empty the index and refill it from packs and records' },
    restore: { summary: 'Bring a backup back into an empty database; then run rebuild and verify' },
    'role add': {
      summary: 'Add a role to a role group, e.g. "Mailbox Import Export" "Organization Management"',
    },
    'role grant': { summary: 'Give an operator a role group' },
    'role group create': {
      summary: 'Make a role group, with its roles and members',
      options: {
        role: 'a role of the group; may be repeated',
        member: 'e-mail address of a member; may be repeated',
        description: 'what the group is for',
      },
    },
    'role group remove': {
      summary: 'Remove a role group of your own; its members lose its roles',
    },
    'role list': { summary: 'List the role groups with their roles and permissions' },
    'role remove': {
      summary: 'Take a role out of a role group',
    },
    'role revoke': {
      summary: 'Take an operator out of a role group',
    },
    search: {
      summary: 'Search all mailboxes: words, "phrases", prefix*, OR, NOT',
      options: {
        mailbox: 'only this mailbox',
        count: 'only count',
        limit: 'newest N (default 50)',
      },
    },
    serve: { summary: 'Start capture site, schedules and health on loopback, and stay' },
    'site account add': {
      summary: 'Add a log-in of the capture site, for connectors',
      options: { 'password-file': 'file whose first line is the password' },
    },
    'site account list': { summary: 'List the log-ins of the capture site' },
    'site attestation list': {
      summary: 'List who has attested, and who is due',
      options: { overdue: 'only those who are overdue' },
    },
    'site attestation set': {
      summary: 'Change how often users attest',
      options: { months: 'months between two, 0 to 12; 0: nobody has to' },
    },
    'site consent add': {
      summary: 'Enter into the consent register',
      options: {
        email: "the user's e-mail address",
        party: 'who was told or asked; without it, the user',
        state: 'informed, agreed, refused, or default',
        means: 'personal-page, wecom-message, notice-e-mail, on-paper, in-person, contract, or other',
        at: 'when (2026-01-31, or a time); without it, now',
        note: 'what else is worth knowing',
      },
    },
    'site consent list': {
      summary: 'List the consent register, newest first',
      options: {
        email: 'only of this user',
        state: 'only in this state',
        csv: 'write it into this file as CSV',
      },
    },
    'site coverage report': {
      summary: 'Show what was covered in a month, user by user',
      options: {
        month: 'the month, e.g. 2026-10',
        user: 'only of this e-mail address',
        out: 'write an HTML file to print',
      },
    },
    'site scope add': {
      summary: 'Put a conversation on the list of what is captured',
      options: {
        contact: 'phone number with country code, e.g. +447700900123',
        group: 'title or id of a group',
        label: "its name in the user's address book",
        note: 'what else is worth knowing',
      },
    },
    'site scope approve': { summary: 'Approve that a conversation is private', options: { note: 'why' } },
    'site scope list': {
      summary: 'List what of each user is captured',
      options: { requests: 'only what users ask to be private' },
    },
    'site scope refuse': {
      summary: 'Refuse that a conversation is private',
      options: { note: 'why; the user sees it' },
    },
    'site scope remove': { summary: 'Take a conversation off its list' },
    'site scope set': { summary: 'Choose what of a user is captured: all, listed, or all-but-private' },
    'site scope show': { summary: "Show a user's capture scope and lists" },
    'site capture add': {
      summary: 'Set up a capture; it starts at once',
      options: {
        name: 'a name of its own',
        user: 'the registered user whose phone it is, by e-mail address',
        set: 'a setting; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
      },
    },
    'site capture alarms': {
      summary: 'List what is wrong with captures and needs somebody',
      options: { since: 'also what was raised after this time and is over' },
    },
    'site capture change': {
      summary: 'Change the name or settings of a capture; what is not named stays',
      options: {
        name: 'a new name',
        set: 'a setting; empty takes it away; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
      },
    },
    'site capture check': {
      summary: 'Ask the origin whether settings can work, without keeping them',
      options: {
        source: 'of a capture that is not set up yet: its source',
        set: 'a setting; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
      },
    },
    'site capture list': { summary: 'List the captures with their state' },
    'site capture pause': { summary: 'Pause a capture until it is resumed' },
    'site capture remove': { summary: 'Remove a capture with its device keys; what it captured stays' },
    'site capture restart': { summary: 'End a capture and start it anew' },
    'site capture resume': { summary: 'Resume a paused capture' },
    'site capture show': {
      summary: 'Show a capture: state, settings without secrets, the address for the vendor',
    },
    'site capture sources': { summary: 'List the sources that can be set up, with their settings' },
    'site import': {
      summary: 'Take WhatsApp chat exports of a registered user into the capture site',
      options: {
        phone: 'the number of the registered user whose export it is',
        me: 'how the export calls that user',
        author: 'who an author is; may be repeated',
        'authors-file': 'lines of NAME=EMAIL|PHONE',
        'time-zone': "the phone's time zone, e.g. Europe/London (default: this machine's)",
        locale: "the phone's language and region, e.g. en-GB; decides 3/4/2026",
        'list-authors': 'only show who writes in the export, and suggestions',
      },
    },
    'site sources': { summary: 'List the ways to capture, with their settings' },
    'site user add': {
      summary: 'Register a user whose communication is captured',
      options: {
        email: "the user's e-mail address",
        phone: 'phone number with country code, e.g. +447700900123; may be repeated',
        wecom: 'WeCom user id; may be repeated',
        'display-name': 'how the person is called',
        from: 'valid from this date (2026-01-31); without it, open towards the past',
        until: 'valid before this date; without it, still valid',
      },
    },
    'site user edit': {
      summary: "End or correct the time for which a number is a user's",
      options: {
        email: "the user's e-mail address",
        phone: 'the phone number',
        wecom: 'or the WeCom user id',
        began: 'of several, the one that begins on this date; open: the one without a beginning',
        from: 'valid from this date (2026-01-31); open: as far back as there is anything',
        until: 'valid before this date; open: until further notice',
      },
    },
    'site user import': { summary: 'Register users from a CSV file (all rows or none)' },
    'site user list': { summary: 'List the registered users with their numbers and validity' },
    'site policy set': {
      summary: 'Set the text that users read and confirm on their page',
      options: { language: 'its language: en, de, nl, sv, zh-CN' },
    },
    'site policy show': {
      summary: 'Show the texts that were set; without any, those that come with Holdfast are used',
    },
    'site user invite': {
      summary: "Make a link to a user's own page; its address is shown once and valid for 72 hours",
      options: {
        for: 'device: link his phone; phone: send exported chats',
        language: 'language of the page: en, de, nl, sv, zh-CN; otherwise what his browser asks for',
      },
    },
    'site user links': { summary: "List the links to a user's own page" },
    'site user renew-link': { summary: 'Make a link valid for another 72 hours' },
    'site user revoke-link': { summary: 'End a link, with its sessions and upload addresses' },
    'sso edit': {
      summary: 'Change single sign-on; the provider is asked first; what is not named stays',
      options: {
        issuer: 'address of the identity provider, as it calls itself',
        'client-id': 'client id that the provider gave',
        'client-secret-file': 'file whose first line is the client secret',
        address: 'address under which browsers reach the compliance center',
        name: 'name on the button of the sign-in page',
        enabled: 'switch single sign-on on',
        'no-enabled': 'switch single sign-on off',
        'auto-create': 'who is unknown becomes an operator without any role',
        'no-auto-create': 'who is unknown is refused',
        'local-sign-in': 'take passwords too',
        'no-local-sign-in': 'take passwords of the emergency operator alone',
        'emergency-operator': 'who can always sign in with a password',
      },
    },
    'sso show': {
      summary: 'Show how single sign-on is set up',
    },
    'target add': {
      summary: 'Set up a target, after its server was asked',
      options: {
        kind: 'what kind of target, as holdfast target kinds lists them',
        set: 'a setting; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
        'without-check': 'keep the settings without asking the server',
      },
    },
    'target check': {
      summary: 'Ask the server whether settings can work, without keeping them',
      options: {
        kind: 'of a target that is not set up yet: its kind',
        set: 'a setting; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
      },
    },
    'target deliveries': {
      summary: 'List deliveries that failed, wait, have vanished or gave the mailbox less than the mail',
      options: {
        state: 'pending, failed (default), vanished or noted',
      },
    },
    'target edit': {
      summary: 'Change the settings of a target; what is not named stays',
      options: {
        set: 'a setting; empty takes it away; may be repeated',
        'secret-file': 'a setting from a file, secrets always; may be repeated',
        'without-check': 'keep the settings without asking the server',
      },
    },
    'target kinds': {
      summary: 'List the kinds of target that can be set up, with their settings',
    },
    'target list': {
      summary: 'List the targets, how they stand and what waits for them',
    },
    'target look': {
      summary: 'Look whether anything that was delivered has vanished from its mailbox',
    },
    'target pause': {
      summary: 'Pause a target until it is resumed; what is for it waits',
    },
    'target prove': {
      summary: 'Prove a target: write one item to a mailbox, read it back, compare it, remove it',
      options: {
        mailbox: 'a mailbox that may be written to',
      },
    },
    'target redeliver': {
      summary: 'Deliver again what failed, or what has vanished',
      options: {
        vanished: 'what has vanished from its mailbox, in place of what failed',
      },
    },
    'target remove': {
      summary: 'Remove a target that no connector uses; what was delivered stays',
      options: {
        force: 'although deliveries wait; they are given up',
      },
    },
    'target resume': {
      summary: 'Resume a paused target',
    },
    'target show': {
      summary: 'Show a target: state, settings without secrets, deliveries',
    },
    verify: {
      summary: 'Check packs, key files, ledger, rows and audit trail against each other',
      options: {
        since: 'a signed head kept elsewhere: a file, or its JSON',
        backup: 'check a backup against its manifest instead',
      },
    },
    worker: { summary: 'Only work: schedules and runs, without capture site and listeners' },
  },
};

export type Help = typeof helpEn;
