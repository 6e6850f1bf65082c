import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { message } from '../../test/support/connector/items.ts';

let house: ConnectorHouse;
beforeEach(async () => {
  house = await connectorHouse();
});
afterEach(async () => {
  await house.close();
});

const at = (time: string) => house.clock.set(new Date(time));
const run = (name: string) => house.connectors.run(name, { actor: operator }).catch(() => undefined);

test('runs that have ended are told in their order, from where one has looked', async () => {
  const [north, south] = [
    await house.createConnector({ name: 'North' }),
    await house.createConnector({ name: 'South' }),
  ];
  await house.site.add([message(1)]);
  await run('North');
  await run('South');
  await house.site.close();
  await run('North');
  const ended = await house.connectors.endedRuns(new Map());
  const told = ended
    .map(({ name, number, state, failure }) => [name, number, state, failure].join(' '))
    .toSorted();
  expect(told).toEqual(['North 1 completed ', 'North 2 failed site-unreachable', 'South 1 completed ']);
  const seen = new Map([
    [north.id, 1],
    [south.id, 1],
  ]);
  expect(await house.connectors.endedRuns(seen)).toMatchObject([{ name: 'North', number: 2 }]);
});

test('a run at work is not told, nor one behind it, so that none is skipped', async () => {
  await house.createConnector();
  for (let number = 1; number <= 3; number += 1) await run('Chats');
  await house.database.pool.query(
    "update connector.run set state = 'running', ended_at = null where number = 2",
  );
  const numbers = (await house.connectors.endedRuns(new Map())).map(({ number }) => number);
  expect(numbers).toEqual([1]);
});

test('a connector is overdue from its time until it gets through, unless it is paused or runs by hand', async () => {
  at('2026-03-02T12:00:00Z');
  await house.createConnector({ name: 'Daily', schedule: 'daily@02:00' });
  await house.createConnector({ name: 'Paused', schedule: 'daily@02:00' });
  await house.createConnector({ name: 'By hand', schedule: 'manual' });
  await house.connectors.pause('Paused', { actor: operator });
  at('2026-03-03T01:59:00Z');
  expect(await house.connectors.overdueConnectors()).toEqual([]);
  at('2026-03-05T09:00:00Z');
  expect(await house.connectors.overdueConnectors()).toMatchObject([
    {
      name: 'Daily',
      coveredUntil: new Date('2026-03-02T12:00:00Z'),
      dueSince: new Date('2026-03-03T02:00:00Z'),
    },
  ]);
  expect(await house.connectors.runDue()).toHaveLength(1);
  expect(await house.connectors.overdueConnectors()).toEqual([]);
});
