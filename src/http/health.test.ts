import { afterEach, expect, it } from 'vitest';
import { listenForHealth } from '#http/health.ts';

let close: () => void = () => undefined;
afterEach(() => close());

async function listen(healthy: () => Promise<boolean>): Promise<string> {
  const { server, url } = await listenForHealth(0, healthy);
  close = () => server.close();
  return url;
}

it('says whether Holdfast works, and listens on loopback only', async () => {
  const url = await listen(async () => true);
  expect(new URL(url).hostname).toBe('127.0.0.1');
  expect(await (await fetch(`${url}/health`)).json()).toEqual({ ok: true });
});

it.each([async () => false, () => Promise.reject(new Error('the database is away'))])(
  'answers 503 when it does not',
  async (healthy) => {
    const answer = await fetch(`${await listen(healthy)}/health`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).toBe('{"ok":false}');
  },
);

it.each([
  '/',
  '/metrics',
  '/heapdump',
  '/actuator/heapdump',
  '/env',
  '/json/list',
  '/debug/pprof',
  '/health?verbose=1',
])('has nothing to tell at %s', async (path) => {
  const answer = await fetch(`${await listen(async () => true)}${path}`);
  expect(answer.status).toBe(404);
  expect(await answer.text()).toBe('');
});
