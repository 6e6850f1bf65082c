import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Lead, openMailboxDirectory } from '#connector/directories/mailboxDirectory.ts';
import { nearestAddress } from '#connector/directories/nearest.ts';
import { openDirectory } from '#connector/directory.ts';
import { type MappingRules, mapItem, unmappedReason } from '#connector/map.ts';
import { openCustomMapping } from '#connector/mapping/custom.ts';
import { alice, bob, message, outsider } from '../../../test/support/connector/items.ts';

const moved = new Date('2026-03-05T00:00:00Z');
const lead = (kind: Lead['kind'], value: string, mailbox: string, changes: Partial<Lead> = {}): Lead => ({
  kind,
  value,
  mailbox,
  from: null,
  until: null,
  ...changes,
});
const own = (address: string) => lead('address', address, address);
const all = () => true;
const rules = (leads: readonly Lead[], changes: Partial<MappingRules> = {}): MappingRules => ({
  custom: openCustomMapping([]),
  directory: openDirectory([]),
  mailboxes: openMailboxDirectory(leads),
  automatic: true,
  ...changes,
});
const { email: _, ...unaddressed } = bob;
const toBob = message(1, { from: outsider, to: unaddressed });
const number = bob.phone ?? '';

describe('the mailbox directory', () => {
  test('leads from an alias to the mailbox, where the alias is none itself', () => {
    const leads = [own('a.lice@corp.example'), lead('alias', 'alice@corp.example', 'a.lice@corp.example')];
    const item = message(1, { from: alice, to: outsider });
    const has = (address: string) => address === 'a.lice@corp.example';
    expect(mapItem(item, rules(leads), has).addresses).toEqual(['a.lice@corp.example']);
    expect(mapItem(item, rules(leads), all).addresses).toEqual(['alice@corp.example']);
    const custom = openCustomMapping([
      { key: alice.nativeId, mailbox: 'alice@corp.example', from: undefined, until: undefined },
    ]);
    const mapped = mapItem(item, rules(leads, { custom, automatic: false }), has);
    expect(mapped).toMatchObject({ addresses: ['a.lice@corp.example'], unknownMailboxes: [] });
  });

  test('leads from a number to whom it belonged at the item’s date', () => {
    const leads = [
      own('old@corp.example'),
      own('new@corp.example'),
      lead('phone', number, 'old@corp.example', { until: moved }),
      lead('phone', number, 'new@corp.example', { from: moved }),
    ];
    expect(mapItem(toBob, rules(leads), all).addresses).toEqual(['old@corp.example']);
    const later = { ...toBob, occurredAt: '2026-03-05T00:00:00.000Z' };
    expect(mapItem(later, rules(leads), all).addresses).toEqual(['new@corp.example']);
    expect(mapItem(toBob, rules(leads, { automatic: false }), all).addresses).toEqual([]);
  });

  test('refuses a number that several people had, and says so', () => {
    const leads = [lead('phone', number, 'one@corp.example'), lead('phone', number, 'two@corp.example')];
    const mapped = mapItem(toBob, rules(leads), all);
    expect(mapped).toMatchObject({ addresses: [], missing: [{ who: number, reason: 'phone-ambiguous' }] });
    expect(unmappedReason(mapped)).toBe('phone-ambiguous');
    const same = [leads[0], leads[0]].flatMap((one) => one ?? []);
    expect(mapItem(toBob, rules(same), all).addresses).toEqual(['one@corp.example']);
  });

  test('comes after the e-mail address in the item and the site’s users', () => {
    const leads = [lead('phone', number, 'other@corp.example')];
    const item = message(1, { from: outsider, to: bob });
    expect(mapItem(item, rules(leads), all).addresses).toEqual(['bob@corp.example']);
    // The address that the site names has no mailbox: nobody else's gets the item in its stead.
    expect(mapItem(item, rules(leads), (address) => address.startsWith('other')).addresses).toEqual([]);
    const directory = openDirectory([
      { id: '1', email: 'listed@corp.example', identities: [{ kind: 'phone', value: number }] },
    ]);
    expect(mapItem(toBob, rules(leads, { directory }), all).addresses).toEqual(['listed@corp.example']);
  });

  test('makes nobody internal', () => {
    const item = message(1, { from: outsider, to: { ...unaddressed, internal: false } });
    const leads = [own('bob@corp.example'), lead('phone', number, 'bob@corp.example')];
    expect(mapItem(item, rules(leads), all)).toMatchObject({ addresses: [], missing: [] });
  });

  test('finds the chosen people by their numbers too', () => {
    const leads = [lead('phone', number, 'bob@corp.example')];
    const chosen = (email: string) => ({ people: new Set([email]) });
    expect(mapItem(toBob, rules(leads, chosen('bob@corp.example')), all).addresses).toEqual([
      'bob@corp.example',
    ]);
    expect(mapItem(toBob, rules(leads, chosen('alice@corp.example')), all).addresses).toEqual([]);
  });

  test('gives an address to whom it belongs, and an alias of several people to nobody', () => {
    const at = new Date();
    const { mailboxOf } = openMailboxDirectory([
      own('desk@corp.example'),
      lead('alias', 'desk@corp.example', 'a@corp.example'),
      lead('alias', 'team@corp.example', 'a@corp.example'),
      lead('alias', 'team@corp.example', 'b@corp.example'),
    ]);
    expect(mailboxOf('desk@corp.example', at)).toBe('desk@corp.example');
    expect(mailboxOf('team@corp.example', at)).toBeUndefined();
  });
});

describe('the nearest address', () => {
  const known = ['alice@corp.example', 'bob@corp.example'];
  test.each([
    ['alcie@corp.example', 'alice@corp.example'],
    ['alice@corp.exmple', 'alice@corp.example'],
    ['alicee@corp.exampl', 'alice@corp.example'],
    ['carol@corp.example', undefined],
    ['a@b', undefined],
  ])('of %s is %s', (address, nearest) => {
    expect(nearestAddress(address, known)).toBe(nearest);
  });

  test('is found after any one slip', () => {
    const slip = fc.record({ at: fc.nat(16), kind: fc.constantFrom('leave', 'twice', 'swap') });
    fc.assert(
      fc.property(slip, ({ at, kind }) => {
        const [own = ''] = known;
        const [before, letter = '', after] = [own.slice(0, at), own[at], own.slice(at + 1)];
        const wrong = {
          leave: before + after,
          twice: before + letter + letter + after,
          swap: before + after.slice(0, 1) + letter + after.slice(1),
        }[kind];
        return nearestAddress(wrong, known) === own;
      }),
    );
  });
});
