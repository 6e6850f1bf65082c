import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { systemClock } from '#core/clock.ts';
import { makeLinkedDevice } from '#sources/whatsapp-linked-device/source.ts';
import { type MockWhatsapp, startMockWhatsapp } from '../support/whatsapp/mockWhatsapp.ts';
import { openAll, openTestSite, type TestSite } from './support.ts';

const waiting = { timeout: 20_000, interval: 50 };
const alice = { email: 'alice@corp.example', phone: '+447700900101' };
const dave = { email: 'dave@corp.example', phone: '+447700900102' };
const bob = '+447700900123';

let whatsapp: MockWhatsapp;
let bench: TestSite;
let stop: AbortController;
let running: Promise<void>;

beforeAll(async () => {
  whatsapp = await startMockWhatsapp();
  const { url, certificateKey } = whatsapp;
  bench = await openTestSite(() => ({
    clock: systemClock,
    sources: [makeLinkedDevice({ backOff: { first: 20, longest: 200 } })],
    grants: { folders: [], whatsappServer: { url, certificateKey } },
  }));
  for (const { email, phone } of [alice, dave]) await bench.site.addUser({ email, phones: [phone] });
  await bench.database.pool.query(
    `insert into site.user_scope (user_id, mode, chosen_by, chosen_at)
     select id, 'all', 'test', now() from site.registered_user`,
  );
  start();
});
afterAll(async () => {
  await halt();
  await bench.close();
  await whatsapp.stop();
});

function start(): void {
  stop = new AbortController();
  running = bench.site.captures.run(stop.signal);
}

async function halt(): Promise<void> {
  stop.abort();
  await running;
}

const items = async () => (await openAll(bench)).items;

async function add({ email, phone }: typeof alice): Promise<string> {
  const request = { source: 'whatsapp-linked-device', name: email, userEmail: email };
  const { id } = await bench.site.captures.add({ ...request, values: { accountPhone: phone } });
  return id;
}

async function link(user: typeof alice, phone = user.phone): Promise<string> {
  const id = await add(user);
  const qr = await vi.waitFor(() => {
    const state = bench.site.captures.stateOf(id);
    if (state?.state !== 'linking' || state.qr === undefined) throw new Error('no code yet');
    return state.qr;
  }, waiting);
  whatsapp.scan(qr, phone);
  return id;
}

async function stateOf(id: string, state: string): Promise<void> {
  await vi.waitFor(async () => expect((await bench.site.captures.read(id)).state).toBe(state), waiting);
}

test('two employees link; their chat is in the site, with both observations, also after a restart', async () => {
  for (const user of [alice, dave]) await stateOf(await link(user), 'running');
  const id = await whatsapp.sendText(alice.phone, dave.phone, 'Lunch?');
  await vi.waitFor(async () => expect(await items()).toHaveLength(2), waiting);
  const seen = await items();
  expect(new Set(seen.map((item) => item.id)).size).toBe(1);
  expect(seen.map(({ account }) => account.userEmail).toSorted()).toEqual([alice.email, dave.email]);
  expect(seen[0]).toMatchObject({
    nativeId: id,
    direction: 'internal',
    sender: { email: alice.email, internal: true },
    recipients: [{ email: dave.email, internal: true }],
  });

  await halt();
  await whatsapp.sendText(bob, alice.phone, 'While you were away');
  start();
  await vi.waitFor(async () => expect(await items()).toHaveLength(3), waiting);
  expect((await items()).at(-1)).toMatchObject({ content: { text: 'While you were away' }, direction: 'in' });
  expect(whatsapp.server.devices).toHaveLength(2);
}, 60_000);

test('nothing of a device lies open in the database', async () => {
  const { rows } = await bench.database.pool.query('select * from site.capture_memory');
  expect(rows.length).toBeGreaterThan(10);
  const text = JSON.stringify(rows.map((row) => Object.values(row as object).map(String)));
  for (const word of ['creds', 'noiseKey', 'pre-key', bob.slice(1)]) expect(text).not.toContain(word);
});

test('a message whose file is not there waits, and holds nobody up', async () => {
  const content = Buffer.from('a document of nothing');
  await whatsapp.send(bob, alice.phone, {
    message: {
      documentMessage: {
        directPath: '/v/missing',
        mediaKey: createHash('sha256').update('key').digest(),
        fileName: 'offer.pdf',
        mimetype: 'application/pdf',
        fileSha256: createHash('sha256').update(content).digest(),
        fileLength: content.length,
      },
    },
  });
  await whatsapp.sendText(bob, alice.phone, 'Did you get it?');
  await vi.waitFor(
    async () => expect((await items()).at(-1)?.content?.text).toBe('Did you get it?'),
    waiting,
  );
}, 30_000);

test('a phone that is not his: an alarm, and nothing in the site', async () => {
  const before = (await items()).length;
  const user = { email: 'emma@corp.example', phone: '+447700900104' };
  await bench.site.addUser({ email: user.email, phones: [user.phone] });
  await bench.database.pool.query(
    `insert into site.user_scope (user_id, mode, chosen_by, chosen_at)
     select id, 'all', 'test', now() from site.registered_user where email = 'emma@corp.example'`,
  );
  const id = await link(user, '+447700900199');
  await whatsapp.sendText(bob, '+447700900199', 'Private');
  await stateOf(id, 'unlinked');
  expect((await bench.site.captures.alarms()).map(({ code }) => code)).toContain('linked-number-differs');
  expect(await items()).toHaveLength(before);
}, 30_000);
