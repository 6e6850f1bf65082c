import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { ledgerFileName } from '#mailbox/ledger/ledgerFile.ts';
import type { TemporaryDatabase } from '../../../test/support/database.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { ledgerHouse } from '../../../test/support/ledgerHouse.ts';

const house = ledgerHouse();

describe('a database that was restored or lost', () => {
  async function lost(): Promise<TemporaryDatabase> {
    await house.ledger.publish();
    return house.second;
  }

  test('gets back every published leaf, in order, with the rows of the caller', async () => {
    const written = [await house.append('one'), await house.append('two'), await house.append('three')];
    const head = await house.ledger.head();
    const restored = await lost();
    await restored.pool.query('drop table if exists seen; create table seen (pack uuid)');
    const adopted = await house.open(restored).adoptPublished(async (leaf, transaction) => {
      await transaction
        .insertInto('seen' as never)
        .values({ pack: leaf.packId } as never)
        .execute();
    });
    expect(adopted).toBe(3);
    const { rows } = await restored.pool.query<{ pack: PackId }>('select pack from seen');
    expect(rows.map(({ pack }) => pack)).toEqual(written.map(({ packId }) => packId));
    expect(await house.open(restored).head()).toEqual(head);
    expect(await house.open(restored).adoptPublished(async () => undefined)).toBe(0);
    await house.append('four', house.open(restored), restored);
    expect(await house.open(restored).publish()).toEqual({ size: 4, problems: [] });
  });

  test('keeps what it adopted when the caller fails in the middle', async () => {
    for (const label of ['one', 'two', 'three']) await house.append(label);
    const restored = await lost();
    let calls = 0;
    const failing = house.open(restored).adoptPublished(async () => {
      calls += 1;
      if (calls === 2) throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    expect((await house.open(restored).head())?.size).toBe('1');
    expect(await house.open(restored).adoptPublished(async () => undefined)).toBe(2);
  });

  test('takes nothing from damaged, missing or foreign files', async () => {
    for (const label of ['one', 'two', 'three']) await house.append(label);
    const restored = await lost();
    const name = ledgerFileName(1);
    const good = house.blobs.objects.get(name) ?? Buffer.alloc(0);
    const file = JSON.parse(good.toString());
    const stranger = (await temporaryKeyring()).signing;
    const foreign = { ...file.head, signature: stranger.sign(Buffer.from('x')).toString('base64url') };
    const damaged = [
      good.subarray(0, 100),
      Buffer.from(JSON.stringify({ ...file, leaf: { ...file.leaf, count: 3 } })),
      Buffer.from(JSON.stringify({ ...file, head: foreign })),
      Buffer.from(JSON.stringify({ ...file, index: '2' })),
    ];
    const refused = () =>
      expect(house.open(restored).adoptPublished(async () => undefined)).rejects.toSatisfy((error) =>
        isFailure(error, 'ledger-broken'),
      );
    for (const bytes of damaged) {
      house.blobs.objects.set(name, bytes);
      await refused();
    }
    house.blobs.objects.delete(name);
    await refused();
    house.blobs.objects.set(name, good);
    await house.open(restored).adoptPublished(async () => undefined);
    expect((await house.open(restored).head())?.size).toBe('3');
  });
});
