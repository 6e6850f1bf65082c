import type { TargetText } from '#i18n/targets/text.ts';

export const imapDe: TargetText = {
  name: 'IMAP-Server',
  fields: {
    host: {
      label: 'Mailserver',
      help: 'Sein Name, etwa mail.corp.example.',
    },
    port: {
      label: 'Portnummer',
      help: 'Leer: 993 mit TLS von Anfang an, sonst 143.',
    },
    security: {
      label: 'Verschlüsselung',
      help: 'Ohne sie wird nur mit einem Server auf diesem Rechner gesprochen.',
      choices: {
        tls: { label: 'TLS von Anfang an' },
        starttls: { label: 'TLS durch STARTTLS' },
        none: { label: 'Keine (nur dieser Rechner)' },
      },
    },
    'certificate-authority': {
      label: 'Zertifizierungsstelle',
      help: 'In PEM-Form, wenn das Zertifikat des Servers von keiner öffentlichen stammt.',
    },
    'sign-in': {
      label: 'Art der Anmeldung',
      help: 'Wie ein Programm in viele Postfächer gelassen wird.',
      choices: {
        'master-user': { label: 'Master-Benutzer (Dovecot)' },
        authzid: { label: 'SASL PLAIN im Namen des Benutzers' },
        'per-user': { label: 'Ein Passwort je Postfach' },
        oauth: { label: 'OAuth-2.0-Token' },
      },
    },
    user: {
      label: 'Benutzername',
      help: 'Des Master-Benutzers, oder dessen, der sich im Namen anderer anmeldet.',
    },
    password: {
      label: 'Passwort',
      help: 'Dieses Benutzers.',
    },
    separator: {
      label: 'Trennzeichen',
      help: 'Zwischen Postfach und Master-Benutzer. Leer: *',
    },
    credentials: {
      label: 'Passwörter der Postfächer',
      help: 'Je eine Zeile: Adresse, Doppelpunkt, Passwort. Nur diese Postfächer gibt es für das Ziel.',
    },
    'token-url': {
      label: 'Token-Adresse',
      help: 'Wo mit Client-ID und Client-Geheimnis nach Token gefragt wird.',
    },
    'client-id': {
      label: 'Client-ID',
      help: 'Wie bei dem Dienst registriert, der Token ausgibt.',
    },
    'client-secret': {
      label: 'Client-Geheimnis',
      help: 'Gehört zur Client-ID.',
    },
    scope: {
      label: 'Geltungsbereich',
      help: 'Wofür das Token ist, wie der Dienst es nennt.',
    },
    'check-mailbox': {
      label: 'Postfach für Prüfungen',
      help: 'Eines, das es gibt. Daran unterscheidet das Ziel ein fehlendes Postfach von einer abgelehnten Anmeldung.',
    },
    'whatsapp-folder': {
      label: 'Ordner für WhatsApp',
      help: 'Leer: WhatsApp Archiver. / steht zwischen einem Ordner und einem darin.',
    },
    'wechat-folder': {
      label: 'Ordner für WeChat',
      help: 'Leer: WeChat Archiver.',
    },
    'folder-layout': {
      label: 'Ordner',
      help: 'Ein Ordner je Jahr hält Server schnell, die jede E-Mail in einer Datei ablegen.',
      choices: {
        one: { label: 'Ein Ordner' },
        'by-year': { label: 'Ein Ordner je Jahr' },
      },
    },
    seen: {
      label: 'Als gelesen markieren',
      help: 'Sonst sehen Benutzer jede archivierte Nachricht als neue E-Mail.',
    },
    'size-limit': {
      label: 'Größte E-Mail, in Bytes',
      help: 'Von einer größeren bleiben die größten Anhänge im Archiv. Leer: was der Server sagt.',
    },
    'mailboxes-at-once': {
      label: 'Postfächer gleichzeitig',
      help: 'Jedes hat eine Verbindung. Leer: 4.',
    },
  },
};
