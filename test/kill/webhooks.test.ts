import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareWebhooks, type WebhookScenario } from '../support/webhooks/scenario.ts';

const perSecond = 1_000;
const seconds = 10;

describe(`${perSecond} webhooks a second for ${seconds} s, the site killed with SIGKILL in the middle`, () => {
  let scenario: WebhookScenario;
  beforeAll(async () => {
    scenario = await prepareWebhooks();
  });
  afterAll(() => scenario.remove());

  it('what was acknowledged is there, each message once', async () => {
    const { ids, repeated } = await scenario.load({ name: 'first', perSecond, seconds, kill: true });
    expect(ids.length).toBeGreaterThanOrEqual((perSecond * seconds * 9) / 10);
    expect(repeated).toBeGreaterThan(0);
    const items = await scenario.delivered();
    expect(items).toHaveLength(ids.length);
    expect(new Set(items).size).toBe(ids.length);
  }, 300_000);

  it('all of it again adds nothing', async () => {
    const before = (await scenario.delivered()).length;
    const { ids } = await scenario.load({ name: 'first', perSecond, seconds: 1 });
    expect(ids.length).toBeGreaterThan(0);
    expect(await scenario.delivered()).toHaveLength(before);
  });
});
