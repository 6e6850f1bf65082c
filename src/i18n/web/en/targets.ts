import { pluralsOf } from '#i18n/plural.ts';

const plural = pluralsOf('en');

/** Page *Targets*. */
export const targets = {
  title: 'Targets',
  lead: 'Mail systems of yours into which connectors deliver besides the built-in archive: each item goes into the user’s own mailbox there.',
  list: 'Set up here',
  add: 'Add a target',
  addSubmit: 'Add the target',
  none: 'No target is set up',
  noneHelp:
    'A target is a mail system such as Microsoft 365 or an IMAP server. Set one up here, then choose it in a connector. The built-in archive is always there and needs no setting up.',
  noneAsk:
    'Connectors deliver into the built-in archive alone. Ask somebody who holds the role Mailbox Import Export to set a target up.',
  noKinds: 'This installation has no kind of target that can be set up.',
  kinds: {
    imap: 'A mail server of yours or your provider’s, such as Dovecot, Cyrus or Zimbra. Items arrive as e-mail in a folder of each mailbox, with their original dates.',
    microsoft365:
      'Exchange Online, by Microsoft Graph. Items arrive in a folder of each mailbox, with their original dates, and can be found in Purview by their item class. Microsoft can read what is delivered.',
  },
  name: 'Name',
  nameHint: 'Your own word for it, such as exchange. Small letters, digits and dashes. It stays for ever.',
  state: 'State',
  queue: { pending: 'Waiting', failed: 'Failed', vanished: 'Vanished', done: 'Delivered' },
  lastDelivered: 'Last delivered',
  oldestPending: 'Oldest waits since',
  lookedAt: 'Looked for vanished items',
  notLooked: 'not yet; it happens every week',
  never: 'nothing so far',
  usedBy: 'Used by',
  unused: 'no connector',
  unusedHelp: 'No connector yet. Choose this target in a connector, under Mailboxes.',
  created: 'Set up',
  inTrouble: 'Nothing is delivered at present',
  since: (time: string): string => `since ${time}`,
  nextAttempt: (time: string): string => `tried again ${time}`,
  pausedNow: 'Paused: what connectors import waits here until somebody resumes it. Nothing is lost.',
  tryNow: 'Try now',
  triedNow: 'It is tried now. The figures follow in a moment.',
  look: 'Look for vanished items now',
  looking: 'The mailboxes are looked at now. What has vanished is counted here.',
  kindGone:
    'This version of Holdfast does not know this kind of target; its settings cannot be changed here.',
  added: (name: string): string => `${name} is set up. Choose it in a connector to deliver there.`,
  saved: (name: string): string => `${name} is saved and used from now on.`,
  giveUp: (count: number): string =>
    plural(count, {
      one: 'Give up the # delivery that waits',
      other: 'Give up the # deliveries that wait',
    }),
  tabs: { overview: 'Overview', deliveries: 'Deliveries', settings: 'Settings', prove: 'Prove' },
  deliveries: {
    show: 'Show',
    leads: {
      failed:
        'The target refused these. They are not tried again until somebody asks; the archive has them, unless its copy is switched off.',
      pending: 'These are delivered as soon as the target takes them.',
      noted: 'The mailbox got less than the archive has; the note says what stayed there, and why.',
      vanished: 'These were delivered and are not in the mailbox any more. The archive’s copy is untouched.',
    },
    none: {
      failed: 'Nothing has failed.',
      pending: 'Nothing waits.',
      noted: 'Everything that was delivered is whole.',
      vanished: 'Nothing has vanished.',
    },
    deliverAgain: 'Deliver again',
    again: (count: number): string =>
      plural(count, {
        one: '# delivery waits again and goes out in a moment.',
        other: '# deliveries wait again and go out in a moment.',
      }),
    mailbox: 'Mailbox',
    item: 'Item',
    open: 'Open the archive’s copy',
    why: 'Why',
    connector: 'Connector',
    attempts: 'Attempts',
    due: 'Next attempt',
    delivered: 'Delivered',
  },
  prove: {
    lead: 'Shows with one mailbox what only the real service can show: one item is written, read back, compared, looked for, and removed again.',
    mailbox: 'Mailbox',
    mailboxHint: 'Best one made for tests. Its owner may see the item for a moment.',
    mailboxMissing: 'Give the address of a mailbox.',
    start: 'Prove it',
    proving: 'The service is being asked; this may take a minute.',
    good: 'What can be shown here works.',
    bad: (count: number): string => plural(count, { one: '# step failed.', other: '# steps failed.' }),
    nothing: 'This kind of target has nothing to prove beyond the check of its settings.',
  },
  actions: {
    label: 'Commands of this target',
    pause: {
      button: 'Pause',
      title: (name: string): string => `Pause ${name}?`,
      text: 'Nothing is delivered there until it is resumed. Runs go on; what they import waits for this target. A connector without the archive’s copy cannot run meanwhile.',
      done: (name: string): string => `${name} is paused.`,
    },
    resume: {
      button: 'Resume',
      title: (name: string): string => `Resume ${name}?`,
      text: 'What waits is delivered at once.',
      done: (name: string): string => `${name} delivers again.`,
    },
    remove: {
      button: 'Remove',
      title: (name: string): string => `Remove ${name}?`,
      text: 'Its settings and secrets are forgotten, and its name is never used again. What was delivered stays in the mailboxes. Take it out of its connectors first. It cannot be undone.',
      done: (name: string): string => `${name} is removed. What it delivered stays.`,
    },
  },
};
