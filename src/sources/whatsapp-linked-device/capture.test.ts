import { afterEach, beforeEach, expect, test } from 'vitest';
import { CaptureHouse, type RunningCapture, startCapture } from '../../../test/support/whatsapp/house.ts';
import { type MockWhatsapp, startMockWhatsapp } from '../../../test/support/whatsapp/mockWhatsapp.ts';

const alice = '+447700900101';
const bob = '+447700900123';

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

function start(in_ = house, accountPhone = alice): RunningCapture {
  const capture = startCapture(in_, whatsapp, { accountPhone, pairingCode: 'false' });
  running.push(capture);
  return capture;
}

async function link(in_ = house, phone = alice): Promise<RunningCapture> {
  const capture = start(in_, phone);
  whatsapp.scan(await in_.qr(), phone);
  await in_.state('running');
  return capture;
}

test('a scanned code links the device, and a message is captured', async () => {
  await link();
  const id = await whatsapp.sendText(bob, alice, 'Good morning Alice');
  const draft = await house.until(() => house.drafts().find(({ nativeId }) => nativeId === id));
  expect(draft).toMatchObject({
    kind: 'message',
    content: { type: 'text', text: 'Good morning Alice' },
    conversation: { id: `${alice}|${bob}`, type: 'direct' },
    sender: { nativeId: bob },
    recipients: [{ nativeId: alice }],
  });
}, 40_000);
