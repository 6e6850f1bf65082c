import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import {
  bobJid,
  bobLid,
  file,
  fromAlice,
  fromLena,
  groupJid,
  inGroup,
  lenaJid,
  lenaLid,
  media,
  message,
  target,
  unknownLid,
} from './frame.ts';

/** Messages by the name of their fixture. */
export const goldenMessages: Readonly<Record<string, LinkedEvent>> = {
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
