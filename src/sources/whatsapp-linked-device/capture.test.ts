import { setTimeout as wait } from 'node:timers/promises';
import { proto } from '@whiskeysockets/baileys';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure, isFailure } from '#core/failure.ts';
import type { ItemDraft } from '#core/item.ts';
import { say } from '#core/sentence.ts';
import { CaptureHouse, type RunningCapture, startCapture } from '../../../test/support/whatsapp/house.ts';
import { type MockWhatsapp, startMockWhatsapp } from '../../../test/support/whatsapp/mockWhatsapp.ts';

const alice = '+447700900101';
const bob = '+447700900123';
const carol = '+12025550143';

let whatsapp: MockWhatsapp;
let house: CaptureHouse;
let running: RunningCapture[];

beforeEach(async () => {
  whatsapp = await startMockWhatsapp();
  house = new CaptureHouse();
  running = [];
});

afterEach(async () => {
  for (const capture of running) await capture.stop();
  await whatsapp.stop();
});

function start(at = house, accountPhone = alice): RunningCapture {
  const capture = startCapture(at, whatsapp, { accountPhone, pairingCode: 'false' });
  running.push(capture);
  return capture;
}

async function link(at = house, phone = alice): Promise<RunningCapture> {
  const capture = start(at, phone);
  whatsapp.scan(await at.qr(), phone);
  await at.state('running');
  return capture;
}

function draft(test: (draft: ItemDraft) => boolean, at = house): Promise<ItemDraft> {
  return at.until(() => at.drafts().find(test));
}

const byId =
  (id: string, kind = 'message') =>
  (item: ItemDraft) =>
    item.nativeId === id && item.kind === kind;

describe('linking', () => {
  test('a scanned code links the device, and an encrypted message is captured', async () => {
    await link();
    const id = await whatsapp.sendText(bob, alice, 'Good morning Alice');
    expect(await draft(byId(id))).toMatchObject({
      content: { type: 'text', text: 'Good morning Alice' },
      conversation: { id: `${alice}|${bob}`, type: 'direct' },
      sender: { nativeId: bob, displayName: bob },
      recipients: [{ nativeId: alice }],
      account: { id: alice },
    });
    expect(house.states.map(({ state }) => state)).toEqual([
      'connecting',
      'linking',
      'connecting',
      'running',
    ]);
  });

  test('a pairing code is offered beside the QR code', async () => {
    running.push(startCapture(house, whatsapp, { accountPhone: alice }));
    const shown = await house.until(() => {
      const last = house.states.at(-1);
      return last?.state === 'linking' && last.pairingCode !== undefined && last;
    });
    expect(shown.pairingCode).toMatch(/^[0-9A-Z]{8}$/);
    whatsapp.scan(shown.qr ?? '', alice);
    await house.state('running');
  });

  test('a phone with another number is logged out, and nothing of it is stored', async () => {
    const capture = start();
    whatsapp.scan(await house.qr(), bob);
    await whatsapp.sendText(carol, bob, 'Private');
    const failure = await capture.ended;
    expect(isFailure(failure, 'capture-unlinked')).toBe(true);
    expect(house.events).toEqual([]);
    expect([...house.values.keys()]).toEqual([]);
    expect(house.alarms).toMatchObject([{ code: 'linked-number-differs', account: alice }]);
    expect(whatsapp.server.devices).toEqual([]);
    expect(String(failure)).not.toContain(bob);
  });

  test('a device that the phone logs out is forgotten; the time until it is linked again is a gap', async () => {
    const capture = await link();
    await house.until(() => house.values.has('last-seen'));
    whatsapp.logout(alice);
    expect(isFailure(await capture.ended, 'capture-unlinked')).toBe(true);
    expect(house.states.at(-1)).toMatchObject({ state: 'unlinked' });
    expect([...house.values.keys()]).toEqual(['lost-since']);
    await link();
    expect(await draft(({ kind }) => kind === 'gap')).toMatchObject({
      gap: { from: expect.any(String), until: expect.any(String) },
      recipients: [{ nativeId: alice }],
    });
  });

  test("a number that is no longer a registered user's: the device is logged out and forgotten", async () => {
    const capture = await link();
    await capture.stop(new Failure('capture-unlinked', say`Not his.`, say`Correct it.`));
    expect(whatsapp.server.devices).toEqual([]);
    expect([...house.values.keys()]).toEqual(['lost-since']);
  });

  test.each([
    [403, 'capture-refused'],
    [440, 'capture-refused'],
  ] as const)('WhatsApp ends the connection with %d: the capture stops', async (code, expected) => {
    const capture = await link();
    for (const device of whatsapp.server.devices) whatsapp.server.fail(device, code);
    expect(isFailure(await capture.ended, expected)).toBe(true);
    expect(house.states.at(-1)).toMatchObject({ state: 'refused' });
  });
});

describe('durability', () => {
  test('what the site did not take over is not acknowledged, comes again, and can be decrypted again', async () => {
    await link();
    house.trouble = new Error('the site has no room');
    const id = await whatsapp.sendText(bob, alice, 'Not lost');
    // The client answers this in a listener of its own, which fails now; the process shall not end by it.
    whatsapp.server.devices[0]?.connection?.send({
      tag: 'ib',
      attrs: {},
      content: [{ tag: 'offline_preview', attrs: {} }],
    });
    await house.state('connecting');
    expect(whatsapp.server.devices[0]?.waiting.has(id)).toBe(true);
    house.trouble = undefined;
    const found = await draft(byId(id));
    expect(found.content?.text).toBe('Not lost');
    await house.until(() => whatsapp.server.devices[0]?.waiting.size === 0 || poke());
    expect(house.drafts().filter(({ kind }) => kind === 'gap')).toEqual([]);
    expect(whatsapp.server.received.filter(({ attrs }) => attrs.type === 'retry')).toEqual([]);
  });

  test('a restart goes on with the same device, and adds nothing twice', async () => {
    const first = await link();
    const one = await whatsapp.sendText(bob, alice, 'Before');
    await draft(byId(one));
    await first.stop();
    const two = await whatsapp.sendText(bob, alice, 'While away');
    start();
    expect(await draft(byId(two))).toMatchObject({ content: { text: 'While away' } });
    const three = await whatsapp.sendText(bob, alice, 'After');
    await draft(byId(three));
    expect(whatsapp.server.devices).toHaveLength(1);
    expect(house.drafts().map(({ content }) => content?.text)).toEqual(['Before', 'While away', 'After']);
    const native = house.events[1]?.native;
    expect(native?.event === 'message' && native.origin).toBe('offline');
  });

  test('a broken network is bridged', async () => {
    await link();
    for (const { connection } of whatsapp.server.devices) connection?.cut();
    await house.until(() => house.states.some(({ state }) => state === 'waiting'));
    const id = await whatsapp.sendText(bob, alice, 'Still here');
    await draft(byId(id));
  });

  test('the original is kept where its edit and its deletion arrive in the same moment', async () => {
    const capture = await link();
    await capture.stop();
    const id = await whatsapp.sendText(bob, alice, 'The first words');
    const key = { id, fromMe: true, remoteJid: whatsapp.server.person(alice).lid };
    const edit = await whatsapp.send(bob, alice, {
      message: {
        protocolMessage: {
          type: proto.Message.ProtocolMessage.Type.MESSAGE_EDIT,
          key,
          editedMessage: { conversation: 'Other words' },
        },
      },
    });
    const revoke = await whatsapp.send(bob, alice, {
      message: { protocolMessage: { type: proto.Message.ProtocolMessage.Type.REVOKE, key } },
    });
    start();
    expect(await draft(byId(id))).toMatchObject({ content: { text: 'The first words' } });
    expect(await draft(byId(edit, 'edit'))).toMatchObject({
      content: { text: 'Other words' },
      refers: [{ relation: 'edits', nativeId: id }],
    });
    expect(await draft(byId(revoke, 'deletion'))).toMatchObject({
      deletion: { scope: 'everyone', originalAvailable: true },
      refers: [{ relation: 'deletes', nativeId: id }],
    });
  });
});

test('it never sends a message, marks nothing as read, and is not shown as online', async () => {
  await link();
  const id = await whatsapp.sendText(bob, alice, 'Anybody there?');
  await draft(byId(id));
  const own = await whatsapp.sendText(alice, bob, 'Yes');
  expect(await draft(byId(own))).toMatchObject({
    sender: { nativeId: alice },
    recipients: [{ nativeId: bob }],
  });
  // Somebody else's device asks to have the message again, which the phone has to do.
  whatsapp.tell(alice, {
    tag: 'receipt',
    attrs: { id: own, from: whatsapp.server.person(bob).lid, type: 'retry', t: '1767225600' },
    content: [{ tag: 'retry', attrs: { count: '1', id: own, t: '1767225600', v: '1' } }],
  });
  await wait(500);
  const sent = whatsapp.server.received;
  expect(sent.filter(({ tag }) => tag === 'message')).toEqual([]);
  expect(sent.filter(({ tag, attrs }) => tag === 'presence' && attrs.type === 'available')).toEqual([]);
  const receipts = sent.filter(({ tag }) => tag === 'receipt').map(({ attrs }) => attrs.type);
  expect(new Set(receipts)).toEqual(new Set(['inactive', 'sender']));
});

/** Lets time pass inside `until`, which looks again at every news. */
function poke(): false {
  setTimeout(() => house.ground.tell(house.states.at(-1) ?? { state: 'running' }), 20);
  return false;
}
