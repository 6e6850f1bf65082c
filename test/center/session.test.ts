import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browser, type CenterHouse, centerHouse, type Operator, request, signedIn } from './house.ts';

describe('a session of the compliance center', () => {
  let house: CenterHouse;
  let ann: Operator;
  const password = 'correct horse battery staple';

  beforeAll(async () => {
    house = await centerHouse();
    ann = await house.operator('ann', ['Organization Management']);
  });
  afterAll(() => house.close());

  it('begins with the generated password, which allows nothing but to be changed', async () => {
    const first = browser(house.url);
    const signIn = await first.call('POST', '/session', {
      json: { email: ann.email, password: ann.password },
    });
    expect(signIn.body).toMatchObject({ challenge: null, session: { state: 'password-change' } });
    const [cookie = ''] = signIn.headers.getSetCookie();
    expect(cookie).toMatch(/^holdfast_session=[^;]+; /);
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(part);
    expect(cookie).not.toContain('Secure');
    const early = await first.call('GET', '/operators');
    expect([early.status, early.body.type]).toEqual([403, '/errors/password-change-required']);
    const changed = await first.call('PUT', '/profile/password', {
      json: { current: ann.password, next: password },
    });
    expect(changed.body).toMatchObject({ state: 'signed-in' });
    expect((await first.call('GET', '/operators')).status).toBe(200);
  });

  it('needs its token for everything but reading, and refuses pages of others', async () => {
    const own = browser(house.url);
    await own.call('POST', '/session', { json: { email: ann.email, password } });
    const csrf = own.csrf;
    own.csrf = '';
    const without = await own.call('POST', '/domains', { json: { domain: 'corp.example' } });
    expect(without.status).toBe(403);
    own.csrf = 'another';
    expect((await own.call('POST', '/domains', { json: { domain: 'corp.example' } })).status).toBe(403);
    own.csrf = csrf;
    const foreign = { origin: 'https://elsewhere.example' };
    const elsewhere = await own.call('POST', '/domains', {
      json: { domain: 'corp.example' },
      headers: foreign,
    });
    expect(elsewhere.status).toBe(403);
    const fetched = { 'sec-fetch-site': 'cross-site' };
    const login = await request(house.url, 'POST', '/session', {
      json: { email: ann.email, password },
      headers: fetched,
    });
    expect(login.status).toBe(403);
    expect((await own.call('POST', '/domains', { json: { domain: 'corp.example' } })).status).toBe(201);
  });

  it('says in the reader’s language that the password is wrong, and when it is too often', async () => {
    const bad = { email: ann.email, password: 'wrong' };
    const german = { 'accept-language': 'de' };
    const refused = await request(house.url, 'POST', '/session', { json: bad, headers: german });
    expect(refused.status).toBe(401);
    expect(refused.body.title).toBe('Nicht angemeldet');
    let last = refused;
    for (let tries = 0; tries < 12 && last.status === 401; tries += 1)
      last = await request(house.url, 'POST', '/session', {
        json: { ...bad, email: 'somebody@corp.example' },
        headers: german,
      });
    expect(last.status).toBe(429);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('ends when signed out, and with the password that began it', async () => {
    const bea = await house.operator('bea', ['Auditor']);
    const one = await signedIn(house.url, bea, password);
    const other = browser(house.url);
    await other.call('POST', '/session', { json: { email: bea.email, password } });
    expect((await other.call('GET', '/audit')).status).toBe(200);
    await one.call('PUT', '/profile/password', { json: { current: password, next: `${password} 2` } });
    expect((await other.call('GET', '/audit')).status).toBe(401);
    expect((await other.call('GET', '/session')).body.state).toBe('signed-out');
    await one.call('GET', '/session');
    const stale = one.cookie;
    expect((await one.call('DELETE', '/session')).status).toBe(204);
    const after = await request(house.url, 'GET', '/audit', { headers: { cookie: stale } });
    expect(after.status).toBe(401);
  });
});
