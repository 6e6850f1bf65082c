import { proto } from '@whiskeysockets/baileys';
import type { LinkedEvent } from '#sources/whatsapp-linked-device/native.ts';
import { plain } from '#sources/whatsapp-linked-device/protobuf.ts';
import {
  bobJid,
  bobLid,
  fromLena,
  groupJid,
  groupScene,
  inGroup,
  lenaJid,
  lenaLid,
  member,
  message,
  scene,
  seconds,
  stub,
  target,
  unknownLid,
} from './frame.ts';

const { Type } = proto.Message.ProtocolMessage;

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

/** Calls, groups, people and losses, by the name of their fixture. */
export const goldenOthers: Readonly<Record<string, LinkedEvent>> = {
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
