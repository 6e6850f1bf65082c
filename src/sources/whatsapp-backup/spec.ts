import type { SourceSpec } from '#core/source.ts';

export const whatsappBackupSpec: SourceSpec = {
  name: 'whatsapp-backup',
  service: 'whatsapp',
  version: '1',
  personal: true,
  periodic: true,
  fields: [
    {
      name: 'accountPhone',
      kind: 'phone',
      required: true,
      label: 'source.whatsapp-backup.account-phone',
      help: 'source.whatsapp-backup.account-phone.help',
    },
    {
      name: 'folder',
      kind: 'folder',
      required: true,
      label: 'source.whatsapp-backup.folder',
      help: 'source.whatsapp-backup.folder.help',
    },
    {
      name: 'key',
      kind: 'secret-lines',
      required: false,
      label: 'source.whatsapp-backup.key',
      help: 'source.whatsapp-backup.key.help',
    },
    {
      name: 'interval',
      kind: 'number',
      required: false,
      label: 'source.whatsapp-backup.interval',
      help: 'source.whatsapp-backup.interval.help',
    },
  ],
};
