import { beforeEach, describe, expect, test } from 'vitest';
import { callbackPath } from '#access/singleSignOn/settings.ts';
import { startIdentityProvider } from '../../../test/support/identityProvider.ts';
import { outcome } from '../../../test/support/outcome.ts';
import { address, center, singleSignOnHouse } from '../../../test/support/singleSignOnHouse.ts';

const house = singleSignOnHouse();

describe('with a real provider', () => {
  beforeEach(async () => {
    await house.access.singleSignOn.edit(house.settings());
  });

  test('the verified address finds the operator, and from then on the subject does', async () => {
    await house.access.operators.add('ann@corp.example');
    const begun = await house.enter();
    // A generated password that nobody uses need not be changed.
    expect(begun.mustChangePassword).toBe(false);
    const session = await house.access.signIn.session(begun.token);
    expect(session).toMatchObject({
      mustChangePassword: false,
      operator: { email: 'ann@corp.example', singleSignOn: true },
    });
    expect(house.access.recorded.slice(-2)).toEqual([
      `system:single-sign-on operator.link operator:ann@corp.example {"issuer":"${house.provider.issuer}","subject":"p-1"}`,
      'operator:ann@corp.example operator.sign-in operator:ann@corp.example {"outcome":"done","method":"single sign-on","address":"192.0.2.1"}',
    ]);
    house.provider.person = { sub: 'p-1', email: 'ann.new@corp.example', email_verified: false };
    expect(await house.emailOf((await house.enter()).token)).toBe('ann@corp.example');
    expect((await house.access.operators.list())[0]).toMatchObject({ subject: 'p-1', state: 'active' });
  });

  test('asks with PKCE, state and nonce, none of which the database or another browser knows', async () => {
    const { url, binding } = await house.access.singleSignOn.begin();
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe(center + callbackPath);
    const secrets = ['state', 'nonce', 'code_challenge'].map((name) => asked.get(name) ?? '');
    expect(new Set([...secrets, binding]).size).toBe(4);
    const { rows } = await house.database.pool.query(
      "select *, encode(hash, 'escape') as text from access.single_sign_on_attempt",
    );
    for (const secret of [...secrets, binding]) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  test('who is unknown, or whose address is not verified, is refused, and nobody is made', async () => {
    expect(await outcome(house.enter())).toBe('single-sign-on-refused');
    await house.access.operators.add('ann@corp.example');
    for (const person of [
      { sub: 'p-1', email: 'ann@corp.example', email_verified: false },
      { sub: 'p-1', email: 'ann@corp.example' },
      { sub: 'p-1' },
    ]) {
      house.provider.person = person;
      expect(await outcome(house.enter())).toBe('single-sign-on-refused');
    }
    expect(await house.access.operators.list()).toMatchObject([{ state: 'invited', subject: null }]);
    expect(house.access.recorded.at(-1)).toBe(
      'system:single-sign-on operator.sign-in operator {"outcome":"refused","method":"single sign-on","address":"192.0.2.1","failure":"single-sign-on-refused"}',
    );
  });

  test('where it is allowed, who is unknown becomes an operator without any role', async () => {
    await house.access.singleSignOn.edit({ autoCreate: true });
    const { token } = await house.enter();
    const session = await house.access.signIn.session(token);
    expect(session).toMatchObject({
      permissions: [],
      roleGroups: [],
      operator: { email: 'ann@corp.example', displayName: 'Ann Müller' },
    });
    expect(await outcome(house.access.authorise(session.actor, 'connector.read'))).toBe('forbidden');
    house.provider.person = { sub: 'p-2', email: 'ben@corp.example', email_verified: false };
    expect(await outcome(house.enter())).toBe('single-sign-on-refused');
  });

  test('an address that the provider gave to somebody else does not open the account of who had it', async () => {
    await house.access.operators.add('ann@corp.example');
    await house.enter();
    house.provider.person = { sub: 'p-2', email: 'ann@corp.example', email_verified: true };
    expect(await outcome(house.enter())).toBe('single-sign-on-refused');
    await house.access.operators.unlink('ann@corp.example');
    expect(await house.emailOf((await house.enter()).token)).toBe('ann@corp.example');
  });

  test('a subject can be linked where the provider verifies no addresses', async () => {
    await house.access.operators.add('ann@corp.example');
    await house.access.operators.add('ben@corp.example');
    await house.access.operators.link('ann@corp.example', 'p-1');
    house.provider.person = { sub: 'p-1' };
    expect(await house.emailOf((await house.enter()).token)).toBe('ann@corp.example');
    expect(await outcome(house.access.operators.link('ben@corp.example', 'p-1'))).toBe('conflict');
    expect(await outcome(house.access.operators.link('ben@corp.example', ' '))).toBe('usage');
  });

  test('a disabled operator is refused, and his session is over', async () => {
    await house.access.operators.add('ann@corp.example');
    const { token } = await house.enter();
    await house.access.operators.disable('ann@corp.example');
    expect(await outcome(house.access.signIn.session(token))).toBe('not-signed-in');
    expect(await outcome(house.enter())).toBe('single-sign-on-refused');
  });

  test('a return is good once, in the browser that began, within ten minutes', async () => {
    await house.access.operators.add('ann@corp.example');
    const [mine, other] = [await house.access.singleSignOn.begin(), await house.access.singleSignOn.begin()];
    const url = await house.provider.browse(mine.url);
    const finish = (binding: string, returned = url): Promise<string> =>
      outcome(house.access.singleSignOn.finish({ url: returned, binding, address }));
    expect(await finish(other.binding)).toBe('single-sign-on-refused');
    expect(await finish('')).toBe('single-sign-on-refused');
    expect(await finish(mine.binding)).toBe('done');
    expect(await finish(mine.binding)).toBe('single-sign-on-refused');
    const slow = await house.access.singleSignOn.begin();
    const late = await house.provider.browse(slow.url);
    house.clock.set(slow.expiresAt);
    expect(await finish(slow.binding, late)).toBe('single-sign-on-refused');
    expect((await house.database.pool.query('select 1 from access.session')).rowCount).toBe(1);
  });

  test('what comes back changed is refused: state, code, issuer, nothing at all', async () => {
    await house.access.operators.add('ann@corp.example');
    const changes: ((url: URL) => void)[] = [
      (url) => url.searchParams.set('state', 'x'),
      (url) => url.searchParams.delete('state'),
      (url) => url.searchParams.set('code', 'x'),
      (url) => url.searchParams.set('iss', 'https://login.corp.example'),
      (url) => {
        url.search = '';
      },
    ];
    for (const change of changes) {
      const { url, binding } = await house.access.singleSignOn.begin();
      const returned = new URL(await house.provider.browse(url));
      change(returned);
      const finished = house.access.singleSignOn.finish({ url: returned.href, binding, address });
      expect(await outcome(finished)).toBe('single-sign-on-refused');
    }
    house.provider.person = undefined;
    await expect(house.enter()).rejects.toThrow(/access_denied/);
  });

  test('claims in the ID token itself do as well', async () => {
    const direct = await startIdentityProvider(center + callbackPath, { claimsInIdToken: true });
    try {
      direct.person = house.provider.person;
      const { issuer, clientId, clientSecret } = direct;
      await house.access.singleSignOn.edit({ issuer, clientId, clientSecret });
      await house.access.operators.add('ann@corp.example');
      const { url, binding } = await house.access.singleSignOn.begin();
      const finished = await house.access.singleSignOn.finish({
        url: await direct.browse(url),
        binding,
        address,
      });
      expect(await house.emailOf(finished.token)).toBe('ann@corp.example');
    } finally {
      await direct.close();
    }
    house.clock.set(new Date('2026-03-02T09:00:00.000Z'));
    expect(await outcome(house.access.singleSignOn.begin())).toBe('provider-unreachable');
  });
});
