/** Log-ins and registered users of the capture site. */
export const siteUserHelp = {
  'site account add': {
    summary: 'Add a log-in of the capture site, for connectors',
    options: { 'password-file': 'file whose first line is the password' },
  },
  'site account list': { summary: 'List the log-ins of the capture site' },
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
};
