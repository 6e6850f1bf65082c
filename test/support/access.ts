import { type Access, openAccess } from '#access/access.ts';
import type { SessionBegun } from '#access/signIn.ts';
import { actorName } from '#core/actor.ts';
import { type Clock, systemClock } from '#core/clock.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { temporaryKeyring } from './keys.ts';

/** Access on a database of the test's, and what it has recorded, a line an entry. */
export interface TestAccess extends Access {
  readonly recorded: string[];
  /** Signs in from a documentation address, to a session at once. */
  enter(email: string, password: string): Promise<SessionBegun>;
}

let keyring: Promise<Keyring> | undefined;

export async function testAccess(database: Database, clock: Clock = systemClock): Promise<TestAccess> {
  keyring ??= temporaryKeyring();
  const recorded: string[] = [];
  const access = openAccess({
    database,
    clock,
    keyring: await keyring,
    trail: {
      record: async ({ actor, action, object, details }) => {
        recorded.push([actorName(actor), action, object, JSON.stringify(details)].join(' '));
      },
    },
  });
  return {
    ...access,
    recorded,
    enter: async (email, password) => {
      const step = await access.signIn.begin({ email, password, address: '192.0.2.1' });
      if (step.state !== 'signed-in') throw new Error('a second factor is asked for');
      return step;
    },
  };
}
