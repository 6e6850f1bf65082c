import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Directories } from '#connector/directories/directories.ts';
import { loadMailboxDirectory } from '#connector/directories/mailboxDirectory.ts';
import type { DirectoryAdapter, DirectoryPerson } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { type ConnectorHouse, connectorHouse, operator } from '../../../test/support/connector/house.ts';
import { alice, bob, carol, message, outsider } from '../../../test/support/connector/items.ts';
import { directoryPerson as person } from '../../../test/support/directories/person.ts';
import { inEnglish } from '../../../test/support/inEnglish.ts';

let house: ConnectorHouse;
let directories: Directories;
/** What the played directory says, and how it fails. */
let entries: DirectoryPerson[];
let failure: Failure | undefined;

const played: DirectoryAdapter = {
  spec: {
    name: 'played',
    fields: [
      { name: 'place', kind: 'text', required: true, label: '', help: '' },
      { name: 'word', kind: 'secret', required: false, label: '', help: '' },
      { name: 'list', kind: 'file', required: false, label: '', help: '' },
      { name: 'region', kind: 'text', required: false, label: '', help: '' },
    ],
  },
  open: () => ({
    people: async function* () {
      yield* entries;
      if (failure !== undefined) throw failure;
    },
    check: async () => {
      if (failure !== undefined) throw failure;
    },
  }),
};

const unreachable = new Failure('directory-unreachable', say`It is away.`, say`Wait.`);
const { signal } = new AbortController();
const read = (acceptFewer = false) => directories.read('staff', { acceptFewer, signal });
const addressesOf = async (search = '') =>
  (await directories.people('staff', { limit: 100, search })).items.map(({ address }) => address);

beforeEach(async () => {
  house = await connectorHouse();
  const { connectors } = await house.reopen({ directoryAdapters: [played] });
  ({ directories } = connectors);
  [entries, failure] = [[person('a'), person('b')], undefined];
  const values = { place: 'here', word: crypto.randomUUID() };
  await directories.add({ name: 'staff', kind: 'played', values }, operator);
});
afterEach(() => house.close());

describe('a directory', () => {
  test('keeps its secrets to itself, and what is not named as it was', async () => {
    const added = await directories.get('staff');
    expect(added).toMatchObject({ people: 0, readAt: null, enabled: true, version: 1 });
    expect(added.settings).toEqual([
      { name: 'place', secret: false, value: 'here' },
      { name: 'word', secret: true },
    ]);
    const stored = await house.database.pool.query('select settings from connector.directory');
    expect(stored.rows[0].settings).not.toContain('here');
    const changed = await directories.change('staff', { values: { place: 'there' }, version: 1 });
    expect(changed.settings).toContainEqual({ name: 'word', secret: true });
    await expect(directories.change('staff', { enabled: false, version: 1 })).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    await expect(directories.change('staff', { values: { place: '' } })).rejects.toMatchObject({
      code: 'directory-settings',
      details: { field: 'place' },
    });
  });

  test('that cannot be is refused, by name, kind, or field', async () => {
    const place = 'here';
    for (const [name, kind, values, code] of [
      ['Staff', 'played', { place }, 'directory-settings'],
      ['staff', 'played', { place }, 'conflict'],
      ['other', 'none', { place }, 'directory-settings'],
      ['other', 'played', { place, colour: 'red' }, 'directory-settings'],
      ['other', 'played', { place, region: 'Atlantis' }, 'directory-settings'],
      ['other', 'played', { place: ' '.repeat(100_001) }, 'directory-settings'],
    ] as const)
      await expect(
        directories.add({ name, kind, values }, operator),
        `${name} ${kind}`,
      ).rejects.toMatchObject({
        code,
      });
    expect(await directories.list()).toHaveLength(1);
  });

  test('of a file keeps its text and does not show it; numbers without a country are of its region', async () => {
    const values = { list: 'x'.repeat(200_000), region: 'gb' };
    const { settings } = await directories.change('staff', { values });
    expect(settings).toContainEqual({ name: 'list', secret: false });
    entries = [person('a', { phones: ['07700 900101'] })];
    await read();
    const { items } = await directories.people('staff', { limit: 10 });
    expect(items[0]?.phones).toEqual([{ value: '+447700900101', from: null, until: null }]);
  });
});

describe('a reading', () => {
  test('tells what is new, changed and gone, and keeps whoever is gone', async () => {
    expect(await read()).toEqual({ people: 2, added: 2, changed: 0, left: 0, doubts: [], doubtCount: 0 });
    house.clock.set(new Date('2026-03-03T12:00:00Z'));
    entries = [person('a', { displayName: 'Ann', aliases: ['ann@corp.example'] }), person('c')];
    expect(await read()).toMatchObject({ people: 2, added: 1, changed: 1, left: 1 });
    const { items } = await directories.people('staff', { limit: 100 });
    expect(items).toMatchObject([
      {
        address: 'a@corp.example',
        displayName: 'Ann',
        aliases: [{ value: 'ann@corp.example' }],
        leftAt: null,
      },
      { address: 'b@corp.example', active: false, leftAt: new Date('2026-03-03T12:00:00Z') },
      { address: 'c@corp.example', firstSeenAt: new Date('2026-03-03T12:00:00Z') },
    ]);
    expect(await directories.get('staff')).toMatchObject({ people: 2, leavers: 1, failure: null });
    expect(await read()).toMatchObject({ added: 0, changed: 0, left: 0 });
  });

  test('that breaks off changes nothing, and its failure is kept until one succeeds', async () => {
    await read();
    house.clock.set(new Date('2026-03-03T12:00:00Z'));
    [entries, failure] = [[person('c')], unreachable];
    await expect(read()).rejects.toMatchObject({ code: 'directory-unreachable' });
    expect(await addressesOf()).toEqual(['a@corp.example', 'b@corp.example']);
    const since = new Date('2026-03-03T12:00:00Z');
    expect(inEnglish((await directories.get('staff')).failure)).toMatchObject({
      sentence: 'It is away.',
      since,
    });
    house.clock.set(new Date('2026-03-03T13:00:00Z'));
    await expect(read()).rejects.toMatchObject({ code: 'directory-unreachable' });
    expect((await directories.get('staff')).failure?.since).toEqual(since);
    [entries, failure] = [[person('a'), person('b')], undefined];
    await read();
    expect((await directories.get('staff')).failure).toBeNull();
  });

  test('that finds less than half is taken over only when somebody says so', async () => {
    entries = [person('a'), person('b'), person('c')];
    await read();
    entries = [person('a'), person('x'), person('y'), person('z')];
    await expect(read()).rejects.toMatchObject({
      code: 'directory-shrunk',
      details: { known: 3, found: 1 },
    });
    expect(await addressesOf()).toHaveLength(3);
    expect((await directories.get('staff')).failure?.code).toBe('directory-shrunk');
    expect(await read(true)).toMatchObject({ added: 3, left: 2 });
  });

  test('is one at a time, and says nothing when the settings have changed under it', async () => {
    const begun = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    const slow: DirectoryAdapter = {
      ...played,
      open: () => ({
        people: async function* () {
          begun.resolve();
          await go.promise;
          yield* entries;
        },
        check: async () => undefined,
      }),
    };
    const { connectors } = await house.reopen({ directoryAdapters: [slow] });
    const reading = connectors.directories.read('staff', { acceptFewer: false, signal });
    await begun.promise;
    await expect(read()).rejects.toMatchObject({ code: 'lock-held' });
    await directories.change('staff', { values: { place: 'there' } });
    go.resolve();
    await expect(reading).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(await addressesOf()).toEqual([]);
  });

  test('is due each night, and each hour where trying again helps', async () => {
    const due = async (time: string) => {
      house.clock.set(new Date(time));
      return (await directories.readDue(signal)).map(({ directory, people }) => [directory, people]);
    };
    expect(await due('2026-03-03T01:00:00Z')).toEqual([['staff', 2]]);
    expect(await due('2026-03-03T02:59:00Z')).toEqual([]);
    failure = unreachable;
    expect(await due('2026-03-03T03:41:00Z')).toEqual([['staff', undefined]]);
    expect(await due('2026-03-03T04:00:00Z')).toEqual([]);
    failure = new Failure('directory-refused', say`No.`, say`Ask.`);
    expect(await due('2026-03-03T04:41:00Z')).toEqual([['staff', undefined]]);
    // A password that is wrong is not tried each hour: the account would be locked.
    expect(await due('2026-03-03T23:41:00Z')).toEqual([]);
    failure = undefined;
    expect(await due('2026-03-05T00:00:00Z')).toEqual([['staff', 2]]);
    await directories.change('staff', { enabled: false });
    expect(await due('2026-03-06T12:00:00Z')).toEqual([]);
  });
});

test('people are found by parts of address, alias, name and number, page by page', async () => {
  entries = [
    person('ann', { displayName: 'Ann_50%', phones: ['+44 7700 900101'] }),
    person('bob', { aliases: ['robert@corp.example'] }),
    person('cid'),
  ];
  await read();
  for (const search of ['ANN@', '_50%', '900 101'])
    expect(await addressesOf(search)).toEqual(['ann@corp.example']);
  expect(await addressesOf('robert')).toEqual(['bob@corp.example']);
  expect(await addressesOf('%')).toEqual(['ann@corp.example']);
  const first = await directories.people('staff', { limit: 2 });
  expect(first.items).toHaveLength(2);
  const rest = await directories.people('staff', { limit: 2, after: first.next ?? '' });
  expect([rest.items.map(({ id }) => id), rest.next]).toEqual([['cid'], null]);
});

test('a directory that is switched off or removed leads nowhere', async () => {
  entries = [person('a', { aliases: ['ann@corp.example'] })];
  await read();
  const lookUp = async () =>
    (await loadMailboxDirectory(house.database)).mailboxOf('ann@corp.example', new Date());
  expect(await lookUp()).toBe('a@corp.example');
  await directories.change('staff', { enabled: false });
  expect(await lookUp()).toBeUndefined();
  await directories.change('staff', { enabled: true });
  expect(await lookUp()).toBe('a@corp.example');
  await directories.remove('staff');
  expect(await lookUp()).toBeUndefined();
});

describe('a connector', () => {
  const { email: _, ...unaddressed } = bob;

  test('finds mailboxes by the directory, and brings what is past when somebody appears in it', async () => {
    const { connectors } = await house.reopen({
      directoryAdapters: [played],
      autoMailbox: async (address, known) => {
        if (!known) return undefined;
        house.target.mailboxes.set(address, new Map());
        return house.target.resolveMailbox(address);
      },
    });
    const byNumber = message(1, { from: outsider, to: unaddressed });
    const byAlias = message(2, { from: carol, to: alice });
    await house.site.add([byNumber, byAlias]);
    await house.createConnector();
    const run = () => connectors.run('Chats', { actor: operator });
    const redeliver = () => connectors.redeliver('Chats', { actor: operator });
    expect(await run()).toMatchObject({ imported: 1, notImported: 1, deliveriesMissing: 2 });
    const twice = { phones: [bob.phone ?? ''] };
    entries = [person('new-bob', twice), person('another', twice)];
    await read();
    expect(await redeliver()).toMatchObject({ imported: 0, deliveriesMissing: 2 });
    const rows = await Array.fromAsync(await connectors.log('Chats'));
    expect(rows.find(({ item }) => item === byNumber.id)?.reason).toBe('phone-ambiguous');
    entries = [person('new-bob', twice), person('another'), person('c', { aliases: ['carol@corp.example'] })];
    await read();
    // That the number was two people's stays true of the time before; who knows better begins anew.
    expect(await redeliver()).toMatchObject({ imported: 1, deliveriesMissing: 1 });
    await directories.remove('staff');
    await directories.add({ name: 'staff', kind: 'played', values: { place: 'here' } }, operator);
    await read();
    expect(await redeliver()).toMatchObject({ imported: 1, deliveriesMissing: 0, reconciled: true });
    expect([...(house.target.mailboxes.get('new-bob@corp.example')?.keys() ?? [])]).toEqual([byNumber.id]);
    expect([...(house.target.mailboxes.get('c@corp.example')?.keys() ?? [])]).toEqual([byAlias.id]);
    expect(house.target.mailboxes.has('carol@corp.example')).toBe(false);
    expect(await redeliver()).toMatchObject({ imported: 0 });
  });

  test('is told of rows that name nobody, with the address that was meant', async () => {
    entries = [person('erica'), person('dan', { aliases: ['daniel@corp.example'] })];
    await read();
    const rows = ['erica@corp.example', 'daniel@corp.example', 'ercia@corp.example', 'zoe@corp.example'];
    const file = `External User ID,Microsoft 365 User Mailbox\n${rows.map((row, index) => `44770090010${index},${row}`).join('\n')}\n`;
    const { warnings } = inEnglish(await house.connectors.checkMapping(Buffer.from(file), 'users.csv'));
    expect(warnings).toEqual([
      expect.stringMatching(/^Line 4: .*ercia@corp\.example.* Is erica@corp\.example meant\?$/),
      expect.stringMatching(/^Line 5: there is no mailbox zoe@corp\.example; [^?]*$/),
    ]);
  });
});
