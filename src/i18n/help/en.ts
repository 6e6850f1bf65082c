import { accessHelp } from '#i18n/help/en/access.ts';
import { alertsHelp } from '#i18n/help/en/alerts.ts';
import { archiveHelp } from '#i18n/help/en/archive.ts';
import { connectorHelp } from '#i18n/help/en/connector.ts';
import { directoryHelp } from '#i18n/help/en/directory.ts';
import { maintenanceHelp } from '#i18n/help/en/maintenance.ts';
import { siteCaptureHelp } from '#i18n/help/en/siteCapture.ts';
import { siteConsentHelp } from '#i18n/help/en/siteConsent.ts';
import { siteUserHelp } from '#i18n/help/en/siteUser.ts';
import { targetHelp } from '#i18n/help/en/target.ts';

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

  /** By the words of the command's path; a file of `en/` for each group of nouns. */
  commands: {
    ...accessHelp,
    ...alertsHelp,
    ...archiveHelp,
    ...connectorHelp,
    ...directoryHelp,
    ...maintenanceHelp,
    ...siteCaptureHelp,
    ...siteConsentHelp,
    ...siteUserHelp,
    ...targetHelp,
  },
};

export type Help = typeof helpEn;
