/** Targets outside the archive. */
export const targetHelp = {
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
};
