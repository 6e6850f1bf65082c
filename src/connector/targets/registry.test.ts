import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Connectors } from '#connector/connectors.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { openTargetCabinet, type TargetCabinet } from '#connector/targets/cabinet.ts';
import type { TargetRegistry } from '#connector/targets/registry.ts';
import { stored } from '#core/sentence.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../../test/support/connector/house.ts';
import { memoryReceipts } from '../../../test/support/memoryReceipts.ts';
import { deadHost, type PlayedServers, playedServers } from '../../../test/support/targets/playedTarget.ts';

const keyWord = 'Knarrenschloss-9f2c';
const values = { host: 'mail.corp.example', user: 'archiver', password: keyWord };

describe('targets as records', () => {
  let house: ConnectorHouse;
  let connectors: Connectors;
  let targets: TargetRegistry;
  let played: PlayedServers;
  let cabinet: TargetCabinet;
  beforeAll(async () => {
    house = await connectorHouse();
    played = playedServers();
    const parts = { ...house.options, targetAdapters: [played.adapter], receiptsOf: () => memoryReceipts() };
    ({ connectors } = await house.reopen(parts));
    ({ targets } = connectors);
    cabinet = openTargetCabinet(parts);
  });
  afterAll(async () => {
    await cabinet.close();
    await connectors.close();
    await house.close();
  });
  afterEach(async () => {
    for (const { name, connectors: users } of await targets.list())
      if (users.length === 0) await targets.remove(name, true);
  });

  let made = 0;
  const add = (over: object = {}) => {
    made += 1;
    return targets.add({ name: `mail-${made}`, kind: 'imap', values, ...over }, operator);
  };
  const table = () => house.database.tables<ConnectorTables>();

  it('keeps settings encrypted, and shows no secret', async () => {
    const target = await add();
    expect(target).toMatchObject({ kind: 'imap', enabled: true, state: 'ready', trouble: null, version: 1 });
    expect(target.settings).toEqual([
      { name: 'host', secret: false, value: 'mail.corp.example' },
      { name: 'user', secret: false, value: 'archiver' },
      { name: 'password', secret: true },
    ]);
    const rows = await table().selectFrom('connector.target').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(keyWord);
    expect(JSON.stringify(rows)).not.toContain('mail.corp.example');
  });

  it('refuses names, kinds and settings that are not as described, and says which', async () => {
    for (const name of ['', 'Mail', '-mail', 'a'.repeat(41), 'archive'])
      await expect(add({ name })).rejects.toMatchObject({ code: 'target-settings' });
    await expect(add({ kind: 'pigeon' })).rejects.toThrow(/no kind of target named pigeon/);
    await expect(add({ values: { user: 'x' } })).rejects.toThrow(/host is missing/);
    await expect(add({ values: { ...values, colour: 'red' } })).rejects.toThrow(/no setting colour/);
    await expect(add({ values: { host: 'a/b' } })).rejects.toMatchObject({ code: 'target-settings' });
    expect(await targets.list()).toEqual([]);
  });

  it('asks the server before it keeps anything, unless told not to', async () => {
    const dead = { values: { ...values, host: deadHost } };
    await expect(add(dead)).rejects.toMatchObject({ code: 'target-unreachable' });
    expect(await targets.list()).toEqual([]);
    const { name } = await add({ ...dead, check: false });
    await expect(targets.check({ name, values: {} })).rejects.toMatchObject({ code: 'target-unreachable' });
    await targets.check({ name, values: { host: 'mail.corp.example' } });
    await targets.check({ kind: 'imap', values });
    expect((await targets.get(name)).settings).toContainEqual({
      name: 'host',
      secret: false,
      value: deadHost,
    });
  });

  it('changes what is named alone, while it is as it was read; that ends its trouble', async () => {
    const { name } = await add();
    const trouble = { code: 'target-sign-in', message: 'Refused.', remedy: 'Change it.' };
    await sql`update connector.target set trouble = ${JSON.stringify({
      ...trouble,
      message: JSON.parse(stored({ template: 'Refused.', values: [] })),
    })}, trouble_since = now(), next_attempt_at = now() where name = ${name}`.execute(table());
    expect(await targets.get(name)).toMatchObject({ state: 'trouble', trouble: { code: 'target-sign-in' } });
    const changed = await targets.change(name, {
      values: { user: '', host: 'other.corp.example' },
      version: 1,
    });
    expect(changed).toMatchObject({ state: 'ready', trouble: null, version: 2 });
    expect(changed.settings).toEqual([
      { name: 'host', secret: false, value: 'other.corp.example' },
      { name: 'password', secret: true },
    ]);
    await expect(targets.change(name, { enabled: false, version: 1 })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    await expect(targets.change(name, { values: { host: deadHost } })).rejects.toMatchObject({
      code: 'target-unreachable',
    });
    expect((await targets.get(name)).version).toBe(2);
    expect(await targets.change(name, { enabled: false })).toMatchObject({ state: 'paused' });
    expect(await targets.change(name, { enabled: true })).toMatchObject({ state: 'ready' });
  });

  it('opens a target once a version, in each process, and lets it go at the end', async () => {
    const { name } = await add();
    const first = await cabinet.get(name);
    expect(await cabinet.get(name)).toBe(first);
    await targets.change(name, { values: { host: 'moved.corp.example' } });
    const second = await cabinet.get(name);
    expect(second).not.toBe(first);
    expect(await cabinet.names()).toEqual(['archive', name]);
    expect(await cabinet.get('archive')).toBe(house.target);
    await expect(cabinet.get('nothing')).rejects.toMatchObject({ code: 'not-found' });
    played.closed.length = 0;
    await cabinet.close();
    expect(played.closed).toEqual(['mail.corp.example', 'moved.corp.example']);
  });

  it('is not removed while a connector uses it or deliveries wait; its name is never used again', async () => {
    const { name } = await add();
    const connector = await house.createConnector({ name: 'Uses it' }).then(({ name: used }) => used);
    await connectors.edit(connector, { targets: [name], actor: operator });
    expect(await targets.get(name)).toMatchObject({ connectors: ['Uses it'] });
    await expect(targets.remove(name, true)).rejects.toThrow(/is used by: Uses it/);
    await connectors.remove(connector, { actor: operator });
    const { id } = await connectors.get(connector);
    await sql`insert into connector.target_delivery (target, item, mailbox, run, connector, state, due_at, queued_at)
      values (${name}, '\\x01', 'alice@corp.example', ${id}, ${id}, 'pending', now(), now())`.execute(
      table(),
    );
    await expect(targets.remove(name, false)).rejects.toThrow(/1 deliveries .* wait/);
    expect((await targets.get(name)).state).toBe('ready');
    await targets.remove(name, true);
    await expect(targets.get(name)).rejects.toMatchObject({ code: 'not-found' });
    const left = await table().selectFrom('connector.target_delivery').select(['state', 'reason']).execute();
    expect(left).toEqual([{ state: 'failed', reason: 'not-found' }]);
    await expect(add({ name })).rejects.toMatchObject({ code: 'conflict' });
    const row = table().selectFrom('connector.target').select('settings').where('name', '=', name);
    expect((await row.executeTakeFirstOrThrow()).settings.length).toBeLessThan(150);
  });

  it('proves a target step by step; what ends the proof is the last', async () => {
    const { name } = await add();
    const steps = async (mailbox: string) => {
      const found: string[] = [];
      for await (const { code, outcome } of targets.prove(name, mailbox, new AbortController().signal))
        found.push(`${code} ${outcome}`);
      return found;
    };
    expect(await steps('alice@corp.example')).toEqual(['mailbox passed', 'date-kept not-possible']);
    expect(await steps('bob@corp.example')).toEqual(['mailbox passed', 'mailbox-full failed']);
  });
});
