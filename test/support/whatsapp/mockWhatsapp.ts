import { deflateSync } from 'node:zlib';
import { type BinaryNode, proto } from '@whiskeysockets/baileys';
import { handOver, type MockDevice } from './device.ts';
import type { MockGroup } from './groups.ts';
import { type Letter, makeMessageId, Post } from './post.ts';
import { WhatsappServer } from './server.ts';

/**
 * A WhatsApp for tests on this machine: a server that speaks the real protocol with the real client (Noise, pairing,
 * Signal), and phones that scan codes and write. People are named by their number, E.164.
 */
export interface MockWhatsapp {
  /** For `whatsappServer` of the machine's grants. */
  readonly url: string;
  readonly certificateKey: string;
  readonly server: WhatsappServer;
  /** The phone scans the QR code that a client shows. */
  scan(qrText: string, phone: string): void;
  /** @returns the message's id */
  sendText(from: string, to: string, text: string): Promise<string>;
  /** To a number or a group's JID. */
  send(from: string, to: string, letter: Letter): Promise<string>;
  /** A stanza that is no message: a receipt, a call, a notification. */
  tell(phone: string, stanza: BinaryNode): void;
  makeGroup(subject: string, phones: readonly string[]): MockGroup;
  sendHistory(phone: string, history: proto.IHistorySync): Promise<void>;
  /** The phone removes its linked devices. */
  logout(phone: string): void;
  stop(): Promise<void>;
}

export async function startMockWhatsapp(): Promise<MockWhatsapp> {
  const server = new WhatsappServer();
  const address = await server.start();
  const post = new Post(server);
  const devicesOf = (phone: string): MockDevice[] => server.devicesOf(server.person(phone));
  const send: MockWhatsapp['send'] = (from, to, letter) => {
    const group = server.groups.get(to);
    return group === undefined
      ? post.direct(server.person(from), server.person(to), letter)
      : post.group(server.person(from), group, letter);
  };
  return {
    ...address,
    server,
    send,
    scan: (qrText, phone) => void server.scan(qrText, server.person(phone)),
    sendText: (from, to, text) => send(from, to, { message: { conversation: text } }),
    tell: (phone, stanza) => {
      for (const device of devicesOf(phone)) handOver(device, stanza);
    },
    makeGroup: (subject, phones) => {
      const jid = `1203630${String(server.groups.size).padStart(11, '0')}@g.us`;
      const group = { jid, subject, members: phones.map((phone) => server.person(phone)) };
      server.groups.set(jid, group);
      return group;
    },
    sendHistory: async (phone, history) => {
      const payload = deflateSync(proto.HistorySync.encode(proto.HistorySync.fromObject(history)).finish());
      const historySyncNotification = {
        syncType: history.syncType ?? null,
        initialHistBootstrapInlinePayload: payload,
      };
      const type = proto.Message.ProtocolMessage.Type.HISTORY_SYNC_NOTIFICATION;
      for (const device of devicesOf(phone)) {
        await post.toOwnDevice(device, { protocolMessage: { type, historySyncNotification } });
      }
    },
    logout: (phone) => {
      for (const device of devicesOf(phone)) server.remove(device);
    },
    stop: () => server.stop(),
  };
}

export { makeMessageId };
