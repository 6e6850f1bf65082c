import { createHmac } from 'node:crypto';
import { type BinaryNode, Curve, proto } from '@whiskeysockets/baileys';
import type { DeviceKeys } from './device.ts';
import { number } from './device.ts';
import type { MockPerson } from './person.ts';

/** What a QR code says: `https://wa.me/settings/linked_devices#REF,NOISE,IDENTITY,ADV,PLATFORM`. */
export interface ScannedCode {
  readonly ref: string;
  readonly identity: Buffer;
  /** Secret that only who has seen the code knows. */
  readonly adv: Buffer;
}

export function readCode(text: string): ScannedCode {
  const [ref, , identity, adv] = text.slice(text.indexOf('#') + 1).split(',');
  if (!ref || !identity || !adv) throw new Error('no code of a linked device');
  return { ref, identity: Buffer.from(identity, 'base64'), adv: Buffer.from(adv, 'base64') };
}

const accountPrefix = Buffer.from([6, 0]);

/** What the server tells the client after a phone has scanned: the phone's signature over the device's key. */
export function pairSuccess(
  code: ScannedCode,
  owner: MockPerson,
  device: { jid: string; lid: string },
): BinaryNode {
  const details = proto.ADVDeviceIdentity.encode({
    rawId: 1,
    timestamp: 1_767_225_600,
    keyIndex: 1,
  }).finish();
  const { signedIdentityKey } = owner.creds;
  const accountSignature = Curve.sign(
    signedIdentityKey.private,
    Buffer.concat([accountPrefix, details, code.identity]),
  );
  const signed = proto.ADVSignedDeviceIdentity.encode({
    details,
    accountSignatureKey: signedIdentityKey.public,
    accountSignature,
  }).finish();
  const hmac = createHmac('sha256', code.adv).update(signed).digest();
  const identity = proto.ADVSignedDeviceIdentityHMAC.encode({ details: signed, hmac }).finish();
  return {
    tag: 'iq',
    attrs: { id: 'pair-success', type: 'set', from: 's.whatsapp.net' },
    content: [
      {
        tag: 'pair-success',
        attrs: {},
        content: [
          { tag: 'device-identity', attrs: {}, content: identity },
          { tag: 'device', attrs: { jid: device.jid, lid: device.lid } },
          { tag: 'platform', attrs: { name: 'android' } },
        ],
      },
    ],
  };
}

/** Six references, as WhatsApp gives them: each makes one QR code. */
export function pairDevice(refs: readonly string[]): BinaryNode {
  return {
    tag: 'iq',
    attrs: { id: 'pair-device', type: 'set', from: 's.whatsapp.net', xmlns: 'md' },
    content: [
      {
        tag: 'pair-device',
        attrs: {},
        content: refs.map((ref) => ({ tag: 'ref', attrs: {}, content: Buffer.from(ref) })),
      },
    ],
  };
}

/** The keys that a registration carries. */
export function registeredKeys(payload: proto.ClientPayload): DeviceKeys {
  const data = payload.devicePairingData;
  if (!data?.eRegid || !data.eIdent || !data.eSkeyId || !data.eSkeyVal || !data.eSkeySig) {
    throw new Error('a registration without keys');
  }
  return {
    registrationId: number(data.eRegid),
    identity: data.eIdent,
    signed: { keyId: number(data.eSkeyId), publicKey: data.eSkeyVal, signature: data.eSkeySig },
    oneTime: [],
  };
}
