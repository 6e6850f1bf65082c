/**
 * What each source is and what its settings mean, by the source's name and the last part of its fields' keys. English
 * gives the type of the other languages.
 */
export const sourcesEn = {
  'whatsapp-export': {
    name: 'WhatsApp: exported chat',
    captures: 'One chat with its media, as the phone exported it.',
    uncovered: 'Everything after the export; edits, reactions and calls; who deleted a message and when.',
    seenBy: 'Nobody besides the person who exports, and this machine while it seals.',
    fields: {
      files: { label: 'Exported chat', help: 'The .zip or .txt that the app made.' },
      'account-phone': { label: 'Number of the exporting phone', help: 'With country code.' },
      me: { label: 'The exporting user', help: 'How the export calls him.' },
      authors: { label: 'Who is who', help: 'Names in the export with an e-mail address or number.' },
      'time-zone': { label: 'Time zone of the phone', help: 'Where it was when it made the export.' },
      locale: { label: 'Region of the phone', help: 'Only where day and month cannot be told apart.' },
    },
  },
  'whatsapp-linked-device': {
    name: 'WhatsApp Cloud Archiver: linked device',
    captures:
      'Everything on one person’s phone number as it happens: chats and groups, media, edits, deletions, reactions, receipts, calls, and the history that the phone hands over.',
    uncovered:
      'Status posts and channels. While the device is unlinked or the phone was away for 14 days, nothing comes in; the gap is archived and shown.',
    seenBy: 'Nobody new: messages stay end-to-end encrypted up to this machine, which seals them at once.',
    risk: 'WhatsApp does not allow unofficial clients: it may restrict or ban the number. Holdfast only listens and never sends, which lowers the risk but does not remove it. The library uses libsignal under GPL-3.0; it is loaded by this source alone.',
    fields: {
      'account-phone': {
        label: 'WhatsApp number',
        help: 'Of the registered user, with country code. A phone with another number is logged out at once.',
      },
      'pairing-code': {
        label: 'Offer a pairing code',
        help: 'Beside the QR code, for a user who opens his page on the phone itself.',
      },
    },
  },
  'whatsapp-cloud-api': {
    name: 'WhatsApp Business through the Cloud API',
    captures:
      'Messages to and from the organisation’s business numbers as Meta delivers them: every type, media, statuses, edits, deletions, calls and groups; with coexistence also what is written in the WhatsApp Business app.',
    uncovered:
      'What your own programs send through the API, unless they send it through the pass-through address. Employees’ private numbers.',
    seenBy: 'Meta, which runs the Cloud API and decrypts messages there.',
    fields: {
      appSecret: {
        label: 'App secret',
        help: 'App Dashboard, App settings, Basic. Meta signs webhooks with it.',
      },
      verifyToken: {
        label: 'Verify token',
        help: 'A word of your own; give the same one to Meta together with the address of this capture.',
      },
      accessToken: {
        label: 'Access token',
        help: 'Of a system user with whatsapp_business_messaging; media are fetched with it.',
      },
      phoneNumberIds: {
        label: 'Phone number IDs',
        help: 'One on a line, from the WhatsApp Manager. Empty: every number whose webhooks arrive.',
      },
      passThroughToken: {
        label: 'Token of the pass-through',
        help: 'At least 20 characters. Your programs send with it through this site, which archives what they send.',
      },
      version: { label: 'Version of the Graph API', help: 'Such as v23.0; empty takes the tested one.' },
      graphUrl: {
        label: 'Address of the Graph API',
        help: 'Only if requests go through a gateway of your own.',
      },
    },
  },
  wecom: {
    name: 'WeChat Archiver: WeCom chat archive',
    captures:
      'Chats of your WeCom members among themselves and with WeChat users, groups, media, recalls, calls and meetings, as WeCom’s chat archive hands them out.',
    uncovered:
      'Members who are not on the archive’s permit list in WeCom; WeChat users who have not agreed; what is older than 5 days when the capture has stood still.',
    seenBy:
      'Tencent, which runs WeCom and its archive. Records are encrypted to your own key on the way here.',
    fields: {
      'corp-id': { label: 'Corporation ID', help: 'WeCom admin console, My company. It begins with ww.' },
      secret: { label: 'Secret of the chat archive', help: 'Admin console, Chat archive.' },
      'private-keys': {
        label: 'Private keys',
        help: 'PEM, each after a line with the version that the admin console shows. Older versions stay needed for older records.',
      },
      'directory-secret': {
        label: 'Secret for names',
        help: 'Of an app that may read members and customer contacts. Without it only IDs are shown.',
      },
      identities: {
        label: 'Who is who',
        help: 'Lines such as bob.w,bob@corp.example, or the rule userid@corp.example for all.',
      },
      proxy: {
        label: 'Proxy server',
        help: 'http://host:port or socks5://host:port, if the site has no way out of its own.',
      },
      'proxy-login': { label: 'Log-in at the proxy', help: 'As user:password.' },
      'api-base': { label: 'Address of the API', help: 'Only for WeCom on servers of your own.' },
    },
  },
  telemessage: {
    name: 'TeleMessage (Capture Mobile): deliveries',
    captures:
      'What your TeleMessage archiver already delivers: ZIP files of mails with their manifest in a folder, or mails by SMTP.',
    uncovered: 'What TeleMessage does not deliver. Manifests are counted; what is missing becomes a gap.',
    seenBy: 'TeleMessage, whose servers hold every message before it comes here.',
    fields: {
      service: { label: 'Service', help: 'What these deliveries carry.' },
      folder: {
        label: 'Folder of deliveries',
        help: 'Absolute path on the site’s machine, within a folder that its configuration (siteFolders) allows.',
      },
      smtpPort: { label: 'SMTP port', help: 'Empty: no mail is taken in.' },
      smtpHost: {
        label: 'SMTP address',
        help: 'Where to listen; other than this machine needs a certificate.',
      },
      allowFrom: {
        label: 'Allowed senders',
        help: 'Addresses or networks that may deliver, one on a line, such as 192.0.2.0/24.',
      },
      smtpUser: { label: 'SMTP user name', help: 'Empty: no log-in is asked for.' },
      smtpPassword: { label: 'SMTP password', help: 'Needed with a user name.' },
      tlsCertificate: { label: 'TLS certificate', help: 'PEM, with the chain.' },
      tlsKey: { label: 'TLS private key', help: 'PEM, of that certificate.' },
      maxMegabytes: { label: 'Largest mail', help: 'In megabytes (MB).' },
    },
  },
  'whatsapp-backup': {
    name: 'WhatsApp Phone Archiver: backup of a phone',
    captures:
      'The end-to-end encrypted backup of a managed Android phone, or an iPhone’s chat database: messages, edits, deletions, calls, reactions, groups and the media beside it.',
    uncovered:
      'The time between two backups: what is written and deleted again in between. It is periodic, not live.',
    seenBy: 'Nobody new: the backup is opened on this machine with the key that you hold.',
    fields: {
      'account-phone': {
        label: 'Number of the phone',
        help: 'Of the registered user whose backups these are, with country code.',
      },
      folder: {
        label: 'Folder of backups',
        help: 'Whole path on the site’s machine, within a folder that its configuration (siteFolders) allows. One folder a phone.',
      },
      key: {
        label: 'Key',
        help: 'The 64 digits of the end-to-end encrypted backup; for a key file of the phone its content in base64. Empty for databases that are not encrypted.',
      },
      interval: { label: 'Seconds between two looks', help: '10 to 86,400; empty: 300.' },
    },
  },
};

/** What a field of a form is called, and what to put there. */
export interface FieldText {
  readonly label: string;
  readonly help: string;
}

type Texts<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Texts<Source[Key]>;
};

/** In every language. */
export type SourceTexts = Texts<typeof sourcesEn>;
