import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteListener } from '#http/site/listener.ts';
import { siteOpenApi } from '#http/site/openapi.ts';
import { siteRoutes } from '#http/site/routes.ts';
import { listenSite } from '#http/site/server.ts';
import { listenerHouse, password } from './listenerHouse.ts';

const root = join(import.meta.dirname, '../..');
const house = listenerHouse();

describe('who may call', () => {
  const closed = siteRoutes.filter(({ access }) => access !== 'anyone');

  test('only health and sign-in are for anyone', () => {
    const open = siteRoutes.filter(({ access }) => access === 'anyone');
    expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /health',
      'POST /site/v1/sessions',
    ]);
    expect(closed.length).toBeGreaterThan(15);
  });

  test('the listener has no route beside the table', () => {
    const known = siteRoutes.map(({ method, path }) => `${path} (${method})`).sort();
    const printed = house.listener.printRoutes({ commonPrefix: false, includeHooks: false });
    const count = printed
      .match(/\((?:[A-Z]+(?:, )?)+\)/g)
      ?.flatMap((found) => found.slice(1, -1).split(', ')).length;
    expect(count).toBe(known.length);
  });

  test.each(closed.map(({ method, path }) => [method, path] as const))(
    '%s %s needs a sign-in',
    async (method, path) => {
      const url = path.replace(/:\w+/g, 'x');
      for (const headers of [
        {},
        { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
        { authorization: 'Basic YTpi' },
      ]) {
        const answer = await house.listener.inject({ method, url, headers });
        expect(answer.statusCode).toBe(401);
        expect(answer.headers['www-authenticate']).toBe('Bearer');
        expect(answer.json()).toMatchObject({ type: '/errors/not-signed-in', status: 401 });
      }
    },
  );

  test.each(
    siteRoutes
      .filter(({ access }) => access === 'administrator')
      .map(({ method, path }) => [method, path] as const),
  )('%s %s is for administrators', async (method, path) => {
    const answer = await house.call(path.replace(/:\w+/g, 'x'), { method });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().type).toBe('/errors/forbidden');
  });

  test('wrong sign-ins are told alike, then locked out with the time to wait', async () => {
    const attempt = (userName: string) =>
      house.listener.inject({
        method: 'POST',
        url: '/site/v1/sessions',
        remoteAddress: '203.0.113.9',
        payload: { userName, password: `not ${password}` },
      });
    const unknown = await attempt('who');
    const wrong = await attempt('reader');
    expect(unknown.statusCode).toBe(401);
    expect(wrong.json()).toEqual(unknown.json());
    for (let index = 0; index < 4; index++) await attempt('who');
    const locked = await attempt('who');
    expect(locked.statusCode).toBe(429);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('bad requests', () => {
  test.each([
    ['GET', '/site/v1/envelopes', undefined, 400],
    ['GET', '/site/v1/envelopes?service=telegram', undefined, 400],
    ['GET', '/site/v1/envelopes?service=whatsapp&after=-1', undefined, 400],
    ['GET', '/site/v1/envelopes?service=whatsapp&limit=0', undefined, 400],
    ['PUT', '/site/v1/subscriptions/x', '{"service":', 400],
    ['PUT', '/site/v1/subscriptions/x', '{"__proto__":{"x":1}}', 400],
    [
      'PUT',
      '/site/v1/subscriptions/x',
      JSON.stringify({ service: 'whatsapp', name: 'x'.repeat(70_000) }),
      413,
    ],
    ['PUT', '/site/v1/subscriptions/x%0Ay', JSON.stringify({ service: 'whatsapp', name: 'x' }), 400],
    ['GET', '/site/v1/nothing', undefined, 404],
    ['GET', '/metrics', undefined, 404],
    ['GET', '/debug/heap', undefined, 404],
  ] as const)(
    '%s %s is a problem document that says no more than needed',
    async (method, url, payload, status) => {
      const answer = await house.call(url, {
        method,
        ...(payload === undefined ? {} : { payload, headers: { 'content-type': 'application/json' } }),
      });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(Object.keys(answer.json()).sort()).toEqual(['detail', 'remedy', 'status', 'title', 'type']);
      expect(answer.body).not.toMatch(/node_modules|\.ts:|at \w+ \(|fastify/i);
      expect(answer.headers.server ?? answer.headers['x-powered-by']).toBeUndefined();
    },
  );

  test('a fault of the site itself tells nothing', async () => {
    const broken = { ...house.bench.site, coverage: () => Promise.reject(new Error('secret inside')) };
    const faulty = siteListener(broken);
    const answer = await faulty.inject({
      url: '/site/v1/coverage?service=whatsapp',
      headers: { authorization: `Bearer ${house.token}` },
    });
    expect(answer.statusCode).toBe(500);
    expect(answer.json().type).toBe('/errors/internal');
    expect(answer.body).not.toContain('secret inside');
    await faulty.close();
  });

  test('the log has routes, not addresses, bodies or tokens', async () => {
    const payload = { email: 'alice@corp.example', phones: ['+44 7700 900101'] };
    await house.call('/site/v1/users', { method: 'POST', as: house.administrator, payload });
    await house.call('/site/v1/envelopes?service=whatsapp&limit=2');
    await house.call('/site/v1/attachments/0190a000-0000-7000-8000-00000000000f');
    const text = JSON.stringify(house.lines);
    expect(text).toContain('/site/v1/attachments/:id');
    expect(text).not.toMatch(/alice|7700|limit=|Bearer/);
    expect(text).not.toContain(house.token);
    expect(text).not.toContain(password);
  });
});

describe('listening', () => {
  test('is on loopback unless told otherwise, and never in cleartext beyond it', async () => {
    const one = siteListener(house.bench.site);
    expect(await listenSite(one, { port: 0 })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const two = siteListener(house.bench.site);
    const { port } = one.server.address() as { port: number };
    await expect(listenSite(two, { port })).rejects.toMatchObject({ code: 'port-taken' });
    await expect(listenSite(two, { host: '0.0.0.0', port: 0 })).rejects.toMatchObject({
      code: 'cleartext-refused',
    });
    await one.close();
    await two.close();
  });
});

describe('the published description', () => {
  test('docs/formats/site-feed.openapi.json is what the site serves', async () => {
    const served = (await house.call('/site/v1/openapi.json')).json();
    const described = siteRoutes.filter(({ operation }) => operation !== 'openapi');
    expect(served).toEqual(JSON.parse(JSON.stringify(siteOpenApi(described))));
    const committed = await readFile(join(root, 'docs/formats/site-feed.openapi.json'), 'utf8');
    // After a change: save what the site serves there, and let Biome format it.
    expect(JSON.parse(committed)).toEqual(served);
  });
});
