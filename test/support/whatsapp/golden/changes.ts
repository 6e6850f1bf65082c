import { proto } from '@whiskeysockets/baileys';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { plain } from '#sources/whatsapp-linked-device/protobuf.ts';
import {
  bobJid,
  bobLid,
  file,
  fromAlice,
  fromLena,
  groupJid,
  groupScene,
  inGroup,
  lenaLid,
  media,
  message,
  scene,
  seconds,
  target,
} from './frame.ts';

const { Type } = proto.Message.ProtocolMessage;

/** What happens to messages, by the name of its fixture. */
export const goldenChanges: Readonly<Record<string, LinkedEvent>> = {
  edit: message(
    {
      editedMessage: {
        message: {
          protocolMessage: {
            type: Type.MESSAGE_EDIT,
            key: target,
            editedMessage: { conversation: 'The price stays at 4.25 until Friday.' },
            timestampMs: 1_772_443_000_000,
          },
        },
      },
    },
    { key: { ...fromLena, id: '3EB0A1B2C3D4E5F60010' } },
  ),
  'edit-sealed': message(
    {
      secretEncryptedMessage: {
        targetMessageKey: target,
        encPayload: Buffer.alloc(24, 5),
        encIv: Buffer.alloc(12, 6),
        secretEncType: 2,
      },
    },
    { key: { ...fromLena, id: '3EB0A1B2C3D4E5F60011' } },
  ),
  deletion: message(
    { protocolMessage: { type: Type.REVOKE, key: target } },
    { key: { ...fromLena, id: '3EB0A1B2C3D4E5F60012' }, over: { originalTaken: true } },
  ),
  'deletion-by-admin': message(
    {
      protocolMessage: {
        type: Type.REVOKE,
        key: { remoteJid: groupJid, fromMe: false, id: '3EB0A1B2C3D4E5F60003', participant: lenaLid },
      },
    },
    { key: { ...inGroup, id: '3EB0A1B2C3D4E5F60013', participant: bobLid, participantAlt: bobJid } },
  ),
  'deletion-here': { event: 'deleted-here', key: plain(target), scene },
  'deletion-chat-cleared': { event: 'deleted-here', key: { remoteJid: lenaLid }, scene },
  reaction: message(
    { reactionMessage: { key: target, text: '👍🏽', senderTimestampMs: 1_772_443_100_000 } },
    { key: { ...fromAlice, id: '3EB0A1B2C3D4E5F60014' } },
  ),
  'reaction-removed': message(
    { reactionMessage: { key: target, text: '', senderTimestampMs: 1_772_443_200_000 } },
    { key: { ...fromAlice, id: '3EB0A1B2C3D4E5F60015' } },
  ),
  'receipt-direct': { event: 'receipt', key: plain(fromAlice), action: 'read', at: seconds + 30, scene },
  'receipt-own-reading': { event: 'receipt', key: plain(fromLena), action: 'read', at: seconds + 60, scene },
  'receipt-group': {
    event: 'receipt',
    key: { remoteJid: groupJid, fromMe: true, id: '3EB0A1B2C3D4E5F60016', participant: bobLid },
    by: bobLid,
    action: 'delivered',
    at: seconds + 5,
    scene: groupScene,
  },
  'late-media': message(
    { documentMessage: { ...file('late'), mimetype: 'application/pdf', fileName: 'Late.pdf' } },
    { over: { ...media('document-3'), late: true } },
  ),
};
