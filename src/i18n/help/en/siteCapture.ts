/** What captures on the capture site. */
export const siteCaptureHelp = {
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
  'site sources': { summary: 'List the ways to capture, with their settings' },
};
