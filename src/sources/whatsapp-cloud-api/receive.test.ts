import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { objectOf } from '#core/untyped.ts';
import { fixtureWebhooks, readFixtures } from '../../../test/support/cloud/goldens.ts';
import { testSettings } from '../../../test/support/cloud/graph.ts';
import { openRoad, signed } from '../../../test/support/cloud/road.ts';

const webhook = (name: string) => objectOf(readFixtures().get(name)).webhook;
const bodyOf = (name: string) => JSON.stringify(webhook(name));

async function isForged(answer: Promise<unknown>): Promise<boolean> {
  return answer.then(
    () => false,
    (error: unknown) => isFailure(error, 'request-forged'),
  );
}

describe('Meta asks whether the address is ours', () => {
  const ask = (query: Record<string, string>) =>
    openRoad().receive({ method: 'GET', query: new URLSearchParams(query) });
  const asked = {
    'hub.mode': 'subscribe',
    'hub.verify_token': testSettings.verifyToken,
    'hub.challenge': '1158201444',
  };

  test('the right token gets its number back, as plain text', async () => {
    expect(await ask(asked)).toEqual({ status: 200, mediaType: 'text/plain', body: '1158201444' });
  });

  test.each([
    { ...asked, 'hub.verify_token': 'another' },
    { ...asked, 'hub.verify_token': '' },
    { ...asked, 'hub.mode': 'unsubscribe' },
    { 'hub.mode': 'subscribe', 'hub.challenge': '1' },
    {} as Record<string, string>,
  ])('%o is refused', async (query) => {
    expect(await isForged(ask(query))).toBe(true);
  });
});

describe('the signature', () => {
  test('over the bytes as they came: Meta escapes what is not ASCII', async () => {
    const escaped = bodyOf('text').replaceAll(
      /[^\x20-\x7e]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    expect(escaped).not.toBe(bodyOf('text'));
    const road = openRoad();
    expect((await road.receive(signed(escaped))).status).toBe(200);
    expect(road.emitted()).toHaveLength(1);
    const { headers } = signed(bodyOf('text'));
    expect(await isForged(road.receive({ headers, body: Buffer.from(escaped) }))).toBe(true);
  });

  const body = Buffer.from(bodyOf('text'));
  const good = signed(body).headers['x-hub-signature-256'] ?? '';
  test.each([
    ['missing', {}],
    ['empty', { 'x-hub-signature-256': '' }],
    [
      'of another secret',
      { 'x-hub-signature-256': `sha256=${createHmac('sha256', 'x').update(body).digest('hex')}` },
    ],
    ['of another body', signed(bodyOf('image')).headers],
    ['cut off', { 'x-hub-signature-256': good.slice(0, -1) }],
    ['too long', { 'x-hub-signature-256': `${good}0` }],
    ['without its name', { 'x-hub-signature-256': good.slice('sha256='.length) }],
    [
      'of SHA-1',
      { 'x-hub-signature': `sha1=${createHmac('sha1', testSettings.appSecret).update(body).digest('hex')}` },
    ],
  ])('%s: refused, nothing stored', async (_what, headers) => {
    const road = openRoad();
    expect(await isForged(road.receive({ headers, body }))).toBe(true);
    expect(road.calls).toEqual([]);
  });
});

test('all events of a webhook are taken in at once, and the answer comes after', async () => {
  const road = openRoad();
  const answer = await road.webhook(webhook('batch'));
  expect(answer).toEqual({ status: 200 });
  expect(road.calls).toHaveLength(1);
  expect(road.emitted().map(({ native }) => road.source.convert(native).kind)).toEqual([
    'message',
    'message',
    'receipt',
    'receipt',
    'identity',
    'system',
    'message',
    'system',
  ]);
});

test('what the site does not take is not acknowledged', async () => {
  const road = openRoad();
  road.refuses = true;
  await expect(road.webhook(webhook('text'))).rejects.toThrow('the site is away');
});

test('a replay has the same keys, whatever the order of keys and what it is delivered with', async () => {
  const [once, again] = [openRoad(), openRoad()];
  for (const payload of fixtureWebhooks()) {
    await once.webhook(payload);
    await again.webhook(reversed(payload));
  }
  const keys = once.emitted().map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(
    again
      .emitted()
      .map(({ key }) => key)
      .toSorted(),
  ).toEqual(keys.toSorted());
});

test('a status, whenever it arrives, is an item of its own', async () => {
  const road = openRoad();
  for (const name of ['status-read', 'status-delivered', 'status-sent', 'status-delivered'])
    await road.webhook(webhook(name));
  const drafts = new Map(road.emitted().map(({ key, native }) => [key, road.source.convert(native)]));
  expect([...drafts.values()].map(({ kind, revision }) => [kind, revision])).toEqual([
    ['receipt', 2],
    ['receipt', 1],
    ['system', 0],
  ]);
});

test.each([
  ['no JSON', Buffer.from('{"object":')],
  ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ['no object', Buffer.from('[1,2]')],
  ['no webhook', Buffer.from('{"object":"whatsapp_business_account"}')],
  ['empty', Buffer.alloc(0)],
  ['too deep', Buffer.from('['.repeat(50_000))],
])('%s, but signed by Meta: kept whole, byte for byte', async (_what, body) => {
  const road = openRoad();
  expect((await road.receive(signed(body))).status).toBe(200);
  const drafts = road.emitted().map(({ native }) => road.source.convert(native));
  expect(drafts.map(({ kind }) => kind)).toEqual(['system']);
  expect(Buffer.from(drafts[0]?.raw?.data ?? '', 'base64')).toEqual(body);
});

test('webhooks of other numbers are left out when numbers are named; those of the account are not', async () => {
  const road = openRoad({
    ...testSettings,
    graphUrl: 'http://127.0.0.1:9',
    phoneNumberIds: ['109000000000102'],
  });
  await road.webhook(webhook('batch'));
  expect(road.emitted().map(({ native }) => (native.kind === 'webhook' ? native.part : native.kind))).toEqual(
    ['rest', 'message', 'rest'],
  );
  await road.webhook(webhook('text'));
  expect(road.calls).toHaveLength(1);
});

test('other addresses and methods are not there', async () => {
  const road = openRoad();
  expect((await road.receive({ path: 'other', ...signed('{}') })).status).toBe(404);
  expect((await road.receive({ method: 'PUT', ...signed('{}') })).status).toBe(405);
});

describe('a lost link', () => {
  test('raises an alarm, and is a gap for each number of the account from that moment', async () => {
    const road = openRoad();
    await road.webhook(webhook('text'));
    await road.webhook(webhook('account-lost'));
    expect(road.ground.raised).toEqual(['webhooks-lost']);
    const drafts = road.calls[1]?.map(({ native }) => road.source.convert(native)) ?? [];
    expect(drafts.map(({ kind }) => kind)).toEqual(['system', 'gap']);
    expect(drafts[1]?.account.id).toBe('+447700900101');
    expect(drafts[1]?.gap).toEqual({
      from: '2026-05-04T10:53:20.000Z',
      reason: expect.stringContaining('PARTNER_REMOVED'),
    });
  });

  test('once restored settles the alarm, and the gap has an end', async () => {
    const road = openRoad();
    await road.webhook(webhook('text'));
    await road.webhook(webhook('account-lost'));
    await road.webhook(webhook('account-reconnected'));
    expect(road.settled).toEqual(['webhooks-lost']);
    const gap = road.calls[2]?.map(({ native }) => road.source.convert(native))[1];
    expect(gap?.gap).toMatchObject({ from: '2026-05-04T10:53:20.000Z', until: '2026-05-04T12:50:00.000Z' });
    expect([gap?.nativeId, gap?.revision]).toEqual(['gap:2026-05-04T10:53:20.000Z', 1]);
    await road.webhook(webhook('account-reconnected'));
    expect(road.calls[3]).toHaveLength(1);
  });

  test('of an account without a known number is told all the same', async () => {
    const road = openRoad();
    await road.webhook(webhook('account-lost'));
    expect(road.emitted().map(({ native }) => road.source.convert(native).account.id)).toEqual([
      'waba:208000000000301',
      'waba:208000000000301',
    ]);
  });
});

/** The same, the keys of every object in the other order. */
function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
