import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personalTexts } from '#i18n/personal/texts.ts';
import { connectDatabase } from '#store/database.ts';
import { type CenterHouse, centerHouse, type Operator } from './house.ts';

const alice = 'alice@corp.example';
const links = `/site/users/${alice}/links`;
const outside = 'https://capture.corp.example';

/** Invitations to the users' own pages, and the policy that they confirm there. */
describe('the users’ own pages over HTTP', () => {
  let house: CenterHouse;
  let admin: Operator;
  let auditor: Operator;
  beforeAll(async () => {
    house = await centerHouse();
    admin = await house.operator('admin', ['Organization Management']);
    auditor = await house.operator('auditor', ['Auditor']);
    const json = { email: alice, displayName: 'Alice Chen', phones: ['+447700900101'] };
    await admin.call('POST', '/site/users', { json });
  });
  afterAll(() => house.close());

  const invite = (json: object, who = admin) => who.call('POST', links, { json });

  it('makes no link while it is not known where users reach the site', async () => {
    const { body } = await invite({ purpose: 'link-device' });
    expect(body.type).toBe('/errors/config-invalid');
    expect((await admin.call('GET', links)).body).toEqual({ items: [] });
    await writeFile(
      path.join(house.app.engine.foundation.folders.site, 'listening.json'),
      JSON.stringify({ privateUrl: house.url, publicUrl: `${outside}/`, process: process.pid }),
    );
  });

  it('tells the address of a link once, and nowhere again', async () => {
    const made = await invite({ purpose: 'phone-archiver', language: 'de' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ userEmail: alice, state: 'open', language: 'de' });
    const [, token = ''] =
      made.body.address.match(/^https:\/\/capture\.corp\.example\/p\/([\w-]{43})$/) ?? [];
    expect(token).not.toBe('');
    const hours = (Date.parse(made.body.expiresAt) - Date.parse(made.body.createdAt)) / 3_600_000;
    expect(hours).toBe(72);
    const listed = await auditor.call('GET', links);
    expect(listed.body.items).toMatchObject([{ id: made.body.id, state: 'open', purpose: 'phone-archiver' }]);
    const trail = await auditor.call('GET', '/audit?action=personal-link.make');
    expect(trail.text).toContain(alice);
    expect(listed.text + trail.text).not.toContain(token);
  });

  it('renews and revokes; a revoked link stays revoked', async () => {
    const { id, expiresAt } = (await invite({ purpose: 'link-device' })).body;
    const act = (what: string, who = admin) => who.call('POST', `/site/personal-links/${id}/${what}`);
    const renewed = await act('renew');
    expect(Date.parse(renewed.body.expiresAt)).toBeGreaterThan(Date.parse(expiresAt));
    expect((await act('revoke')).body).toMatchObject({ state: 'revoked', revokedAt: expect.any(String) });
    const again = await act('renew');
    expect([again.status, again.body.type]).toEqual([410, '/errors/link-over']);
    expect((await act('revoke', auditor)).status).toBe(403);
    const missing = id.replace(/^.{8}/, '00000000');
    expect((await admin.call('POST', `/site/personal-links/${missing}/renew`)).status).toBe(404);
  });

  it('says how a link stands: begun, used, over', async () => {
    const connection = house.app.engine.foundation.siteConnection;
    const database = connectDatabase({ connection, poolSize: 1 });
    const { id } = (await invite({ purpose: 'link-device' })).body;
    const stateAfter = async (change: string): Promise<string> => {
      await database.pool.query(`update site.personal_link set ${change} where id = $1`, [id]);
      const { items } = (await auditor.call('GET', links)).body;
      return items.find((link: { id: string }) => link.id === id).state;
    };
    expect(await stateAfter('started_at = now()')).toBe('started');
    expect(await stateAfter("expires_at = now() - interval '1 second'")).toBe('over');
    expect(await stateAfter('used_at = now()')).toBe('used');
    await database.close();
  });

  it('invites nobody who is not registered, and takes no invented purpose', async () => {
    const json = { purpose: 'link-device' };
    const unknown = await admin.call('POST', '/site/users/zoe@corp.example/links', { json });
    expect(unknown.body.type).toBe('/errors/user-unknown');
    expect((await invite({ purpose: 'read-mail' })).status).toBe(400);
    expect((await invite({ purpose: 'link-device', language: 'xx' })).status).toBe(400);
    expect((await invite(json, auditor)).status).toBe(403);
  });

  it('shows the policy in force in each language, and sets one', async () => {
    const policies = async () => (await auditor.call('GET', '/site/policies')).body.items;
    const before = await policies();
    expect(before.map(({ language }: { language: string }) => language)).toEqual([
      'en',
      'de',
      'nl',
      'sv',
      'zh-CN',
    ]);
    expect(before[1]).toEqual({
      language: 'de',
      textLanguage: 'de',
      text: personalTexts('de').policy.standard.join('\n\n'),
    });
    const text = 'Wir archivieren.\r\n\r\nFragen Sie uns.\r\n';
    const set = (json: object, who = admin) => who.call('PUT', '/site/policies/de', { json });
    expect((await set({ text }, auditor)).status).toBe(403);
    const answer = await set({ text });
    const own = {
      textLanguage: 'de',
      text: 'Wir archivieren.\n\nFragen Sie uns.',
      setBy: 'operator:admin@corp.example',
    };
    expect(answer.body).toMatchObject({ language: 'de', ...own });
    // As on the pages: with a text of its own in one language the others show that one.
    expect(await policies()).toMatchObject(
      ['en', 'de', 'nl', 'sv', 'zh-CN'].map((language) => ({ language, ...own })),
    );
    expect((await set({ text: ' \n ' })).body.type).toBe('/errors/usage');
    expect((await set({ text: '文'.repeat(50_000) })).status).toBe(200);
    expect((await set({ text: 'x'.repeat(50_001) })).body.detail).toContain('50000');
    expect((await admin.call('PUT', '/site/policies/fr', { json: { text } })).status).toBe(400);
  });
});
