import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { alice, carol, message } from '../../test/support/connector/items.ts';

let house: ConnectorHouse;
beforeEach(async () => {
  house = await connectorHouse();
});
afterEach(async () => {
  await house.close();
});

test('what waits names the last run of its own connector, whatever the clock said then', async () => {
  const nobody = message(1, { from: carol });
  const partly = message(2, { from: carol, to: alice });
  await house.site.add([nobody, partly]);
  const { id } = await house.createConnector();
  await house.connectors.run('Chats', { actor: operator });
  await house.createConnector({ name: 'Second' });
  house.clock.set(new Date('2026-03-05T12:00:00.000Z'));
  await house.connectors.run('Second', { actor: operator });
  house.clock.set(new Date('2026-03-01T12:00:00.000Z'));
  const { run: last } = await house.connectors.redeliver('Chats', { actor: operator });

  const facts = await house.connectors.itemFacts(id, [nobody.id]);
  expect(facts.get(nobody.id)).toMatchObject({ run: last, kind: 'message' });
  const { items } = await house.connectors.openDeliveries('Chats', { limit: 10 });
  expect(items.find(({ item }) => item === partly.id)?.run).toBe(last);
});
