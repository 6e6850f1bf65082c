import * as baileys from '@whiskeysockets/baileys';
import type { AttachmentId } from '#core/ids.ts';
import type { LinkedEvent, MessageEvent, Scene } from '#sources/whatsapp-linked-device/native.ts';
import { messageJson, plain } from '#sources/whatsapp-linked-device/protobuf.ts';

/**
 * The native events of `fixtures/whatsapp-linked-device`, made as the client makes them: each message is written by its
 * protobuf encoder, read back by its decoder, and cleaned by its own function. The content is invented.
 */

const { proto } = baileys;
type Content = baileys.proto.IMessage;
type Key = baileys.WAMessageKey;

const aliceJid = '447700900101@s.whatsapp.net';
const aliceLid = '100000000000001@lid';
const bobJid = '447700900102@s.whatsapp.net';
const bobLid = '100000000000002@lid';
const lenaJid = '447700900123@s.whatsapp.net';
const lenaLid = '100000000000003@lid';
const unknownLid = '199900000000009@lid';
const groupJid = '120363000000000001@g.us';
const seconds = 1_772_442_927;

const scene: Scene = {
  capturedAt: '2026-03-02T09:15:28.250Z',
  me: { phone: '+447700900101', lid: aliceLid, name: 'Alice Chen' },
  phones: { [lenaLid]: '+447700900123' },
};

const groupScene: Scene = {
  ...scene,
  phones: { [lenaLid]: '+447700900123', [bobLid]: '+447700900102' },
  group: {
    subject: 'Project Falcon',
    members: [aliceLid, bobLid, lenaLid, unknownLid],
    at: '2026-03-02T08:00:00.000Z',
  },
};

const fromLena: Key = {
  remoteJid: lenaLid,
  remoteJidAlt: lenaJid,
  fromMe: false,
  id: '3EB0A1B2C3D4E5F60001',
  addressingMode: 'lid',
};
const fromAlice: Key = { ...fromLena, fromMe: true, id: '3EB0A1B2C3D4E5F60002' };
const inGroup: Key = {
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
function message(
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
  const received = { ...proto.WebMessageInfo.decode(written), key } as baileys.WAMessage;
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
const file = (name: string) => ({
  url: `https://mmg.whatsapp.net/v/t62/${name}`,
  directPath: `/v/t62/${name}`,
  mediaKey: Buffer.alloc(32, 7),
  fileSha256: hash,
  fileEncSha256: Buffer.alloc(32, 8),
  fileLength: 4,
});
const media = (name: string, status: 'available' | 'pending' | 'expired' = 'available') => ({
  media: {
    id: name as AttachmentId,
    status,
    ...(status === 'available' ? { size: 4, sha256: hash.toString('hex') } : {}),
  },
});

function stub(
  messageStubType: keyof typeof proto.WebMessageInfo.StubType,
  messageStubParameters: string[],
  key: Key = inGroup,
): LinkedEvent {
  return message(undefined, { key, info: { messageStubType, messageStubParameters } });
}

const member = (id: string, phoneNumber: string) => JSON.stringify({ id, phoneNumber, admin: null });
const { Type } = proto.Message.ProtocolMessage;
const target = { remoteJid: lenaLid, fromMe: false, id: '3EB0A1B2C3D4E5F60001' };

const messages: Readonly<Record<string, LinkedEvent>> = {
  'message-text': message({
    conversation: 'Good morning Alice, the price for 2,000 pieces stays at 4.15 until Friday.',
  }),
  'message-own': message({ extendedTextMessage: { text: 'Thank you, I will ask.' } }, { key: fromAlice }),
  'message-number-addressed': message(
    { conversation: 'Hello from an older client' },
    { key: { remoteJid: lenaJid, fromMe: false, id: '3AFFEEDDCCBBAA000001' } },
  ),
  'message-lid-unresolved': message(
    { conversation: 'You do not know my number' },
    { key: { remoteJid: unknownLid, fromMe: false, id: '3EB0A1B2C3D4E5F60004' } },
  ),
  'message-group-reply-forwarded': message(
    {
      extendedTextMessage: {
        text: '@100000000000002 please look',
        contextInfo: {
          stanzaId: '3EB0000000000000AAAA',
          participant: bobLid,
          quotedMessage: { conversation: 'Where is the offer?' },
          mentionedJid: [bobLid],
          isForwarded: true,
          forwardingScore: 6,
        },
      },
    },
    { key: inGroup },
  ),
  'message-link': message({
    extendedTextMessage: {
      text: 'See https://corp.example/offer',
      matchedText: 'https://corp.example/offer',
      title: 'Offer',
      description: 'The whole offer',
    },
  }),
  'message-disappearing-image': message(
    {
      ephemeralMessage: {
        message: {
          imageMessage: {
            ...file('image'),
            mimetype: 'image/jpeg',
            caption: 'The sample',
            width: 800,
            height: 600,
            contextInfo: { expiration: 604_800 },
          },
        },
      },
    },
    { over: media('image-1') },
  ),
  'message-view-once-video': message(
    {
      viewOnceMessageV2: {
        message: { videoMessage: { ...file('video'), mimetype: 'video/mp4', seconds: 12, viewOnce: true } },
      },
    },
    { over: media('video-1', 'pending') },
  ),
  'message-gif': message(
    { videoMessage: { ...file('gif'), mimetype: 'video/mp4', gifPlayback: true } },
    { over: media('gif-1') },
  ),
  'message-voice': message(
    { audioMessage: { ...file('voice'), mimetype: 'audio/ogg; codecs=opus', seconds: 7, ptt: true } },
    { over: media('voice-1') },
  ),
  'message-document-caption': message(
    {
      documentWithCaptionMessage: {
        message: {
          documentMessage: {
            ...file('doc'),
            mimetype: 'application/pdf',
            fileName: 'Offer 2026.pdf',
            caption: 'As discussed',
          },
        },
      },
    },
    { over: media('document-1') },
  ),
  'message-document-expired': message(
    { documentMessage: { ...file('old'), mimetype: 'application/pdf', fileName: 'Old.pdf' } },
    { over: { ...media('document-2', 'expired'), origin: 'history' } },
  ),
  'message-sticker': message(
    { stickerMessage: { ...file('sticker'), mimetype: 'image/webp', width: 512, height: 512 } },
    { over: media('sticker-1') },
  ),
  'message-location': message({
    locationMessage: {
      degreesLatitude: 51.5033,
      degreesLongitude: -0.1196,
      name: 'Harbour office',
      address: '1 Quay Street',
    },
  }),
  'message-live-location': message({
    liveLocationMessage: { degreesLatitude: 52.52, degreesLongitude: 13.405, caption: 'On my way' },
  }),
  'message-contacts': message({
    contactsArrayMessage: {
      displayName: '2 contacts',
      contacts: [
        {
          displayName: 'Kim Roe',
          vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Kim Roe\nTEL:+12025550101\nEND:VCARD',
        },
        {
          displayName: 'Sam Poe',
          vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Sam Poe\nTEL:+12025550102\nEND:VCARD',
        },
      ],
    },
  }),
  'message-contact': message({
    contactMessage: { displayName: 'Kim Roe', vcard: 'BEGIN:VCARD\nVERSION:3.0\nFN:Kim Roe\nEND:VCARD' },
  }),
  'message-poll': message(
    {
      messageContextInfo: { messageSecret: Buffer.alloc(32, 9) },
      pollCreationMessageV3: {
        name: 'Lunch where?',
        options: [{ optionName: 'Canteen' }, { optionName: 'Thai' }],
        selectableOptionsCount: 1,
      },
    },
    { key: inGroup },
  ),
  'message-vote': message(
    {
      pollUpdateMessage: {
        pollCreationMessageKey: {
          remoteJid: groupJid,
          fromMe: false,
          id: '3EB0A1B2C3D4E5F60003',
          participant: lenaLid,
        },
        vote: { encPayload: Buffer.alloc(40, 1), encIv: Buffer.alloc(12, 2) },
        senderTimestampMs: 1_772_442_926_000,
      },
    },
    {
      key: { ...inGroup, id: '3EB0A1B2C3D4E5F60005', participant: bobLid, participantAlt: bobJid },
      over: { vote: { question: 'Lunch where?', chosen: ['Thai'] } },
    },
  ),
  'message-vote-sealed': message(
    {
      pollUpdateMessage: {
        pollCreationMessageKey: {
          remoteJid: groupJid,
          fromMe: false,
          id: 'UNKNOWN0001',
          participant: lenaLid,
        },
        vote: { encPayload: Buffer.alloc(40, 1), encIv: Buffer.alloc(12, 2) },
      },
    },
    { key: { ...inGroup, id: '3EB0A1B2C3D4E5F60006' } },
  ),
  'message-album': message({ albumMessage: { expectedImageCount: 2, expectedVideoCount: 1 } }),
  'message-album-child': message(
    {
      messageContextInfo: {
        messageAssociation: { associationType: 'MEDIA_ALBUM' as never, parentMessageKey: target },
      },
      associatedChildMessage: { message: { imageMessage: { ...file('child'), mimetype: 'image/jpeg' } } },
    },
    { key: { ...fromLena, id: '3EB0A1B2C3D4E5F60007' }, over: media('image-2') },
  ),
  'message-buttons-reply': message({
    templateButtonReplyMessage: { selectedId: 'yes', selectedDisplayText: 'Yes, call me', selectedIndex: 0 },
  }),
  'message-event': message(
    { eventMessage: { name: 'Harvest lunch', description: 'Bring a friend', startTime: 1_772_539_200 } },
    { key: inGroup },
  ),
  'message-broadcast-received': message(
    { conversation: 'To all my customers' },
    {
      key: {
        remoteJid: '1700000000@broadcast',
        participant: lenaJid,
        fromMe: false,
        id: '3EB0A1B2C3D4E5F60008',
      },
      info: { broadcast: true },
    },
  ),
  'message-unknown-type': message(undefined, {
    over: { plaintext: Buffer.from('wrIEBWxhdGVy', 'base64').toString('base64') },
  }),
  'message-comment': message(
    {
      commentMessage: {
        message: { conversation: 'Agreed' },
        targetMessageKey: { ...target, remoteJid: groupJid, participant: lenaLid },
      },
    },
    { key: { ...inGroup, id: '3EB0A1B2C3D4E5F60009', participant: bobLid, participantAlt: bobJid } },
  ),
  'system-reaction-sealed': message({
    encReactionMessage: {
      targetMessageKey: target,
      encPayload: Buffer.alloc(20, 3),
      encIv: Buffer.alloc(12, 4),
    },
  }),
};

const changes: Readonly<Record<string, LinkedEvent>> = {
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

const call = (status: string, after: number) => ({
  chatId: lenaLid,
  from: lenaLid,
  callerPn: lenaJid,
  id: '00AABBCCDDEEFF001122334455667788',
  date: new Date((seconds + after) * 1000).toISOString(),
  offline: false,
  status,
  isVideo: true,
  isGroup: false,
});

const others: Readonly<Record<string, LinkedEvent>> = {
  'call-answered': {
    event: 'call',
    signals: [call('offer', 0), call('accept', 6), call('terminate', 126)],
    scene,
  },
  'call-missed': { event: 'call', signals: [call('offer', 0), call('timeout', 40)], scene },
  'call-rejected': { event: 'call', signals: [call('offer', 0), call('reject', 4)], scene },
  'call-record': {
    event: 'call-record',
    record: plain(
      proto.CallLogRecord.fromObject({
        callId: '11AABBCCDDEEFF001122334455667788',
        callResult: 'CONNECTED',
        duration: 300,
        startTime: seconds,
        isIncoming: false,
        isVideo: false,
        participants: [{ userJid: lenaLid, callResult: 'CONNECTED' }],
      }),
    ),
    scene,
  },
  'call-log-message': message(
    {
      callLogMesssage: {
        isVideo: false,
        callOutcome: 1,
        callType: 0,
        participants: [{ jid: lenaLid, callOutcome: 1 }],
      },
    },
    { key: { ...fromLena, id: '3EB0A1B2C3D4E5F60020' } },
  ),
  'call-missed-in-history': stub('CALL_MISSED_VOICE', [], { ...fromLena, id: '3EB0A1B2C3D4E5F60021' }),
  'membership-added': stub('GROUP_PARTICIPANT_ADD', [
    member(unknownLid, '12025550143@s.whatsapp.net'),
    member(bobLid, bobJid),
  ]),
  'membership-left': stub('GROUP_PARTICIPANT_LEAVE', [member(lenaLid, lenaJid)]),
  'membership-promoted': stub('GROUP_PARTICIPANT_PROMOTE', [bobJid]),
  'membership-past': {
    event: 'past-member',
    groupJid,
    participant: plain(
      proto.PastParticipant.fromObject({
        userJid: '12025550188@s.whatsapp.net',
        leaveReason: 'REMOVED',
        leaveTs: 1_690_000_000,
      }),
    ),
    scene: groupScene,
  },
  'group-created': stub('GROUP_CREATE', ['Project Falcon']),
  'group-renamed': stub('GROUP_CHANGE_SUBJECT', ['Project Falcon 2']),
  'group-picture': stub('GROUP_CHANGE_ICON', ['1772442927']),
  'group-announcements': stub('GROUP_CHANGE_ANNOUNCE', ['on']),
  'group-disappearing': message(
    { protocolMessage: { type: Type.EPHEMERAL_SETTING, ephemeralExpiration: 86_400 } },
    { key: { ...inGroup, id: '3EB0A1B2C3D4E5F60022' } },
  ),
  'system-security-code': stub('E2E_DEVICE_CHANGED', [], { ...fromLena, id: '3EB0A1B2C3D4E5F60023' }),
  'system-pinned': message(
    { pinInChatMessage: { key: target, type: 1, senderTimestampMs: 1_772_443_100_000 } },
    { key: { ...fromLena, id: '3EB0A1B2C3D4E5F60024' } },
  ),
  identity: { event: 'identity', lid: unknownLid, phone: '+12025550143', scene },
  'gap-unlinked': {
    event: 'gap',
    from: '2026-03-03T00:00:00.000Z',
    until: '2026-03-09T06:30:00.000Z',
    reason: 'The device was not linked. What the phone tells of this time is archived as its history.',
    scene,
  },
  'gap-undecryptable': stub('CIPHERTEXT', ['Message absent from node'], {
    ...fromLena,
    id: '3EB0A1B2C3D4E5F60025',
  }),
  'gap-view-once': message(undefined, { key: { ...fromLena, id: '3EB0A1B2C3D4E5F60026', isViewOnce: true } }),
};

/** By name of the fixture. */
export const goldenEvents: Readonly<Record<string, LinkedEvent>> = { ...messages, ...changes, ...others };
