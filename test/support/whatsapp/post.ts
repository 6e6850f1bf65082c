import { randomBytes } from 'node:crypto';
import type { BinaryNode, proto } from '@whiskeysockets/baileys';
import { handOver, type MockDevice } from './device.ts';
import type { MockGroup } from './groups.ts';
import { encryptFor, type MockPerson, padded } from './person.ts';
import type { WhatsappServer } from './server.ts';

/** Encrypts messages on the phones of people, and hands them to the linked devices of those who take part. */
export class Post {
  readonly #server: WhatsappServer;
  readonly #met = new Set<string>();

  constructor(server: WhatsappServer) {
    this.#server = server;
  }

  /** @returns the message's id */
  async direct(from: MockPerson, to: MockPerson, letter: Letter): Promise<string> {
    const id = letter.id ?? makeMessageId();
    for (const device of this.#server.devicesOf(to)) {
      const content = [await this.#sealed(from, device, letter.message)];
      handOver(
        device,
        stanza(id, letter, { from: from.lid, sender_pn: from.jid, notify: from.name }, content),
      );
    }
    for (const device of this.#server.devicesOf(from)) {
      const own = { deviceSentMessage: { destinationJid: to.lid, message: letter.message } };
      const content = [await this.#sealed(from, device, own)];
      handOver(
        device,
        stanza(id, letter, { from: from.lid, recipient: to.lid, peer_recipient_pn: to.jid }, content),
      );
    }
    return id;
  }

  /** With a sender key, which travels in the same stanza. */
  async group(from: MockPerson, group: MockGroup, letter: Letter): Promise<string> {
    const id = letter.id ?? makeMessageId();
    const sealed = await from.signal.encryptGroupMessage({
      group: group.jid,
      meId: from.lid,
      data: padded(letter.message),
    });
    const senderKeyDistributionMessage = {
      groupId: group.jid,
      axolotlSenderKeyDistributionMessage: sealed.senderKeyDistributionMessage,
    };
    for (const device of group.members.flatMap((member) => this.#server.devicesOf(member))) {
      const content = [
        await this.#sealed(from, device, { senderKeyDistributionMessage }),
        { tag: 'enc', attrs: { v: '2', type: 'skmsg' }, content: sealed.ciphertext },
      ];
      const attrs = {
        from: group.jid,
        participant: from.lid,
        participant_pn: from.jid,
        addressing_mode: 'lid',
        notify: from.name,
      };
      handOver(device, stanza(id, letter, attrs, content));
    }
    return id;
  }

  /** From the user's phone to his own device: history, keys. */
  async toOwnDevice(device: MockDevice, message: proto.IMessage): Promise<void> {
    const content = [await this.#sealed(device.owner, device, message)];
    const attrs = { from: device.owner.jid, category: 'peer' };
    handOver(device, stanza(makeMessageId(), { message }, attrs, content));
  }

  async #sealed(from: MockPerson, device: MockDevice, message: proto.IMessage): Promise<BinaryNode> {
    const pair = `${from.phone} ${device.jid}`;
    if (!this.#met.has(pair)) {
      this.#met.add(pair);
      const { registrationId, identity, signed, oneTime } = device.keys;
      const preKey = oneTime.shift();
      await from.signal.injectE2ESession({
        jid: device.jid,
        session: {
          registrationId,
          identityKey: withType(identity),
          signedPreKey: { ...signed, publicKey: withType(signed.publicKey) },
          ...(preKey === undefined ? {} : { preKey: { ...preKey, publicKey: withType(preKey.publicKey) } }),
        },
      });
    }
    const { type, ciphertext } = await encryptFor(from, device.jid, message);
    return { tag: 'enc', attrs: { v: '2', type }, content: ciphertext };
  }
}

export interface Letter {
  readonly message: proto.IMessage;
  readonly id?: string;
  /** Seconds since 1970. */
  readonly at?: number;
}

function stanza(
  id: string,
  { at = Math.floor(Date.now() / 1000) }: Letter,
  attrs: Record<string, string>,
  content: BinaryNode[],
): BinaryNode {
  return { tag: 'message', attrs: { id, t: String(at), type: 'text', ...attrs }, content };
}

/** Curve25519 keys travel without their type byte; libsignal wants it. */
function withType(key: Uint8Array): Uint8Array {
  return key.length === 33 ? key : Buffer.concat([Buffer.from([5]), key]);
}

export function makeMessageId(): string {
  return `3EB0${randomBytes(9).toString('hex').toUpperCase()}`;
}
