import { afterAll, beforeAll, beforeEach } from 'vitest';
import { migrations } from '#access/migrations.ts';
import type { NewOperator } from '#access/operators.ts';
import type { SessionBegun } from '#access/signIn.ts';
import { fixedClock } from '#core/clock.ts';
import { type TestAccess, testAccess } from './access.ts';
import { type TemporaryDatabase, temporaryDatabase } from './database.ts';
import { outcome } from './outcome.ts';

/** One operator at a door, a clock that the test turns, and what came of it. Anew for every test. */
export interface SignInHouse {
  readonly access: TestAccess;
  readonly database: TemporaryDatabase;
  readonly clock: ReturnType<typeof fixedClock>;
  /** Just added, with a generated password. */
  readonly operator: NewOperator;
  later(seconds: number): void;
  /** Signs in with a password. @returns the code of the failure, or `done` */
  tryPassword(password: string, address?: string, email?: string): Promise<string>;
  /** Changes the generated password into `ownPassword`. */
  enterAsSelf(): Promise<SessionBegun>;
}

export const ownPassword = 'four unrelated words here';
export const address = '192.0.2.1';
const start = new Date('2026-03-02T08:00:00.000Z');

/** Registers what makes and empties the house; call it once a file. */
export function signInHouse(): SignInHouse {
  const clock = fixedClock(start);
  let database: TemporaryDatabase;
  let access: TestAccess;
  let operator: NewOperator;
  beforeAll(async () => {
    database = await temporaryDatabase(migrations);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await database.pool.query('truncate access.operator, access.failed_sign_in cascade');
    clock.set(start);
    access = await testAccess(database, clock);
    operator = await access.operators.add('ann@corp.example');
  });
  return {
    get access() {
      return access;
    },
    get database() {
      return database;
    },
    get operator() {
      return operator;
    },
    clock,
    later: (seconds) => clock.set(new Date(clock.now().getTime() + seconds * 1_000)),
    tryPassword: (password, from = address, email = operator.email) =>
      outcome(access.signIn.begin({ email, password, address: from })),
    enterAsSelf: async () => {
      const { id, email, password } = operator;
      await access.enter(email, password);
      return access.signIn.changePassword(id, { current: password, next: ownPassword, address });
    },
  };
}
