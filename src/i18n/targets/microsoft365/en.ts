import type { TargetText } from '#i18n/targets/text.ts';

export const microsoft365En: TargetText = {
  name: 'Microsoft 365',
  fields: {
    cloud: {
      label: 'Cloud',
      help: 'Where the tenant is; the application must be registered in the same one. Empty: commercial.',
      choices: {
        commercial: { label: 'Commercial (worldwide)', help: 'Lacks nothing.' },
        gcc: { label: 'GCC, for the US government', help: 'Lacks nothing: it is on the worldwide servers.' },
        'gcc-high': {
          label: 'GCC High, for the US government',
          help: 'No attachments from 3 MB on, which stay in the archive; no hidden folders.',
        },
        dod: {
          label: 'DoD, for the US Department of Defense',
          help: 'No attachments from 3 MB on, which stay in the archive; no hidden folders.',
        },
        china: { label: 'China, run by 21Vianet', help: 'Keeps no header fields of messages.' },
      },
    },
    tenant: {
      label: 'Tenant',
      help: 'Its id, or one of its domains, such as corp.onmicrosoft.com.',
    },
    'client-id': {
      label: 'Application (client) ID',
      help: 'As the overview of the app registration in Microsoft Entra shows it.',
    },
    credential: {
      label: 'Credential',
      help: 'How the application proves itself. It signs in without a user.',
      choices: {
        certificate: { label: 'Certificate', help: 'Its private key never leaves this machine.' },
        federated: {
          label: 'Token of another issuer (federated)',
          help: 'For machines that are given an identity, such as those of Kubernetes.',
        },
        'client-secret': {
          label: 'Client secret (discouraged)',
          help: 'It goes over the network, and whoever has read it once can use it from anywhere.',
        },
      },
    },
    certificate: {
      label: 'Certificate and private key',
      help: 'In PEM form, one after the other; an RSA key without a passphrase. The app registration gets the certificate alone.',
    },
    'token-file': {
      label: 'File with the federated token',
      help: 'Somebody keeps it fresh; it is read each time a sign-in is needed.',
    },
    'client-secret': {
      label: 'Client secret',
      help: 'Its value, not its id. It runs out on the day that Microsoft Entra shows.',
    },
    'check-mailbox': {
      label: 'Mailbox for checks',
      help: 'One that the application may open. A check opens it and writes nothing. Empty: only the sign-in is checked.',
    },
    'whatsapp-folder': {
      label: 'Folder for WhatsApp',
      help: 'Empty: WhatsApp Archiver. It stands beside the inbox.',
    },
    'wechat-folder': {
      label: 'Folder for WeChat',
      help: 'Empty: WeChat Archiver.',
    },
    'folder-visibility': {
      label: 'Folder in Outlook',
      help: 'For folders that are made from then on. Users can delete from a visible folder; only a hold or a retention policy on the mailbox keeps what they delete.',
      choices: { visible: { label: 'Visible' }, hidden: { label: 'Hidden' } },
    },
    'whatsapp-class': {
      label: 'Item class for WhatsApp',
      help: 'By it Purview finds items. Empty: IPM.ExternalData.WhatsAppArchiver. IPM.Note is that of any mail.',
    },
    'wechat-class': {
      label: 'Item class for WeChat',
      help: 'Empty: IPM.ExternalData.WeChatArchiver.',
    },
    read: {
      label: 'Mark as read',
      help: 'Otherwise users see every archived message as a new mail.',
    },
    original: {
      label: 'Original mail',
      help: 'As original.eml, byte for byte as in the archive, where message and original fit together.',
      choices: { 'left-out': { label: 'Left out' }, attached: { label: 'Attached' } },
    },
    'size-limit': {
      label: 'Largest mail, in bytes',
      help: 'Of a larger one, the largest attachments stay in the archive. Empty: 36,700,160. At most 157,286,400, if the tenant takes as much.',
    },
    'graph-url': {
      label: 'Address of Microsoft Graph',
      help: "For tests and gateways; normally empty, which is the cloud's own.",
    },
    'sign-in-url': {
      label: 'Address of the sign-in',
      help: "For tests and gateways; normally empty, which is the cloud's own.",
    },
  },
};
