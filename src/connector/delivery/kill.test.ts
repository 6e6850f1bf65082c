import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { operator } from '../../../test/support/connector/house.ts';
import { bob, message } from '../../../test/support/connector/items.ts';
import { type QueueHouse, queueHouse } from '../../../test/support/connector/queueHouse.ts';
import { type OutsideServer, outsideServer } from '../../../test/support/targets/outsideServer.ts';

const both = ['alice@corp.example', 'bob@corp.example'];
const items = Array.from({ length: 12 }, (_, index) => message(index, { to: bob }));
const all = items.map(({ id }) => id).toSorted();
const routes = [{ mailboxes: ['alice@*'], targets: ['mail'] }];

let mail: OutsideServer;
let house: QueueHouse;
beforeEach(async () => {
  mail = outsideServer(both, { kind: 'mail', pace: { mailboxesAtOnce: 2, itemsAtOnce: 3 } });
  house = await queueHouse([mail]);
  await house.site.add(items);
});
afterEach(async () => {
  await house.outside.close();
  await house.close();
});

test('whatever instant a process dies at, the next delivers what is missing and nothing twice', async () => {
  await house.create({ settings: { routes } });
  await house.run();
  for (let instant = 1; instant <= 12; instant += 1) {
    const life = await house.process();
    let passed = 0;
    const tick = async (): Promise<undefined> => {
      passed += 1;
      if (passed === (instant % 5) + 1) await life.database.pool.end();
    };
    [mail.before, mail.after] = [tick, tick];
    await life.connectors.workTargets().catch(() => undefined);
    await life.connectors.close();
  }
  [mail.before, mail.after] = [async () => undefined, async () => undefined];
  await house.outside.workTargets();
  expect(mail.mailboxes.get('alice@corp.example')?.toSorted()).toEqual(all);
  expect(mail.mailboxes.get('bob@corp.example')).toEqual([]);
});

/** Numbers from 0 up to 1, the same for the same seed (Park and Miller's generator). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test.each([1, 2])('each item is in each mailbox once, whatever fails on the way (seed %i)', async (seed) => {
  const random = randomOf(seed);
  const passing = (code: 'target-refused' | 'target-throttled' | 'mailbox-full' | 'target-unreachable') =>
    new Failure(code, say`Not now.`, say`Wait.`);
  await house.create();
  await house.run();
  for (let round = 0; round < 8; round += 1) {
    const life = await house.process();
    mail.before = async () => {
      const chance = random();
      if (chance < 0.1) return passing('target-refused');
      if (chance < 0.15) return passing('target-throttled');
      if (chance < 0.2) return passing('mailbox-full');
      if (chance < 0.25) throw passing('target-unreachable');
      if (chance < 0.28) throw new TypeError('nobody foresaw this');
      if (chance < 0.31) await life.database.pool.end();
      return undefined;
    };
    mail.after = async () => {
      const chance = random();
      if (chance < 0.06) throw passing('target-unreachable');
      if (chance < 0.1) await life.database.pool.end();
    };
    await life.connectors.workTargets().catch(() => undefined);
    await life.connectors.close().catch(() => undefined);
    house.later(10);
  }
  [mail.before, mail.after] = [async () => undefined, async () => undefined];
  await house.outside.redeliver('Chats', { actor: operator });
  house.later(1_440);
  await house.outside.workTargets();
  for (const address of both) expect(mail.mailboxes.get(address)?.toSorted()).toEqual(all);
  expect(await house.outside.targets.get('mail')).toMatchObject({
    queue: { done: 24, pending: 0, failed: 0 },
  });
});
