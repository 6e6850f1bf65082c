import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { message } from '../../test/support/connector/items.ts';
import { recordingTarget } from '../../test/support/connector/target.ts';

let house: ConnectorHouse;
beforeEach(async () => {
  house = await connectorHouse();
});
afterEach(async () => {
  await house.close();
});

const run = () => house.connectors.run('Chats', { actor: operator });
const at = (time: string) => house.clock.set(new Date(time));

describe('a clock that jumps', () => {
  test('between runs loses and doubles nothing, and the last run is the one that began last', async () => {
    await house.createConnector();
    const times = [
      '2026-03-02T12:00:00Z',
      '2031-01-01T00:00:00Z',
      '2009-06-01T00:00:00Z',
      '2026-03-02T12:05:00Z',
    ];
    for (const [index, time] of times.entries()) {
      at(time);
      await house.site.add([message(index)]);
      const report = await run();
      expect(report).toMatchObject({ state: 'completed', pulled: 1, imported: 1, reconciled: true });
      expect((await house.connectors.report('Chats')).run).toBe(report.run);
      expect((await house.connectors.get('Chats')).lastRun?.run).toBe(report.run);
    }
    expect(house.target.mailboxes.get('alice@corp.example')?.size).toBe(4);
    expect(house.site.acknowledged.at(-1)).toBe(4n);
  });

  test('during a run does not disturb it', async () => {
    for (let number = 0; number < 12; number += 1) await house.site.add([message(number)]);
    await house.createConnector();
    let looks = 0;
    const jumping = {
      now: () => {
        looks += 1;
        return new Date(Date.UTC(looks % 2 === 0 ? 2040 : 2011, 5, 1, 0, 0, looks));
      },
    };
    const { connectors } = await house.reopen({ clock: jumping });
    const report = await connectors.run('Chats', { actor: operator });
    expect(report).toMatchObject({ state: 'completed', imported: 12, duplicates: 0, reconciled: true });
    expect(looks).toBeGreaterThan(2);
    expect(await run()).toMatchObject({ state: 'completed', pulled: 0, reconciled: true });
  });

  test('ahead and back again does not keep the schedule waiting until then', async () => {
    at('2026-03-02T12:00:00Z');
    await house.createConnector({ schedule: 'daily@02:00' });
    at('2036-03-03T02:00:00Z');
    expect(await house.connectors.runDue()).toMatchObject([{ state: 'completed' }]);
    at('2026-03-03T01:59:00Z');
    expect(await house.connectors.runDue()).toEqual([]);
    at('2026-03-03T02:01:00Z');
    await house.site.add([message(1)]);
    expect(await house.connectors.runDue()).toMatchObject([
      { state: 'completed', imported: 1, window: { from: null } },
    ]);
    expect(await house.connectors.runDue()).toEqual([]);
    at('2026-03-04T02:00:00Z');
    expect(await house.connectors.runDue()).toMatchObject([{ window: { from: '2026-03-03T02:01:00.000Z' } }]);
  });

  test('ahead when a connector was made does not keep its first run waiting', async () => {
    at('2036-03-02T12:00:00Z');
    await house.createConnector({ schedule: 'daily@02:00' });
    at('2026-03-02T12:00:00Z');
    expect(await house.connectors.runDue()).toHaveLength(1);
    expect(await house.connectors.runDue()).toEqual([]);
  });

  test('ahead when another target refused does not put the next attempt off until then', async () => {
    const other = recordingTarget(['alice@corp.example']);
    const { deliver } = other;
    const targets = new Map([...house.options.targets, ['other', other]]);
    const { connectors } = await house.reopen({ targets });
    const { url, password } = house.site;
    await connectors.create({
      service: 'whatsapp',
      name: 'Chats',
      site: url,
      userName: 'archive',
      password,
      automaticMapping: true,
      acceptTerms: true,
      targets: ['other'],
      actor: operator,
    });
    await house.site.add([message(1)]);
    at('2036-03-02T12:00:00Z');
    await connectors.run('Chats', { actor: operator });
    other.deliver = () => Promise.reject(new Failure('target-refused', say`It is busy.`, say`Wait.`));
    await connectors.workTargets();
    other.deliver = deliver;
    at('2026-03-02T12:00:00Z');
    await connectors.workTargets();
    expect(other.mailboxes.get('alice@corp.example')?.size).toBe(1);
  });
});
