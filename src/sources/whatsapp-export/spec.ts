import type { SourceSpec } from '#core/source.ts';

export const whatsappExportSpec: SourceSpec = {
  name: 'whatsapp-export',
  service: 'whatsapp',
  version: '1',
  fields: [
    {
      name: 'files',
      kind: 'file',
      required: true,
      label: 'source.whatsapp-export.files',
      help: 'source.whatsapp-export.files.help',
    },
    {
      name: 'accountPhone',
      kind: 'phone',
      required: true,
      label: 'source.whatsapp-export.account-phone',
      help: 'source.whatsapp-export.account-phone.help',
    },
    {
      name: 'me',
      kind: 'text',
      required: false,
      label: 'source.whatsapp-export.me',
      help: 'source.whatsapp-export.me.help',
    },
    {
      name: 'authors',
      kind: 'text',
      required: false,
      label: 'source.whatsapp-export.authors',
      help: 'source.whatsapp-export.authors.help',
    },
    {
      name: 'timeZone',
      kind: 'time-zone',
      required: true,
      label: 'source.whatsapp-export.time-zone',
      help: 'source.whatsapp-export.time-zone.help',
    },
    {
      name: 'locale',
      kind: 'locale',
      required: false,
      label: 'source.whatsapp-export.locale',
      help: 'source.whatsapp-export.locale.help',
    },
  ],
};
