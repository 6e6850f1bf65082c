import { describe, expect, test } from 'vitest';
import { account, alertHouse } from '../../test/support/alertHouse.ts';
import { outcome } from '../../test/support/outcome.ts';

const house = alertHouse();
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `r${index}@corp.example`);

describe('the settings', () => {
  test('keep password and secret sealed, and show that they are there', async () => {
    const secret = await house.switchOn();
    const { rows } = await house.database.pool.query('select * from alerts.settings');
    for (const hidden of [account.password, secret]) expect(JSON.stringify(rows)).not.toContain(hidden);
    expect(await house.alerts.settings()).toEqual({
      email: {
        enabled: true,
        host: '127.0.0.1',
        port: house.mail.port,
        security: 'none',
        userName: account.user,
        hasPassword: true,
        from: 'holdfast@corp.example',
        to: ['ann@corp.example', 'ben@corp.example'],
        language: 'en',
      },
      webhook: { enabled: true, url: house.hook.url, hasSecret: true },
      lateAfterMinutes: 60,
      version: 2,
    });
  });

  test.each([
    ['no encryption to another machine', { email: { host: 'mail.corp.example' } }, 'cleartext-refused'],
    ['http to another machine', { webhook: { url: 'http://hooks.corp.example/' } }, 'cleartext-refused'],
    ['no address', { webhook: { url: 'file:///etc/passwd' } }, 'config-invalid'],
    [
      'a sender with a header',
      { email: { from: 'a@corp.example\r\nBcc: b@corp.example' } },
      'config-invalid',
    ],
    ['a recipient that is none', { email: { to: ['ann'] } }, 'config-invalid'],
    ['more recipients than there may be', { email: { to: numbered(51) } }, 'config-invalid'],
    ['nobody to send to', { email: { to: [] } }, 'config-invalid'],
    ['a log-in without password', { email: { password: null } }, 'config-invalid'],
    ['a host with a port', { email: { host: 'mail.corp.example:25' } }, 'config-invalid'],
    ['a port that is none', { email: { port: 0 } }, 'config-invalid'],
    ['a language that nobody speaks here', { email: { language: 'xx' } }, 'config-invalid'],
    ['no time at all', { lateAfterMinutes: 0 }, 'config-invalid'],
    ['a version that is over', { version: 1 }, 'changed-meanwhile'],
  ])('refuse %s, and nothing is kept', async (_, changes, code) => {
    await house.switchOn();
    const before = await house.alerts.settings();
    expect(await outcome(house.alerts.edit(changes))).toBe(code);
    expect(await house.alerts.settings()).toEqual(before);
  });

  test('ask for a secret before a webhook is switched on', async () => {
    const on = { webhook: { enabled: true, url: house.hook.url } };
    expect(await outcome(house.alerts.edit(on))).toBe('config-invalid');
    await house.alerts.renewSecret();
    expect(await outcome(house.alerts.edit(on))).toBe('done');
  });
});
