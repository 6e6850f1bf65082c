import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { message } from '../../test/support/connector/items.ts';

let house: ConnectorHouse;
beforeAll(async () => {
  house = await connectorHouse();
});
afterAll(async () => {
  await house.close();
});
afterEach(() => {
  house.site.interfere = undefined;
});

const count = async () => (await house.connectors.list()).length;

describe('creating a connector', () => {
  test('needs the terms accepted, and keeps who accepted which text when', async () => {
    await expect(house.createConnector({ acceptTerms: false })).rejects.toMatchObject({
      code: 'terms-not-accepted',
    });
    const made = await house.createConnector({
      name: 'First',
      schedule: 'every@4h',
      timeZone: 'Europe/Berlin',
    });
    expect(made).toMatchObject({
      name: 'First',
      state: 'active',
      schedule: 'every@4h',
      timeZone: 'Europe/Berlin',
      cursor: '0',
      lastRun: null,
      createdBy: 'operator:ann@corp.example',
    });
    expect(house.site.subscriptions.has(made.id)).toBe(true);
    const { rows } = await house.database.pool.query('select * from connector.terms_acceptance');
    expect(rows).toEqual([
      expect.objectContaining({ connector: made.id, version: '1', accepted_by: 'operator:ann@corp.example' }),
    ]);
    const [entry] = await house.trail.list({ action: 'terms.accept' });
    expect(entry?.details).toEqual({ version: '1', sha256: rows[0]?.sha256 });
  });

  test.each([
    ['a name that another has in other letters', { name: 'FIRST' }, 'conflict'],
    ['an empty name', { name: ' ' }, 'config-invalid'],
    ['a schedule that is none', { schedule: 'daily@25:00' }, 'config-invalid'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'config-invalid'],
    ['an address that is none', { site: 'ftp://site.corp.example' }, 'config-invalid'],
    ['an address with a user name in it', { site: 'https://user@site.corp.example' }, 'config-invalid'],
    ['cleartext to another machine', { site: 'http://site.corp.example' }, 'cleartext-refused'],
    ['a wrong password', { password: 'wrong' }, 'site-refused'],
    ['a target that is none', { targets: ['moon'] }, 'config-invalid'],
    [
      'a mapping file with a bad row',
      { mapping: { bytes: Buffer.from('x'), fileName: 'm.csv' } },
      'mapping-invalid',
    ],
  ])('refuses %s and saves nothing', async (_, changes, code) => {
    const before = await count();
    await expect(house.createConnector({ name: 'Second', ...changes })).rejects.toMatchObject({ code });
    expect(await count()).toBe(before);
  });

  test.each(['gap', 'identity'] as const)('never leaves out %s, also when it is edited', async (kind) => {
    const before = await count();
    const settings = { excludedKinds: ['call', kind] as const };
    await expect(house.createConnector({ name: 'Gaps', settings })).rejects.toMatchObject({
      code: 'config-invalid',
    });
    expect(await count()).toBe(before);
    await house.createConnector({ name: `All but ${kind}`, settings: { excludedKinds: ['call'] } });
    await expect(
      house.connectors.edit(`All but ${kind}`, { settings, actor: operator }),
    ).rejects.toMatchObject({ code: 'config-invalid' });
  });

  test('refuses a site that cannot be reached', async () => {
    const before = await count();
    await expect(house.createConnector({ name: 'Third', site: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      code: 'site-unreachable',
    });
    expect(await count()).toBe(before);
  });

  test('keeps the password wrapped, and shows it nowhere', async () => {
    const made = await house.createConnector({ name: 'Secret' });
    const { rows } = await house.database.pool.query('select * from connector.connector');
    expect(
      JSON.stringify([made, rows, await house.trail.list()], (_, value) =>
        typeof value === 'bigint' ? String(value) : value,
      ),
    ).not.toContain(house.site.password);
  });
});

describe('a connector', () => {
  test('is edited at the version that was read, or not at all', async () => {
    const made = await house.createConnector({ name: 'Edited' });
    const edited = await house.connectors.edit('edited', {
      schedule: 'manual',
      automaticMapping: false,
      version: made.version,
      actor: operator,
    });
    expect(edited).toMatchObject({
      schedule: 'manual',
      automaticMapping: false,
      version: 2,
      nextRunAt: null,
    });
    const stale = house.connectors.edit('Edited', { name: 'Other', version: made.version, actor: operator });
    await expect(stale).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await expect(
      house.connectors.edit('Edited', { password: 'wrong', actor: operator }),
    ).rejects.toMatchObject({
      code: 'site-refused',
    });
    expect(await house.connectors.run('Edited', { actor: operator })).toMatchObject({ state: 'completed' });
  });

  test('when removed ends its subscription, frees its name and keeps its history', async () => {
    const made = await house.createConnector({ name: 'Leaving' });
    await house.connectors.run('Leaving', { actor: operator });
    expect(await house.connectors.remove('Leaving', { actor: operator })).toMatchObject({ state: 'removed' });
    expect(house.site.subscriptions.has(made.id)).toBe(false);
    await expect(house.connectors.run('Leaving', { actor: operator })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await house.connectors.report(made.id)).toMatchObject({ state: 'completed' });
    expect((await house.createConnector({ name: 'leaving' })).id).not.toBe(made.id);
  });

  test('removed while the site is away ends its subscription later', async () => {
    const made = await house.createConnector({ name: 'Away' });
    house.site.interfere = (_, response) => {
      response.writeHead(500).end();
      return true;
    };
    await house.connectors.remove('Away', { actor: operator });
    house.site.interfere = undefined;
    expect(house.site.subscriptions.has(made.id)).toBe(true);
    await house.connectors.cleanUp();
    expect(house.site.subscriptions.has(made.id)).toBe(false);
  });
});

test('what is due runs once for all days missed, and waits after a failure', async () => {
  const own = await connectorHouse();
  try {
    await own.createConnector({ schedule: 'daily@02:00', timeZone: 'Europe/London' });
    await own.site.add([message(1)]);
    expect(await own.connectors.runDue()).toEqual([]);
    own.clock.set(new Date('2026-03-06T02:30:00.000Z'));
    expect(await own.connectors.runDue()).toMatchObject([
      { kind: 'scheduled', state: 'completed', imported: 1 },
    ]);
    expect(await own.connectors.runDue()).toEqual([]);
    own.clock.set(new Date('2026-03-07T02:00:00.000Z'));
    own.site.interfere = (_, response) => {
      response.writeHead(500).end();
      return true;
    };
    expect(await own.connectors.runDue()).toMatchObject([
      { state: 'failed', failure: { code: 'site-unreachable' } },
    ]);
    own.site.interfere = undefined;
    expect(await own.connectors.runDue()).toEqual([]);
    own.clock.set(new Date('2026-03-07T02:02:00.000Z'));
    expect(await own.connectors.runDue()).toMatchObject([{ state: 'completed' }]);
    expect((await own.trail.list({ action: 'run.end' }))[0]?.actor).toBe('system:schedule');
  } finally {
    await own.close();
  }
});
