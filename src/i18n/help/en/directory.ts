/** Mailbox directories. */
export const directoryHelp = {
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
};
