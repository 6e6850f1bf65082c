import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coverageAnswer, envelopesAnswer, siteAnswer, usersAnswer } from '#core/feed.ts';
import { readRange } from '#http/site/attachment.ts';
import { listenSite, siteListener } from '#http/site/listener.ts';
import { siteOpenApi } from '#http/site/openapi.ts';
import { siteRoutes } from '#http/site/routes.ts';
import { attachmentOf, captured, drafts, message, openAll, openTestSite, type TestSite } from './support.ts';

const root = join(import.meta.dirname, '../..');
const password = 'a long enough password';

let bench: TestSite;
let listener: FastifyInstance;
let token: string;
let administrator: string;
const lines: unknown[] = [];

beforeAll(async () => {
  bench = await openTestSite();
  const logger = { info: (line: unknown) => lines.push(line), error: (line: unknown) => lines.push(line) };
  listener = siteListener(bench.site, { logger: logger as never });
  await bench.site.addAccount('reader', password);
  await bench.site.addAccount('admin', password, { role: 'administrator' });
  token = await signIn('reader');
  administrator = await signIn('admin');
});
afterAll(async () => {
  await listener.close();
  await bench.close();
});

async function signIn(userName: string): Promise<string> {
  const answer = await listener.inject({
    method: 'POST',
    url: '/site/v1/sessions',
    payload: { userName, password },
  });
  expect(answer.statusCode).toBe(200);
  return answer.json().token;
}

interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly payload?: string | object;
  readonly headers?: Record<string, string>;
  readonly as?: string;
}
function call(url: string, { method = 'GET', payload, headers = {}, as = token }: Request = {}) {
  return listener.inject({
    method,
    url,
    headers: { authorization: `Bearer ${as}`, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
}

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
    const printed = listener.printRoutes({ commonPrefix: false, includeHooks: false });
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
        const answer = await listener.inject({ method, url, headers });
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
    const answer = await call(path.replace(/:\w+/g, 'x'), { method });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().type).toBe('/errors/forbidden');
  });

  test('wrong sign-ins are told alike, then locked out with the time to wait', async () => {
    const attempt = (userName: string) =>
      listener.inject({
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

describe('the feed over HTTP', () => {
  test('answers as the schemas of core say, and the archive opens what it gets', async () => {
    await call('/site/v1/users', {
      method: 'POST',
      as: administrator,
      payload: { email: 'alice@corp.example', phones: ['+44 7700 900101'] },
    });
    for (const id of ['h1', 'h2', 'h3'])
      await bench.site.intake(drafts, [captured(message(id, `text of ${id}`))]);
    const site = siteAnswer.parse((await call('/site/v1/site')).json());
    expect(site).toMatchObject({
      site: bench.site.id,
      newest: { whatsapp: '3', wechat: '0' },
      oldest: { whatsapp: '1' },
    });
    const first = envelopesAnswer.parse((await call('/site/v1/envelopes?service=whatsapp&limit=2')).json());
    expect(first).toMatchObject({ next: '2', more: true });
    const rest = envelopesAnswer.parse((await call('/site/v1/envelopes?service=whatsapp&after=2')).json());
    expect(rest.envelopes.map(({ position }) => position)).toEqual(['3']);
    const { envelopes } = await openAll(bench);
    expect(Buffer.from(rest.envelopes[0]?.sealed ?? '', 'base64')).toEqual(envelopes[2]?.sealed);
    expect(usersAnswer.parse((await call('/site/v1/users')).json()).users).toHaveLength(1);
    expect(
      coverageAnswer.parse((await call('/site/v1/coverage?service=whatsapp')).json()).accounts,
    ).toHaveLength(1);
  });

  test('subscribe, acknowledge, unsubscribe', async () => {
    const url = '/site/v1/subscriptions/0190a000-0000-7000-8000-000000000001';
    const payload = { service: 'whatsapp', name: 'London' };
    expect((await call(url, { method: 'PUT', payload })).statusCode).toBe(204);
    expect((await call(url, { method: 'PUT', payload })).statusCode).toBe(204);
    const acknowledge = (position: unknown) =>
      call(`${url}/acknowledgements`, { method: 'POST', payload: { position } as object });
    expect((await acknowledge('2')).statusCode).toBe(204);
    const beyond = await acknowledge('99');
    expect([beyond.statusCode, beyond.json().type]).toEqual([400, '/errors/usage']);
    expect((await acknowledge(2)).statusCode).toBe(400);
    expect((await acknowledge('99999999999999999999')).statusCode).toBe(400);
    expect((await call('/site/v1/subscriptions')).json().subscriptions).toMatchObject([
      { name: 'London', acknowledged: '2' },
    ]);
    expect((await call(url, { method: 'DELETE' })).statusCode).toBe(204);
    expect((await acknowledge('3')).statusCode).toBe(404);
  });

  test('attachments: whole, in ranges, and only when changed', async () => {
    const content = randomBytes(200_000);
    const draft = message('h4', 'photo', { attachments: [attachmentOf('p', content)] });
    await bench.site.intake(drafts, [captured(draft, { p: content })]);
    const id = (await openAll(bench)).items.at(-1)?.attachments[0]?.id;
    const url = `/site/v1/attachments/${id}`;
    const whole = await call(url);
    const etag = String(whole.headers.etag);
    expect(whole.statusCode).toBe(200);
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect(Number(whole.headers['content-length'])).toBe(whole.rawPayload.length);
    const part = await call(url, { headers: { range: 'bytes=100-199', 'if-range': etag } });
    expect([part.statusCode, part.headers['content-range']]).toEqual([
      206,
      `bytes 100-199/${whole.rawPayload.length}`,
    ]);
    expect(part.rawPayload.equals(whole.rawPayload.subarray(100, 200))).toBe(true);
    const tail = await call(url, { headers: { range: 'bytes=-10' } });
    expect(tail.rawPayload.equals(whole.rawPayload.subarray(-10))).toBe(true);
    expect((await call(url, { headers: { range: 'bytes=100-199', 'if-range': '"other"' } })).statusCode).toBe(
      200,
    );
    expect((await call(url, { headers: { 'if-none-match': `"x", ${etag}` } })).statusCode).toBe(304);
    const beyond = await call(url, { headers: { range: 'bytes=9999999-' } });
    expect([beyond.statusCode, beyond.headers['content-range']]).toEqual([
      416,
      `bytes */${whole.rawPayload.length}`,
    ]);
    expect((await call('/site/v1/attachments/0190a000-0000-7000-8000-00000000000f')).statusCode).toBe(404);
    expect((await call('/site/v1/attachments/..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
  });

  test.each([
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=5-', { start: 5, end: 10 }],
    ['bytes=5-99', { start: 5, end: 10 }],
    ['bytes=-99', { start: 0, end: 10 }],
    ['bytes=10-', 'beyond'],
    ['bytes=-0', 'beyond'],
    ['bytes=5-4', undefined],
    ['bytes=0-1,3-4', undefined],
    ['bytes=-', undefined],
    ['items=0-1', undefined],
    [undefined, undefined],
  ])('the range %s of 10 bytes', (header, expected) => {
    expect(readRange(header, 10)).toEqual(expected);
  });
});

describe('administration over HTTP', () => {
  test('log-ins, users, exclusions', async () => {
    const as = administrator;
    const added = await call('/site/v1/accounts', {
      method: 'POST',
      as,
      payload: { name: 'second', password },
    });
    expect(added.json()).toMatchObject({ name: 'second', role: 'connector' });
    expect(
      (await call('/site/v1/accounts', { method: 'POST', as, payload: { name: 'second', password } }))
        .statusCode,
    ).toBe(409);
    expect((await call('/site/v1/accounts', { as })).json().accounts).toHaveLength(3);
    expect((await call('/site/v1/accounts/second', { method: 'DELETE', as })).statusCode).toBe(204);
    const csv = 'Email,Phone\nbob@corp.example,+447700900102\n';
    const imported = await call('/site/v1/users/import', {
      method: 'POST',
      as,
      payload: csv,
      headers: { 'content-type': 'text/csv' },
    });
    expect(imported.json()).toEqual({ rows: 1, users: 1, identities: 1 });
    const bad = await call('/site/v1/users', {
      method: 'POST',
      as,
      payload: { email: 'x@corp.example', phones: ['07700 900123'] },
    });
    expect([bad.statusCode, bad.json().type]).toEqual([422, '/errors/user-invalid']);
    const rule = await call('/site/v1/exclusions', {
      method: 'POST',
      as,
      payload: { kind: 'phone', value: '+12025550199' },
    });
    expect((await call('/site/v1/exclusions', { as })).json().exclusions).toMatchObject([
      { kind: 'phone', leftOut: '0' },
    ]);
    expect((await call(`/site/v1/exclusions/${rule.json().id}`, { method: 'DELETE', as })).statusCode).toBe(
      204,
    );
    expect(
      (await call('/site/v1/sessions/current', { method: 'DELETE', as: await signIn('admin') })).statusCode,
    ).toBe(204);
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
      const answer = await call(url, {
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
    const broken = { ...bench.site, coverage: () => Promise.reject(new Error('secret inside')) };
    const faulty = siteListener(broken);
    const answer = await faulty.inject({
      url: '/site/v1/coverage?service=whatsapp',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.statusCode).toBe(500);
    expect(answer.json().type).toBe('/errors/internal');
    expect(answer.body).not.toContain('secret inside');
    await faulty.close();
  });

  test('the log has routes, not addresses, bodies or tokens', () => {
    const text = JSON.stringify(lines);
    expect(text).toContain('/site/v1/attachments/:id');
    expect(text).not.toMatch(/alice|7700|limit=|Bearer/);
    expect(text).not.toContain(token);
    expect(text).not.toContain(password);
  });
});

describe('listening', () => {
  test('is on loopback unless told otherwise, and never in cleartext beyond it', async () => {
    const one = siteListener(bench.site);
    expect(await listenSite(one, { port: 0 })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const two = siteListener(bench.site);
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
    const served = (await call('/site/v1/openapi.json')).json();
    const described = siteRoutes.filter(({ operation }) => operation !== 'openapi');
    expect(served).toEqual(JSON.parse(JSON.stringify(siteOpenApi(described))));
    const committed = await readFile(join(root, 'docs/formats/site-feed.openapi.json'), 'utf8');
    // After a change: save what the site serves there, and let Biome format it.
    expect(JSON.parse(committed)).toEqual(served);
  });
});
