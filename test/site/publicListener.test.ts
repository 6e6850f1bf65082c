import { createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { publicListener } from '#http/site/publicListener.ts';
import { listenSite } from '#http/site/server.ts';
import { makeWhatsappCloudApi } from '#sources/whatsapp-cloud-api/source.ts';
import { testSettings } from '../support/cloud/graph.ts';
import { dumpTables } from './dumpTables.ts';
import { openAll, openTestSite, type TestSite } from './support.ts';

/** What vendors meet, and what comes in their name. */
const waiting = { timeout: 20_000, interval: 50 };
let bench: TestSite;
let listener: FastifyInstance;
let origin: string;
let capture: string;
const logged: string[] = [];
const stop = new AbortController();
let running: Promise<void>;

beforeAll(async () => {
  bench = await openTestSite(() => ({ sources: [makeWhatsappCloudApi()] }));
  running = bench.site.captures.run(stop.signal);
  const { phoneNumberIds: _all, ...values } = testSettings;
  capture = (await bench.site.captures.add({ source: 'whatsapp-cloud-api', name: 'Desk', values })).id;
  await vi.waitFor(
    async () => expect((await bench.site.captures.read(capture)).state).toBe('running'),
    waiting,
  );
  const note = (...words: unknown[]) => logged.push(JSON.stringify(words));
  const logger = { info: note, error: note, warn: note };
  listener = publicListener(bench.site, { logger: logger as never });
  origin = await listenSite(listener, { port: 0 });
});
afterAll(async () => {
  await listener.close();
  stop.abort();
  await running;
  await bench.close();
});

const rows = async () => dumpTables(bench.database, ['site', 'audit']);
const items = async () => (await openAll(bench)).items;

function post(body: Buffer | string, options: { signature?: string; path?: string } = {}): Promise<Response> {
  const bytes = Buffer.from(body);
  const right = createHmac('sha256', testSettings.appSecret ?? '')
    .update(bytes)
    .digest('hex');
  return fetch(`${origin}${options.path ?? `/capture/${capture}`}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': options.signature ?? `sha256=${right}`,
    },
    body: bytes,
  });
}

function message(id: string, text: string): string {
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '447700900101', phone_number_id: '106540352242922' },
    contacts: [{ profile: { name: 'Zoe Field' }, wa_id: '12025550143' }],
    messages: [{ from: '12025550143', id, timestamp: '1777885200', type: 'text', text: { body: text } }],
  };
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '215589313241560883', changes: [{ field: 'messages', value }] }],
  });
}

test('a forged webhook is refused, and nothing of it is stored or logged', async () => {
  const before = await rows();
  for (const signature of ['sha256=00', `sha256=${'0'.repeat(64)}`, 'sha1=00', '']) {
    const answer = await post(message('forged', 'Zinnoberrot'), { signature });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  }
  expect(await rows()).toBe(before);
  expect(logged.join()).not.toContain('Zinnoberrot');
});

test('a signed one is durable when it is answered; the same again adds nothing', async () => {
  const before = (await items()).length;
  const body = message('wamid.once', 'The pallets are at the quay.');
  for (const _try of [1, 2, 3]) expect((await post(body)).status).toBe(200);
  expect((await items()).slice(before).map(({ content }) => content?.text)).toEqual([
    'The pallets are at the quay.',
  ]);
});

test('a body of 50 MB is refused before it is read, and others go on', async () => {
  const refused = await post(Buffer.alloc(50 * 1_048_576, 'x')).catch(() => undefined);
  // The connection may be closed while the rest is still being sent.
  if (refused !== undefined) expect(refused.status).toBe(413);
  expect((await post(message('wamid.after', 'still here'))).status).toBe(200);
});

test('signed bytes that are no UTF-8 or no JSON are archived as they are', async () => {
  const before = (await items()).length;
  for (const body of [Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d]), Buffer.from('not json')])
    expect((await post(body)).status).toBe(200);
  expect((await items()).slice(before).map(({ kind }) => kind)).toEqual(['system', 'system']);
});

test('what is not there is not there', async () => {
  for (const path of [
    '/capture/018f0000-0000-7000-8000-000000000000',
    '/capture/robots.txt',
    "/capture/'%20or%201=1",
    '/site/v1/envelopes',
    '/metrics',
    '/',
  ])
    expect((await fetch(`${origin}${path}`)).status, path).toBe(404);
  expect((await fetch(`${origin}/capture/${capture}`, { method: 'DELETE' })).status).toBe(404);
});

test('while it is paused, the vendor is asked to come again', async () => {
  await bench.site.captures.change(capture, { enabled: false });
  await vi.waitFor(async () => {
    const answer = await post(message('wamid.later', 'later'));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
  }, waiting);
});
