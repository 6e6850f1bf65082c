import type { SourceSpec } from '#core/source.ts';

export const linkedDeviceSpec: SourceSpec = {
  name: 'whatsapp-linked-device',
  service: 'whatsapp',
  version: '1',
  personal: true,
  fields: [
    {
      name: 'accountPhone',
      kind: 'phone',
      required: true,
      label: 'source.whatsapp-linked-device.account-phone',
      help: 'source.whatsapp-linked-device.account-phone.help',
    },
    {
      name: 'pairingCode',
      kind: 'switch',
      required: false,
      label: 'source.whatsapp-linked-device.pairing-code',
      help: 'source.whatsapp-linked-device.pairing-code.help',
    },
  ],
};
