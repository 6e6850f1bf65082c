/** Connectors, their runs and mappings. */
export const connectorHelp = {
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
};
