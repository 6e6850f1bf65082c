import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { address, signInHouse } from '../../test/support/signInHouse.ts';

const house = signInHouse();
const email = 'ann@corp.example';

describe('the lock-out', () => {
  /** Wrong passwords until the door is locked; the seconds to wait. */
  async function lock(name: string, from: string): Promise<number> {
    for (;;) {
      const error = await house.access.signIn
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
      expect(await house.tryPassword(house.operator.password, '203.0.113.7')).toBe('sign-in-locked');
      house.later(seconds);
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 900, 900]);
    expect(await house.tryPassword(house.operator.password)).toBe('done');
    expect(house.access.recorded.filter((line) => line.includes('"outcome":"locked"'))).toHaveLength(8);
    expect(house.access.recorded.join()).toContain('"seconds":900');
  });

  test('tells nothing: a name that nobody has is locked the same', async () => {
    expect(await lock('nobody@corp.example', address)).toBe(await lock(email, address));
  });

  test('holds an address that tries many names, and of IPv6 its whole network', async () => {
    const tries: string[] = [];
    for (let index = 0; index < 31; index += 1)
      tries.push(await house.tryPassword('wrong', `2001:db8:7:1::${index}`, `user${index}@corp.example`));
    expect(tries.filter((code) => code === 'not-signed-in')).toHaveLength(30);
    expect(tries.at(-1)).toBe('sign-in-locked');
    expect(await house.tryPassword(house.operator.password, '2001:db8:7:1:ffff::1')).toBe('sign-in-locked');
    expect(await house.tryPassword(house.operator.password, '2001:db8:7:2::1')).toBe('done');
  });

  test('counts guesses that come at once', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => house.tryPassword('wrong')));
    expect(tries.filter((code) => code === 'not-signed-in')).toHaveLength(5);
    expect(tries.filter((code) => code === 'sign-in-locked')).toHaveLength(7);
  });

  test('is forgotten after the right password', async () => {
    for (let tries = 0; tries < 4; tries += 1) await house.tryPassword('wrong');
    expect(await house.tryPassword(house.operator.password)).toBe('done');
    for (let tries = 0; tries < 4; tries += 1) await house.tryPassword('wrong');
    expect(await house.tryPassword(house.operator.password)).toBe('done');
  });
});
