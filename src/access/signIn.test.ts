import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { outcome } from '../../test/support/outcome.ts';
import { address, ownPassword, signInHouse } from '../../test/support/signInHouse.ts';

const house = signInHouse();
const email = 'ann@corp.example';

describe('a session', () => {
  test('begins with the generated password and may do nothing until that is changed', async () => {
    const { token, mustChangePassword } = await house.access.enter(
      'ANN@corp.example',
      house.operator.password,
    );
    expect(mustChangePassword).toBe(true);
    await house.access.roles.grant(email, 'Auditor');
    const { actor, permissions } = await house.access.signIn.session(token);
    expect(permissions).toEqual([]);
    expect(await outcome(house.access.authorise(actor, 'audit.read'))).toBe('password-change-required');
    expect(await outcome(house.access.authorise(actor, 'signed-in'))).toBe('done');
    const changed = await house.access.signIn.changePassword(house.operator.id, {
      current: house.operator.password,
      next: ownPassword,
      address,
    });
    expect(await outcome(house.access.signIn.session(token))).toBe('not-signed-in');
    const session = await house.access.signIn.session(changed.token);
    expect(session).toMatchObject({ mustChangePassword: false, roleGroups: ['Auditor'] });
    expect(session.permissions).toContain('audit.read');
    expect(await outcome(house.access.authorise(session.actor, 'audit.read'))).toBe('done');
  });

  test('is kept as a hash, and its CSRF token is another for every session and not kept at all', async () => {
    const one = await house.access.enter(email, house.operator.password);
    const two = await house.access.enter(email, house.operator.password);
    const [first, second] = [
      await house.access.signIn.session(one.token),
      await house.access.signIn.session(two.token),
    ];
    expect(first.csrf).toMatch(/^[\w-]{43}$/);
    expect(first.csrf).not.toBe(second.csrf);
    expect((await house.access.signIn.session(one.token)).csrf).toBe(first.csrf);
    const { rows } = await house.database.pool.query(
      "select s.*, encode(token_hash, 'base64') as text, encode(token_hash, 'escape') as raw from access.session s",
    );
    for (const secret of [one.token, two.token, first.csrf, second.csrf])
      expect(JSON.stringify(rows)).not.toContain(secret);
    expect(rows).toHaveLength(2);
  });

  test('ends after 60 idle minutes, and after 12 hours whatever happens', async () => {
    const { token, expiresAt } = await house.access.enter(email, house.operator.password);
    expect(expiresAt).toEqual(new Date('2026-03-02T20:00:00.000Z'));
    for (let minutes = 0; minutes < 715; minutes += 55) {
      expect(await outcome(house.access.signIn.session(token))).toBe('done');
      house.later(55 * 60);
    }
    house.clock.set(new Date(expiresAt.getTime() - 1));
    expect(await outcome(house.access.signIn.session(token))).toBe('done');
    house.clock.set(expiresAt);
    expect(await outcome(house.access.signIn.session(token))).toBe('not-signed-in');
    const idle = await house.access.enter(email, house.operator.password);
    house.later(60 * 60);
    expect(await outcome(house.access.signIn.session(idle.token))).toBe('not-signed-in');
    await house.access.signIn.clean();
    expect((await house.database.pool.query('select 1 from access.session')).rowCount).toBe(0);
  });

  test('ends by signing out, once and for itself alone', async () => {
    const [one, two] = [
      await house.access.enter(email, house.operator.password),
      await house.access.enter(email, house.operator.password),
    ];
    await house.access.signIn.signOut(one.token);
    await house.access.signIn.signOut(one.token);
    expect(await outcome(house.access.signIn.session(one.token))).toBe('not-signed-in');
    expect(await outcome(house.access.signIn.session(two.token))).toBe('done');
    expect(house.access.recorded.filter((line) => line.includes('operator.sign-out'))).toHaveLength(1);
    expect(await outcome(house.access.signIn.session(''))).toBe('not-signed-in');
  });

  test.each([
    ['disabling', () => house.access.operators.disable(email)],
    ['a new generated password', () => house.access.operators.resetPassword(email)],
    ['a reset of the second factor', () => house.access.operators.resetSecondFactor(email)],
  ])('ends by %s', async (_, work) => {
    const { token } = await house.access.enter(email, house.operator.password);
    await work();
    await house.access.operators.enable(email);
    expect(await outcome(house.access.signIn.session(token))).toBe('not-signed-in');
  });

  test('cannot begin with what was reset while it was being checked', async () => {
    const { password } = house.operator;
    const outcomes = await Promise.all([
      outcome(house.access.enter(email, password).then(({ token }) => house.access.signIn.session(token))),
      house.access.operators.resetPassword(email),
    ]);
    expect(['done', 'not-signed-in']).toContain(outcomes[0]);
    expect((await house.database.pool.query('select 1 from access.session')).rowCount).toBe(0);
  });
});

describe('a password', () => {
  test('of one’s own is long, new, and not the address', async () => {
    const change = (next: string): Promise<string> =>
      outcome(
        house.access.signIn.changePassword(house.operator.id, {
          current: house.operator.password,
          next,
          address,
        }),
      );
    for (const next of ['short', 'Ann@Corp.example', house.operator.password, 'x'.repeat(1_001)])
      expect(await change(next)).toBe('usage');
    expect(await change(ownPassword)).toBe('done');
    expect(await house.tryPassword(house.operator.password)).toBe('not-signed-in');
    expect(await house.tryPassword(ownPassword)).toBe('done');
  });

  test('is refused alike for an unknown name, and the trail has the name only where there is one', async () => {
    const typed = 'my secret';
    const [wrong, unknown] = await Promise.all([
      house.access.signIn.begin({ email, password: typed, address }).catch((error: unknown) => error),
      house.access.signIn.begin({ email: typed, password: typed, address }).catch((error: unknown) => error),
    ]);
    expect(isFailure(wrong, 'not-signed-in')).toBe(true);
    expect(wrong).toEqual(unknown);
    expect(house.access.recorded.toSorted()).toEqual([
      'system:sign-in operator.sign-in operator {"outcome":"refused","address":"192.0.2.1"}',
      `system:sign-in operator.sign-in operator:${email} {"outcome":"refused","address":"192.0.2.1"}`,
    ]);
  });

  test('that is asked for once more counts its failures as sign-ins', async () => {
    const change = (current: string): Promise<string> =>
      outcome(house.access.signIn.changePassword(house.operator.id, { current, next: ownPassword, address }));
    for (let tries = 0; tries < 5; tries += 1) expect(await change('wrong')).toBe('password-wrong');
    expect(await change(house.operator.password)).toBe('sign-in-locked');
  });
});

describe('the first operator', () => {
  test('is made once, may manage roles, and is not made where there is any other', async () => {
    expect(await house.access.operators.addFirst('admin@corp.example')).toBeUndefined();
    await house.database.pool.query('truncate access.operator cascade');
    const both = await Promise.all([
      house.access.operators.addFirst('admin@corp.example'),
      house.access.operators.addFirst('admin@corp.example'),
    ]);
    const made = both.filter((one) => one !== undefined);
    expect(made).toHaveLength(1);
    expect(await house.access.operators.list()).toMatchObject([
      { email: 'admin@corp.example', state: 'invited', roleGroups: ['Organization Management'] },
    ]);
    expect(await house.access.enter('admin@corp.example', made[0]?.password ?? '')).toMatchObject({
      mustChangePassword: true,
    });
  });

  test('who is shut out is recovered, password and phone; others are not', async () => {
    await house.access.roles.grant(email, 'Organization Management');
    await house.enterAsSelf();
    const { secret } = await house.access.signIn.enrolTotp(house.operator.id, {
      password: ownPassword,
      address,
    });
    await house.access.signIn.confirmTotp(house.operator.id, { code: codeNow(secret), address });
    const { password } = await house.access.operators.recover(email);
    expect(await house.access.enter(email, password)).toMatchObject({ mustChangePassword: true });
    await house.access.operators.add('ben@corp.example');
    expect(await outcome(house.access.operators.recover('ben@corp.example'))).toBe('forbidden');
  });

  const codeNow = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: house.clock.now().getTime() });
});

describe('a profile', () => {
  test('keeps what is chosen, goes back to the default, and refuses what cannot be', async () => {
    const { id } = house.operator;
    expect(await house.access.profiles.read(id)).toMatchObject({ displayName: null, theme: 'system' });
    await house.access.profiles.edit(id, {
      displayName: ' Ann Müller ',
      timeZone: 'europe/berlin',
      theme: 'dark',
    });
    expect(await house.access.profiles.edit(id, { language: 'de' })).toMatchObject({
      displayName: 'Ann Müller',
      timeZone: 'Europe/Berlin',
      theme: 'dark',
      language: 'de',
    });
    expect(await house.access.profiles.edit(id, { timeZone: null, displayName: '' })).toMatchObject({
      timeZone: null,
      displayName: null,
    });
    for (const changes of [
      { timeZone: 'Mars/Olympus' },
      { displayName: 'a\nb' },
      { displayName: 'x'.repeat(101) },
      { theme: 'plaid' as 'dark' },
    ])
      expect(await outcome(house.access.profiles.edit(id, changes))).toBe('usage');
  });
});
