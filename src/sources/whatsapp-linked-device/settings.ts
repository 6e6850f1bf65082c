import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { MachineGrants } from '#core/source.ts';

export interface LinkedDeviceSettings {
  /** E.164: the number that alone may be linked. */
  readonly accountPhone: string;
  /** Whether a pairing code is offered beside the QR code. */
  readonly pairingCode: boolean;
  /** A server other than WhatsApp's own; for tests. */
  readonly server?: WhatsappServer;
}

export type WhatsappServer = NonNullable<MachineGrants['whatsappServer']>;

/** @throws Failure `capture-settings` naming the field */
export function parseLinkedDeviceSettings(
  values: Readonly<Record<string, string>>,
  grants: MachineGrants,
): LinkedDeviceSettings {
  const typed = (values.accountPhone ?? '').trim();
  const parsed = parsePhoneNumberFromString(typed.replace(/^00/, '+'));
  if (!parsed?.isPossible() || !/^\+[1-9]\d{6,14}$/.test(parsed.number)) {
    throw new Failure(
      'capture-settings',
      typed === ''
        ? say`The setting accountPhone is missing.`
        : say`The setting accountPhone, ${typed}, is not a phone number with its country code.`,
      say`Give the WhatsApp number of the registered user, such as +447700900123.`,
    );
  }
  return {
    accountPhone: parsed.number,
    pairingCode: values.pairingCode !== 'false',
    ...(grants.whatsappServer === undefined ? {} : { server: grants.whatsappServer }),
  };
}
