import { afterAll, beforeAll, beforeEach } from 'vitest';
import { migrations } from '#access/migrations.ts';
import type { SessionBegun } from '#access/signIn.ts';
import { callbackPath } from '#access/singleSignOn/settings.ts';
import { fixedClock } from '#core/clock.ts';
import { type TestAccess, testAccess } from './access.ts';
import { type TemporaryDatabase, temporaryDatabase } from './database.ts';
import { type IdentityProvider, startIdentityProvider } from './identityProvider.ts';

/** Access beside a real provider, where Ann is signed in. Settings and operators are none before every test. */
export interface SingleSignOnHouse {
  readonly access: TestAccess;
  readonly database: TemporaryDatabase;
  readonly provider: IdentityProvider;
  readonly clock: ReturnType<typeof fixedClock>;
  /** What switches single sign-on with the provider on. */
  settings(): Parameters<TestAccess['singleSignOn']['edit']>[0];
  /** The way of a browser: to the provider, through it, and back. */
  enter(): Promise<SessionBegun>;
  /** Whose session it is. */
  emailOf(token: string): Promise<string>;
}

export const center = 'http://127.0.0.1:8420';
export const address = '192.0.2.1';
const start = new Date('2026-03-02T08:00:00.000Z');

/** Registers what makes and empties the house; call it once a file. */
export function singleSignOnHouse(): SingleSignOnHouse {
  const clock = fixedClock(start);
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
    clock.set(start);
    access = await testAccess(database, clock);
    provider.person = { sub: 'p-1', email: 'ann@corp.example', email_verified: true, name: 'Ann Müller' };
  });
  return {
    get access() {
      return access;
    },
    get database() {
      return database;
    },
    get provider() {
      return provider;
    },
    clock,
    settings: () => ({
      enabled: true,
      name: 'Corp',
      issuer: provider.issuer,
      clientId: provider.clientId,
      clientSecret: provider.clientSecret,
      address: center,
    }),
    enter: async () => {
      const { url, binding } = await access.singleSignOn.begin();
      return access.singleSignOn.finish({ url: await provider.browse(url), binding, address });
    },
    emailOf: async (token) => (await access.signIn.session(token)).operator.email,
  };
}
