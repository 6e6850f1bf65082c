import type { TargetText } from '#i18n/targets/text.ts';

export const microsoft365De: TargetText = {
  name: 'Microsoft 365',
  fields: {
    cloud: {
      label: 'Cloud des Mandanten',
      help: 'Wo der Mandant ist; die Anwendung muss in derselben registriert sein. Leer: kommerziell.',
      choices: {
        commercial: { label: 'Kommerziell (weltweit)', help: 'Es fehlt nichts.' },
        gcc: {
          label: 'GCC, für US-Behörden',
          help: 'Es fehlt nichts: Sie liegt auf den weltweiten Servern.',
        },
        'gcc-high': {
          label: 'GCC High, für US-Behörden',
          help: 'Keine Anhänge ab 3 MB, sie bleiben im Archiv; keine ausgeblendeten Ordner.',
        },
        dod: {
          label: 'DoD, für das US-Verteidigungsministerium',
          help: 'Keine Anhänge ab 3 MB, sie bleiben im Archiv; keine ausgeblendeten Ordner.',
        },
        china: { label: 'China, betrieben von 21Vianet', help: 'Behält keine Kopffelder von Nachrichten.' },
      },
    },
    tenant: {
      label: 'Mandant',
      help: 'Seine ID oder eine seiner Domänen, etwa corp.onmicrosoft.com.',
    },
    'client-id': {
      label: 'Anwendungs-ID (Client)',
      help: 'Wie die Übersicht der App-Registrierung in Microsoft Entra sie zeigt.',
    },
    credential: {
      label: 'Anmeldeinformation',
      help: 'Womit sich die Anwendung ausweist. Sie meldet sich ohne Benutzer an.',
      choices: {
        certificate: { label: 'Zertifikat', help: 'Sein privater Schlüssel verlässt diesen Rechner nie.' },
        federated: {
          label: 'Token eines anderen Ausstellers (Verbund)',
          help: 'Für Rechner, die eine Identität bekommen, etwa in Kubernetes.',
        },
        'client-secret': {
          label: 'Client-Geheimnis (nicht empfohlen)',
          help: 'Es geht über das Netz, und wer es einmal gelesen hat, kann es von überall benutzen.',
        },
      },
    },
    certificate: {
      label: 'Zertifikat und privater Schlüssel',
      help: 'In PEM-Form, eines nach dem anderen; ein RSA-Schlüssel ohne Passphrase. Die App-Registrierung bekommt nur das Zertifikat.',
    },
    'token-file': {
      label: 'Datei mit dem Verbund-Token',
      help: 'Jemand hält sie frisch; sie wird bei jeder nötigen Anmeldung gelesen.',
    },
    'client-secret': {
      label: 'Client-Geheimnis',
      help: 'Sein Wert, nicht seine ID. Es läuft an dem Tag ab, den Microsoft Entra zeigt.',
    },
    'check-mailbox': {
      label: 'Postfach für Prüfungen',
      help: 'Eines, das die Anwendung öffnen darf. Eine Prüfung öffnet es und schreibt nichts. Leer: Nur die Anmeldung wird geprüft.',
    },
    'whatsapp-folder': {
      label: 'Ordner für WhatsApp',
      help: 'Leer: WhatsApp Archiver. Er steht neben dem Posteingang.',
    },
    'wechat-folder': {
      label: 'Ordner für WeChat',
      help: 'Leer: WeChat Archiver.',
    },
    'folder-visibility': {
      label: 'Ordner in Outlook',
      help: 'Für Ordner, die von da an angelegt werden. Aus einem sichtbaren Ordner können Benutzer löschen; nur eine Aufbewahrung (Hold oder Richtlinie) des Postfachs behält, was sie löschen.',
      choices: { visible: { label: 'Sichtbar' }, hidden: { label: 'Ausgeblendet' } },
    },
    'whatsapp-class': {
      label: 'Elementklasse für WhatsApp',
      help: 'An ihr findet Purview die Elemente. Leer: IPM.ExternalData.WhatsAppArchiver. IPM.Note ist die jeder E-Mail.',
    },
    'wechat-class': {
      label: 'Elementklasse für WeChat',
      help: 'Leer: IPM.ExternalData.WeChatArchiver.',
    },
    read: {
      label: 'Als gelesen markieren',
      help: 'Sonst sehen Benutzer jede archivierte Nachricht als neue E-Mail.',
    },
    original: {
      label: 'Ursprüngliche E-Mail',
      help: 'Als original.eml, Byte für Byte wie im Archiv, wenn Nachricht und Original zusammen Platz haben.',
      choices: { 'left-out': { label: 'Weggelassen' }, attached: { label: 'Angehängt' } },
    },
    'size-limit': {
      label: 'Größte E-Mail, in Bytes',
      help: 'Von einer größeren bleiben die größten Anhänge im Archiv. Leer: 36.700.160. Höchstens 157.286.400, wenn der Mandant so viel annimmt.',
    },
    'graph-url': {
      label: 'Adresse von Microsoft Graph',
      help: 'Für Tests und Gateways; normalerweise leer, also die der Cloud.',
    },
    'sign-in-url': {
      label: 'Adresse der Anmeldung',
      help: 'Für Tests und Gateways; normalerweise leer, also die der Cloud.',
    },
  },
};
