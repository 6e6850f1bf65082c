import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import type { AttachmentId } from '#core/ids.ts';
import type { Captured } from '#core/source.ts';
import { cloudMedia } from '#sources/whatsapp-cloud-api/media.ts';
import type { CloudEvent } from '#sources/whatsapp-cloud-api/native.ts';
import { fixtureWebhooks } from '../../../test/support/cloud/goldens.ts';
import { TestGraph } from '../../../test/support/cloud/graph.ts';
import { openRoad } from '../../../test/support/cloud/road.ts';

const content = Buffer.from('a photograph of nothing');
const base64 = createHash('sha256').update(content).digest('base64');
const hex = createHash('sha256').update(content).digest('hex');
const never = new AbortController().signal;

let graph: TestGraph;
beforeEach(async () => {
  graph = await TestGraph.open();
  graph.media.set('77', { content, mimeType: 'image/jpeg' });
});
afterEach(() => graph.close());

async function captured(image: object): Promise<Captured<CloudEvent>> {
  const road = openRoad(graph.settings);
  await road.webhook(webhookOf({ type: 'image', image }));
  const [event] = road.emitted();
  if (event === undefined) throw new Error('nothing was captured');
  return event;
}

function webhookOf(message: object) {
  const head = { from: '447700900123', id: 'wamid.x', timestamp: '1777888800' };
  const metadata = { display_phone_number: '447700900101', phone_number_id: '109000000000101' };
  const value = { messaging_product: 'whatsapp', metadata, messages: [{ ...head, ...message }] };
  return {
    object: 'whatsapp_business_account',
    entry: [{ id: '208', changes: [{ field: 'messages', value }] }],
  };
}

const fetchOf = (native: CloudEvent) => cloudMedia.fetch(native, graph.settings, never);
const itemOf = (native: CloudEvent) => openRoad().source.convert(native);

test('a message with a medium is durable at once, and its medium fetched after', async () => {
  const event = await captured({ id: '77', mime_type: 'image/jpeg', sha256: base64 });
  expect(event.awaitsMedia).toBe(true);
  expect(itemOf(event.native).attachments).toMatchObject([{ status: 'pending' }]);
  const native = cloudMedia.decode(Buffer.from(cloudMedia.encode(event.native)));
  expect(native).toEqual(event.native);
  const fetched = await fetchOf(native);
  const [attachment] = itemOf(fetched.native).attachments;
  expect(attachment).toMatchObject({
    status: 'available',
    size: content.length,
    sha256: hex,
    mimeType: 'image/jpeg',
  });
  expect(fetched.attachments.map(({ id }) => id)).toEqual([attachment?.id]);
  expect(await buffer(await (fetched.attachments[0]?.open() ?? Promise.reject(new Error('none'))))).toEqual(
    content,
  );
  expect(graph.asked).toEqual([
    'GET /v23.0/77?phone_number_id=109000000000101',
    expect.stringContaining('GET /whatsapp_business/attachments/'),
  ]);
  expect(graph.refused).toEqual([]);
});

test.each([
  ['in hex', { sha256: hex }, {}],
  ['not at all', {}, { sha256: '' }],
  ['in a form of its own', { sha256: '4654+8g=' }, { sha256: 'none', file_size: 'many' }],
])('a hash that is told %s', async (_how, told, answer) => {
  graph.media.set('77', { content, mimeType: 'image/jpeg', told: answer });
  const { native, attachments } = await fetchOf((await captured({ id: '77', ...told })).native);
  expect(itemOf(native).attachments).toMatchObject([
    { status: 'available', size: content.length, sha256: hex },
  ]);
  expect(await buffer(await (attachments[0]?.open() ?? Promise.reject(new Error('none'))))).toEqual(content);
});

test.each([
  ['another hash than the webhook', {}, { sha256: createHash('sha256').digest('hex') }],
  ['no medium of this id', { id: '78' }, {}],
])('%s: tried again', async (_what, image, told) => {
  graph.media.set('77', { content, mimeType: 'image/jpeg', told });
  const { native } = await captured({ id: '77', sha256: base64, ...image });
  await expect(fetchOf(native)).rejects.toSatisfy((error) => isFailure(error, 'media-missing'));
});

test.each([
  ['another content', { sha256: createHash('sha256').digest('hex') }],
  ['less content', { file_size: String(content.length + 1) }],
  ['more content', { file_size: '3' }],
])('%s than was promised never ends well', async (_what, told) => {
  graph.media.set('77', { content, mimeType: 'image/jpeg', told });
  const { attachments } = await fetchOf((await captured({ id: '77' })).native);
  const reading = attachments[0]?.open().then(buffer);
  await expect(reading).rejects.toSatisfy((error) => isFailure(error, 'media-missing'));
});

test('an address that is over is tried again', async () => {
  const { attachments } = await fetchOf((await captured({ id: '77', sha256: base64 })).native);
  graph.expireAddresses();
  await expect(attachments[0]?.open()).rejects.toSatisfy((error) => isFailure(error, 'media-missing'));
});

test('an id cannot lead elsewhere', async () => {
  const { native } = await captured({ id: '../v23.0/77?x=' });
  await expect(fetchOf(native)).rejects.toSatisfy((error) => isFailure(error, 'media-missing'));
  expect(graph.asked).toEqual(['GET /v23.0/..%2Fv23.0%2F77%3Fx%3D?phone_number_id=109000000000101']);
});

test('a long medium streams', async () => {
  const long = Buffer.alloc(20 * 2 ** 20, 'x');
  graph.media.set('79', { content: long, mimeType: 'video/mp4' });
  const { attachments } = await fetchOf((await captured({ id: '79' })).native);
  let read = 0;
  let largest = 0;
  for await (const chunk of await (attachments[0]?.open() ?? Promise.reject(new Error('none')))) {
    read += (chunk as Buffer).length;
    largest = Math.max(largest, (chunk as Buffer).length);
  }
  expect(read).toBe(long.length);
  expect(largest).toBeLessThan(2 ** 20);
});

test('without its medium the message says why, and the medium comes late', async () => {
  const { native } = await captured({ id: '77', sha256: base64, caption: 'here' });
  expect(itemOf(cloudMedia.without(native, 'expired')).attachments).toMatchObject([{ status: 'expired' }]);
  const late = itemOf(cloudMedia.late((await fetchOf(native)).native));
  expect(late).toMatchObject({
    kind: 'late-media',
    nativeId: 'wamid.x',
    refers: [{ relation: 'mediaOf', nativeId: 'wamid.x' }],
  });
});

test.each([
  'http://cdn.corp.example/small.jpg',
  'https://127.0.0.1/small.jpg',
  'https://10.0.0.1/small.jpg',
  'https://[::1]/small.jpg',
  'https://localhost/small.jpg',
  'https://metadata.google.internal/computeMetadata',
  'file:///etc/hostname',
  'no address',
])('a link to %s is not asked', async (link) => {
  const road = openRoad();
  const native: CloudEvent = {
    kind: 'sent',
    capturedAt: '2026-05-04T13:00:00.000Z',
    attempt: 'a',
    phoneNumberId: '1',
    displayPhoneNumber: '447700900101',
    request: { to: '447700900123', type: 'image', image: { link } },
    media: [{ id: 'attachment-1' as AttachmentId, status: 'pending' }],
  };
  const settings = { ...graph.settings, graphUrl: 'https://graph.facebook.com' };
  await expect(road.source.media.fetch(native, settings, never)).rejects.toSatisfy((error) =>
    isFailure(error, 'capture-broken'),
  );
});

describe('what a program sends by link', () => {
  /** Another host, which is none of Meta's. */
  async function elsewhere(answer: (response: ServerResponse) => void) {
    const tokens: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      tokens.push(request.headers.authorization);
      answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      tokens,
      link: `http://127.0.0.1:${port}/small.jpg`,
      [Symbol.dispose]: () => void server.close(),
    };
  }
  const sentWith = (link: string): CloudEvent => ({
    kind: 'sent',
    capturedAt: '2026-05-04T13:00:00.000Z',
    attempt: 'a',
    phoneNumberId: '109000000000101',
    displayPhoneNumber: '447700900101',
    request: { to: '447700900123', type: 'image', image: { link } },
    media: [{ id: 'attachment-1' as AttachmentId, status: 'pending' }],
  });

  test('is fetched from there, without the access token', async () => {
    using host = await elsewhere((response) => response.end(content));
    const { native, attachments } = await fetchOf(sentWith(host.link));
    expect(itemOf(native).attachments).toMatchObject([
      {
        status: 'available',
        size: content.length,
        sha256: hex,
        fileName: 'small.jpg',
        mimeType: 'image/jpeg',
      },
    ]);
    expect(await buffer(await (attachments[0]?.open() ?? Promise.reject(new Error('none'))))).toEqual(
      content,
    );
    expect(host.tokens).toEqual([undefined, undefined]);
  });

  test('is followed where it leads, but not to where nobody is to be asked', async () => {
    using host = await elsewhere((response) => response.end(content));
    using leading = await elsewhere((response) => response.writeHead(302, { location: host.link }).end());
    expect(itemOf((await fetchOf(sentWith(leading.link))).native).attachments).toMatchObject([
      { sha256: hex },
    ]);
    using astray = await elsewhere((response) =>
      response.writeHead(302, { location: 'https://10.0.0.1/x' }).end(),
    );
    await expect(fetchOf(sentWith(astray.link))).rejects.toSatisfy((error) =>
      isFailure(error, 'capture-broken'),
    );
    using round = await elsewhere((response) => response.writeHead(302, { location: '/small.jpg' }).end());
    await expect(fetchOf(sentWith(round.link))).rejects.toSatisfy((error) =>
      isFailure(error, 'capture-broken'),
    );
  });
});

test('only messages with media at the origin wait for them', async () => {
  const road = openRoad();
  for (const payload of fixtureWebhooks()) await road.webhook(payload);
  const waiting = road.emitted().filter(({ awaitsMedia }) => awaitsMedia === true);
  expect(waiting.length).toBe(11);
  for (const { native } of waiting) expect(JSON.stringify(native)).toContain('"id":"1003383421380');
});
