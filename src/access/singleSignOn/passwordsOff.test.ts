import { beforeEach, describe, expect, test } from 'vitest';
import { outcome } from '../../../test/support/outcome.ts';
import { ownPassword } from '../../../test/support/signInHouse.ts';
import { address, singleSignOnHouse } from '../../../test/support/singleSignOnHouse.ts';

const house = singleSignOnHouse();

describe('passwords switched off', () => {
  const emergency = 'emergency@corp.example';
  let generated: string;

  async function enterAs(email: string, password: string): Promise<string> {
    return outcome(house.access.signIn.begin({ email, password, address }));
  }

  beforeEach(async () => {
    const { id, password } = await house.access.operators.add(emergency);
    await house.access.roles.grant(emergency, 'Organization Management');
    generated = password;
    await house.access.singleSignOn.edit(house.settings());
    const off = { localSignIn: false, emergencyOperator: emergency };
    expect(await outcome(house.access.singleSignOn.edit({ localSignIn: false }))).toBe('conflict');
    // Not with a password that somebody else has seen on a screen.
    expect(await outcome(house.access.singleSignOn.edit(off))).toBe('conflict');
    await house.access.enter(emergency, generated);
    await house.access.signIn.changePassword(id, { current: generated, next: ownPassword, address });
    await house.access.singleSignOn.edit(off);
  });

  test('are taken of the emergency operator alone; the others are told what a wrong one is told', async () => {
    const { email, password } = await house.access.operators.add('ann@corp.example');
    expect(await enterAs(email, password)).toBe('not-signed-in');
    expect(await enterAs(emergency, ownPassword)).toBe('done');
    expect(await house.access.singleSignOn.options()).toEqual({
      local: false,
      singleSignOn: { name: 'Corp' },
    });
    expect(await house.emailOf((await house.enter()).token)).toBe('ann@corp.example');
    await house.access.singleSignOn.edit({ localSignIn: true });
    expect(await enterAs(email, password)).toBe('done');
  });

  test('leave nobody able to take the emergency operator away', async () => {
    await house.access.operators.add('ann@corp.example');
    await house.access.roles.grant('ann@corp.example', 'Organization Management');
    await house.enter();
    for (const work of [
      () => house.access.operators.disable(emergency),
      () => house.access.roles.revoke(emergency, 'Organization Management'),
      () => house.access.singleSignOn.edit({ emergencyOperator: null }),
      () => house.access.singleSignOn.edit({ emergencyOperator: 'ann@corp.example' }),
      () => house.access.singleSignOn.edit({ enabled: false }),
    ])
      expect(await outcome(work())).toBe('conflict');
    expect(await enterAs(emergency, ownPassword)).toBe('done');
    await house.access.singleSignOn.edit({ localSignIn: true });
    expect(await outcome(house.access.operators.disable(emergency))).toBe('done');
  });
});
