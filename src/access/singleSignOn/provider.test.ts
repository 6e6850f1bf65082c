import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callbackPath } from '#access/singleSignOn/settings.ts';
import { type ForgedProvider, startForgedProvider } from '../../../test/support/forgedProvider.ts';
import { outcome } from '../../../test/support/outcome.ts';
import { address, center, singleSignOnHouse } from '../../../test/support/singleSignOnHouse.ts';

const house = singleSignOnHouse();

describe('with a provider that lies', () => {
  let forged: ForgedProvider;
  beforeAll(async () => {
    forged = await startForgedProvider('holdfast');
  });
  afterAll(() => forged.close());

  async function finishWith(forgery: ForgedProvider['forgery']): Promise<string> {
    forged.forgery = forgery;
    const { url, binding } = await house.access.singleSignOn.begin();
    const asked = new URL(url).searchParams;
    forged.nonce = asked.get('nonce') ?? '';
    const returned = `${center}${callbackPath}?code=c&state=${asked.get('state')}`;
    return outcome(house.access.singleSignOn.finish({ url: returned, binding, address }));
  }

  test('ID tokens for another client, of another issuer, old, unsigned or signed by another are refused', async () => {
    forged.forgery = {};
    await house.access.operators.add('ann@corp.example');
    await house.access.singleSignOn.edit({
      ...house.settings(),
      issuer: forged.issuer,
      clientId: 'holdfast',
    });
    expect(await finishWith({})).toBe('done');
    const now = Math.floor(Date.now() / 1_000);
    for (const forgery of [
      { claims: { aud: 'another' } },
      { claims: { iss: 'https://login.corp.example' } },
      { claims: { nonce: 'another' } },
      { claims: { nonce: undefined } },
      { claims: { iat: now - 7_200, exp: now - 3_600 } },
      { claims: { sub: undefined } },
      { otherKey: true },
      { header: { alg: 'none' } },
      { header: { alg: 'HS256' } },
    ])
      expect(`${JSON.stringify(forgery)} ${await finishWith(forgery)}`).toBe(
        `${JSON.stringify(forgery)} single-sign-on-refused`,
      );
  });

  test('a description of another issuer is not taken', async () => {
    forged.forgery = { describedIssuer: 'https://login.corp.example' };
    const edited = house.access.singleSignOn.edit({ ...house.settings(), issuer: forged.issuer });
    expect(await outcome(edited)).toBe('provider-unreachable');
    expect((await house.access.singleSignOn.view()).enabled).toBe(false);
  });
});
