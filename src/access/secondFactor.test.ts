import { Secret, TOTP } from 'otpauth';
import { describe, expect, test } from 'vitest';
import { outcome } from '../../test/support/outcome.ts';
import { address, ownPassword, signInHouse } from '../../test/support/signInHouse.ts';

const house = signInHouse();
const email = 'ann@corp.example';

describe('a second factor', () => {
  const codeOf = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: house.clock.now().getTime() });

  /** Enrolled with an app; what it knows, and the recovery codes. */
  async function enrol(): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
    await house.enterAsSelf();
    const { uri, secret } = await house.access.signIn.enrolTotp(house.operator.id, {
      password: ownPassword,
      address,
    });
    expect(uri).toBe(
      `otpauth://totp/Holdfast:ann%40corp.example?issuer=Holdfast&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
    const recoveryCodes = await house.access.signIn.confirmTotp(house.operator.id, {
      code: codeOf(secret),
      address,
    });
    house.later(30);
    return { secret, recoveryCodes };
  }

  async function challenge(): Promise<string> {
    const step = await house.access.signIn.begin({ email, password: ownPassword, address });
    if (step.state !== 'second-factor') throw new Error('no second factor is asked for');
    return step.challenge;
  }
  const answer = async (code: string, asked?: string): Promise<string> =>
    outcome(house.access.signIn.secondFactor({ challenge: asked ?? (await challenge()), code, address }));

  test('is asked for once a code has shown that the app has it, and not before', async () => {
    await house.enterAsSelf();
    const { secret } = await house.access.signIn.enrolTotp(house.operator.id, {
      password: ownPassword,
      address,
    });
    expect(await house.tryPassword(ownPassword)).toBe('done');
    expect((await house.access.profiles.read(house.operator.id)).secondFactor).toBe(false);
    expect(
      await outcome(house.access.signIn.confirmTotp(house.operator.id, { code: '000000', address })),
    ).toBe('second-factor-wrong');
    const codes = await house.access.signIn.confirmTotp(house.operator.id, { code: codeOf(secret), address });
    expect(new Set(codes).size).toBe(10);
    expect(await house.access.profiles.read(house.operator.id)).toMatchObject({
      secondFactor: true,
      recoveryCodesLeft: 10,
    });
    house.later(30);
    const step = await house.access.signIn.begin({ email, password: ownPassword, address });
    expect(step.state).toBe('second-factor');
    expect(await answer(codeOf(secret))).toBe('done');
    expect(house.access.recorded.at(-1)).toContain('"method":"password and totp"');
    expect((await house.access.operators.list())[0]).toMatchObject({ secondFactor: true });
  });

  test('is known by RFC 6238: the published secret gives the published code', async () => {
    await house.enterAsSelf();
    const { secret } = await house.access.signIn.enrolTotp(house.operator.id, {
      password: ownPassword,
      address,
    });
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
    house.later(60);
    const early = codeOf(secret);
    house.later(30);
    expect(await answer(early)).toBe('done');
    house.later(30);
    const old = codeOf(secret);
    house.later(60);
    expect(await answer(old)).toBe('second-factor-wrong');
  });

  test('gives way to a recovery code, each once, however it is typed', async () => {
    const { recoveryCodes } = await enrol();
    const [first = '', second = ''] = recoveryCodes;
    expect(await answer(first.toUpperCase().replaceAll('-', ' '))).toBe('done');
    expect(house.access.recorded.at(-1)).toContain('"method":"password and recovery-code"');
    expect(await answer(first)).toBe('second-factor-wrong');
    expect((await house.access.profiles.read(house.operator.id)).recoveryCodesLeft).toBe(9);
    const renewed = await house.access.signIn.renewRecoveryCodes(house.operator.id, {
      password: ownPassword,
      address,
    });
    expect(await answer(second)).toBe('second-factor-wrong');
    expect(await answer(renewed[0] ?? '')).toBe('done');
  });

  test('lies sealed in the database, and recovery codes as keyed hashes', async () => {
    const { secret, recoveryCodes } = await enrol();
    const { rows } = await house.database.pool.query(
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
    house.later(15);
    expect(await answer(codeOf(secret))).toBe('done');
    const slow = await challenge();
    house.later(300);
    expect(await answer(codeOf(secret), slow)).toBe('not-signed-in');
    expect(await answer(codeOf(secret), 'no challenge')).toBe('not-signed-in');
  });

  test('is set up and removed with the password only, and reset by an administrator', async () => {
    await enrol();
    const wrong = { password: 'wrong', address };
    expect(
      await outcome(house.access.signIn.enrolTotp(house.operator.id, { password: ownPassword, address })),
    ).toBe('conflict');
    expect(await outcome(house.access.signIn.removeTotp(house.operator.id, wrong))).toBe('password-wrong');
    expect(await outcome(house.access.signIn.renewRecoveryCodes(house.operator.id, wrong))).toBe(
      'password-wrong',
    );
    await house.access.signIn.removeTotp(house.operator.id, { password: ownPassword, address });
    expect(await house.tryPassword(ownPassword)).toBe('done');
    expect((await house.database.pool.query('select 1 from access.recovery_code')).rowCount).toBe(0);
    const { secret } = await house.access.signIn.enrolTotp(house.operator.id, {
      password: ownPassword,
      address,
    });
    await house.access.signIn.confirmTotp(house.operator.id, { code: codeOf(secret), address });
    await house.access.operators.resetSecondFactor(email);
    expect((await house.access.signIn.begin({ email, password: ownPassword, address })).state).toBe(
      'signed-in',
    );
  });
});
