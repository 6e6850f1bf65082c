import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CenterHouse, centerHouse } from './house.ts';

describe('the pages of the compliance center', () => {
  let house: CenterHouse;
  beforeAll(async () => {
    house = await centerHouse();
  });
  afterAll(() => house.close());
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(house.url + path, { headers, redirect: 'manual' });

  it('are index.html at every address outside the API, with a nonce of their own', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/connectors', '/mailboxes/alice@corp.example?item=1', '/a/b/c.html']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      const policy = answer.headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /style-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
      expect(await answer.text()).toContain(`nonce="${nonce}"`);
      expect(nonce.length).toBeGreaterThan(20);
      nonces.add(nonce);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).not.toContain('unsafe');
    }
    expect(nonces.size).toBe(4);
  });

  it('have assets for ever, compressed as the build has made them, and no others', async () => {
    const asset = await get('/assets/page-1a2b3c.js', { 'accept-encoding': 'gzip, br' });
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(asset.headers.get('content-encoding')).toBe('br');
    expect(asset.headers.get('content-type')).toContain('javascript');
    await asset.body?.cancel();
    const plain = await get('/assets/page-1a2b3c.js', { 'accept-encoding': 'identity' });
    expect(await plain.text()).toBe('export const page = 1;');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
    for (const path of ['/assets/gone-000000.js', '/assets/page-1a2b3c.js.br', '/assets/'])
      expect((await get(path)).status, path).toBe(404);
  });

  it('lead nowhere outside their folder', async () => {
    for (const path of [
      '/..%2f..%2fpackage.json',
      '/assets/..%2f..%2fdata/keys/master.key',
      '/%2e%2e/data',
    ]) {
      const text = await (await get(path)).text();
      expect(text, path).not.toContain('holdfast');
    }
  });

  it('and all other answers say nothing of what serves them, and forbid what a browser need not do', async () => {
    for (const path of ['/', '/api/v1/session', '/api/v1/nothing', '/assets/gone.js']) {
      const { headers } = await get(path);
      expect(headers.get('server'), path).toBeNull();
      expect(headers.get('x-powered-by'), path).toBeNull();
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('x-frame-options'), path).toBe('DENY');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(headers.get('strict-transport-security'), path).toBeNull();
    }
    expect((await get('/api/v1/session')).headers.get('cache-control')).toBe('no-store');
  });

  it('are told from addresses of the API that are not there, and from other ways to ask', async () => {
    for (const path of ['/api', '/api/', '/api/v1', '/api/v1/nothing', '/api/v2/session']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-type'), path).toContain('application/problem+json');
      expect(await answer.json()).toMatchObject({ type: '/errors/not-found', status: 404 });
    }
    const other = await fetch(`${house.url}/api/v1/connectors/a/pause`);
    expect(other.status).toBe(405);
    expect(other.headers.get('allow')).toBe('POST');
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await fetch(`${house.url}/connectors`, { method })).status, method).toBe(404);
  });
});
