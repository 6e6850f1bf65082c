import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '#app/config.ts';
import { openCenter } from '#http/center/open.ts';
import { prepareConnector, type TemporaryArchive, temporaryArchive, tester } from '../support/archive.ts';

/** Where the center listens, what it believes of a proxy, and how it leaves. */
describe('the center', () => {
  let archive: TemporaryArchive;
  beforeAll(async () => {
    archive = await temporaryArchive();
    await prepareConnector(archive, []);
  });
  afterAll(() => archive.remove());

  const open = async (flags: Record<string, string>) => {
    const own = {
      data: archive.config.data,
      sitePrivatePort: '0',
      sitePublicPort: '0',
      centerPort: '0',
      ...flags,
    };
    const loaded = loadConfig({ flags: own, environment: {}, folder: archive.folder });
    return openCenter(await archive.app(), { loaded });
  };
  const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.7' };

  it('beyond loopback needs a proxy that speaks TLS', async () => {
    await expect(open({ centerHost: '0.0.0.0' })).rejects.toMatchObject({ code: 'cleartext-refused' });
    await expect(open({ centerHost: '192.0.2.1' })).rejects.toMatchObject({ code: 'cleartext-refused' });
  });

  it('says that its port is taken', async () => {
    const first = await open({});
    const { port } = new URL(first.url);
    await expect(open({ centerPort: port })).rejects.toMatchObject({ code: 'port-taken' });
    await first.close();
  });

  it('believes the proxy that is named, and nobody else', async () => {
    const behind = await open({ behindProxy: '127.0.0.1' });
    const trusted = await fetch(`${behind.url}/api/v1/session`, { headers: forwarded });
    expect(trusted.headers.get('strict-transport-security')).toBe('max-age=31536000');
    await behind.close();
    const alone = await open({});
    const claimed = await fetch(`${alone.url}/api/v1/session`, { headers: forwarded });
    expect(claimed.headers.get('strict-transport-security')).toBeNull();
    await alone.close();
  });

  it('leaves at once, although somebody watches a run', async () => {
    const app = await archive.app();
    const { operators, roles, tokens } = app.engine.access;
    await operators.add('ann@corp.example');
    await roles.grant('ann@corp.example', 'Auditor');
    const { token } = await tokens.create({ email: 'ann@corp.example', name: 'test' });
    const [connector] = await app.connectors.list(tester);
    await app.engine.foundation.database.pool.query(
      `insert into connector.run (id, connector, kind, state, number, started_by, started_at, window_to, done_position)
       values (gen_random_uuid(), $1, 'manual', 'running', 1, 'test', now(), now(), 0)`,
      [connector?.id],
    );
    const center = await open({});
    const answer = await fetch(`${center.url}/api/v1/connectors/WhatsApp/progress`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const reader = answer.body?.getReader();
    let text = '';
    const reading = (async () => {
      for (let step = await reader?.read(); step?.done === false; step = await reader?.read())
        text += new TextDecoder().decode(step.value);
    })();
    while (!text.includes('event: progress')) await pause(20);
    const began = performance.now();
    await center.close();
    await reading;
    expect(performance.now() - began).toBeLessThan(2_500);
  });
});
