import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { App } from '#app/app.ts';
import { captureChecks } from '#app/doctor-captures.ts';
import { english } from '#core/sentence.ts';
import { playedSources } from '../support/captures/playedSources.ts';
import { type CenterHouse, centerHouse, type Operator } from './house.ts';

vi.mock('#sources/index.ts', async () => {
  const { playedSources: played } = await import('../support/captures/playedSources.ts');
  return { liveSources: played, sources: played };
});

const keyWord = 'Knarrenschloss-9f2c';
const request = {
  source: 'whatsapp-cloud-api',
  name: 'Business number',
  values: { word: 'sesame', key: keyWord },
};

describe('captures over HTTP', () => {
  let house: CenterHouse;
  let app: App;
  let admin: Operator;
  let auditor: Operator;
  const stop = new AbortController();
  let running: Promise<void>;
  beforeAll(async () => {
    house = await centerHouse();
    ({ app } = house);
    admin = await house.operator('admin', ['Organization Management']);
    auditor = await house.operator('auditor', ['Auditor']);
    running = (await app.engine.localSite()).site.captures.run(stop.signal);
  });
  afterAll(async () => {
    stop.abort();
    await running;
    await house.close();
  });

  const stateOf = async (id: string) => (await admin.call('GET', `/site/captures/${id}`)).body.state;

  it('tells the sources with the fields of their settings', async () => {
    const { body } = await auditor.call('GET', '/site/capture-sources');
    expect(body.items.map(({ name }: { name: string }) => name)).toEqual(
      playedSources.map(({ spec }) => spec.name),
    );
    expect(body.items[0]).toMatchObject({
      receives: true,
      fields: [{ name: 'word', required: true }, {}, {}],
    });
    expect(body.items[1]).toMatchObject({ receives: false, personal: true });
  });

  it('sets one up, shows it without its secret, and changes it as it was read', async () => {
    const { status, body: added } = await admin.call('POST', '/site/captures', { json: request });
    expect(status).toBe(201);
    expect(added.settings).toEqual([
      { name: 'word', secret: false, value: 'sesame' },
      { name: 'key', secret: true },
    ]);
    await vi.waitFor(async () => expect(await stateOf(added.id)).toBe('running'), { timeout: 10_000 });
    const read = await auditor.call('GET', `/site/captures/${added.id}`);
    expect(read.headers.get('etag')).toBe(`"${read.body.version}"`);
    const headers = { 'if-match': `"${read.body.version}"` };
    const change = { json: { enabled: false, values: { word: 'open' } }, headers };
    const changed = await admin.call('PATCH', `/site/captures/${added.id}`, change);
    expect(changed.body).toMatchObject({ enabled: false, state: 'paused', reason: null });
    expect(changed.body.settings).toContainEqual({ name: 'key', secret: true });
    const late = await admin.call('PATCH', `/site/captures/${added.id}`, change);
    expect([late.status, late.body.type]).toEqual([412, '/errors/changed-meanwhile']);
    expect((await admin.call('POST', '/site/captures', { json: request })).status).toBe(409);
    const removed = await admin.call('DELETE', `/site/captures/${added.id}`);
    expect(removed.status).toBe(204);
    expect((await admin.call('GET', `/site/captures/${added.id}`)).status).toBe(404);
  });

  it('says why one stands still, with an alarm, in the language of the reader', async () => {
    const { body: added } = await admin.call('POST', '/site/captures', {
      json: { ...request, name: 'Refused', values: { word: 'refuse' } },
    });
    await vi.waitFor(async () => expect(await stateOf(added.id)).toBe('refused'), { timeout: 10_000 });
    const german = { 'accept-language': 'de' };
    const { body } = await auditor.call('GET', '/site/capture-alarms', { headers: german });
    expect(body.items).toMatchObject([
      { capture: { id: added.id, name: 'Refused' }, code: 'capture-stopped', account: null, settledAt: null },
    ]);
    expect(body.items[0].sentence).toContain('angehalten');
    const checks = await captureChecks((await app.engine.localSite()).site.captures);
    expect(checks.map(({ ok, sentence }) => [ok, english(sentence)])).toEqual([
      [
        false,
        'The capture Refused stands still until somebody acts. The capture is paused, or not running yet.',
      ],
      [false, 'Alarm of Refused: The capture is paused, or not running yet.'],
    ]);
    await admin.call('DELETE', `/site/captures/${added.id}`);
  });

  it('checks settings without keeping them, and those of a capture with what would change', async () => {
    const check = async (json: object) => admin.call('POST', '/site/capture-checks', { json });
    expect((await check({ source: request.source, values: { word: 'sesame' } })).status).toBe(204);
    const refused = await check({ source: request.source, values: { word: 'refuse' } });
    expect(refused.body.type).toBe('/errors/capture-refused');
    const missing = await check({ source: request.source, values: {} });
    expect(missing.body).toMatchObject({
      type: '/errors/capture-settings',
      detail: 'The setting word is missing.',
    });
    const { body: added } = await admin.call('POST', '/site/captures', { json: request });
    expect((await check({ capture: added.id, values: {} })).status).toBe(204);
    expect((await check({ capture: added.id, values: { word: 'refuse' } })).status).toBeGreaterThan(399);
    expect((await admin.call('GET', `/site/captures/${added.id}`)).body.version).toBe(added.version);
  });

  it('lets nobody change one who may only look, and keeps secrets out of the trail', async () => {
    const { body } = await auditor.call('GET', '/site/captures');
    const { id, version } = body.items[0];
    const headers = { 'if-match': `"${version}"` };
    expect((await auditor.call('PATCH', `/site/captures/${id}`, { json: {}, headers })).status).toBe(403);
    expect((await auditor.call('POST', `/site/captures/${id}/restart`)).status).toBe(403);
    expect((await admin.call('POST', `/site/captures/${id}/restart`)).body.version).toBe(version + 1);
    const trail = (await auditor.call('GET', '/audit?limit=200')).text;
    expect(trail).toContain('site.capture.add');
    expect(trail).toContain('word key');
    expect(trail).not.toContain(keyWord);
  });
});
