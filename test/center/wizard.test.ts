import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureGenerated } from '../support/road.ts';
import { type CenterHouse, centerHouse, makeGroup, type Operator } from './house.ts';

/** From the product page to items in mailboxes, as the wizard of the browser goes. */
describe('adding a connector', () => {
  let house: CenterHouse;
  let admin: Operator;
  let reader: Operator;
  let siteUrl: string;

  beforeAll(async () => {
    house = await centerHouse();
    const group = await makeGroup(house.app, 'Connectors', ['Mailbox Import Export']);
    admin = await house.operator('admin', ['Organization Management', group]);
    reader = await house.operator('reader', ['eDiscovery Manager']);
    siteUrl = (await house.archive.site()).url;
    const users =
      'Email,Display Name,Phone\nalice@corp.example,Alice,+447700900101\nbob@corp.example,Bob,+447700900102\n';
    const imported = await admin.call('POST', '/site/user-imports?fileName=users.csv', {
      bytes: Buffer.from(users),
    });
    expect(imported.body).toEqual({ rows: 2, users: 2, identities: 2 });
    await captureGenerated(house.archive, 0, 40);
  });
  afterAll(() => house.close());

  const login = { use: 'local-site' };
  const accepted = async () => (await admin.call('GET', '/terms')).body.version;

  it('shows what the product does, and where plaintext is', async () => {
    const { body } = await admin.call('GET', '/products/whatsapp');
    expect(body).toMatchObject({ name: 'WhatsApp Archiver', thirdPartyNotice: false, connectors: 0 });
    const clear = body.path.filter(({ plaintext }: { plaintext: boolean }) => plaintext);
    expect(clear.map(({ place }: { place: string }) => place)).toEqual([
      'phones',
      'capture-site-memory',
      'archive-memory',
      'search-index',
    ]);
    expect(body.thirdParties).toEqual([]);
    const wechat = await admin.call('GET', '/products/wechat');
    expect(wechat.body.thirdParties).toEqual(['tencent']);
  });

  it('gives the terms in the reader’s language', async () => {
    const dutch = await admin.call('GET', '/terms', { headers: { 'accept-language': 'nl-NL' } });
    const english = await admin.call('GET', '/terms');
    expect(dutch.body.version).toBe(english.body.version);
    expect(dutch.body.title).not.toBe(english.body.title);
  });

  it('validates the log-in at once, and says what is wrong with it', async () => {
    const check = (more: object) =>
      admin.call('POST', '/site-checks', {
        json: { service: 'whatsapp', login: { use: 'log-in', site: siteUrl, userName: 'x', ...more } },
      });
    const refused = await check({ password: 'wrong' });
    expect([refused.status, refused.body.type]).toEqual([422, '/errors/site-refused']);
    const down = await check({ site: await nobodyListens(), password: 'a password for tests' });
    expect([down.status, down.body.type]).toEqual([502, '/errors/site-unreachable']);
    // Who fills in a form tries again himself: nobody waits for attempts that he does not see.
    expect(down.body.detail).toMatch(/ECONNREFUSED/);
    expect(down.body.details).toMatchObject({ attempts: 1 });
    const clear = await check({ site: 'http://site.corp.example', password: 'a password for tests' });
    expect([clear.status, clear.body.type]).toEqual([422, '/errors/cleartext-refused']);
    await admin.call('POST', '/site/accounts', { json: { name: 'x', password: 'a password for tests' } });
    const good = await check({ password: 'a password for tests' });
    expect(good.body).toMatchObject({ address: siteUrl, oldest: '1' });
    const local = await admin.call('POST', '/site-checks', { json: { service: 'whatsapp', login } });
    expect(local.body).toMatchObject({ address: siteUrl });
  });

  it('says after five seconds that a site hangs, having asked once', async () => {
    let asked = 0;
    const hanging = createServer(() => {
      asked += 1;
    });
    await once(hanging.listen(0, '127.0.0.1'), 'listening');
    const { port } = hanging.address() as AddressInfo;
    const check = {
      use: 'log-in',
      site: `http://127.0.0.1:${port}`,
      userName: 'x',
      password: 'a password for tests',
    };
    const { status, body } = await admin.call('POST', '/site-checks', {
      json: { service: 'whatsapp', login: check },
    });
    expect([status, body.type]).toEqual([502, '/errors/site-unreachable']);
    expect(body.detail).toMatch(/did not answer within 5 s/);
    expect(asked).toBe(1);
    hanging.closeAllConnections();
    hanging.close();
  });

  it('keeps what was typed for him who typed it, but never a password', async () => {
    const state = { step: 'mapping', use: 'log-in', site: siteUrl, userName: 'x', name: 'Chats' };
    await admin.call('PUT', '/connector-drafts/whatsapp', { json: state });
    expect((await admin.call('GET', '/connector-drafts/whatsapp')).body).toMatchObject({
      state,
      mapping: null,
    });
    const secret = await admin.call('PUT', '/connector-drafts/whatsapp', {
      json: { ...state, password: 'a password for tests' },
    });
    expect(secret.status).toBe(400);
    const other = await house.operator('other', ['Connectors']);
    expect((await other.call('GET', '/connector-drafts/whatsapp')).body).toMatchObject({
      state: {},
      savedAt: null,
    });
    expect((await admin.call('GET', '/connector-drafts/wechat')).body.state).toEqual({});
    const csv = 'External User ID,Microsoft 365 User Mailbox\n447700900101,alice@corp.example\n';
    const saved = await admin.call('PUT', '/connector-drafts/whatsapp/mapping?fileName=users.csv', {
      bytes: Buffer.from(csv),
    });
    expect(saved.body).toMatchObject({
      file: 'users.csv',
      rows: 1,
      preview: [{ line: 2, state: 'unknown-mailbox' }],
    });
    expect((await admin.call('GET', '/connector-drafts/whatsapp')).body.mapping).toMatchObject({ rows: 1 });
  });

  it('tells what the newest items would do, and delivers nothing', async () => {
    const trial = (more: object) =>
      admin.call('POST', '/connector-drafts/whatsapp/dry-run', {
        json: { login, automaticMapping: true, ...more },
      });
    const before = await trial({});
    expect(before.body).toMatchObject({ items: 40, imported: 0, notImported: 40, deliveries: 0 });
    const without = await admin.call('GET', '/site/users-without-mailbox');
    expect(without.body.items.map(({ email }: { email: string }) => email)).toEqual([
      'alice@corp.example',
      'bob@corp.example',
    ]);
    const made = await admin.call('POST', '/mailboxes', {
      json: { addresses: without.body.items.map(({ email }: { email: string }) => email) },
    });
    expect(made.status).toBe(201);
    const after = await trial({});
    expect(after.body).toMatchObject({ items: 40, imported: 40, notImported: 0, missing: [] });
    const chosen = await trial({ settings: { people: { whose: 'chosen', users: ['carol@corp.example'] } } });
    expect(chosen.body).toMatchObject({ items: 40, imported: 0, excluded: 40 });
    const mailboxes = await admin.call('GET', '/mailboxes');
    expect(mailboxes.body.items.every(({ items }: { items: number }) => items === 0)).toBe(true);
  });

  it('refuses both ways of mapping off, terms that were not read, and a name that is taken', async () => {
    const create = async (more: object) =>
      admin.call('POST', '/connectors', {
        json: {
          service: 'whatsapp',
          name: 'Chats',
          login,
          acceptTerms: await accepted(),
          automaticMapping: true,
          schedule: 'manual',
          ...more,
        },
      });
    const off = await create({ automaticMapping: false });
    expect([off.status, off.body.type]).toEqual([422, '/errors/mapping-invalid']);
    const unread = await create({ acceptTerms: '0' });
    expect(unread.body.type).toBe('/errors/terms-not-accepted');
    const made = await create({ settings: { people: { whose: 'chosen', users: ['Alice@corp.example'] } } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'Chats', siteUrl, state: 'active' });
    expect((await create({})).status).toBe(409);
    const name = await admin.call('GET', '/connector-names?name=CHATS');
    expect(name.body).toMatchObject({ free: false });
    expect((await admin.call('GET', '/connector-drafts/whatsapp')).body).toMatchObject({
      state: {},
      mapping: null,
    });
    const accounts = await admin.call('GET', '/site/accounts');
    const own = accounts.body.items.find(({ name: of }: { name: string }) => of === made.body.userName);
    expect(own).toMatchObject({ role: 'connector' });
    const edit = await admin.call('PATCH', '/connectors/Chats', {
      json: { automaticMapping: false },
      headers: { 'if-match': `"${made.body.version}"` },
    });
    expect(edit.body.type).toBe('/errors/mapping-invalid');
  });

  it('imports for the chosen alone, and leaves out what is of the others', async () => {
    const begun = await admin.call('POST', '/connectors/Chats/runs', { json: {} });
    const events = await admin.call('GET', '/connectors/Chats/progress');
    expect(events.text).toContain('event: ended');
    const { body } = await admin.call('GET', `/connectors/Chats/runs/${begun.body.run}`);
    expect(body).toMatchObject({ reconciled: true, pulled: 40, imported: 40, deliveriesMissing: 0 });
    const { body: mailboxes } = await reader.call('GET', '/mailboxes');
    const counts = Object.fromEntries(
      mailboxes.items.map(({ address, items }: { address: string; items: number }) => [address, items]),
    );
    expect(counts).toMatchObject({ 'alice@corp.example': 40, 'bob@corp.example': 0 });
  });

  it('says without the role what is missing, and whom to ask', async () => {
    const refused = await reader.call('GET', '/connector-drafts/whatsapp', {
      headers: { 'accept-language': 'sv' },
    });
    expect(refused.status).toBe(403);
    expect(refused.body.details).toEqual({ permission: 'connector.manage' });
    const trail = await admin.call('GET', '/audit?action=request.*');
    expect(trail.body.items[0]).toMatchObject({
      actor: `operator:${reader.email}`,
      action: 'request.refuse',
      object: 'request:readDraft',
    });
  });
});

/** An address of this machine that refuses connections. */
async function nobodyListens(): Promise<string> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}`;
}
