import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '#access/migrations.ts';
import type { SessionBegun } from '#access/signIn.ts';
import { fixedClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { type TestAccess, testAccess } from '../../test/support/access.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../test/support/database.ts';

const start = new Date('2026-03-02T08:00:00.000Z');
const clock = fixedClock(start);
const later = (seconds: number): void => clock.set(new Date(clock.now().getTime() + seconds * 1_000));
const email = 'ann@corp.example';
const own = 'four unrelated words here';
const address = '192.0.2.1';
let database: TemporaryDatabase;
let access: TestAccess;
let operator: { id: string; password: string };

beforeAll(async () => {
  database = await temporaryDatabase(migrations);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.pool.query('truncate access.operator, access.failed_sign_in cascade');
  clock.set(start);
  access = await testAccess(database, clock);
  operator = await access.operators.add(email);
});

/** The code of the failure, or `done`. */
async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => (isFailure(error) ? error.code : String(error)),
  );
}

const tryPassword = (password: string, from = address, name = email): Promise<string> =>
  outcome(access.signIn.begin({ email: name, password, address: from }));

/** With a password of his own. */
async function enterAsSelf(): Promise<SessionBegun> {
  await access.enter(email, operator.password);
  return access.signIn.changePassword(operator.id, { current: operator.password, next: own, address });
}

describe('a session', () => {
  test('begins with the generated password and may do nothing until that is changed', async () => {
    const { token, mustChangePassword } = await access.enter('ANN@corp.example', operator.password);
    expect(mustChangePassword).toBe(true);
    await access.roles.grant(email, 'Auditor');
    const { actor, permissions } = await access.signIn.session(token);
    expect(permissions).toEqual([]);
    expect(await outcome(access.authorise(actor, 'audit.read'))).toBe('password-change-required');
    expect(await outcome(access.authorise(actor, 'signed-in'))).toBe('done');
    const changed = await access.signIn.changePassword(operator.id, {
      current: operator.password,
      next: own,
      address,
    });
    expect(await outcome(access.signIn.session(token))).toBe('not-signed-in');
    const session = await access.signIn.session(changed.token);
    expect(session).toMatchObject({ mustChangePassword: false, roleGroups: ['Auditor'] });
    expect(session.permissions).toContain('audit.read');
    expect(await outcome(access.authorise(session.actor, 'audit.read'))).toBe('done');
  });

  test('is kept as a hash, and its CSRF token is another for every session and not kept at all', async () => {
    const one = await access.enter(email, operator.password);
    const two = await access.enter(email, operator.password);
    const [first, second] = [await access.signIn.session(one.token), await access.signIn.session(two.token)];
    expect(first.csrf).toMatch(/^[\w-]{43}$/);
    expect(first.csrf).not.toBe(second.csrf);
    expect((await access.signIn.session(one.token)).csrf).toBe(first.csrf);
    const { rows } = await database.pool.query(
      "select s.*, encode(token_hash, 'base64') as text, encode(token_hash, 'escape') as raw from access.session s",
    );
    for (const secret of [one.token, two.token, first.csrf, second.csrf])
      expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows).toHaveLength(2);
  });

  test('ends after 60 idle minutes, and after 12 hours whatever happens', async () => {
    const { token, expiresAt } = await access.enter(email, operator.password);
    expect(expiresAt).toEqual(new Date('2026-03-02T20:00:00.000Z'));
    for (let minutes = 0; minutes < 715; minutes += 55) {
      expect(await outcome(access.signIn.session(token))).toBe('done');
      later(55 * 60);
    }
    clock.set(new Date(expiresAt.getTime() - 1));
    expect(await outcome(access.signIn.session(token))).toBe('done');
    clock.set(expiresAt);
    expect(await outcome(access.signIn.session(token))).toBe('not-signed-in');
    const idle = await access.enter(email, operator.password);
    later(60 * 60);
    expect(await outcome(access.signIn.session(idle.token))).toBe('not-signed-in');
    await access.signIn.clean();
    expect((await database.pool.query('select 1 from access.session')).rowCount).toBe(0);
  });

  test('ends by signing out, once and for itself alone', async () => {
    const [one, two] = [
      await access.enter(email, operator.password),
      await access.enter(email, operator.password),
    ];
    await access.signIn.signOut(one.token);
    await access.signIn.signOut(one.token);
    expect(await outcome(access.signIn.session(one.token))).toBe('not-signed-in');
    expect(await outcome(access.signIn.session(two.token))).toBe('done');
    expect(access.recorded.filter((line) => line.includes('operator.sign-out'))).toHaveLength(1);
    expect(await outcome(access.signIn.session(''))).toBe('not-signed-in');
  });

  test.each([
    ['disabling', () => access.operators.disable(email)],
    ['a new generated password', () => access.operators.resetPassword(email)],
    ['a reset of the second factor', () => access.operators.resetSecondFactor(email)],
  ])('ends by %s', async (_, work) => {
    const { token } = await access.enter(email, operator.password);
    await work();
    await access.operators.enable(email);
    expect(await outcome(access.signIn.session(token))).toBe('not-signed-in');
  });

  test('cannot begin with what was reset while it was being checked', async () => {
    const { password } = operator;
    const outcomes = await Promise.all([
      outcome(access.enter(email, password).then(({ token }) => access.signIn.session(token))),
      access.operators.resetPassword(email),
    ]);
    expect(['done', 'not-signed-in']).toContain(outcomes[0]);
    expect((await database.pool.query('select 1 from access.session')).rowCount).toBe(0);
  });
});

describe('a password', () => {
  test('of one’s own is long, new, and not the address', async () => {
    const change = (next: string): Promise<string> =>
      outcome(access.signIn.changePassword(operator.id, { current: operator.password, next, address }));
    for (const next of ['short', 'Ann@Corp.example', operator.password, 'x'.repeat(1_001)])
      expect(await change(next)).toBe('usage');
    expect(await change(own)).toBe('done');
    expect(await tryPassword(operator.password)).toBe('not-signed-in');
    expect(await tryPassword(own)).toBe('done');
  });

  test('is refused alike for an unknown name, and the trail has the name only where there is one', async () => {
    const [wrong, unknown] = await Promise.all([
      access.signIn.begin({ email, password: 'my secret', address }).catch((error: unknown) => error),
      access.signIn
        .begin({ email: 'my secret', password: 'my secret', address })
        .catch((error: unknown) => error),
    ]);
    expect(isFailure(wrong, 'not-signed-in')).toBe(true);
    expect(wrong).toEqual(unknown);
    expect(access.recorded.toSorted()).toEqual([
      'system:sign-in operator.sign-in operator {"outcome":"refused","address":"192.0.2.1"}',
      `system:sign-in operator.sign-in operator:${email} {"outcome":"refused","address":"192.0.2.1"}`,
    ]);
  });

  test('that is asked for once more counts its failures as sign-ins', async () => {
    const change = (current: string): Promise<string> =>
      outcome(access.signIn.changePassword(operator.id, { current, next: own, address }));
    for (let tries = 0; tries < 5; tries += 1) expect(await change('wrong')).toBe('password-wrong');
    expect(await change(operator.password)).toBe('sign-in-locked');
  });
});

describe('the lock-out', () => {
  /** Wrong passwords until the door is locked; the seconds to wait. */
  async function lock(name: string, from: string): Promise<number> {
    for (;;) {
      const error = await access.signIn
        .begin({ email: name, password: 'wrong', address: from })
        .catch((caught: unknown) => caught);
      if (isFailure(error, 'sign-in-locked')) return Number(error.details.seconds);
    }
  }

  test('grows from 15 seconds to 15 minutes, from whatever address, and ends by itself', async () => {
    const waits: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const seconds = await lock(email, `198.51.100.${round}`);
      waits.push(seconds);
      expect(await tryPassword(operator.password, '203.0.113.7')).toBe('sign-in-locked');
      later(seconds);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900]);
    expect(await tryPassword(operator.password)).toBe('done');
    expect(access.recorded.filter((line) => line.includes('"outcome":"locked"'))).toHaveLength(8);
    expect(access.recorded.join()).toContain('"seconds":900');
  });

  test('tells nothing: a name that nobody has is locked the same', async () => {
    expect(await lock('nobody@corp.example', address)).toBe(await lock(email, address));
  });

  test('holds an address that tries many names, and of IPv6 its whole network', async () => {
    const tries: string[] = [];
    for (let index = 0; index < 31; index += 1)
      tries.push(await tryPassword('wrong', `2001:db8:7:1::${index}`, `user${index}@corp.example`));
    expect(tries.filter((code) => code === 'not-signed-in')).toHaveLength(30);
    expect(tries.at(-1)).toBe('sign-in-locked');
    expect(await tryPassword(operator.password, '2001:db8:7:1:ffff::1')).toBe('sign-in-locked');
    expect(await tryPassword(operator.password, '2001:db8:7:2::1')).toBe('done');
  });

  test('counts guesses that come at once', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => tryPassword('wrong')));
    expect(tries.filter((code) => code === 'not-signed-in')).toHaveLength(5);
    expect(tries.filter((code) => code === 'sign-in-locked')).toHaveLength(7);
  });

  test('is forgotten after the right password', async () => {
    for (let tries = 0; tries < 4; tries += 1) await tryPassword('wrong');
    expect(await tryPassword(operator.password)).toBe('done');
    for (let tries = 0; tries < 4; tries += 1) await tryPassword('wrong');
    expect(await tryPassword(operator.password)).toBe('done');
  });
});

describe('a second factor', () => {
  const codeOf = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() });

  /** Enrolled with an app; what it knows, and the recovery codes. */
  async function enrol(): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
    await enterAsSelf();
    const { uri, secret } = await access.signIn.enrolTotp(operator.id, { password: own, address });
    expect(uri).toBe(
      `otpauth://totp/Holdfast:ann%40corp.example?issuer=Holdfast&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
    const recoveryCodes = await access.signIn.confirmTotp(operator.id, { code: codeOf(secret), address });
    later(30);
    return { secret, recoveryCodes };
  }

  async function challenge(): Promise<string> {
    const step = await access.signIn.begin({ email, password: own, address });
    if (step.state !== 'second-factor') throw new Error('no second factor is asked for');
    return step.challenge;
  }
  const answer = async (code: string, asked?: string): Promise<string> =>
    outcome(access.signIn.secondFactor({ challenge: asked ?? (await challenge()), code, address }));

  test('is asked for once a code has shown that the app has it, and not before', async () => {
    await enterAsSelf();
    const { secret } = await access.signIn.enrolTotp(operator.id, { password: own, address });
    expect(await tryPassword(own)).toBe('done');
    expect((await access.profiles.read(operator.id)).secondFactor).toBe(false);
    expect(await outcome(access.signIn.confirmTotp(operator.id, { code: '000000', address }))).toBe(
      'second-factor-wrong',
    );
    const codes = await access.signIn.confirmTotp(operator.id, { code: codeOf(secret), address });
    expect(new Set(codes).size).toBe(10);
    expect(await access.profiles.read(operator.id)).toMatchObject({
      secondFactor: true,
      recoveryCodesLeft: 10,
    });
    later(30);
    const step = await access.signIn.begin({ email, password: own, address });
    expect(step.state).toBe('second-factor');
    expect(await answer(codeOf(secret))).toBe('done');
    expect(access.recorded.at(-1)).toContain('"method":"password and totp"');
    expect((await access.operators.list())[0]).toMatchObject({ secondFactor: true });
  });

  test('is known by RFC 6238: the published secret gives the published code', async () => {
    await enterAsSelf();
    const { secret } = await access.signIn.enrolTotp(operator.id, { password: own, address });
    // RFC 6238 appendix B, SHA-1, at 59 seconds: 94287082, its last six digits.
    const published = new TOTP({ secret: Secret.fromLatin1('12345678901234567890') });
    expect(published.generate({ timestamp: 59_000 })).toBe('287082');
    expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
  });

  test('takes a code once, one step early or late, and none that is older', async () => {
    const { secret } = await enrol();
    const code = codeOf(secret);
    const both = await Promise.all([challenge(), challenge()]);
    const outcomes = await Promise.all(both.map((asked) => answer(code, asked)));
    expect(outcomes.toSorted()).toEqual(['done', 'second-factor-wrong']);
    expect(await answer(code)).toBe('second-factor-wrong');
    later(60);
    const early = codeOf(secret);
    later(30);
    expect(await answer(early)).toBe('done');
    later(30);
    const old = codeOf(secret);
    later(60);
    expect(await answer(old)).toBe('second-factor-wrong');
  });

  test('gives way to a recovery code, each once, however it is typed', async () => {
    const { recoveryCodes } = await enrol();
    const [first = '', second = ''] = recoveryCodes;
    expect(await answer(first.toUpperCase().replaceAll('-', ' '))).toBe('done');
    expect(access.recorded.at(-1)).toContain('"method":"password and recovery-code"');
    expect(await answer(first)).toBe('second-factor-wrong');
    expect((await access.profiles.read(operator.id)).recoveryCodesLeft).toBe(9);
    const renewed = await access.signIn.renewRecoveryCodes(operator.id, { password: own, address });
    expect(await answer(second)).toBe('second-factor-wrong');
    expect(await answer(renewed[0] ?? '')).toBe('done');
  });

  test('lies sealed in the database, and recovery codes as keyed hashes', async () => {
    const { secret, recoveryCodes } = await enrol();
    const { rows } = await database.pool.query(
      `select secret as text from access.second_factor
       union all select encode(hash, 'escape') from access.recovery_code`,
    );
    const kept = JSON.stringify(rows);
    expect(rows).toHaveLength(11);
    for (const text of [secret, ...recoveryCodes]) expect(kept).not.toContain(text);
    expect(kept).not.toContain(Buffer.from(Secret.fromBase32(secret).bytes).toString('base64url'));
  });

  test('locks after wrong codes, whatever the password, and a challenge has five tries and five minutes', async () => {
    const { secret } = await enrol();
    const asked = await challenge();
    for (let tries = 0; tries < 5; tries += 1)
      expect(await answer('000000', asked)).toBe('second-factor-wrong');
    expect(await answer(codeOf(secret), asked)).toBe('not-signed-in');
    expect(await answer(codeOf(secret))).toBe('sign-in-locked');
    later(15);
    expect(await answer(codeOf(secret))).toBe('done');
    const slow = await challenge();
    later(300);
    expect(await answer(codeOf(secret), slow)).toBe('not-signed-in');
    expect(await answer(codeOf(secret), 'no challenge')).toBe('not-signed-in');
  });

  test('is set up and removed with the password only, and reset by an administrator', async () => {
    await enrol();
    const wrong = { password: 'wrong', address };
    expect(await outcome(access.signIn.enrolTotp(operator.id, { password: own, address }))).toBe('conflict');
    expect(await outcome(access.signIn.removeTotp(operator.id, wrong))).toBe('password-wrong');
    expect(await outcome(access.signIn.renewRecoveryCodes(operator.id, wrong))).toBe('password-wrong');
    await access.signIn.removeTotp(operator.id, { password: own, address });
    expect(await tryPassword(own)).toBe('done');
    expect((await database.pool.query('select 1 from access.recovery_code')).rowCount).toBe(0);
    const { secret } = await access.signIn.enrolTotp(operator.id, { password: own, address });
    await access.signIn.confirmTotp(operator.id, { code: codeOf(secret), address });
    await access.operators.resetSecondFactor(email);
    expect((await access.signIn.begin({ email, password: own, address })).state).toBe('signed-in');
  });
});

describe('the first operator', () => {
  test('is made once, may manage roles, and is not made where there is any other', async () => {
    expect(await access.operators.addFirst('admin@corp.example')).toBeUndefined();
    await database.pool.query('truncate access.operator cascade');
    const both = await Promise.all([
      access.operators.addFirst('admin@corp.example'),
      access.operators.addFirst('admin@corp.example'),
    ]);
    const made = both.filter((one) => one !== undefined);
    expect(made).toHaveLength(1);
    expect(await access.operators.list()).toMatchObject([
      { email: 'admin@corp.example', state: 'invited', roleGroups: ['Organization Management'] },
    ]);
    expect(await access.enter('admin@corp.example', made[0]?.password ?? '')).toMatchObject({
      mustChangePassword: true,
    });
  });

  test('who is shut out is recovered, password and phone; others are not', async () => {
    await access.roles.grant(email, 'Organization Management');
    await enterAsSelf();
    const { secret } = await access.signIn.enrolTotp(operator.id, { password: own, address });
    await access.signIn.confirmTotp(operator.id, { code: codeNow(secret), address });
    const { password } = await access.operators.recover(email);
    expect(await access.enter(email, password)).toMatchObject({ mustChangePassword: true });
    await access.operators.add('ben@corp.example');
    expect(await outcome(access.operators.recover('ben@corp.example'))).toBe('forbidden');
  });

  const codeNow = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() });
});

describe('a profile', () => {
  test('keeps what is chosen, goes back to the default, and refuses what cannot be', async () => {
    const { id } = operator;
    expect(await access.profiles.read(id)).toMatchObject({ displayName: null, theme: 'system' });
    await access.profiles.edit(id, { displayName: ' Ann Müller ', timeZone: 'europe/berlin', theme: 'dark' });
    expect(await access.profiles.edit(id, { language: 'de' })).toMatchObject({
      displayName: 'Ann Müller',
      timeZone: 'Europe/Berlin',
      theme: 'dark',
      language: 'de',
    });
    expect(await access.profiles.edit(id, { timeZone: null, displayName: '' })).toMatchObject({
      timeZone: null,
      displayName: null,
    });
    for (const changes of [
      { timeZone: 'Mars/Olympus' },
      { displayName: 'a\nb' },
      { displayName: 'x'.repeat(101) },
      { theme: 'plaid' as 'dark' },
    ])
      expect(await outcome(access.profiles.edit(id, changes))).toBe('usage');
  });
});
