import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { alice, bob, message } from '../../test/support/connector/items.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';

let house: ConnectorHouse;
beforeEach(async () => {
  house = await connectorHouse();
  for (const day of [1, 2, 3])
    await house.site.add([message(day, { from: alice, to: bob })], {
      createdAt: `2026-03-0${day}T10:00:00.000Z`,
    });
});
afterEach(async () => {
  await house.close();
});

const replay = { from: '2026-03-02', to: '2026-03-04' };

describe('a replay', () => {
  test('takes the period again without moving the cursor, and finds only duplicates', async () => {
    await house.createConnector();
    await house.connectors.run('Chats', { actor: operator });
    const told = house.site.acknowledged.length;
    expect(await house.connectors.run('Chats', { actor: operator, replay })).toMatchObject({
      kind: 'replay',
      pulled: 2,
      imported: 0,
      duplicates: 2,
      reconciled: true,
      window: { from: '2026-03-02T00:00:00.000Z', to: '2026-03-04T00:00:00.000Z' },
    });
    expect(house.site.acknowledged).toHaveLength(told);
    expect((await house.connectors.get('Chats')).cursor).toBe('3');
  });

  test('reads the staging store, then the site, and says what neither has', async () => {
    const { id } = await house.createConnector();
    await house.connectors.run('Chats', { actor: operator });
    house.site.envelopes.splice(0, 2);
    const name = `staging/${id}/whatsapp/${'3'.padStart(19, '0')}`;
    await house.staging.remove(name);
    expect(await house.connectors.run('Chats', { actor: operator, replay })).toMatchObject({ pulled: 2 });
    await house.staging.remove(`staging/${id}/whatsapp/${'2'.padStart(19, '0')}`);
    expect(inEnglish(await house.connectors.run('Chats', { actor: operator, replay }))).toMatchObject({
      pulled: 1,
      state: 'completed-with-warnings',
      warnings: [expect.stringMatching(/not replayed: 1\. .*: 1, between the positions 2 and 2\. /)],
    });
    expect(await house.staging.head(name)).toBeDefined();
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['one byte changed', (bytes: Buffer) => bytes.fill(bytes.at(-1) === 0 ? 1 : 0, bytes.length - 1)],
  ])('asks the site for what is damaged in the staging store (%s), and stages it anew', async (_, harm) => {
    const { id } = await house.createConnector();
    await house.connectors.run('Chats', { actor: operator });
    const name = `staging/${id}/whatsapp/${'2'.padStart(19, '0')}`;
    const whole = await house.staging.get(name);
    await house.staging.put(name, harm(Buffer.from(whole)), { replace: true });
    expect(await house.connectors.run('Chats', { actor: operator, replay })).toMatchObject({
      pulled: 2,
      state: 'completed',
    });
    expect(await house.staging.get(name)).toEqual(whole);
    await house.staging.put(name, harm(Buffer.from(whole)), { replace: true });
    house.site.envelopes.length = 0;
    await expect(house.connectors.run('Chats', { actor: operator, replay })).rejects.toMatchObject({
      code: 'envelope-broken',
      message: expect.stringContaining('its copy in the staging store is damaged'),
    });
  });

  test('of what is long gone says once how much that is, and asks the site once', async () => {
    const { id } = await house.createConnector();
    await house.connectors.run('Chats', { actor: operator });
    house.site.envelopes.length = 0;
    for await (const { name } of house.staging.list(`staging/${id}/`)) await house.staging.remove(name);
    const asked = house.site.requests.length;
    expect(inEnglish(await house.connectors.run('Chats', { actor: operator, replay }))).toMatchObject({
      pulled: 0,
      reconciled: true,
      state: 'completed-with-warnings',
      notices: [expect.stringMatching(/not replayed: 2\. .*: 2, between the positions 2 and 3\. /)],
    });
    const [notice] = inEnglish(await house.connectors.report('Chats')).notices;
    expect(notice).toMatch(/stays in the archive\.$/);
    const reads = house.site.requests.slice(asked).filter((url) => url.includes('envelopes?'));
    expect(reads).toHaveLength(1);
  });

  test('keeps what it has staged anew, whatever is cleaned up meanwhile', async () => {
    const { id } = await house.createConnector();
    await house.connectors.run('Chats', { actor: operator });
    house.clock.set(new Date('2026-03-20T12:00:00.000Z'));
    await house.connectors.cleanUp();
    const name = `staging/${id}/whatsapp/${'2'.padStart(19, '0')}`;
    expect(await house.staging.head(name)).toBeUndefined();
    const { deliver } = house.target;
    let seen = false;
    house.target.deliver = async (...request) => {
      await house.connectors.cleanUp();
      seen = (await house.staging.head(name)) !== undefined;
      return deliver(...request);
    };
    await house.connectors.run('Chats', { actor: operator, replay });
    expect(seen).toBe(true);
  });

  test('tells what was excluded and is kept nowhere', async () => {
    const { id } = await house.createConnector({ settings: { excludedKinds: ['message'] } });
    await house.connectors.run('Chats', { actor: operator });
    house.site.envelopes.length = 0;
    await house.staging.remove(`staging/${id}/whatsapp/${'3'.padStart(19, '0')}`);
    const { notices } = inEnglish(await house.connectors.run('Chats', { actor: operator, replay }));
    expect(notices).toEqual([expect.stringMatching(/excluded and that are lost: 1\.$/)]);
  });

  test('into a target that has lost its mails brings them back', async () => {
    await house.createConnector();
    await house.connectors.run('Chats', { actor: operator });
    house.target.mailboxes.get('bob@corp.example')?.clear();
    expect(await house.connectors.run('Chats', { actor: operator, replay })).toMatchObject({ imported: 2 });
    expect(house.target.mailboxes.get('bob@corp.example')?.size).toBe(2);
  });
});

test('staged envelopes are cleaned some days after a reconciled run, not before', async () => {
  const { id } = await house.createConnector();
  await house.connectors.run('Chats', { actor: operator });
  const staged = async () => (await Array.fromAsync(house.staging.list(`staging/${id}/`))).length;
  house.clock.set(new Date('2026-03-09T11:59:00.000Z'));
  await house.connectors.cleanUp();
  expect(await staged()).toBe(3);
  house.clock.set(new Date('2026-03-09T12:01:00.000Z'));
  await house.connectors.cleanUp();
  expect(await staged()).toBe(0);
});

test('the staging store holds no word of the messages', async () => {
  const { id } = await house.createConnector();
  await house.connectors.run('Chats', { actor: operator });
  for await (const { name } of house.staging.list(`staging/${id}/`)) {
    const text = (await house.staging.get(name)).toString('latin1');
    expect(text).toContain('HFEV');
    expect(text).not.toContain('Hello');
    expect(text).not.toContain('alice');
  }
});
