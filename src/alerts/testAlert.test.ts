import { describe, expect, test } from 'vitest';
import { makeUuid } from '#core/ids.ts';
import { alertHouse } from '../../test/support/alertHouse.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';
import { outcome } from '../../test/support/outcome.ts';

const house = alertHouse();

describe('a test alert', () => {
  test('goes over what is on, at once, is not tried again, and says what was wrong', async () => {
    expect(await outcome(house.alerts.test())).toBe('config-invalid');
    await house.switchOn();
    expect(inEnglish(await house.alerts.test()).deliveries).toMatchObject([
      { state: 'done' },
      { state: 'done' },
    ]);
    expect(house.subjects()).toEqual(['Holdfast: a test alert']);
    await house.alerts.edit({ email: { password: makeUuid() } });
    house.hook.answer = 404;
    house.later(1);
    const { id, deliveries } = inEnglish(await house.alerts.test());
    expect(deliveries).toEqual([
      {
        channel: 'email',
        state: 'failed',
        attempts: 1,
        reason: 'The mail server did not take the alert (EAUTH 535).',
      },
      {
        channel: 'webhook',
        state: 'failed',
        attempts: 1,
        reason: 'The webhook did not take the alert (status 404).',
      },
    ]);
    house.later(60);
    await house.deliver();
    expect(house.hook.posts).toHaveLength(2);
    expect((await house.alerts.list({ limit: 1 })).map((alert) => alert.id)).toEqual([id]);
    expect(await house.alerts.list({ before: id })).toHaveLength(1);
  });

  test('without TLS where TLS is asked for shows neither password nor mail', async () => {
    await house.switchOn();
    for (const security of ['starttls', 'tls'] as const) {
      house.mail.lines.length = 0;
      await house.alerts.edit({ email: { security } });
      expect(inEnglish(await house.alerts.test()).deliveries[0]?.state).toBe('failed');
      expect(house.mail.lines.join('\n')).not.toMatch(/AUTH|MAIL FROM/);
    }
    expect(house.mail.mails).toEqual([]);
  });

  test('to a server that says nothing ends by itself', { timeout: 40_000 }, async () => {
    await house.switchOn();
    await house.alerts.edit({ webhook: { enabled: false } });
    house.mail.manners = 'silent';
    expect(inEnglish(await house.alerts.test()).deliveries[0]).toMatchObject({
      state: 'failed',
      reason: 'The mail server did not take the alert (ETIMEDOUT).',
    });
  });
});
