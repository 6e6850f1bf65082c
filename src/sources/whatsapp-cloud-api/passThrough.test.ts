import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { objectOf } from '#core/untyped.ts';
import { readFixtures } from '../../../test/support/cloud/goldens.ts';
import { phoneNumberId, TestGraph, testSettings } from '../../../test/support/cloud/graph.ts';
import { openRoad } from '../../../test/support/cloud/road.ts';

const message = { messaging_product: 'whatsapp', to: '447700900123', type: 'text', text: { body: 'Ready.' } };
const bearer = { authorization: `Bearer ${testSettings.passThroughToken}` };

let graph: TestGraph;
let road: ReturnType<typeof openRoad>;
beforeEach(async () => {
  graph = await TestGraph.open();
  road = openRoad(graph.settings);
});
afterEach(() => graph.close());

const send = (body: unknown = message, path = `send/${phoneNumberId}/messages`) =>
  road.receive({
    path,
    headers: bearer,
    body: Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  });
const drafts = () => road.emitted().map(({ native }) => road.source.convert(native));
const statusOf = async (answer: Promise<{ status: number }>) => (await answer).status;

test('a message goes out, is archived as sent by the number, and the program hears what Meta says', async () => {
  const { status, body } = await send();
  expect(status).toBe(200);
  expect(JSON.parse(String(body))).toMatchObject({ messages: [{ id: 'wamid.test1' }] });
  expect(graph.taken).toEqual([message]);
  expect(drafts()).toMatchObject([
    {
      kind: 'message',
      nativeId: 'wamid.test1',
      sender: { nativeId: '+447700900101' },
      recipients: [{ nativeId: '+447700900123' }],
      content: { text: 'Ready.' },
    },
  ]);
  await road.crash();
  await road.start();
  expect(drafts()).toHaveLength(1);
});

const requests = [...readFixtures()].filter(([, { sent }]) => sent !== undefined);
test.each(requests.map(([name, { sent }]) => [name, objectOf(sent).request] as const))(
  'every type goes through as it was written: %s',
  async (_name, request) => {
    expect(await statusOf(send(request))).toBe(200);
    expect(graph.taken).toEqual([request]);
    expect(graph.refused).toEqual([]);
    expect(road.emitted()).toHaveLength(1);
  },
);

test('the number is asked once', async () => {
  await send();
  await send();
  expect(graph.asked.filter((asked) => asked.includes('display_phone_number'))).toHaveLength(1);
});

test('the version may stand in the address, as it does at Meta', async () => {
  expect(await statusOf(send(message, `send/v23.0/${phoneNumberId}/messages`))).toBe(200);
});

test.each([
  ['what Meta refuses', { ...message, to: undefined, recipient: 'x' }],
  ['a type that is not there', { ...message, type: 'hologram' }],
])('%s is answered as Meta answers, and is no message', async (_what, body) => {
  const { status, body: answer } = await send(body);
  expect(status).toBe(400);
  expect(JSON.parse(String(answer))).toMatchObject({ error: { type: 'OAuthException' } });
  await road.start();
  expect(road.emitted()).toEqual([]);
});

test('a message without a type is a text, as it is to Meta', async () => {
  expect(await statusOf(send({ ...message, type: undefined }))).toBe(200);
  expect(drafts()).toMatchObject([{ kind: 'message', content: { type: 'text', text: 'Ready.' } }]);
});

test('marking as read goes through and is no message', async () => {
  const read = { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.x' };
  expect(JSON.parse(String((await send(read)).body))).toEqual({ success: true });
  expect(road.emitted()).toEqual([]);
});

describe('nobody else sends', () => {
  test.each([
    {},
    { authorization: '' },
    { authorization: 'Bearer another-token-of-somebody' },
    { authorization: `Basic ${testSettings.passThroughToken}` },
    { authorization: `Bearer ${testSettings.accessToken}` },
  ])('%o', async (headers) => {
    const path = `send/${phoneNumberId}/messages`;
    const answer = road.receive({ path, headers, body: Buffer.from(JSON.stringify(message)) });
    await expect(answer).rejects.toSatisfy((error) => isFailure(error, 'request-forged'));
    expect(graph.asked).toEqual([]);
  });

  test('where no token was set', async () => {
    const { passThroughToken: _none, ...settings } = graph.settings;
    road = openRoad(settings);
    await expect(send()).rejects.toSatisfy((error) => isFailure(error, 'request-forged'));
  });

  test('from a number that is not listed', async () => {
    road = openRoad({ ...graph.settings, phoneNumberIds: ['1'] });
    expect(await statusOf(send())).toBe(404);
    expect(graph.asked).toEqual([]);
  });
});

test.each([
  ['no JSON', '{', `send/${phoneNumberId}/messages`, 400],
  [
    'no UTF-8',
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    `send/${phoneNumberId}/messages`,
    400,
  ],
  ['a list', '[]', `send/${phoneNumberId}/messages`, 400],
  ['another edge', message, `send/${phoneNumberId}/media`, 404],
  ['no number', message, 'send/../messages', 404],
  ['nothing', message, 'send', 404],
])('%s is not forwarded', async (_what, body, path, status) => {
  expect(await statusOf(send(body, path))).toBe(status);
  expect(graph.taken).toEqual([]);
});

describe('an answer that was lost', () => {
  const unknown = [
    { kind: 'message', nativeId: expect.stringMatching(/^attempt:/), content: { text: 'Ready.' } },
    { kind: 'system', content: { text: expect.stringContaining('not known') } },
  ];

  test('the message is archived as one of which nobody knows whether it went out', async () => {
    graph.turn = 'cut';
    expect(await statusOf(send())).toBe(504);
    expect(drafts()).toMatchObject(unknown);
    await road.start();
    expect(drafts()).toHaveLength(2);
  });

  test("a gateway's page is no answer of Meta's", async () => {
    graph.turn = 'gateway';
    expect(await statusOf(send())).toBe(502);
    expect(drafts()).toMatchObject(unknown);
  });

  test('the process ends while Meta has the message and says nothing yet', async () => {
    graph.turn = 'silent';
    void send().catch(() => undefined);
    await vi.waitFor(() => expect(graph.taken).toHaveLength(1));
    await road.crash();
    await road.start();
    expect(drafts()).toMatchObject(unknown);
  });

  test('the process ends while the site takes the message in: it has its id, and there is no doubt', async () => {
    const { emit } = road;
    road.emit = () => new Promise(() => undefined);
    void send().catch(() => undefined);
    const { memory } = road.ground;
    const shards = Array.from({ length: 16 }, (_, index) => `attempts/${index}`);
    await vi.waitFor(async () =>
      expect([...(await memory.get(shards)).values()].join()).toContain('wamid.test1'),
    );
    await road.crash();
    road.emit = emit;
    await road.start();
    expect(drafts()).toMatchObject([{ kind: 'message', nativeId: 'wamid.test1' }]);
  });

  test('the site is away after the message went out: archived at the next start', async () => {
    road.refuses = true;
    graph.turn = 'cut';
    await send();
    await road.crash();
    road.refuses = false;
    expect(drafts()).toEqual([]);
    await road.start();
    expect(drafts()).toMatchObject(unknown);
    await road.crash();
    await road.start();
    expect(drafts()).toHaveLength(2);
  });
});

test('a message that is out and cannot be archived is answered as sent, and archived later with its id', async () => {
  road.refuses = true;
  expect(await statusOf(send())).toBe(200);
  await road.crash();
  road.refuses = false;
  await road.start();
  expect(drafts()).toMatchObject([{ kind: 'message', nativeId: 'wamid.test1' }]);
});

test('nothing leaves that is not remembered first', async () => {
  const { memory } = road.ground;
  Object.assign(road.ground, {
    memory: { ...memory, set: () => Promise.reject(new Error('the disk is full')) },
  });
  await expect(send()).rejects.toThrow('the disk is full');
  expect(graph.taken).toEqual([]);
});

test('where no connection was made nothing was sent, and nothing is archived', async () => {
  const { ground } = road;
  await send();
  const gone = await TestGraph.open();
  await gone.close();
  road = Object.assign(openRoad(gone.settings), { ground });
  expect(await statusOf(send())).toBe(502);
  await road.start();
  expect(drafts()).toEqual([]);
});

test('many at once are each archived once', async () => {
  const answers = await Promise.all(Array.from({ length: 60 }, () => send()));
  expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
  expect(new Set(drafts().map(({ nativeId }) => nativeId)).size).toBe(60);
  await road.crash();
  await road.start();
  expect(drafts()).toHaveLength(60);
});

test('media that were sent are fetched, by id and by link', async () => {
  graph.media.set('88', { content: Buffer.from('crate'), mimeType: 'image/png' });
  await send({ ...message, type: 'image', image: { id: '88', caption: 'Crate' } });
  const [event] = road.emitted();
  expect(event?.awaitsMedia).toBe(true);
  if (event === undefined) return;
  const { native } = await road.source.media.fetch(
    event.native,
    graph.settings,
    new AbortController().signal,
  );
  expect(road.source.convert(native).attachments).toMatchObject([
    { status: 'available', size: 5, mimeType: 'image/png' },
  ]);
});
