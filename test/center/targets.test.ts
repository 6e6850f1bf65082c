import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { doctorReport } from '#app/doctor.ts';
import { english } from '#core/sentence.ts';
import { targetAdapters } from '#targets/index.ts';
import { deadHost } from '../support/targets/playedTarget.ts';
import { type CenterHouse, centerHouse, makeGroup, type Operator } from './house.ts';

vi.mock('#targets/index.ts', async (original) => {
  const { playedServers } = await import('../support/targets/playedTarget.ts');
  return { ...(await original<object>()), targetAdapters: [playedServers().adapter] };
});

const keyWord = 'Knarrenschloss-9f2c';
const request = { name: 'mail', kind: 'imap', values: { host: 'mail.corp.example', password: keyWord } };

describe('targets over HTTP', () => {
  let house: CenterHouse;
  let admin: Operator;
  let auditor: Operator;
  beforeAll(async () => {
    house = await centerHouse();
    const group = await makeGroup(house.app, 'Connectors', ['Mailbox Import Export']);
    admin = await house.operator('admin', [group]);
    auditor = await house.operator('auditor', ['Auditor']);
  });
  afterAll(() => house.close());

  const etag = (version: number) => ({ 'if-match': `"${version}"` });

  it('tells the kinds with the fields of their settings', async () => {
    const { body } = await admin.call('GET', '/target-kinds');
    expect(body.items).toEqual(targetAdapters.map(({ spec }) => spec));
  });

  it('sets one up, shows it without its secret, and changes it as it was read', async () => {
    const { status, body: added } = await admin.call('POST', '/targets', { json: request });
    expect(status).toBe(201);
    expect(added).toMatchObject({
      name: 'mail',
      state: 'ready',
      queue: { pending: 0, failed: 0, vanished: 0, done: 0 },
      connectors: [],
      version: 1,
    });
    expect(added.settings).toEqual([
      { name: 'host', secret: false, value: 'mail.corp.example' },
      { name: 'password', secret: true },
    ]);
    const paused = await admin.call('PATCH', '/targets/mail', {
      json: { enabled: false },
      headers: etag(1),
    });
    expect(paused.body).toMatchObject({ enabled: false, state: 'paused', version: 2 });
    const late = await admin.call('PATCH', '/targets/mail', { json: { enabled: true }, headers: etag(1) });
    expect(late.status).toBe(412);
    const again = await admin.call('PATCH', '/targets/mail', { json: { enabled: true }, headers: etag(2) });
    expect(again.body).toMatchObject({ state: 'ready', version: 3 });
    expect((await admin.call('GET', '/targets')).body.items).toHaveLength(1);
    const trail = await auditor.call('GET', '/audit?action=target.add');
    expect(trail.text).toContain('host password');
    expect(trail.text).not.toContain(keyWord);
    expect((await admin.call('GET', '/targets/mail')).text).not.toContain(keyWord);
  });

  it('refuses what is not as described, and asks the server first', async () => {
    const add = (over: object) => admin.call('POST', '/targets', { json: { ...request, ...over } });
    const named = await add({ name: 'Mail Server' });
    expect([named.status, named.body.type]).toEqual([422, '/errors/target-settings']);
    expect((await add({})).status).toBe(409);
    const dead = { name: 'dead', values: { host: deadHost } };
    const { body } = await add(dead);
    expect(body.type).toBe('/errors/target-unreachable');
    expect((await add({ ...dead, check: false })).status).toBe(201);
    const check = (json: object) => admin.call('POST', '/targets/check', { json });
    expect((await check({ kind: 'imap', values: request.values })).status).toBe(204);
    expect((await check({ name: 'dead', values: {} })).body.type).toBe('/errors/target-unreachable');
    expect((await check({ name: 'dead', values: { host: 'mail.corp.example' } })).status).toBe(204);
  });

  it('proves one, in the reader’s language', async () => {
    const prove = (mailbox: string) => admin.call('POST', '/targets/mail/prove', { json: { mailbox } });
    expect((await prove('alice@corp.example')).body.items).toMatchObject([
      { code: 'mailbox', outcome: 'passed', sentence: 'There is a mailbox alice@corp.example.' },
      { code: 'date-kept', outcome: 'not-possible' },
    ]);
    expect((await prove('bob@corp.example')).body.items[1]).toMatchObject({
      code: 'mailbox-full',
      outcome: 'failed',
    });
  });

  it('lets who may only read see targets, and change nothing', async () => {
    expect((await auditor.call('GET', '/targets/mail')).status).toBe(200);
    expect((await auditor.call('GET', '/targets/mail/deliveries?state=failed')).body).toEqual({
      items: [],
      next: null,
    });
    expect((await auditor.call('POST', '/targets', { json: request })).status).toBe(403);
    expect((await auditor.call('DELETE', '/targets/mail')).status).toBe(403);
    const redeliver = { json: { what: 'failed' } };
    expect((await auditor.call('POST', '/targets/mail/redeliver', redeliver)).status).toBe(403);
    expect((await admin.call('POST', '/targets/mail/redeliver', redeliver)).body).toEqual({ count: 0 });
    expect((await admin.call('POST', '/targets/mail/look')).status).toBe(204);
  });

  it('is chosen in the wizard, whose draft keeps it, and is named on the product’s page', async () => {
    const state = { name: 'Chats', targets: ['mail'], keepInArchive: false };
    await admin.call('PUT', '/connector-drafts/whatsapp', { json: state });
    const { body: draft } = await admin.call('GET', '/connector-drafts/whatsapp');
    expect(draft.state).toEqual(state);
    const file = {
      bytes: Buffer.from('External User ID,Microsoft 365 User Mailbox\n447700900101,alice@corp.example\n'),
    };
    // The one that decides is asked for mailboxes: the archive has none.
    const mapping = '/connector-drafts/whatsapp/mapping?fileName=users.csv';
    expect((await admin.call('PUT', mapping, file)).body).toMatchObject({ rows: 1, warnings: [] });
    await admin.call('PUT', '/connector-drafts/whatsapp', { json: { ...state, keepInArchive: true } });
    expect((await admin.call('PUT', mapping, file)).body.warnings).toHaveLength(1);
    const { body: product } = await admin.call('GET', '/products/whatsapp');
    expect(product.targets).toContainEqual({ name: 'mail', kind: 'imap', primary: false });
    expect(product.thirdParties).toContain('mail-provider');
  });

  it('takes a connector’s deliveries', async () => {
    await house.archive.site();
    const { body: terms } = await admin.call('GET', '/terms');
    const body = {
      service: 'whatsapp',
      name: 'Chats',
      login: { use: 'local-site' },
      acceptTerms: terms.version,
      automaticMapping: true,
      schedule: 'manual',
    };
    const routes = [{ mailboxes: ['*@corp.example'], targets: ['mail'] }];
    const unknown = await admin.call('POST', '/connectors', { json: { ...body, targets: ['nothing'] } });
    expect([unknown.status, unknown.body.type]).toEqual([422, '/errors/config-invalid']);
    const made = await admin.call('POST', '/connectors', {
      json: { ...body, targets: ['mail'], settings: { routes } },
    });
    expect(made.body).toMatchObject({
      primaryTarget: 'archive',
      targets: ['mail'],
      keepInArchive: true,
      settings: { routes },
    });
    const edit = await admin.call('PATCH', '/connectors/Chats', {
      json: { targets: [], settings: {}, keepInArchive: true },
      headers: etag(made.body.version),
    });
    expect(edit.body).toMatchObject({ targets: [], settings: {} });
  });

  it('has the doctor ask each', async () => {
    const loaded = { config: house.archive.config, origins: {} };
    const { checks } = await doctorReport(loaded, house.archive.app, { area: 'targets' });
    expect(checks.map(({ ok, sentence }) => [ok, english(sentence)])).toEqual([
      [false, 'The target dead: The server does not answer. Start it.'],
      [true, 'The target mail answers.'],
    ]);
    const none = await doctorReport(loaded, house.archive.app, { area: 'microsoft365' });
    expect(none.checks.map(({ ok }) => ok)).toEqual([false]);
  });

  it('removes one, and its name is not used again', async () => {
    expect((await admin.call('DELETE', '/targets/dead')).status).toBe(204);
    expect((await admin.call('GET', '/targets/dead')).status).toBe(404);
    expect((await admin.call('POST', '/targets', { json: { ...request, name: 'dead' } })).status).toBe(409);
  });
});
