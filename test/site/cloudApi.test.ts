import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { OutsideRequest } from '#core/source.ts';
import { objectOf } from '#core/untyped.ts';
import { makeWhatsappCloudApi } from '#sources/whatsapp-cloud-api/source.ts';
import { fixtureWebhooks, readFixtures } from '../support/cloud/goldens.ts';
import { phoneNumberId, TestGraph, testSettings } from '../support/cloud/graph.ts';
import { signed } from '../support/cloud/road.ts';
import { openAll, openTestSite, type TestSite } from './support.ts';

const waiting = { timeout: 20_000, interval: 50 };
const photo = Buffer.from('a photograph of nothing');

let graph: TestGraph;
let bench: TestSite;
let capture: string;
const stop = new AbortController();
let running: Promise<void>;

beforeAll(async () => {
  graph = await TestGraph.open();
  bench = await openTestSite(() => ({ sources: [makeWhatsappCloudApi()] }));
  running = bench.site.captures.run(stop.signal);
  const { phoneNumberIds: _all, ...values } = { ...testSettings, graphUrl: graph.settings.graphUrl };
  capture = (await bench.site.captures.add({ source: 'whatsapp-cloud-api', name: 'Desk', values })).id;
  await vi.waitFor(
    async () => expect((await bench.site.captures.read(capture)).state).toBe('running'),
    waiting,
  );
});
afterAll(async () => {
  stop.abort();
  await running;
  await bench.close();
  await graph.close();
});

const receive = (request: Partial<OutsideRequest>) =>
  bench.site.captures.receive(capture, {
    method: 'POST',
    path: '',
    query: new URLSearchParams(),
    headers: {},
    body: Buffer.alloc(0),
    ...request,
  });
const items = async () => (await openAll(bench)).items;
const webhook = (name: string) => JSON.stringify(objectOf(readFixtures().get(name)).webhook);

test('a message with its medium goes through a site, sealed with what the Graph API gave', async () => {
  const body = webhook('image').replace(
    /"sha256":"[^"]+"/,
    `"sha256":"${createHash('sha256').update(photo).digest('base64')}"`,
  );
  graph.media.set('1003383421380001', { content: photo, mimeType: 'image/jpeg' });
  expect(await receive(signed(body))).toMatchObject({ status: 200 });
  expect(await receive(signed(body))).toMatchObject({ status: 200 });
  await vi.waitFor(async () => expect(await items()).toHaveLength(1), waiting);
  expect(await items()).toMatchObject([
    { kind: 'message', attachments: [{ status: 'available', size: photo.length, fileName: 'image-1.jpg' }] },
  ]);
});

test('what a program sends is in the archive with the answer, and again with its medium', async () => {
  const path = `send/${phoneNumberId}/messages`;
  const headers = { authorization: `Bearer ${testSettings.passThroughToken}` };
  const message = {
    messaging_product: 'whatsapp',
    to: '447700900123',
    type: 'text',
    text: { body: 'Ready.' },
  };
  const answer = await receive({ path, headers, body: Buffer.from(JSON.stringify(message)) });
  expect(answer.status).toBe(200);
  expect((await items()).at(-1)).toMatchObject({
    kind: 'message',
    nativeId: 'wamid.test1',
    content: { text: 'Ready.' },
  });
  const { rowCount } = await bench.database.pool.query('select 1 from site.capture_memory');
  // The number behind the id, and the account's number: no message is on its way.
  expect(rowCount).toBe(2);
});

test('every webhook of the fixtures is taken in, and all of them again add nothing', async () => {
  for (const payload of fixtureWebhooks())
    expect(await receive(signed(JSON.stringify(payload)))).toMatchObject({ status: 200 });
  const once = (await items()).length;
  expect(once).toBeGreaterThan(60);
  expect(await bench.site.captures.alarms()).toEqual([]);
  for (const payload of fixtureWebhooks()) await receive(signed(JSON.stringify(payload)));
  expect(await items()).toHaveLength(once);
});
