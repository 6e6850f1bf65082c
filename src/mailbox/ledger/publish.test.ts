import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#core/failure.ts';
import { headsFile } from '#mailbox/ledger/headsFile.ts';
import { ledgerFileName } from '#mailbox/ledger/ledgerFile.ts';
import { ledgerHouse } from '../../../test/support/ledgerHouse.ts';

const house = ledgerHouse();

describe('publishing', () => {
  test('writes a file for each leaf and every head outside, once', async () => {
    await house.append('one');
    await house.ledger.publish();
    await house.append('two');
    await house.append('three');
    expect(await house.ledger.publish()).toEqual({ size: 3, problems: [] });
    await house.ledger.publish();
    expect([0, 1, 2].map((index) => house.blobs.objects.has(ledgerFileName(index)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await house.keptHeads()).toEqual(['1', '2', '3']);
  });

  test('catches up what a crash left, between file and database too', async () => {
    await house.append('one');
    await house.append('two');
    await house.ledger.publish();
    await house.database.pool.query('update mailbox.ledger_publication set published = 0');
    await house.append('three');
    expect(await house.ledger.publish()).toEqual({ size: 3, problems: [] });
    expect(await house.keptHeads()).toEqual(['2', '3']);
  });

  test('goes on after a line that a crash cut off, and after the file was taken away', async () => {
    await house.append('one');
    await house.ledger.publish();
    await appendFile(house.heads, '{"format":"HFLH1","si');
    await house.append('two');
    await house.ledger.publish();
    expect((await readFile(house.heads, 'utf8')).trim().split('\n')).toHaveLength(3);
    expect(await house.keptHeads()).toEqual(['1', '2']);
    await truncate(house.heads, 0);
    await house.append('three');
    await house.ledger.publish();
    expect(await house.keptHeads()).toEqual(['3']);
  });

  test('by several at once writes everything once', async () => {
    for (const label of ['one', 'two', 'three']) await house.append(label);
    await Promise.all([house.ledger.publish(), house.ledger.publish(), house.ledger.publish()]);
    expect((await house.ledger.publish()).size).toBe(3);
  });

  test('a place outside that fails is told, and holds nothing up', async () => {
    await house.append('one');
    const failing = {
      name: 'webhook',
      newest: async () => 0,
      write: async () => Promise.reject(new Error('503')),
    };
    const other = house.open(house.database, [failing, headsFile(house.heads)]);
    expect(await other.publish()).toEqual({
      size: 1,
      problems: ['Heads could not be written to the webhook outside: 503.'],
    });
    expect(await house.keptHeads()).toEqual(['1']);
  });

  test('tells that the place outside knows a longer history', async () => {
    await house.append('one');
    await house.append('two');
    await house.ledger.publish();
    const kept = await readFile(house.heads, 'utf8');
    const other = house.second;
    house.blobs.objects.clear();
    await house.append('another', house.open(other), other);
    await writeFile(house.heads, kept);
    expect((await house.open(other).publish()).problems).toEqual([
      expect.stringContaining('has a head of 2 leaves'),
    ]);
  });

  test('refuses to go on over the ledger file of another history', async () => {
    await house.append('one');
    await house.ledger.publish();
    const other = house.second;
    const fork = house.open(other);
    await house.append('another', fork, other);
    await expect(fork.publish()).rejects.toSatisfy((error) => isFailure(error, 'ledger-broken'));
  });
});
