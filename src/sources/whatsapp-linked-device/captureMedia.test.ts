import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { getMediaKeys, type proto } from '@whiskeysockets/baileys';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { CaptureHouse, type RunningCapture, startCapture } from '../../../test/support/whatsapp/house.ts';
import { type MockWhatsapp, startMockWhatsapp } from '../../../test/support/whatsapp/mockWhatsapp.ts';
import { parseLinkedDeviceSettings } from './settings.ts';

const alice = '+447700900101';
const bob = '+447700900123';

let whatsapp: MockWhatsapp;
let capture: RunningCapture;
const house = new CaptureHouse();

beforeAll(async () => {
  whatsapp = await startMockWhatsapp();
  capture = startCapture(house, whatsapp, { accountPhone: alice, pairingCode: 'false' });
  whatsapp.scan(await house.qr(), alice);
  await house.state('running');
});

afterAll(async () => {
  await capture.stop();
  await whatsapp.stop();
});

const draft = (id: string) => house.until(() => house.drafts().find(({ nativeId }) => nativeId === id));

describe('media', () => {
  const content = Buffer.from('%PDF-1.7 invented');
  const settings = () =>
    parseLinkedDeviceSettings(
      { accountPhone: alice },
      { folders: [], whatsappServer: { url: whatsapp.url, certificateKey: whatsapp.certificateKey } },
    );

  async function sendDocument(name: string, over: proto.Message.IDocumentMessage = {}) {
    const mediaKey = randomBytes(32);
    const sealed = await sealMedia(content, mediaKey);
    whatsapp.server.media.set(`/v/${name}`, sealed);
    const id = await whatsapp.send(bob, alice, {
      message: {
        documentMessage: {
          directPath: `/v/${name}`,
          mediaKey,
          fileName: 'offer.pdf',
          mimetype: 'application/pdf',
          fileSha256: createHash('sha256').update(content).digest(),
          fileLength: content.length,
          ...over,
        },
      },
    });
    await draft(id);
    const captured = house.events.find(
      ({ native }) =>
        native.event === 'message' && native.message.key && (native.message.key as { id?: string }).id === id,
    );
    if (captured === undefined) throw new Error('not captured');
    return captured;
  }

  test('waits for its file, which is decrypted, checked and handed over', async () => {
    const captured = await sendDocument('one');
    expect(captured.awaitsMedia).toBe(true);
    const { media, convert } = capture.source;
    const stored = media.decode(Buffer.from(media.encode(captured.native)));
    const fetched = await media.fetch(stored, settings(), AbortSignal.timeout(5000));
    const [attachment] = convert(fetched.native).attachments;
    expect(attachment).toMatchObject({
      fileName: 'offer.pdf',
      mimeType: 'application/pdf',
      status: 'available',
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(fetched.attachments[0]?.id).toBe(attachment?.id);
    expect(await buffer((await fetched.attachments[0]?.open()) ?? raise())).toEqual(content);
    expect(convert(media.without(stored, 'expired')).attachments).toMatchObject([{ status: 'expired' }]);
    expect(convert(media.late(fetched.native))).toMatchObject({
      kind: 'late-media',
      refers: [{ relation: 'mediaOf' }],
      attachments: [{ status: 'available' }],
    });
  });

  test.each([
    ['another hash', { fileSha256: randomBytes(32) }, 'media-missing'],
    ['another size', { fileLength: 3 }, 'media-missing'],
    ['a file that is not there', { directPath: '/v/gone' }, 'media-missing'],
    ['another host', { directPath: '//evil.example/x' }, 'media-missing'],
    ['no key', { mediaKey: Buffer.alloc(0) }, 'capture-broken'],
  ] as const)('%s is refused', async (_name, over, code) => {
    const captured = await sendDocument(`bad-${code}-${_name.length}`, over);
    const { media } = capture.source;
    // Without an open connection, so that the phone is not asked for the file.
    const offline = { ...settings(), accountPhone: '+447700900199' };
    const failure = await media
      .fetch(captured.native, offline, AbortSignal.timeout(5000))
      .catch((error) => error);
    expect(isFailure(failure, code)).toBe(true);
  });
});

function raise(): never {
  throw new Error('missing');
}

/** As WhatsApp stores files: AES-256-CBC, then ten bytes of HMAC (fact: `encryptedStream` of the client). */
async function sealMedia(content: Buffer, mediaKey: Buffer): Promise<Buffer> {
  const { iv, cipherKey, macKey } = await getMediaKeys(mediaKey, 'document');
  const cipher = createCipheriv('aes-256-cbc', cipherKey, iv);
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  const mac = createHmac('sha256', macKey ?? raise())
    .update(Buffer.concat([iv, body]))
    .digest();
  return Buffer.concat([body, mac.subarray(0, 10)]);
}
