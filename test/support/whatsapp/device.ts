import { type BinaryNode, getBinaryNodeChild, getBinaryNodeChildren } from '@whiskeysockets/baileys';
import type { Connection } from './connection.ts';
import type { MockPerson } from './person.ts';

/** A linked device as the server knows it. */
export interface MockDevice {
  readonly owner: MockPerson;
  /** `447700900101:12@s.whatsapp.net`. */
  readonly jid: string;
  readonly lid: string;
  readonly keys: DeviceKeys;
  /** While it is connected and takes messages. */
  connection?: Connection | undefined;
  active: boolean;
  /** Stanzas that the device has not acknowledged, in their order. */
  readonly waiting: Map<string, BinaryNode>;
}

/** What others need to write to the device first. */
export interface DeviceKeys {
  registrationId: number;
  identity: Uint8Array;
  signed: { keyId: number; publicKey: Uint8Array; signature: Uint8Array };
  readonly oneTime: { keyId: number; publicKey: Uint8Array }[];
}

/** Hands a stanza over, now or at the next login; it is handed over again until it is acknowledged. */
export function handOver(device: MockDevice, stanza: BinaryNode): void {
  device.waiting.set(stanza.attrs.id ?? '', stanza);
  if (device.active) device.connection?.send(stanza);
}

/** What waited, marked as such. */
export function handOverWaiting(device: MockDevice): void {
  device.active = true;
  for (const stanza of device.waiting.values()) {
    device.connection?.send({ ...stanza, attrs: { ...stanza.attrs, offline: '1' } });
  }
  device.connection?.send({
    tag: 'ib',
    attrs: {},
    content: [{ tag: 'offline', attrs: { count: String(device.waiting.size) } }],
  });
}

/** Takes the keys of an upload. */
export function takeKeys(keys: DeviceKeys, upload: BinaryNode): void {
  const list = getBinaryNodeChild(upload, 'list');
  for (const key of getBinaryNodeChildren(list, 'key')) {
    keys.oneTime.push({ keyId: number(bytesOf(key, 'id')), publicKey: bytesOf(key, 'value') });
  }
}

export function number(bytes: Uint8Array): number {
  return Buffer.from(bytes).readUIntBE(0, bytes.length);
}

function bytesOf(node: BinaryNode, name: string): Uint8Array {
  const content = getBinaryNodeChild(node, name)?.content;
  if (!(content instanceof Uint8Array)) throw new Error(`no ${name} in ${node.tag}`);
  return content;
}
