import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CenterHouse, centerHouse, type Operator } from './house.ts';

const alice = 'alice@corp.example';
const script = '<script>alert("x")</script>';

/** Scope, consents and the report of a month over HTTP. */
describe('the capture scope over HTTP', () => {
  let house: CenterHouse;
  let admin: Operator;
  let officer: Operator;
  let reader: Operator;
  let userId: string;
  const site = async () => (await house.app.engine.localSite()).site;
  beforeAll(async () => {
    house = await centerHouse();
    admin = await house.operator('admin', ['Organization Management']);
    officer = await house.operator('officer', ['Compliance Administrator']);
    reader = await house.operator('reader', ['eDiscovery Manager']);
    const json = { email: alice, displayName: `Alice ${script}`, phones: ['+447700900101'] };
    userId = (await admin.call('POST', '/site/users', { json })).body.id;
  });
  afterAll(() => house.close());

  it('is chosen by who may, shown to readers, refused to others', async () => {
    expect((await reader.call('GET', '/site/scopes')).body.items).toMatchObject([{ email: alice, asked: 0 }]);
    const put = (who: Operator, mode: string) =>
      who.call('PUT', `/site/users/${alice}/scope`, { json: { mode } });
    expect((await put(reader, 'all')).status).toBe(403);
    expect((await put(admin, 'some')).status).toBe(400);
    expect((await put(admin, 'listed')).body).toMatchObject({
      mode: 'listed',
      chosenBy: 'operator:admin@corp.example',
    });
    const json = { kind: 'contact', value: '+1 202 555 0143', label: script };
    const added = await admin.call('POST', `/site/users/${alice}/scope/entries`, { json });
    expect([added.status, added.body.value]).toEqual([201, '+12025550143']);
    const odd = await admin.call('POST', `/site/users/${alice}/scope/entries`, {
      json: { kind: 'contact', value: '0202 555 0143' },
    });
    expect([odd.status, odd.body.type]).toEqual([422, '/errors/user-invalid']);
    const { id } = added.body;
    expect((await reader.call('GET', `/site/users/${alice}/scope/entries`)).status).toBe(403);
    expect((await admin.call('DELETE', `/site/scope-entries/${id}`)).status).toBe(204);
    expect((await admin.call('DELETE', `/site/scope-entries/${id}`)).status).toBe(404);
  });

  it('what is private is decided by an officer alone; the trail says who', async () => {
    const { id } = await (await site()).scopes.askPrivate(userId, { kind: 'group', value: 'Family' });
    expect((await admin.call('GET', '/site/scope-requests')).status).toBe(403);
    const route = `/site/scope-requests/${id}/decision`;
    expect((await admin.call('POST', route, { json: { approve: true } })).status).toBe(403);
    expect((await officer.call('GET', '/site/scope-requests')).body.items).toMatchObject([
      { id, value: 'Family' },
    ]);
    const decided = await officer.call('POST', route, { json: { approve: false, note: 'the team' } });
    expect(decided.body).toMatchObject({
      state: 'refused',
      note: 'the team',
      decidedBy: 'operator:officer@corp.example',
    });
    const auditor = await house.operator('auditor', ['Auditor']);
    const { text } = await auditor.call('GET', '/audit?action=site.scope.decide');
    expect(text).toContain('officer@corp.example');
    expect(text).not.toContain('Family');
  });

  it('consents are entered, listed, and exported without formulas', async () => {
    const json = {
      email: alice,
      party: '=HYPERLINK("x")',
      state: 'agreed',
      means: 'on-paper',
      at: '2026-05-01',
    };
    expect((await admin.call('POST', '/site/consents', { json })).status).toBe(201);
    expect((await admin.call('GET', `/site/consents?email=${alice}`)).body.items).toMatchObject([
      { party: json.party, state: 'agreed', recordedBy: 'operator:admin@corp.example' },
    ]);
    const csv = (await admin.call('GET', '/site/consents/export')).text ?? '';
    expect(csv.split('\r\n')[0]).toContain('Time,User,Party,State,Means,Note,Recorded by,Recorded');
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect((await reader.call('GET', '/site/consents')).status).toBe(403);
  });

  it('the report is data, and a page that stands alone in five languages', async () => {
    const { body } = await reader.call('GET', '/site/coverage/report?month=2026-05');
    expect(body.users).toMatchObject([{ email: alice, consents: [{ state: 'agreed', count: 1 }] }]);
    expect((await reader.call('GET', '/site/coverage/report?month=2026-5')).status).toBe(400);
    const titles = new Set<string>();
    for (const language of ['en', 'de', 'nl', 'sv', 'zh-CN']) {
      const page = await reader.call('GET', `/site/coverage/report/print?month=2026-05&email=${alice}`, {
        headers: { 'accept-language': language },
      });
      expect(page.headers.get('content-disposition')).toContain('coverage-2026-05.html');
      expect(page.text).toContain(`<html lang="${language}">`);
      expect(page.text).not.toContain('<script');
      expect(page.text).toContain('&lt;script&gt;');
      expect(page.text).not.toMatch(/\b(?:src|href)=|https?:|url\(/);
      titles.add(/<h1>(.*?)<\/h1>/.exec(page.text)?.[1] ?? '');
    }
    expect(titles.size).toBe(5);
  });
});
