import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { proto } from '@whiskeysockets/baileys';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ItemDraft, itemIdOf } from '#core/item.ts';
import { CaptureHouse, type RunningCapture, startCapture } from '../../../test/support/whatsapp/house.ts';
import {
  type MockWhatsapp,
  makeMessageId,
  startMockWhatsapp,
} from '../../../test/support/whatsapp/mockWhatsapp.ts';

const alice = '+447700900101';
const dave = '+447700900102';
const bob = '+447700900123';
const carol = '+12025550143';
const { ProtocolMessage } = proto.Message;

let whatsapp: MockWhatsapp;
let running: RunningCapture[];
/** Two employees, each with a linked device. */
const at = { alice: new CaptureHouse(), dave: new CaptureHouse() };

beforeAll(async () => {
  whatsapp = await startMockWhatsapp();
  const address = { url: whatsapp.url, certificateKey: whatsapp.certificateKey };
  whatsapp.makeGroup('Project Falcon', [alice, dave, bob]);
  running = [];
  for (const [house, phone] of [
    [at.alice, alice],
    [at.dave, dave],
  ] as const) {
    running.push(
      startCapture(house, { ...whatsapp, ...address }, { accountPhone: phone, pairingCode: 'false' }),
    );
    whatsapp.scan(await house.qr(), phone);
    await house.state('running');
    await house.until(
      () => [...house.values.keys()].some((name) => name.startsWith('group/')) || later(house),
    );
  }
}, 60_000);

afterAll(async () => {
  for (const capture of running) await capture.stop();
  await whatsapp.stop();
});

/** `until` looks again at every news. */
function later(house: CaptureHouse): false {
  setTimeout(() => house.ground.tell(house.states.at(-1) ?? { state: 'running' }), 20);
  return false;
}

function draft(id: string, kind: ItemDraft['kind'] = 'message', house = at.alice): Promise<ItemDraft> {
  return house.until(() => house.drafts().find((item) => item.nativeId === id && item.kind === kind));
}

const groupJid = () => [...whatsapp.server.groups.keys()][0] ?? '';

function identityOf(item: ItemDraft): string {
  return itemIdOf({ ...item, nativeId: item.nativeId ?? '' });
}

describe('two employees', () => {
  test('a group: one item with the members of that moment, whichever device saw it', async () => {
    const id = await whatsapp.sendText(bob, groupJid(), 'Meeting at ten');
    const [one, other] = [await draft(id), await draft(id, 'message', at.dave)];
    expect(one).toMatchObject({
      conversation: { id: groupJid(), type: 'group', title: 'Project Falcon' },
      sender: { nativeId: bob },
    });
    expect(one.recipients.map(({ nativeId, role }) => [nativeId, role]).toSorted()).toEqual([
      [alice, 'member'],
      [dave, 'member'],
    ]);
    expect(identityOf(one)).toBe(identityOf(other));
    expect(other.recipients.map(({ nativeId }) => nativeId).toSorted()).toEqual([alice, dave]);
  });

  test('a direct chat between them, with edit, reaction, receipt and deletion: the same items on both sides', async () => {
    const id = await whatsapp.sendText(alice, dave, 'Lunch?');
    const remoteJid = whatsapp.server.person(dave).lid;
    const key = { id, fromMe: true, remoteJid };
    const edit = await whatsapp.send(alice, dave, {
      message: {
        protocolMessage: {
          type: ProtocolMessage.Type.MESSAGE_EDIT,
          key,
          editedMessage: { conversation: 'Late lunch?' },
        },
      },
    });
    const reaction = await whatsapp.send(dave, alice, {
      message: {
        reactionMessage: { key: { ...key, fromMe: false }, text: '👍', senderTimestampMs: 1_767_225_600_000 },
      },
    });
    const revoke = await whatsapp.send(alice, dave, {
      message: { protocolMessage: { type: ProtocolMessage.Type.REVOKE, key } },
    });
    for (const [nativeId, kind] of [
      [id, 'message'],
      [edit, 'edit'],
      [reaction, 'reaction'],
      [revoke, 'deletion'],
    ] as const) {
      const [one, other] = [await draft(nativeId, kind), await draft(nativeId, kind, at.dave)];
      expect(identityOf(one)).toBe(identityOf(other));
      expect(one.conversation.id).toBe(`${alice}|${dave}`);
      if (kind !== 'message') expect(one.refers?.[0]?.nativeId).toBe(id);
    }
  });
});

describe('what happens to messages', () => {
  test('delivered and read, in a direct chat and in a group', async () => {
    const person = whatsapp.server.person(bob);
    const id = makeMessageId();
    for (const type of [undefined, 'read']) {
      const attrs = { id, from: person.lid, t: '1767225700', ...(type === undefined ? {} : { type }) };
      whatsapp.tell(alice, { tag: 'receipt', attrs });
    }
    const inGroup = makeMessageId();
    whatsapp.tell(alice, {
      tag: 'receipt',
      attrs: { id: inGroup, from: groupJid(), participant: person.lid, t: '1767225701', type: 'read' },
    });
    const direct = await at.alice.until(() => {
      const found = at.alice.drafts().filter(({ nativeId, kind }) => nativeId === id && kind === 'receipt');
      return found.length === 2 && found;
    });
    expect(direct.map(({ receipts, revision }) => [receipts?.[0]?.action, revision])).toEqual([
      ['delivered', 1],
      ['read', 2],
    ]);
    expect(direct[0]).toMatchObject({ sender: { nativeId: bob }, recipients: [{ nativeId: alice }] });
    expect(await draft(inGroup, 'receipt')).toMatchObject({
      sender: { nativeId: bob },
      receipts: [{ action: 'read', at: '2026-01-01T00:01:41.000Z' }],
    });
  });

  test('somebody joins a group: a membership item, the same on both devices, and he is a recipient from then on', async () => {
    const added = whatsapp.server.person(carol);
    for (const phone of [alice, dave]) {
      whatsapp.tell(phone, {
        tag: 'notification',
        attrs: {
          // WhatsApp's own id differs from device to device.
          id: `${phone}-1`,
          type: 'w:gp2',
          from: groupJid(),
          participant: whatsapp.server.person(bob).lid,
          participant_pn: whatsapp.server.person(bob).jid,
          addressing_mode: 'lid',
          t: '1767225800',
        },
        content: [
          {
            tag: 'add',
            attrs: {},
            content: [{ tag: 'participant', attrs: { jid: added.lid, phone_number: added.jid } }],
          },
        ],
      });
    }
    const find = (house: CaptureHouse) =>
      house.until(() => house.drafts().find(({ membership }) => membership?.change === 'added'));
    const [one, other] = [await find(at.alice), await find(at.dave)];
    expect(one).toMatchObject({
      kind: 'membership',
      sender: { nativeId: bob },
      membership: { members: [{ nativeId: carol }], by: { nativeId: bob } },
      occurredAt: '2026-01-01T00:03:20.000Z',
    });
    expect(identityOf(one)).toBe(identityOf(other));
    whatsapp.server.groups.get(groupJid())?.members.push(added);
    const id = await whatsapp.sendText(carol, groupJid(), 'Hello all');
    const recipients = (await draft(id)).recipients.map(({ nativeId }) => nativeId);
    expect(recipients.toSorted()).toEqual([alice, dave, bob].toSorted());
    const next = await whatsapp.sendText(bob, groupJid(), 'Welcome');
    expect((await draft(next)).recipients.map(({ nativeId }) => nativeId)).toContain(carol);
  });

  test('an incoming call that is answered: one item with its duration', async () => {
    const caller = whatsapp.server.person(bob);
    const call = (tag: string, t: string, attrs = {}) =>
      whatsapp.tell(alice, {
        tag: 'call',
        attrs: { id: `${tag}-1`, from: caller.lid, t },
        content: [
          { tag, attrs: { 'call-id': 'CALL1', 'call-creator': caller.lid, caller_pn: caller.jid, ...attrs } },
        ],
      });
    call('offer', '1767225900');
    call('accept', '1767225905');
    call('terminate', '1767225965');
    expect(await draft('CALL1', 'call')).toMatchObject({
      sender: { nativeId: bob },
      call: { media: 'voice', group: false, outcome: 'answered', durationSeconds: 60 },
    });
    expect(at.alice.drafts().filter(({ nativeId }) => nativeId === 'CALL1')).toHaveLength(1);
  });

  test('a view-once message, and one that cannot be decrypted, are gaps that say so', async () => {
    const from = whatsapp.server.person(bob);
    const attrs = {
      from: from.lid,
      sender_pn: from.jid,
      t: String(Math.floor(Date.now() / 1000)),
      type: 'text',
    };
    const once = makeMessageId();
    whatsapp.tell(alice, {
      tag: 'message',
      attrs: { ...attrs, id: once },
      content: [{ tag: 'unavailable', attrs: { type: 'view_once' } }],
    });
    expect(await draft(once, 'gap')).toMatchObject({ sender: { nativeId: bob }, flags: { viewOnce: true } });
    const broken = makeMessageId();
    whatsapp.tell(alice, {
      tag: 'message',
      attrs: { ...attrs, id: broken },
      content: [{ tag: 'enc', attrs: { v: '2', type: 'msg' }, content: randomBytes(64) }],
    });
    expect(await draft(broken, 'gap')).toMatchObject({
      gap: { reason: 'A message that this device could not decrypt.' },
    });
    whatsapp.server.devicesOf(whatsapp.server.person(alice))[0]?.waiting.delete(broken);
  });

  test('votes are opened with the poll they answer', async () => {
    const secret = randomBytes(32);
    const poll = await whatsapp.send(bob, alice, {
      message: {
        messageContextInfo: { messageSecret: secret },
        pollCreationMessageV3: {
          name: 'Lunch where?',
          options: [{ optionName: 'Canteen' }, { optionName: 'Thai' }],
          selectableOptionsCount: 1,
        },
      },
    });
    const author = whatsapp.server.person(bob).lid;
    const voter = whatsapp.server.person(alice).lid;
    const vote = await whatsapp.send(alice, bob, {
      message: {
        pollUpdateMessage: {
          pollCreationMessageKey: { id: poll, fromMe: false, remoteJid: author },
          vote: sealVote({ secret, poll, author, voter }, 'Thai'),
          senderTimestampMs: 1_767_225_600_000,
        },
      },
    });
    expect(await draft(vote)).toMatchObject({
      sender: { nativeId: alice },
      refers: [{ relation: 'replyTo', nativeId: poll }],
      content: { type: 'poll', poll: { question: 'Lunch where?', options: [{ text: 'Thai', votes: 1 }] } },
    });
  });

  test('an unknown type is kept whole', async () => {
    const id = makeMessageId();
    // Field 9000 of the message, as a later WhatsApp might have it.
    const unknown = Buffer.from([0xc2, 0xb2, 0x04, 0x05, ...Buffer.from('later')]);
    const decoded = proto.Message.decode(Buffer.alloc(0));
    const encode = proto.Message.encode;
    proto.Message.encode = (message, writer) =>
      message === decoded
        ? ({ finish: () => unknown } as unknown as ReturnType<typeof encode>)
        : encode(message, writer);
    await whatsapp.send(bob, groupJid(), { id, message: decoded });
    proto.Message.encode = encode;
    expect(await draft(id)).toMatchObject({
      kind: 'message',
      content: { type: 'other', structured: { protobuf: unknown.toString('base64') } },
    });
  });

  test('status posts and newsletters are dropped', async () => {
    const from = whatsapp.server.person(bob);
    for (const chat of ['status@broadcast', '1203630000@newsletter']) {
      const attrs = { id: makeMessageId(), from: chat, participant: from.jid, t: '1767225600', type: 'text' };
      const plaintext = proto.Message.encode({ conversation: 'Look at me' }).finish();
      whatsapp.tell(alice, {
        tag: 'message',
        attrs,
        content: [{ tag: 'plaintext', attrs: {}, content: plaintext }],
      });
    }
    const after = await whatsapp.sendText(bob, alice, 'The next');
    await draft(after);
    expect(JSON.stringify(at.alice.drafts())).not.toContain('Look at me');
  });
});

describe('LIDs', () => {
  test('a LID without a number stays one; what is learned later is an identity item', async () => {
    const lid = '199900000000001@lid';
    await whatsapp.sendHistory(alice, {
      syncType: proto.HistorySync.HistorySyncType.RECENT,
      conversations: [
        {
          id: lid,
          messages: [
            {
              message: {
                key: { remoteJid: lid, id: 'OLD1', fromMe: false },
                message: { conversation: 'Hi' },
                messageTimestamp: 1_700_000_000,
              },
            },
          ],
        },
      ],
    });
    expect(await draft('OLD1')).toMatchObject({
      sender: { nativeId: lid, idType: 'lid', resolution: 'unresolved' },
    });
    await whatsapp.sendHistory(alice, {
      syncType: proto.HistorySync.HistorySyncType.PUSH_NAME,
      phoneNumberToLidMappings: [{ lidJid: lid, pnJid: '12025550199@s.whatsapp.net' }],
    });
    const found = await at.alice.until(() =>
      at.alice.drafts().find(({ identity }) => identity?.alsoKnownAs.includes(lid)),
    );
    expect(found).toMatchObject({
      identity: { participant: { nativeId: '+12025550199', resolution: 'alt' }, alsoKnownAs: [lid] },
    });
  });
});

test('the history: messages with their reactions and receipts, the call log, who had left', async () => {
  const chat = whatsapp.server.person(bob).jid;
  const key = { remoteJid: chat, id: 'HIST1', fromMe: true };
  await whatsapp.sendHistory(alice, {
    syncType: proto.HistorySync.HistorySyncType.FULL,
    conversations: [
      {
        id: chat,
        messages: [
          {
            message: {
              key,
              message: { conversation: 'From before' },
              messageTimestamp: 1_700_000_100,
              reactions: [
                {
                  key: { remoteJid: chat, id: 'HISTR', fromMe: false },
                  text: '🎉',
                  senderTimestampMs: 1_700_000_200_000,
                },
              ],
              userReceipt: [{ userJid: chat, receiptTimestamp: 1_700_000_110, readTimestamp: 1_700_000_150 }],
            },
          },
        ],
      },
    ],
    callLogRecords: [
      {
        callId: 'CALL0',
        callResult: proto.CallLogRecord.CallResult.CONNECTED,
        duration: 42,
        startTime: 1_700_000_300,
        isIncoming: false,
        isVideo: true,
        participants: [{ userJid: chat, callResult: proto.CallLogRecord.CallResult.CONNECTED }],
      },
    ],
    pastParticipants: [
      {
        groupJid: groupJid(),
        pastParticipants: [
          {
            userJid: '12025550188@s.whatsapp.net',
            leaveReason: proto.PastParticipant.LeaveReason.LEFT,
            leaveTs: 1_690_000_000,
          },
        ],
      },
    ],
  });
  expect(await draft('HIST1')).toMatchObject({
    sender: { nativeId: alice },
    content: { text: 'From before' },
  });
  expect(await draft('HISTR', 'reaction')).toMatchObject({
    sender: { nativeId: bob },
    reaction: { emoji: '🎉', removed: false },
    refers: [{ relation: 'reactsTo', nativeId: 'HIST1' }],
  });
  expect(await draft('CALL0', 'call')).toMatchObject({
    sender: { nativeId: alice },
    recipients: [{ nativeId: bob }],
    call: { media: 'video', outcome: 'answered', durationSeconds: 42 },
  });
  const receipts = at.alice
    .drafts()
    .filter(({ nativeId, kind }) => nativeId === 'HIST1' && kind === 'receipt');
  expect(receipts.map(({ receipts }) => receipts?.[0]?.action)).toEqual(['delivered', 'read']);
  await at.alice.until(() => at.alice.drafts().find(({ membership }) => membership?.change === 'left'));
});

/** As the client of a voter does; the reverse of `decryptPollVote`. */
function sealVote(
  { secret, poll, author, voter }: { secret: Buffer; poll: string; author: string; voter: string },
  option: string,
): proto.Message.IPollEncValue {
  const hmac = (key: Buffer, bytes: Buffer) => createHmac('sha256', key).update(bytes).digest();
  const named = Buffer.concat([Buffer.from(`${poll}${author}${voter}Poll Vote`), Buffer.from([1])]);
  const key = hmac(hmac(Buffer.alloc(32), secret), named);
  const encIv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, encIv);
  cipher.setAAD(Buffer.from(`${poll}\0${voter}`));
  const vote = proto.Message.PollVoteMessage.encode({
    selectedOptions: [createHash('sha256').update(option).digest()],
  }).finish();
  return { encIv, encPayload: Buffer.concat([cipher.update(vote), cipher.final(), cipher.getAuthTag()]) };
}
