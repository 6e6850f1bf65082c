import { describe, expect, test } from 'vitest';
import { isSignedBy } from '#mailbox/ledger/signedHead.ts';
import { ledgerHouse } from '../../../test/support/ledgerHouse.ts';
import { makeItemRecord } from '../../../test/support/packRecords.ts';

const house = ledgerHouse();

describe('the ledger', () => {
  test('begins empty', async () => {
    expect(await house.ledger.head()).toBeUndefined();
    expect(await house.ledger.publish()).toEqual({ size: 0, problems: [] });
  });

  test('signs a head for every pack, with the audit head in it', async () => {
    await house.append('one');
    const newest = await house.append('two');
    const head = await house.ledger.head();
    expect(head).toMatchObject({
      format: 'HFLH1',
      size: '2',
      time: '2026-05-04T03:02:01.000Z',
      audit: { entries: '7', hash: 'audit-hash' },
      keyId: house.keyring.signing.id,
    });
    expect(head && isSignedBy(head, house.keyring.signing.publicKey)).toBe(true);
    expect(head && isSignedBy({ ...head, size: '3' }, house.keyring.signing.publicKey)).toBe(false);
    expect(await house.ledger.has([newest.packId])).toEqual(new Set([newest.packId]));
  });

  test('gives numbers without holes to many who append at once, and none to whoever rolls back', async () => {
    await Promise.allSettled(
      Array.from({ length: 9 }, async (_, index) => {
        const written = await house.packs.write([makeItemRecord(String(index))]);
        await house.database
          .tables()
          .transaction()
          .execute(async (transaction) => {
            await house.ledger.append(written, transaction);
            if (index % 3 === 0) throw new Error('rolled back');
          });
      }),
    );
    expect(await Array.fromAsync(house.ledger.leaves())).toHaveLength(6);
    expect((await house.ledger.head())?.size).toBe('6');
  });

  test('refuses a pack that it has', async () => {
    const written = await house.append('one');
    const again = house.database
      .tables()
      .transaction()
      .execute((transaction) => house.ledger.append(written, transaction));
    await expect(again).rejects.toThrow();
    expect((await house.ledger.head())?.size).toBe('1');
  });

  test('refuses changes of what stands in it', async () => {
    await house.append('one');
    for (const statement of [
      "update mailbox.ledger_leaf set leaf = '{}'",
      'delete from mailbox.ledger_leaf',
      'truncate mailbox.ledger_leaf',
    ])
      await expect(house.database.pool.query(statement)).rejects.toThrow('append-only');
  });
});
