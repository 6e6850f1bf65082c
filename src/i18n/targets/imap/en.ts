import type { TargetText } from '#i18n/targets/text.ts';

export const imapEn: TargetText = {
  name: 'IMAP server',
  fields: {
    host: {
      label: 'Mail server',
      help: 'Its name, such as mail.corp.example.',
    },
    port: {
      label: 'Port number',
      help: 'Empty: 993 with TLS from the start, else 143.',
    },
    security: {
      label: 'Encryption',
      help: 'Without it, only a server on this machine is spoken to.',
      choices: {
        tls: { label: 'TLS from the start' },
        starttls: { label: 'TLS through STARTTLS' },
        none: { label: 'None (this machine only)' },
      },
    },
    'certificate-authority': {
      label: 'Certificate authority',
      help: "In PEM form, where the server's certificate is not from a public one.",
    },
    'sign-in': {
      label: 'Way to sign in',
      help: 'How one program is let into many mailboxes.',
      choices: {
        'master-user': { label: 'Master user (Dovecot)' },
        authzid: { label: 'SASL PLAIN on behalf of the user' },
        'per-user': { label: 'A password for each mailbox' },
        oauth: { label: 'OAuth 2.0 token' },
      },
    },
    user: {
      label: 'User name',
      help: 'Of the master user, or of who signs in on behalf of others.',
    },
    password: {
      label: 'Password',
      help: 'Of that user.',
    },
    separator: {
      label: 'Separator',
      help: 'Between mailbox and master user. Empty: *',
    },
    credentials: {
      label: 'Passwords of the mailboxes',
      help: 'One line each: address, colon, password. Only these mailboxes exist for the target.',
    },
    'token-url': {
      label: 'Token address',
      help: 'Where tokens are asked for with client id and client secret.',
    },
    'client-id': {
      label: 'Client id',
      help: 'As registered with the service that gives tokens.',
    },
    'client-secret': {
      label: 'Client secret',
      help: 'Belongs to the client id.',
    },
    scope: {
      label: 'Scope',
      help: 'What the token is for, as the service calls it.',
    },
    'check-mailbox': {
      label: 'Mailbox for checks',
      help: 'One that exists. By it the target tells a missing mailbox from a refused sign-in.',
    },
    'whatsapp-folder': {
      label: 'Folder for WhatsApp',
      help: 'Empty: WhatsApp Archiver. / stands between a folder and one in it.',
    },
    'wechat-folder': {
      label: 'Folder for WeChat',
      help: 'Empty: WeChat Archiver.',
    },
    'folder-layout': {
      label: 'Folders',
      help: 'A folder for each year keeps servers quick that store each mail in a file.',
      choices: {
        one: { label: 'One folder' },
        'by-year': { label: 'One folder for each year' },
      },
    },
    seen: {
      label: 'Mark as read',
      help: 'Otherwise users see every archived message as a new mail.',
    },
    'size-limit': {
      label: 'Largest mail, in bytes',
      help: 'Of a larger one, the largest attachments stay in the archive. Empty: what the server says.',
    },
    'mailboxes-at-once': {
      label: 'Mailboxes at once',
      help: 'Each has one connection. Empty: 4.',
    },
  },
};
