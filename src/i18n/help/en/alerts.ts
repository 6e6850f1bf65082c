/** Alerts. */
export const alertsHelp = {
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
};
