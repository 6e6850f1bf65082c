import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { openTestSite, type TestSite } from '../../test/site/support.ts';

let bench: TestSite;
beforeAll(async () => {
  bench = await openTestSite();
  await bench.site.addAccount('Connector', 'correct horse battery');
});
afterAll(() => bench.close());

const signIn = (userName: string, password: string, address = '192.0.2.1') =>
  bench.site.signIn({ userName, password, address });
const code = (wanted: string) => (error: unknown) => isFailure(error) && error.code === wanted;
const secondsLater = (seconds: number) =>
  bench.clock.set(new Date(bench.clock.now().getTime() + seconds * 1_000));

describe('log-ins', () => {
  test('a token is good until it expires or is given back', async () => {
    const { token, expiresAt } = await signIn('connector', 'correct horse battery');
    expect(await bench.site.accountOf(token)).toMatchObject({ name: 'Connector', role: 'connector' });
    expect(await bench.site.accountOf(`${token.slice(0, -1)}x`)).toBeUndefined();
    const second = await signIn('Connector', 'correct horse battery');
    await bench.site.signOut(second.token);
    expect(await bench.site.accountOf(second.token)).toBeUndefined();
    bench.clock.set(expiresAt);
    expect(await bench.site.accountOf(token)).toBeUndefined();
  });

  test('neither password nor token stands in the database', async () => {
    const { token } = await signIn('connector', 'correct horse battery');
    const { rows } = await bench.database.pool.query(
      "select (select string_agg(a::text, '') from site.account a) || (select string_agg(s::text, '') from site.session s) as text",
    );
    expect(rows[0].text).toContain('$argon2id$');
    expect(rows[0].text).not.toContain('correct horse');
    expect(rows[0].text).not.toContain(token);
    expect(rows[0].text).not.toContain(Buffer.from(token).toString('hex'));
  });

  test('an unknown name and a wrong password get the same answer', async () => {
    const unknown = await signIn('nobody', 'a wrong password').catch((error) => error);
    const wrong = await signIn('connector', 'a wrong password').catch((error) => error);
    expect(unknown.code).toBe('not-signed-in');
    expect([wrong.code, wrong.message, wrong.remedy]).toEqual([
      unknown.code,
      unknown.message,
      unknown.remedy,
    ]);
    await signIn('connector', 'correct horse battery');
  });

  test.each(['connector', 'nobody at all'])(
    'failures lock %s out, longer each time, known or not',
    async (name) => {
      for (let attempt = 0; attempt < 5; attempt++) {
        await expect(signIn(name, 'wrong wrong wrong', `198.51.100.${attempt}`)).rejects.toSatisfy(
          code('not-signed-in'),
        );
      }
      const locked = await signIn(name, 'correct horse battery', '198.51.100.9').catch((error) => error);
      expect(locked.code).toBe('sign-in-locked');
      secondsLater(locked.details.seconds);
      await expect(signIn(name, 'wrong wrong wrong', '198.51.100.9')).rejects.toSatisfy(
        code('not-signed-in'),
      );
      const longer = await signIn(name, 'wrong wrong wrong', '198.51.100.9').catch((error) => error);
      expect(longer.details.seconds).toBeGreaterThan(locked.details.seconds);
      secondsLater(86_401);
    },
  );

  test('guesses in parallel do not get more tries', async () => {
    const guesses = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) => signIn('connector', `guess number ${index}`, '203.0.113.7')),
    );
    const reasons = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason.code : 'in'));
    expect(reasons.filter((reason) => reason === 'not-signed-in').length).toBe(5);
    expect(reasons.filter((reason) => reason === 'sign-in-locked').length).toBe(7);
    secondsLater(86_401);
    await signIn('connector', 'correct horse battery', '203.0.113.7');
  });

  test('one address that tries many names is locked out', async () => {
    const tries: string[] = [];
    for (let index = 0; index < 31; index++) {
      await signIn(`name ${index}`, 'wrong wrong wrong', '203.0.113.50').catch((error) =>
        tries.push(error.code),
      );
    }
    expect(tries.at(-1)).toBe('sign-in-locked');
    await signIn('connector', 'correct horse battery', '203.0.113.51');
  });

  test('names are unique whatever their case, passwords not short; removal ends sessions', async () => {
    const { site } = bench;
    await expect(site.addAccount('CONNECTOR', 'correct horse battery')).rejects.toSatisfy(code('conflict'));
    await expect(site.addAccount('short', 'eleven char')).rejects.toSatisfy(code('usage'));
    await expect(site.addAccount('odd\nname', 'correct horse battery')).rejects.toSatisfy(code('usage'));
    await site.addAccount('leaving', 'correct horse battery', { role: 'administrator' });
    const { token } = await signIn('leaving', 'correct horse battery', '203.0.113.60');
    await site.removeAccount('Leaving');
    expect(await site.accountOf(token)).toBeUndefined();
    expect((await site.listAccounts()).map(({ name }) => name)).toEqual(['Connector']);
    await expect(site.removeAccount('Leaving')).rejects.toSatisfy(code('not-found'));
  });
});
