import { describe, expect, test } from 'vitest';
import { callbackPath } from '#access/singleSignOn/settings.ts';
import { outcome } from '../../../test/support/outcome.ts';
import { center, singleSignOnHouse } from '../../../test/support/singleSignOnHouse.ts';

const house = singleSignOnHouse();

describe('the settings', () => {
  test('keep the client secret sealed, and show that there is one', async () => {
    await house.access.singleSignOn.edit(house.settings());
    const { rows } = await house.database.pool.query('select * from access.single_sign_on');
    expect(JSON.stringify(rows)).not.toContain(house.provider.clientSecret);
    expect(await house.access.singleSignOn.view()).toEqual({
      enabled: true,
      name: 'Corp',
      issuer: house.provider.issuer,
      clientId: house.provider.clientId,
      hasClientSecret: true,
      address: `${center}/`,
      redirectUri: center + callbackPath,
      autoCreate: false,
      localSignIn: true,
      emergencyOperator: null,
      version: 1,
    });
    await house.access.singleSignOn.edit({ clientSecret: null, enabled: false });
    expect((await house.access.singleSignOn.view()).hasClientSecret).toBe(false);
  });

  test.each([
    ['http to another machine', { issuer: 'http://login.corp.example' }, 'cleartext-refused'],
    ['http of the center elsewhere', { address: 'http://archive.corp.example' }, 'cleartext-refused'],
    ['no address', { issuer: 'login.corp.example' }, 'config-invalid'],
    [
      'the description in place of the issuer',
      { issuer: 'https://login.corp.example/.well-known/openid-configuration' },
      'config-invalid',
    ],
    ['a path', { address: 'https://archive.corp.example/center' }, 'config-invalid'],
    ['a script', { address: 'javascript:alert(1)' }, 'config-invalid'],
    ['no client', { clientId: ' ' }, 'config-invalid'],
    ['a provider that does not answer', { issuer: 'http://127.0.0.1:9' }, 'provider-unreachable'],
    ['a version that is over', { version: 7 }, 'changed-meanwhile'],
    ['nobody by that name', { emergencyOperator: 'nobody@corp.example' }, 'not-found'],
  ])('refuse %s, and nothing is kept', async (_, change, code) => {
    expect(await outcome(house.access.singleSignOn.edit({ ...house.settings(), ...change }))).toBe(code);
    expect((await house.access.singleSignOn.view()).version).toBe(0);
  });

  test('of two who change them at once one is told', async () => {
    await house.access.singleSignOn.edit(house.settings());
    const edits = ['One', 'Two'].map((name) => outcome(house.access.singleSignOn.edit({ name, version: 1 })));
    expect((await Promise.all(edits)).toSorted()).toEqual(['changed-meanwhile', 'done']);
    expect((await house.access.singleSignOn.view()).version).toBe(2);
  });
});
