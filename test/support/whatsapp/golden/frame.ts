import * as baileys from '@whiskeysockets/baileys';
import type { AttachmentId } from '#core/ids.ts';
import type { LinkedEvent, MessageEvent, Scene } from '#sources/whatsapp-linked-device/native.ts';
import { messageJson } from '#sources/whatsapp-linked-device/protobuf.ts';

/**
 * What the native events of `fixtures/whatsapp-linked-device`, made as the client makes them: each message is written by its
 * protobuf encoder, read back by its decoder, and cleaned by its own function. The content is invented.
 */

const { proto } = baileys;
type Content = baileys.proto.IMessage;
type Key = baileys.WAMessageKey;

export const aliceJid = '447700900101@s.whatsapp.net';
export const aliceLid = '100000000000001@lid';
export const bobJid = '447700900102@s.whatsapp.net';
export const bobLid = '100000000000002@lid';
export const lenaJid = '447700900123@s.whatsapp.net';
export const lenaLid = '100000000000003@lid';
export const unknownLid = '199900000000009@lid';
export const groupJid = '120363000000000001@g.us';
export const seconds = 1_772_442_927;

export const scene: Scene = {
  capturedAt: '2026-03-02T09:15:28.250Z',
  me: { phone: '+447700900101', lid: aliceLid, name: 'Alice Chen' },
  phones: { [lenaLid]: '+447700900123' },
};

export const groupScene: Scene = {
  ...scene,
  phones: { [lenaLid]: '+447700900123', [bobLid]: '+447700900102' },
  group: {
    subject: 'Project Falcon',
    members: [aliceLid, bobLid, lenaLid, unknownLid],
    at: '2026-03-02T08:00:00.000Z',
  },
};

export const fromLena: Key = {
  remoteJid: lenaLid,
  remoteJidAlt: lenaJid,
  fromMe: false,
  id: '3EB0A1B2C3D4E5F60001',
  addressingMode: 'lid',
};
export const fromAlice: Key = { ...fromLena, fromMe: true, id: '3EB0A1B2C3D4E5F60002' };
export const inGroup: Key = {
  remoteJid: groupJid,
  fromMe: false,
  id: '3EB0A1B2C3D4E5F60003',
  participant: lenaLid,
  participantAlt: lenaJid,
  addressingMode: 'lid',
};

interface Envelope {
  readonly key?: Key;
  readonly scene?: Scene;
  readonly over?: Partial<MessageEvent>;
  readonly info?: baileys.proto.IWebMessageInfo | Record<string, unknown>;
}

/** A message as it comes out of the client. */
export function message(
  content: Content | undefined,
  { key = fromLena, over = {}, info = {}, ...more }: Envelope = {},
): LinkedEvent {
  const bytes =
    content === undefined ? undefined : proto.Message.encode(proto.Message.fromObject(content)).finish();
  const written = proto.WebMessageInfo.encode(
    proto.WebMessageInfo.fromObject({
      key: { remoteJid: key.remoteJid, fromMe: key.fromMe, id: key.id, participant: key.participant },
      messageTimestamp: seconds,
      pushName: key.fromMe ? 'Alice Chen' : 'Lena',
      ...(bytes === undefined ? {} : { message: proto.Message.decode(bytes) }),
      ...info,
    }),
  ).finish();
  const received = { ...proto.WebMessageInfo.decode(written), key: { ...key } } as baileys.WAMessage;
  baileys.cleanMessage(received, aliceJid, aliceLid);
  return {
    event: 'message',
    origin: 'live',
    message: messageJson(baileys, received),
    ...(bytes === undefined ? {} : { plaintext: Buffer.from(bytes).toString('base64') }),
    ...over,
    scene: more.scene ?? (key.remoteJid === groupJid ? groupScene : scene),
  };
}

const hash = Buffer.from('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', 'hex');
export const file = (name: string) => ({
  url: `https://mmg.whatsapp.net/v/t62/${name}`,
  directPath: `/v/t62/${name}`,
  mediaKey: Buffer.alloc(32, 7),
  fileSha256: hash,
  fileEncSha256: Buffer.alloc(32, 8),
  fileLength: 4,
});
export const media = (name: string, status: 'available' | 'pending' | 'expired' = 'available') => ({
  media: {
    id: name as AttachmentId,
    status,
    ...(status === 'available' ? { size: 4, sha256: hash.toString('hex') } : {}),
  },
});

export function stub(
  messageStubType: keyof typeof proto.WebMessageInfo.StubType,
  messageStubParameters: string[],
  key: Key = inGroup,
): LinkedEvent {
  return message(undefined, { key, info: { messageStubType, messageStubParameters } });
}

export const member = (id: string, phoneNumber: string) => JSON.stringify({ id, phoneNumber, admin: null });
export const target = { remoteJid: lenaLid, fromMe: false, id: '3EB0A1B2C3D4E5F60001' };
