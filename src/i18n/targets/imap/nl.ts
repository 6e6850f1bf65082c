import type { TargetText } from '#i18n/targets/text.ts';

export const imapNl: TargetText = {
  name: 'IMAP-server',
  fields: {
    host: {
      label: 'Mailserver',
      help: 'De naam, zoals mail.corp.example.',
    },
    port: {
      label: 'Poortnummer',
      help: 'Leeg: 993 met TLS vanaf het begin, anders 143.',
    },
    security: {
      label: 'Versleuteling',
      help: 'Zonder wordt alleen met een server op deze machine gesproken.',
      choices: {
        tls: { label: 'TLS vanaf het begin' },
        starttls: { label: 'TLS via STARTTLS' },
        none: { label: 'Geen (alleen deze machine)' },
      },
    },
    'certificate-authority': {
      label: 'Certificaatautoriteit',
      help: 'In PEM-vorm, als het certificaat van de server niet van een openbare komt.',
    },
    'sign-in': {
      label: 'Manier van aanmelden',
      help: 'Hoe één programma in veel postvakken wordt toegelaten.',
      choices: {
        'master-user': { label: 'Hoofdgebruiker (Dovecot)' },
        authzid: { label: 'SASL PLAIN namens de gebruiker' },
        'per-user': { label: 'Een wachtwoord per postvak' },
        oauth: { label: 'OAuth 2.0-token' },
      },
    },
    user: {
      label: 'Gebruikersnaam',
      help: 'Van de hoofdgebruiker, of van wie zich namens anderen aanmeldt.',
    },
    password: {
      label: 'Wachtwoord',
      help: 'Van die gebruiker.',
    },
    separator: {
      label: 'Scheidingsteken',
      help: 'Tussen postvak en hoofdgebruiker. Leeg: *',
    },
    credentials: {
      label: 'Wachtwoorden van de postvakken',
      help: 'Elk een regel: adres, dubbele punt, wachtwoord. Alleen deze postvakken bestaan voor het doel.',
    },
    'token-url': {
      label: 'Tokenadres',
      help: 'Waar met client-id en clientgeheim om tokens wordt gevraagd.',
    },
    'client-id': {
      label: 'Client-id',
      help: 'Zoals geregistreerd bij de dienst die tokens uitgeeft.',
    },
    'client-secret': {
      label: 'Clientgeheim',
      help: 'Hoort bij de client-id.',
    },
    scope: {
      label: 'Bereik',
      help: 'Waar het token voor is, zoals de dienst het noemt.',
    },
    'check-mailbox': {
      label: 'Postvak voor controles',
      help: 'Een dat bestaat. Daaraan onderscheidt het doel een ontbrekend postvak van een geweigerde aanmelding.',
    },
    'whatsapp-folder': {
      label: 'Map voor WhatsApp',
      help: 'Leeg: WhatsApp Archiver. / staat tussen een map en een map erin.',
    },
    'wechat-folder': {
      label: 'Map voor WeChat',
      help: 'Leeg: WeChat Archiver.',
    },
    'folder-layout': {
      label: 'Mappen',
      help: 'Een map per jaar houdt servers snel die elke e-mail in een bestand bewaren.',
      choices: {
        one: { label: 'Eén map' },
        'by-year': { label: 'Eén map per jaar' },
      },
    },
    seen: {
      label: 'Als gelezen markeren',
      help: 'Anders zien gebruikers elk gearchiveerd bericht als nieuwe e-mail.',
    },
    'size-limit': {
      label: 'Grootste e-mail, in bytes',
      help: 'Van een grotere blijven de grootste bijlagen in het archief. Leeg: wat de server zegt.',
    },
    'mailboxes-at-once': {
      label: 'Postvakken tegelijk',
      help: 'Elk heeft één verbinding. Leeg: 4.',
    },
  },
};
