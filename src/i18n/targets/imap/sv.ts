import type { TargetText } from '#i18n/targets/text.ts';

export const imapSv: TargetText = {
  name: 'IMAP-server',
  fields: {
    host: {
      label: 'E-postserver',
      help: 'Dess namn, till exempel mail.corp.example.',
    },
    port: {
      label: 'Portnummer',
      help: 'Tomt: 993 med TLS från början, annars 143.',
    },
    security: {
      label: 'Kryptering',
      help: 'Utan den talas det bara med en server på den här datorn.',
      choices: {
        tls: { label: 'TLS från början' },
        starttls: { label: 'TLS genom STARTTLS' },
        none: { label: 'Ingen (endast den här datorn)' },
      },
    },
    'certificate-authority': {
      label: 'Certifikatutfärdare',
      help: 'I PEM-form, om serverns certifikat inte kommer från en offentlig.',
    },
    'sign-in': {
      label: 'Sätt att logga in',
      help: 'Hur ett program släpps in i många postlådor.',
      choices: {
        'master-user': { label: 'Huvudanvändare (Dovecot)' },
        authzid: { label: 'SASL PLAIN för användarens räkning' },
        'per-user': { label: 'Ett lösenord för varje postlåda' },
        oauth: { label: 'OAuth 2.0-token' },
      },
    },
    user: {
      label: 'Användarnamn',
      help: 'För huvudanvändaren, eller den som loggar in för andras räkning.',
    },
    password: {
      label: 'Lösenord',
      help: 'För den användaren.',
    },
    separator: {
      label: 'Skiljetecken',
      help: 'Mellan postlåda och huvudanvändare. Tomt: *',
    },
    credentials: {
      label: 'Postlådornas lösenord',
      help: 'En rad för varje: adress, kolon, lösenord. Bara dessa postlådor finns för målet.',
    },
    'token-url': {
      label: 'Tokenadress',
      help: 'Där token begärs med klient-id och klienthemlighet.',
    },
    'client-id': {
      label: 'Klient-id',
      help: 'Som registrerat hos tjänsten som ger token.',
    },
    'client-secret': {
      label: 'Klienthemlighet',
      help: 'Hör till klient-id:t.',
    },
    scope: {
      label: 'Omfattning',
      help: 'Vad token är till för, som tjänsten kallar det.',
    },
    'check-mailbox': {
      label: 'Postlåda för kontroller',
      help: 'En som finns. Med den skiljer målet en saknad postlåda från en avvisad inloggning.',
    },
    'whatsapp-folder': {
      label: 'Mapp för WhatsApp',
      help: 'Tomt: WhatsApp Archiver. / står mellan en mapp och en i den.',
    },
    'wechat-folder': {
      label: 'Mapp för WeChat',
      help: 'Tomt: WeChat Archiver.',
    },
    'folder-layout': {
      label: 'Mappar',
      help: 'En mapp per år håller servrar snabba som lagrar varje meddelande i en fil.',
      choices: {
        one: { label: 'En mapp' },
        'by-year': { label: 'En mapp per år' },
      },
    },
    seen: {
      label: 'Markera som läst',
      help: 'Annars ser användarna varje arkiverat meddelande som ny e-post.',
    },
    'size-limit': {
      label: 'Största meddelande, i byte',
      help: 'Av ett större stannar de största bilagorna i arkivet. Tomt: vad servern säger.',
    },
    'mailboxes-at-once': {
      label: 'Postlådor samtidigt',
      help: 'Var och en har en anslutning. Tomt: 4.',
    },
  },
};
