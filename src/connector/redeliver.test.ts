import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Target } from '#core/target.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../test/support/connector/house.ts';
import { alice, bob, carol, message, outsider } from '../../test/support/connector/items.ts';
import { inEnglish } from '../../test/support/inEnglish.ts';

let house: ConnectorHouse;
beforeEach(async () => {
  house = await connectorHouse();
});
afterEach(async () => {
  await house.close();
});

const header = 'External User ID,Microsoft 365 User Mailbox\n';
const run = async () => inEnglish(await house.connectors.run('Chats', { actor: operator }));
const redeliver = () => house.connectors.redeliver('Chats', { actor: operator });
const apply = (rows: string, acceptPartial = false) =>
  house.connectors.applyMapping('Chats', {
    bytes: Buffer.from(header + rows),
    fileName: '/somewhere/users.csv',
    acceptPartial,
    actor: operator,
  });
const entries = (address: string) => [...(house.target.mailboxes.get(address)?.keys() ?? [])];

describe('redelivery', () => {
  test('takes from quarantine what maps now, brings missing deliveries, and is idempotent', async () => {
    const nobody = message(1, { from: carol });
    const partly = message(2, { from: carol, to: alice });
    const never = message(3, {
      from: outsider,
      to: { ...outsider, nativeId: '12025550144', phone: '+12025550144' },
    });
    await house.site.add([nobody, partly, never]);
    await house.createConnector();
    expect(await run()).toMatchObject({ imported: 1, notImported: 2, deliveriesMissing: 2 });
    expect(await redeliver()).toMatchObject({
      pulled: 3,
      imported: 0,
      notImported: 2,
      duplicates: 1,
      reconciled: true,
    });
    const before = new Map(house.target.mails);
    // Missed twice by now, and missing once: carol has neither item, and alice has one of them.
    const open = await house.connectors.openDeliveries('Chats', { limit: 10 });
    expect(open.items.map(({ item }) => item).sort()).toEqual([nobody.id, partly.id].sort());
    expect([...(await house.connectors.countOpenDeliveries()).values()]).toEqual([
      { deliveries: 2, items: 1 },
    ]);

    house.target.mailboxes.set('carol@corp.example', new Map());
    const report = await redeliver();
    expect(report).toMatchObject({
      kind: 'redelivery',
      pulled: 3,
      imported: 2,
      notImported: 1,
      deliveriesMissing: 0,
      deliveries: { archive: { done: 2 } },
      reconciled: true,
    });
    expect(entries('carol@corp.example').sort()).toEqual([nobody.id, partly.id].sort());
    expect(entries('quarantine')).toEqual([never.id]);
    expect(house.target.mails).toEqual(before);
    expect(await redeliver()).toMatchObject({ pulled: 1, imported: 0, notImported: 1 });
    expect(entries('carol@corp.example')).toHaveLength(2);
  });

  test('delivers to somebody who was registered for that time afterwards', async () => {
    const item = message(1, { from: outsider, to: { ...bob, internal: false, resolution: 'unresolved' } });
    const { email: _, ...unknown } = bob;
    const stranger = message(2, {
      from: outsider,
      to: { ...unknown, internal: false, resolution: 'unresolved' },
    });
    await house.site.add([item, stranger]);
    await house.createConnector();
    expect(await run()).toMatchObject({ notImported: 2, deliveriesMissing: 0 });
    house.site.users.push({
      id: 'user-1',
      email: 'bob@corp.example',
      identities: [{ kind: 'phone', value: bob.phone ?? '', until: '2026-03-02T09:00:02.000Z' }],
    });
    expect(await redeliver()).toMatchObject({ pulled: 2, imported: 1, notImported: 1, reconciled: true });
    expect(entries('bob@corp.example')).toEqual([item.id]);
  });

  test('that dies after delivering is gone on with, and counts what it delivered', async () => {
    await house.site.add([message(1, { from: carol }), message(2, { from: carol })]);
    await house.createConnector();
    await run();
    house.target.mailboxes.set('carol@corp.example', new Map());
    const target: Target = {
      ...house.target,
      deliver: async (batch, context) => {
        await house.target.deliver(batch, context);
        await life.database.pool.end();
        throw new Error('dead');
      },
    };
    const life = await house.reopen({ targets: new Map([['archive', target]]) });
    await expect(life.connectors.redeliver('Chats', { actor: operator })).rejects.toThrow();
    expect(entries('quarantine')).toHaveLength(2);
    expect(await redeliver()).toMatchObject({ pulled: 2, imported: 2, duplicates: 0, reconciled: true });
    expect(entries('quarantine')).toEqual([]);
    expect(entries('carol@corp.example')).toHaveLength(2);
  });
});

describe('the custom mapping', () => {
  test('comes before the e-mail address, at the time of the item', async () => {
    house.target.mailboxes.set('desk@corp.example', new Map());
    const early = message(1);
    const late = message(2, { occurredAt: '2026-03-09T09:00:00.000Z' });
    await house.site.add([early, late]);
    await house.createConnector();
    await house.connectors.applyMapping('Chats', {
      bytes: Buffer.from(
        'External User ID,Microsoft 365 User Mailbox,Valid From\n+44 7700 900-101,Desk@corp.example,2026-03-09\n',
      ),
      fileName: 'users.csv',
      acceptPartial: false,
      actor: operator,
    });
    expect(await run()).toMatchObject({ imported: 2, warnings: [] });
    expect(entries('alice@corp.example')).toEqual([early.id]);
    expect(entries('desk@corp.example')).toEqual([late.id]);
  });

  test('with a mailbox that does not exist falls back, with a warning', async () => {
    await house.site.add([message(1)]);
    await house.createConnector();
    const applied = inEnglish(await apply('447700900101,nobody@corp.example\n'));
    expect(applied.warnings).toEqual([expect.stringContaining('nobody@corp.example')]);
    expect(await run()).toMatchObject({
      state: 'completed-with-warnings',
      imported: 1,
      warnings: [expect.stringContaining('nobody@corp.example')],
    });
    expect(entries('alice@corp.example')).toHaveLength(1);
  });

  test('with rows that contradict each other maps neither way, and the item waits in quarantine', async () => {
    const item = message(1);
    await house.site.add([item]);
    await house.createConnector();
    const rows = '447700900101,alice@corp.example\n447700900101,bob@corp.example\n';
    await expect(apply(rows)).rejects.toMatchObject({ code: 'mapping-invalid', details: { line: 2 } });
    expect(await house.connectors.mappings('Chats')).toEqual([]);
    expect(await apply(rows, true)).toMatchObject({ version: 1, conflicts: 1 });
    expect(await run()).toMatchObject({ imported: 0, notImported: 1, deliveriesMissing: 1 });
    expect(house.target.mailboxes.get('quarantine')?.get(item.id)?.quarantine?.reason).toBe(
      'mapping-conflict',
    );
    expect(await apply('447700900101,bob@corp.example\n')).toMatchObject({ version: 2, file: 'users.csv' });
    expect(await redeliver()).toMatchObject({ imported: 1 });
    expect(entries('bob@corp.example')).toEqual([item.id]);
    expect(await house.connectors.mappings('Chats')).toMatchObject([
      { number: 2, state: 'current', appliedBy: 'operator:ann@corp.example' },
      { number: 1, state: 'superseded' },
    ]);
  });

  test('alone decides when automatic mapping is off', async () => {
    await house.site.add([message(1, { from: alice, to: bob })]);
    await house.createConnector({
      automaticMapping: false,
      mapping: { bytes: Buffer.from(`${header}447700900102,bob@corp.example\n`), fileName: 'users.csv' },
    });
    expect(await run()).toMatchObject({ imported: 1, deliveriesMissing: 1 });
    expect(entries('alice@corp.example')).toEqual([]);
    expect(entries('bob@corp.example')).toHaveLength(1);
  });

  test('is checked without changing anything', async () => {
    await house.createConnector();
    const check = await house.connectors.checkMapping(
      Buffer.from(`${header}4.452E+11,alice@corp.example\n`),
      'm.csv',
    );
    expect(inEnglish(check)).toMatchObject({
      rows: 0,
      duplicates: 0,
      problems: [{ line: 2, sentence: expect.stringContaining('scientific'), remedy: expect.any(String) }],
    });
    expect(await house.connectors.mappings('Chats')).toEqual([]);
  });
});

test('mailboxes of accepted domains are made for registered users, never for custom rows', async () => {
  const made: string[] = [];
  const { connectors } = await house.reopen({
    autoMailbox: async (address) => {
      made.push(address);
      house.target.mailboxes.set(address, new Map());
      return house.target.resolveMailbox(address);
    },
  });
  await house.site.add([message(1, { from: carol })]);
  await house.createConnector({
    mapping: { bytes: Buffer.from(`${header}447700900103,typo@corp.example\n`), fileName: 'users.csv' },
  });
  expect(await connectors.run('Chats', { actor: operator })).toMatchObject({ imported: 1 });
  expect(made).toEqual(['carol@corp.example']);
});
