import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import {
  prepareConnector,
  runConnector,
  type TemporaryArchive,
  temporaryArchive,
  tester,
} from '../support/archive.ts';
import { itemsOf } from '../support/road.ts';
import { type MockWhatsapp, startMockWhatsapp } from '../support/whatsapp/mockWhatsapp.ts';

const alice = { email: 'alice@corp.example', phone: '+447700900101' };
const bob = '+447700900123';
const waiting = { timeout: 60_000, interval: 50 };
const messages = 200;

let whatsapp: MockWhatsapp;
let archive: TemporaryArchive;

beforeAll(async () => {
  whatsapp = await startMockWhatsapp();
  archive = await temporaryArchive({ whatsappServer: `${whatsapp.url}#${whatsapp.certificateKey}` });
  const app = await archive.app();
  await app.site.addUser(tester, { email: alice.email, phones: [alice.phone], wecomIds: [] });
  await app.mailboxes.create(tester, { addresses: [alice.email] });
  await linkHere();
  await prepareConnector(archive, []);
});
afterAll(async () => {
  await archive.remove();
  await whatsapp.stop();
});

/** Links in this process, since nobody can see another process's code; the site's own goes on with the device. */
async function linkHere(): Promise<void> {
  const { engine } = await archive.app();
  const { captures } = (await engine.localSite()).site;
  const client = new pg.Client(engine.foundation.siteConnection);
  await client.connect();
  await client.query(
    `insert into site.user_scope (user_id, mode, chosen_by, chosen_at)
     select id, 'all', 'test', now() from site.registered_user`,
  );
  await client.end();
  const request = { source: 'whatsapp-linked-device', name: 'Alice', userEmail: alice.email };
  const { id } = await captures.add({ ...request, values: { accountPhone: alice.phone } });
  const stop = new AbortController();
  const running = captures.run(stop.signal);
  const qr = await vi.waitFor(() => {
    const state = captures.stateOf(id);
    if (state?.state !== 'linking' || state.qr === undefined) throw new Error('no code yet');
    return state.qr;
  }, waiting);
  whatsapp.scan(qr, alice.phone);
  await vi.waitFor(() => expect(captures.stateOf(id)?.state).toBe('running'), waiting);
  stop.abort();
  await running;
}

const device = () => whatsapp.server.devices[0];
const connected = () => vi.waitFor(() => expect(device()?.active).toBe(true), waiting);

async function killSite(): Promise<void> {
  const file = path.join(archive.config.data, 'site', 'listening.json');
  const { process: victim } = JSON.parse(await readFile(file, 'utf8')) as { process: number };
  process.kill(victim, 'SIGKILL');
}

test(`the site killed with SIGKILL three times in ${messages} messages: each is archived, once`, async () => {
  await archive.site();
  await connected();
  const sent: string[] = [];
  for (let number = 1; number <= messages; number++) {
    sent.push(await whatsapp.sendText(bob, alice.phone, `Message ${number}`));
    if (number % 60 === 0) {
      await connected();
      await killSite();
      await vi.waitFor(() => expect(device()?.active).toBe(false), waiting);
    }
    await wait(5);
  }
  await vi.waitFor(() => expect(device()?.waiting.size).toBe(0), waiting);
  const report = await runConnector(archive);
  expect(report.reconciled).toBe(true);
  expect((await itemsOf(archive, alice.email)).toSorted()).toHaveLength(sent.length);
  expect(whatsapp.server.devices).toHaveLength(1);
  const retries = whatsapp.server.received.filter(
    ({ tag, attrs }) => tag === 'receipt' && attrs.type === 'retry',
  );
  expect(retries).toEqual([]);
}, 180_000);
