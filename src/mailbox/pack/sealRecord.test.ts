import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import type { ItemId, PackId } from '#core/ids.ts';
import type { RecordLocation } from '#mailbox/pack/record.ts';
import { recordBinding, sealRecord, unsealRecord } from '#mailbox/pack/sealRecord.ts';

const key = createSecretKey(randomBytes(32));
const body = Buffer.from('a body');
const place: Pick<RecordLocation, 'packId' | 'index' | 'kind' | 'itemId'> = {
  packId: '019df0c8-0000-7000-8000-000000000001' as PackId,
  index: 3,
  kind: 'item',
  itemId: 'A'.repeat(43) as ItemId,
};
const sealed = Buffer.concat(sealRecord(key, recordBinding(place), body, 1));
const broken = expect.toSatisfy((error) => isFailure(error, 'pack-broken'));

describe('a sealed record', () => {
  test('opens in its place', () => {
    expect(unsealRecord(key, recordBinding(place), sealed, 1)).toEqual(body);
  });

  test('opens nowhere else, though the key is right', () => {
    const others = [
      { packId: '019df0c8-0000-7000-8000-000000000002' as PackId },
      { index: 4 },
      { kind: 'entries' as const },
      { itemId: `${'A'.repeat(42)}E` as ItemId },
    ];
    for (const other of others)
      expect(() => unsealRecord(key, recordBinding({ ...place, ...other }), sealed, 1)).toThrow(broken);
  });

  test('opens with no other key, and not when it is cut', () => {
    const other = createSecretKey(randomBytes(32));
    expect(() => unsealRecord(other, recordBinding(place), sealed, 1)).toThrow(broken);
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => unsealRecord(key, recordBinding(place), sealed.subarray(0, length), 1)).toThrow(broken);
  });
});
