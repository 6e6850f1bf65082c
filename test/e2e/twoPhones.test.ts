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

/** Two employees whose phones are both linked: a group with a customer, and what they write to each other. */
const alice = { email: 'alice@corp.example', phone: '+447700900101' };
const bob = { email: 'bob@corp.example', phone: '+447700900102' };
const customer = '+12025550143';
const waiting = { timeout: 30_000, interval: 50 };

let whatsapp: MockWhatsapp;
let archive: TemporaryArchive;

beforeAll(async () => {
  whatsapp = await startMockWhatsapp();
  archive = await temporaryArchive({ whatsappServer: `${whatsapp.url}#${whatsapp.certificateKey}` });
  const app = await archive.app();
  for (const { email, phone } of [alice, bob]) {
    await app.site.addUser(tester, { email, phones: [phone], wecomIds: [] });
    await app.mailboxes.create(tester, { addresses: [email] });
    await app.captureScope.choose(tester, email, 'all');
  }
  await linkHere();
  await prepareConnector(archive, []);
  await connected();
});
afterAll(async () => {
  await archive.remove();
  await whatsapp.stop();
});

/** Links in this process, since nobody sees another process's codes; the site's own goes on with the devices. */
async function linkHere(): Promise<void> {
  const { captures } = (await (await archive.app()).engine.localSite()).site;
  const ending = new AbortController();
  const running = captures.run(ending.signal);
  for (const { email, phone } of [alice, bob]) {
    const { id } = await captures.add({
      source: 'whatsapp-linked-device',
      name: email,
      userEmail: email,
      values: { accountPhone: phone },
    });
    const code = await vi.waitFor(() => {
      const state = captures.stateOf(id);
      if (state?.state !== 'linking' || state.qr === undefined) throw new Error('no code yet');
      return state.qr;
    }, waiting);
    whatsapp.scan(code, phone);
    await vi.waitFor(() => expect(captures.stateOf(id)?.state).toBe('running'), waiting);
  }
  ending.abort();
  await running;
}

const connected = () =>
  vi.waitFor(
    () => expect(whatsapp.server.devices.map(({ active }) => active)).toEqual([true, true]),
    waiting,
  );

const handedOver = () =>
  vi.waitFor(
    () => expect(whatsapp.server.devices.map(({ waiting: rest }) => rest.size)).toEqual([0, 0]),
    waiting,
  );

test('each mailbox has each message once, and both observations are kept', async () => {
  const group = whatsapp.makeGroup('Project Falcon', [alice.phone, bob.phone, customer]);
  await whatsapp.sendText(customer, group.jid, 'Shall we meet on Monday?');
  await whatsapp.sendText(alice.phone, group.jid, 'Monday suits us.');
  await whatsapp.sendText(bob.phone, group.jid, 'At nine.');
  await whatsapp.sendText(alice.phone, bob.phone, 'Will you bring the papers?');
  await whatsapp.sendText(bob.phone, alice.phone, 'They are in the car.');
  await handedOver();

  const report = await runConnector(archive);
  expect(report).toMatchObject({ reconciled: true, notImported: 0, rejected: 0, deliveriesMissing: 0 });
  const app = await archive.app();
  const texts = async (email: string): Promise<string[]> => {
    const items = await Promise.all(
      (await itemsOf(archive, email)).map((item) => app.content.show(tester, item)),
    );
    return items
      .flatMap(({ item }) => (item.kind === 'message' ? (item.content?.text ?? []) : []))
      .toSorted();
  };
  const all = [
    'At nine.',
    'Monday suits us.',
    'Shall we meet on Monday?',
    'They are in the car.',
    'Will you bring the papers?',
  ];
  expect(await texts(alice.email)).toEqual(all);
  expect(await texts(bob.email)).toEqual(all);

  const { rows } = await app.engine.foundation.database.pool.query(
    `select encode(item_id, 'hex') as item, account ->> 'id' as account from mailbox.observation`,
  );
  const seenTwice = new Set((rows as { item: string }[]).map(({ item }) => item));
  expect(seenTwice.size).toBeGreaterThanOrEqual(all.length);
  expect(report.duplicates).toBe(rows.length);
});
