import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BinaryNode, getBinaryNodeChild, jidDecode, type proto } from '@whiskeysockets/baileys';
import { answerTo } from './answers.ts';
import { type Connection, openConnection } from './connection.ts';
import { type DeviceKeys, handOverWaiting, type MockDevice } from './device.ts';
import type { MockGroup } from './groups.ts';
import { makeServerKeys } from './noise.ts';
import { pairDevice, pairSuccess, readCode, registeredKeys } from './pairing.ts';
import { type MockPerson, makePerson } from './person.ts';

/** WhatsApp's server as a linked device sees it: handshake, pairing, login, and stanzas until they are acknowledged. */
export class WhatsappServer {
  readonly #keys = makeServerKeys();
  readonly #http: Server = createServer((request, response) => {
    const bytes = this.media.get(request.url ?? '');
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  readonly #refs = new Map<string, { connection: Connection; keys: DeviceKeys }>();
  readonly #byConnection = new Map<Connection, MockDevice>();
  readonly #connections = new Set<Connection>();
  readonly people = new Map<string, MockPerson>();
  readonly devices: MockDevice[] = [];
  readonly groups = new Map<string, MockGroup>();
  /** Encrypted files by path. */
  readonly media = new Map<string, Buffer>();
  /** Everything that clients sent after the handshake, questions included. */
  readonly received: BinaryNode[] = [];

  async start(): Promise<{ readonly url: string; readonly certificateKey: string }> {
    this.#http.on('upgrade', (request, stream) => {
      const connection = openConnection({ request, stream }, this.#keys, {
        greeted: (from, payload) => this.#greet(from, payload),
        stanza: (from, node) => this.#take(from, node),
        closed: (from) => this.#forget(from),
      });
      this.#connections.add(connection);
    });
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    const { port } = this.#http.address() as AddressInfo;
    return {
      url: `ws://127.0.0.1:${port}/ws/chat`,
      certificateKey: Buffer.from(this.#keys.root.public).toString('hex'),
    };
  }

  async stop(): Promise<void> {
    for (const connection of this.#connections) connection.cut();
    await new Promise<void>((resolve) => this.#http.close(() => resolve()));
  }

  /** The person with this number, who is made when he is first named. */
  person(phone: string, name = phone): MockPerson {
    const found = this.people.get(phone);
    if (found !== undefined) return found;
    const person = makePerson(phone, name, String(100_000_000_000_001 + this.people.size));
    this.people.set(phone, person);
    return person;
  }

  devicesOf(person: MockPerson): MockDevice[] {
    return this.devices.filter(({ owner }) => owner === person);
  }

  /** The phone scans: the device is paired, and restarts its connection as WhatsApp demands. */
  scan(text: string, owner: MockPerson): MockDevice {
    const code = readCode(text);
    const waiting = this.#refs.get(code.ref);
    if (waiting === undefined) throw new Error('this code is not shown by any client');
    const number = 10 + this.devices.length;
    const at = (jid: string) => jid.replace('@', `:${number}@`);
    const device: MockDevice = {
      owner,
      jid: at(owner.jid),
      lid: at(owner.lid),
      keys: waiting.keys,
      active: false,
      waiting: new Map(),
    };
    this.devices.push(device);
    this.#byConnection.set(waiting.connection, device);
    waiting.connection.send(pairSuccess(code, owner, device));
    return device;
  }

  /** The phone removes a device: 401. */
  remove(device: MockDevice): void {
    this.devices.splice(this.devices.indexOf(device), 1);
    this.fail(device, 401, 'conflict');
  }

  /** Ends a device's connection with a stream error. */
  fail(device: MockDevice, code: number, reason = 'error'): void {
    const { connection } = device;
    connection?.send({
      tag: 'stream:error',
      attrs: { code: String(code) },
      content: [{ tag: reason, attrs: {} }],
    });
    connection?.close();
  }

  #greet(connection: Connection, payload: proto.ClientPayload): void {
    if (payload.devicePairingData) {
      const refs = Array.from({ length: 6 }, () => randomUUID());
      const keys = registeredKeys(payload);
      for (const ref of refs) this.#refs.set(ref, { connection, keys });
      connection.send(pairDevice(refs));
      return;
    }
    const device = this.devices.find(({ jid }) => {
      const parts = jidDecode(jid);
      return parts?.user === String(payload.username) && parts.device === payload.device;
    });
    if (device === undefined) {
      connection.send({ tag: 'failure', attrs: { reason: '401' } });
      connection.close();
      return;
    }
    device.connection = connection;
    this.#byConnection.set(connection, device);
    connection.send({
      tag: 'success',
      attrs: { t: String(Math.floor(Date.now() / 1000)), lid: device.lid, props: '1' },
    });
  }

  #take(connection: Connection, node: BinaryNode): void {
    this.received.push(node);
    const device = this.#byConnection.get(connection);
    if (device === undefined) return;
    if (node.tag === 'iq') this.#takeQuestion(connection, node, device);
    const isAcknowledgement = node.tag === 'ack' || node.tag === 'receipt';
    if (isAcknowledgement && node.attrs.type !== 'retry' && node.attrs.error === undefined) {
      device.waiting.delete(node.attrs.id ?? '');
    }
  }

  #takeQuestion(connection: Connection, node: BinaryNode, device: MockDevice): void {
    if (getBinaryNodeChild(node, 'pair-device-sign')) {
      connection.send({ tag: 'stream:error', attrs: { code: '515' } });
      connection.close();
    } else if (getBinaryNodeChild(node, 'remove-companion-device')) {
      this.devices.splice(this.devices.indexOf(device), 1);
    } else if (node.attrs.type !== 'result') {
      connection.send(answerTo(node, device, this));
      if (getBinaryNodeChild(node, 'active')) handOverWaiting(device);
    }
  }

  #forget(connection: Connection): void {
    this.#connections.delete(connection);
    const device = this.#byConnection.get(connection);
    if (device?.connection === connection) {
      device.connection = undefined;
      device.active = false;
    }
  }
}
