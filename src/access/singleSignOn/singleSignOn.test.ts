import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '#access/migrations.ts';
import { callbackPath } from '#access/singleSignOn/settings.ts';
import { fixedClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { type TestAccess, testAccess } from '../../../test/support/access.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../../test/support/database.ts';
import { type ForgedProvider, startForgedProvider } from '../../../test/support/forgedProvider.ts';
import { type IdentityProvider, startIdentityProvider } from '../../../test/support/identityProvider.ts';

const clock = fixedClock(new Date('2026-03-02T08:00:00.000Z'));
const center = 'http://127.0.0.1:8420';
const address = '192.0.2.1';
const own = 'four unrelated words here';
let database: TemporaryDatabase;
let provider: IdentityProvider;
let access: TestAccess;

beforeAll(async () => {
  database = await temporaryDatabase(migrations);
  provider = await startIdentityProvider(center + callbackPath);
});
afterAll(async () => {
  await provider.close();
  await database.drop();
});

beforeEach(async () => {
  await database.pool.query(
    'truncate access.operator, access.single_sign_on, access.single_sign_on_attempt cascade',
  );
  clock.set(new Date('2026-03-02T08:00:00.000Z'));
  access = await testAccess(database, clock);
  provider.person = { sub: 'p-1', email: 'ann@corp.example', email_verified: true, name: 'Ann Müller' };
});

async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (isFailure(error) ? error.code : String(error)),
  );
}

const settings = () => ({
  enabled: true,
  name: 'Corp',
  issuer: provider.issuer,
  clientId: provider.clientId,
  clientSecret: provider.clientSecret,
  address: center,
});

/** The way of a browser: to the provider, through it, and back. */
async function enter() {
  const { url, binding } = await access.singleSignOn.begin();
  return access.singleSignOn.finish({ url: await provider.browse(url), binding, address });
}

async function emailOf(token: string): Promise<string> {
  return (await access.signIn.session(token)).operator.email;
}

describe('with a real provider', () => {
  beforeEach(async () => {
    await access.singleSignOn.edit(settings());
  });

  test('the verified address finds the operator, and from then on the subject does', async () => {
    await access.operators.add('ann@corp.example');
    const begun = await enter();
    // A generated password that nobody uses need not be changed.
    expect(begun.mustChangePassword).toBe(false);
    const session = await access.signIn.session(begun.token);
    expect(session).toMatchObject({
      mustChangePassword: false,
      operator: { email: 'ann@corp.example', singleSignOn: true },
    });
    expect(access.recorded.slice(-2)).toEqual([
      `system:single-sign-on operator.link operator:ann@corp.example {"issuer":"${provider.issuer}","subject":"p-1"}`,
      'operator:ann@corp.example operator.sign-in operator:ann@corp.example {"outcome":"done","method":"single sign-on","address":"192.0.2.1"}',
    ]);
    provider.person = { sub: 'p-1', email: 'ann.new@corp.example', email_verified: false };
    expect(await emailOf((await enter()).token)).toBe('ann@corp.example');
    expect((await access.operators.list())[0]).toMatchObject({ subject: 'p-1', state: 'active' });
  });

  test('asks with PKCE, state and nonce, none of which the database or another browser knows', async () => {
    const { url, binding } = await access.singleSignOn.begin();
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('redirect_uri')).toBe(center + callbackPath);
    const secrets = ['state', 'nonce', 'code_challenge'].map((name) => asked.get(name) ?? '');
    expect(new Set([...secrets, binding]).size).toBe(4);
    const { rows } = await database.pool.query(
      "select *, encode(hash, 'escape') as text from access.single_sign_on_attempt",
    );
    for (const secret of [...secrets, binding]) {
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  test('who is unknown, or whose address is not verified, is refused, and nobody is made', async () => {
    expect(await outcome(enter())).toBe('single-sign-on-refused');
    await access.operators.add('ann@corp.example');
    for (const person of [
      { sub: 'p-1', email: 'ann@corp.example', email_verified: false },
      { sub: 'p-1', email: 'ann@corp.example' },
      { sub: 'p-1' },
    ]) {
      provider.person = person;
      expect(await outcome(enter())).toBe('single-sign-on-refused');
    }
    expect(await access.operators.list()).toMatchObject([{ state: 'invited', subject: null }]);
    expect(access.recorded.at(-1)).toBe(
      'system:single-sign-on operator.sign-in operator {"outcome":"refused","method":"single sign-on","address":"192.0.2.1","failure":"single-sign-on-refused"}',
    );
  });

  test('where it is allowed, who is unknown becomes an operator without any role', async () => {
    await access.singleSignOn.edit({ autoCreate: true });
    const { token } = await enter();
    const session = await access.signIn.session(token);
    expect(session).toMatchObject({
      permissions: [],
      roleGroups: [],
      operator: { email: 'ann@corp.example', displayName: 'Ann Müller' },
    });
    expect(await outcome(access.authorise(session.actor, 'connector.read'))).toBe('forbidden');
    provider.person = { sub: 'p-2', email: 'ben@corp.example', email_verified: false };
    expect(await outcome(enter())).toBe('single-sign-on-refused');
  });

  test('an address that the provider gave to somebody else does not open the account of who had it', async () => {
    await access.operators.add('ann@corp.example');
    await enter();
    provider.person = { sub: 'p-2', email: 'ann@corp.example', email_verified: true };
    expect(await outcome(enter())).toBe('single-sign-on-refused');
    await access.operators.unlink('ann@corp.example');
    expect(await emailOf((await enter()).token)).toBe('ann@corp.example');
  });

  test('a subject can be linked where the provider verifies no addresses', async () => {
    await access.operators.add('ann@corp.example');
    await access.operators.add('ben@corp.example');
    await access.operators.link('ann@corp.example', 'p-1');
    provider.person = { sub: 'p-1' };
    expect(await emailOf((await enter()).token)).toBe('ann@corp.example');
    expect(await outcome(access.operators.link('ben@corp.example', 'p-1'))).toBe('conflict');
    expect(await outcome(access.operators.link('ben@corp.example', ' '))).toBe('usage');
  });

  test('a disabled operator is refused, and his session is over', async () => {
    await access.operators.add('ann@corp.example');
    const { token } = await enter();
    await access.operators.disable('ann@corp.example');
    expect(await outcome(access.signIn.session(token))).toBe('not-signed-in');
    expect(await outcome(enter())).toBe('single-sign-on-refused');
  });

  test('a return is good once, in the browser that began, within ten minutes', async () => {
    await access.operators.add('ann@corp.example');
    const [mine, other] = [await access.singleSignOn.begin(), await access.singleSignOn.begin()];
    const url = await provider.browse(mine.url);
    const finish = (binding: string, returned = url): Promise<string> =>
      outcome(access.singleSignOn.finish({ url: returned, binding, address }));
    expect(await finish(other.binding)).toBe('single-sign-on-refused');
    expect(await finish('')).toBe('single-sign-on-refused');
    expect(await finish(mine.binding)).toBe('done');
    expect(await finish(mine.binding)).toBe('single-sign-on-refused');
    const slow = await access.singleSignOn.begin();
    const late = await provider.browse(slow.url);
    clock.set(slow.expiresAt);
    expect(await finish(slow.binding, late)).toBe('single-sign-on-refused');
    expect((await database.pool.query('select 1 from access.session')).rowCount).toBe(1);
  });

  test('what comes back changed is refused: state, code, issuer, nothing at all', async () => {
    await access.operators.add('ann@corp.example');
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
      const { url, binding } = await access.singleSignOn.begin();
      const returned = new URL(await provider.browse(url));
      change(returned);
      const finished = access.singleSignOn.finish({ url: returned.href, binding, address });
      expect(await outcome(finished)).toBe('single-sign-on-refused');
    }
    provider.person = undefined;
    await expect(enter()).rejects.toThrow(/access_denied/);
  });

  test('claims in the ID token itself do as well', async () => {
    const direct = await startIdentityProvider(center + callbackPath, { claimsInIdToken: true });
    try {
      direct.person = provider.person;
      const { issuer, clientId, clientSecret } = direct;
      await access.singleSignOn.edit({ issuer, clientId, clientSecret });
      await access.operators.add('ann@corp.example');
      const { url, binding } = await access.singleSignOn.begin();
      const finished = await access.singleSignOn.finish({ url: await direct.browse(url), binding, address });
      expect(await emailOf(finished.token)).toBe('ann@corp.example');
    } finally {
      await direct.close();
    }
    clock.set(new Date('2026-03-02T09:00:00.000Z'));
    expect(await outcome(access.singleSignOn.begin())).toBe('provider-unreachable');
  });
});

describe('with a provider that lies', () => {
  let forged: ForgedProvider;
  beforeAll(async () => {
    forged = await startForgedProvider('holdfast');
  });
  afterAll(() => forged.close());

  async function finishWith(forgery: ForgedProvider['forgery']): Promise<string> {
    forged.forgery = forgery;
    const { url, binding } = await access.singleSignOn.begin();
    const asked = new URL(url).searchParams;
    forged.nonce = asked.get('nonce') ?? '';
    const returned = `${center}${callbackPath}?code=c&state=${asked.get('state')}`;
    return outcome(access.singleSignOn.finish({ url: returned, binding, address }));
  }

  test('ID tokens for another client, of another issuer, old, unsigned or signed by another are refused', async () => {
    forged.forgery = {};
    await access.operators.add('ann@corp.example');
    await access.singleSignOn.edit({ ...settings(), issuer: forged.issuer, clientId: 'holdfast' });
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
    const edited = access.singleSignOn.edit({ ...settings(), issuer: forged.issuer });
    expect(await outcome(edited)).toBe('provider-unreachable');
    expect((await access.singleSignOn.view()).enabled).toBe(false);
  });
});

describe('the settings', () => {
  test('keep the client secret sealed, and show that there is one', async () => {
    await access.singleSignOn.edit(settings());
    const { rows } = await database.pool.query('select * from access.single_sign_on');
    expect(JSON.stringify(rows)).not.toContain(provider.clientSecret);
    expect(await access.singleSignOn.view()).toEqual({
      enabled: true,
      name: 'Corp',
      issuer: provider.issuer,
      clientId: provider.clientId,
      hasClientSecret: true,
      address: `${center}/`,
      redirectUri: center + callbackPath,
      autoCreate: false,
      localSignIn: true,
      emergencyOperator: null,
      version: 1,
    });
    await access.singleSignOn.edit({ clientSecret: null, enabled: false });
    expect((await access.singleSignOn.view()).hasClientSecret).toBe(false);
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
    expect(await outcome(access.singleSignOn.edit({ ...settings(), ...change }))).toBe(code);
    expect((await access.singleSignOn.view()).version).toBe(0);
  });

  test('of two who change them at once one is told', async () => {
    await access.singleSignOn.edit(settings());
    const edits = ['One', 'Two'].map((name) => outcome(access.singleSignOn.edit({ name, version: 1 })));
    expect((await Promise.all(edits)).toSorted()).toEqual(['changed-meanwhile', 'done']);
    expect((await access.singleSignOn.view()).version).toBe(2);
  });
});

describe('passwords switched off', () => {
  const emergency = 'emergency@corp.example';
  let generated: string;

  async function enterAs(email: string, password: string): Promise<string> {
    return outcome(access.signIn.begin({ email, password, address }));
  }

  beforeEach(async () => {
    const { id, password } = await access.operators.add(emergency);
    await access.roles.grant(emergency, 'Organization Management');
    generated = password;
    await access.singleSignOn.edit(settings());
    const off = { localSignIn: false, emergencyOperator: emergency };
    expect(await outcome(access.singleSignOn.edit({ localSignIn: false }))).toBe('conflict');
    // Not with a password that somebody else has seen on a screen.
    expect(await outcome(access.singleSignOn.edit(off))).toBe('conflict');
    await access.enter(emergency, generated);
    await access.signIn.changePassword(id, { current: generated, next: own, address });
    await access.singleSignOn.edit(off);
  });

  test('are taken of the emergency operator alone; the others are told what a wrong one is told', async () => {
    const { email, password } = await access.operators.add('ann@corp.example');
    expect(await enterAs(email, password)).toBe('not-signed-in');
    expect(await enterAs(emergency, own)).toBe('done');
    expect(await access.singleSignOn.options()).toEqual({ local: false, singleSignOn: { name: 'Corp' } });
    expect(await emailOf((await enter()).token)).toBe('ann@corp.example');
    await access.singleSignOn.edit({ localSignIn: true });
    expect(await enterAs(email, password)).toBe('done');
  });

  test('leave nobody able to take the emergency operator away', async () => {
    await access.operators.add('ann@corp.example');
    await access.roles.grant('ann@corp.example', 'Organization Management');
    await enter();
    for (const work of [
      () => access.operators.disable(emergency),
      () => access.roles.revoke(emergency, 'Organization Management'),
      () => access.singleSignOn.edit({ emergencyOperator: null }),
      () => access.singleSignOn.edit({ emergencyOperator: 'ann@corp.example' }),
      () => access.singleSignOn.edit({ enabled: false }),
    ])
      expect(await outcome(work())).toBe('conflict');
    expect(await enterAs(emergency, own)).toBe('done');
    await access.singleSignOn.edit({ localSignIn: true });
    expect(await outcome(access.operators.disable(emergency))).toBe('done');
  });
});
