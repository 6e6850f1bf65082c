import { describe, expect, test } from 'vitest';
import { openDirectory } from '#connector/directory.ts';
import { type MappingRules, mapItem } from '#connector/map.ts';
import { openCustomMapping } from '#connector/mapping/custom.ts';
import { alice, bob, carol, message, outsider } from '../../test/support/connector/items.ts';

const rules = (changes: Partial<MappingRules> = {}): MappingRules => ({
  custom: openCustomMapping([]),
  directory: openDirectory([]),
  automatic: true,
  ...changes,
});
const row = (key: string, mailbox: string | undefined, from?: Date, until?: Date) => ({
  key,
  mailbox,
  from,
  until,
});
const all = () => true;

describe('an item', () => {
  test('goes to every participant who is a registered user, sender included, never to an outsider', () => {
    const item = message(1, { from: alice, to: bob, recipients: [bob, outsider, alice] });
    expect(mapItem(item, rules(), all)).toEqual({
      addresses: ['alice@corp.example', 'bob@corp.example'],
      missing: [],
      unknownMailboxes: [],
    });
  });

  test('of audience account goes to the capturing account’s user alone', () => {
    const item = message(1, {
      from: bob,
      to: alice,
      audience: 'account',
      account: { id: 'export', phone: '+447700900101' },
    });
    expect(mapItem(item, rules(), all).addresses).toEqual(['alice@corp.example']);
    const other = { ...item, account: { id: 'export', userEmail: 'carol@corp.example' } };
    expect(mapItem(other, rules(), all).addresses).toEqual(['carol@corp.example']);
  });

  test('tells who of the registered users misses it, and why', () => {
    const { email: _, ...unaddressed } = bob;
    const item = message(1, { from: alice, recipients: [carol, unaddressed] });
    expect(mapItem(item, rules(), (address) => address.startsWith('alice')).missing).toEqual([
      { nativeId: carol.nativeId, who: 'carol@corp.example', reason: 'mailbox-unknown' },
      { nativeId: bob.nativeId, who: '+447700900102', reason: 'address-unknown' },
    ]);
  });
});

describe('a custom row', () => {
  const custom = (...rows: Parameters<typeof row>[]) => openCustomMapping(rows.map((one) => row(...one)));

  test.each([
    ['phone number', '447700900101'],
    ['e-mail address as log-in name', 'alice@corp.example'],
  ])('by %s comes first', (_, key) => {
    expect(mapItem(message(1), rules({ custom: custom([key, 'desk@corp.example']) }), all).addresses).toEqual(
      ['desk@corp.example'],
    );
  });

  test('by WeCom user id or log-in name of the directory', () => {
    const wecom = { nativeId: 'ZhangSan', idType: 'userid', internal: true, resolution: 'exact' } as const;
    const item = message(1, { from: wecom });
    expect(
      mapItem(item, rules({ custom: custom(['zhangsan', 'desk@corp.example']) }), all).addresses,
    ).toHaveLength(1);
    const directory = openDirectory([
      { id: 'Login-7', email: 'zhang@corp.example', identities: [{ kind: 'wecom', value: 'zhangsan' }] },
    ]);
    const byLogin = rules({ directory, custom: custom(['login-7', 'desk@corp.example']) });
    expect(mapItem(item, byLogin, all).addresses).toEqual(['desk@corp.example']);
    expect(mapItem(item, rules({ directory }), all).addresses).toEqual(['zhang@corp.example']);
  });

  test('holds from its first instant to before its last', () => {
    const at = new Date(message(1).occurredAt);
    const later = new Date(at.getTime() + 1);
    const before = new Date(at.getTime() - 1);
    const mapped = (from?: Date, until?: Date) =>
      mapItem(message(1), rules({ custom: custom(['447700900101', 'desk@corp.example', from, until]) }), all)
        .addresses[0];
    expect(mapped(at, later)).toBe('desk@corp.example');
    expect(mapped(later)).toBe('alice@corp.example');
    expect(mapped(before, at)).toBe('alice@corp.example');
  });

  test('without a mailbox falls back to the e-mail address and is named', () => {
    const found = mapItem(
      message(1),
      rules({ custom: custom(['447700900101', 'typo@corp.example']) }),
      (address) => address !== 'typo@corp.example',
    );
    expect(found).toMatchObject({
      addresses: ['alice@corp.example'],
      unknownMailboxes: ['typo@corp.example'],
    });
  });

  test('in conflict maps nobody, whatever else is known', () => {
    const found = mapItem(message(1), rules({ custom: custom(['447700900101', undefined]) }), all);
    expect(found.addresses).toEqual([]);
    expect(found.missing).toEqual([expect.objectContaining({ reason: 'mapping-conflict' })]);
  });
});

test('the directory tells whose number it was at the time of the item', () => {
  const { email: _, ...number } = alice;
  const item = message(1, { from: { ...number, internal: false } });
  const at = item.occurredAt;
  const directory = openDirectory([
    {
      id: '1',
      email: 'before@corp.example',
      identities: [{ kind: 'phone', value: '+44 7700 900101', until: at }],
    },
    {
      id: '2',
      email: 'after@corp.example',
      identities: [{ kind: 'phone', value: '+447700900101', from: at }],
    },
  ]);
  expect(mapItem(item, rules({ directory }), all).addresses).toEqual(['after@corp.example']);
  const earlier = { ...item, occurredAt: '2020-01-01T00:00:00.000Z' };
  expect(mapItem(earlier, rules({ directory }), all).addresses).toEqual(['before@corp.example']);
  expect(mapItem(item, rules({ directory, automatic: false }), all).addresses).toEqual([]);
});
