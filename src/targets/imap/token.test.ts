import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { openTokens } from '#targets/imap/token.ts';
import { dovecotTarget } from '../../../test/support/imap/dovecotTarget.ts';
import { startScriptedServer } from '../../../test/support/imap/scriptedServer.ts';

const closing: (() => Promise<unknown> | undefined)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A service that gives tokens `token-1`, `token-2` … to the client `archive`. */
async function tokenService(): Promise<{ url: string; asked: URLSearchParams[]; status: { now: number } }> {
  const asked: URLSearchParams[] = [];
  const status = { now: 200 };
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request)).toString();
    asked.push(new URLSearchParams(body));
    response.writeHead(status.now, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ access_token: `token-${asked.length}`, expires_in: 3_600 }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`, asked, status };
}

test('a token is used until shortly before it ends', async () => {
  const { url, asked } = await tokenService();
  const clock = fixedClock(new Date('2026-03-02T09:00:00Z'));
  const tokens = openTokens({ url, clientId: 'archive', clientSecret: 'word', scope: 'mail' }, clock);
  expect([await tokens.current(), await tokens.current()]).toEqual(['token-1', 'token-1']);
  clock.set(new Date('2026-03-02T09:59:30Z'));
  expect(await tokens.current()).toBe('token-2');
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    grant_type: 'client_credentials',
    client_id: 'archive',
    client_secret: 'word',
    scope: 'mail',
  });
});

test.each([
  [401, 'target-sign-in'],
  [503, 'target-unreachable'],
  [429, 'target-unreachable'],
])('HTTP %d is %s, and asked again the next time', async (code, failure) => {
  const { url, status } = await tokenService();
  const tokens = openTokens(
    { url, clientId: 'archive', clientSecret: 'word', scope: undefined },
    fixedClock(new Date()),
  );
  status.now = code;
  await expect(tokens.current()).rejects.toMatchObject({ code: failure });
  status.now = 200;
  expect(await tokens.current()).toBe('token-2');
});

test.each(['OAUTHBEARER', 'XOAUTH2'])(
  '%s: a token that the mail server refuses is replaced once',
  async (way) => {
    const { url, asked } = await tokenService();
    const seen: string[] = [];
    const server = await startScriptedServer({
      capabilities: ['IMAP4rev1', 'NAMESPACE', `AUTH=${way}`],
      signIn: (response) => {
        seen.push(response);
        return response.includes('token-2') ? undefined : '[AUTHENTICATIONFAILED] expired';
      },
    });
    const target = dovecotTarget(
      { passwords: { user: '', master: '' } },
      {
        port: server.port,
        'sign-in': 'oauth',
        'token-url': url,
        'client-id': 'archive',
        'client-secret': 'word',
      },
    );
    closing.push(
      () => server.close(),
      () => target.close?.(),
    );
    await target.check();
    expect(await target.resolveMailbox('alice@corp.example')).toBe('alice@corp.example');
    expect(asked).toHaveLength(2);
    expect(seen.at(-1)).toContain('alice@corp.example');
  },
);
