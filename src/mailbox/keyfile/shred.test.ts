import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import { resealKeyFile } from '#mailbox/keyfile/reseal.ts';
import { shred } from '#mailbox/keyfile/shred.ts';
import { merkleRoot } from '#mailbox/ledger/merkle.ts';
import { keyFileName, packName } from '#mailbox/pack/names.ts';
import { openPacks } from '#mailbox/pack/packs.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../../test/support/database.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { memoryBlobs } from '../../../test/support/memoryBlobs.ts';
import { makeItemRecord } from '../../../test/support/packRecords.ts';

let database: TemporaryDatabase;
let keyring: Keyring;
beforeAll(async () => {
  database = await temporaryDatabase([]);
  keyring = await temporaryKeyring();
});
afterAll(() => database.drop());

async function packOf(...labels: string[]) {
  const packs = memoryBlobs();
  const keyFiles = memoryBlobs();
  const archive = openPacks({ packs, keyFiles, keyring, clock: systemClock });
  const written = await archive.write(labels.map((label) => makeItemRecord(label)));
  return { packs, keyFiles, archive, written, deps: { keyFiles, keyring, database } };
}

describe('a destroyed key', () => {
  test('makes its item unreadable for ever; the others are read, and the pack still verifies and proves', async () => {
    const { archive, written, deps, packs } = await packOf('one', 'two', 'three');
    const before = await packs.get(packName(written.packId));
    expect(await shred(deps, written.packId, [1])).toBe(1);
    const reader = await archive.open(written.packId);
    await expect(reader.read(1)).rejects.toSatisfy((error) => isFailure(error, 'item-shredded'));
    const location = written.records[1];
    if (location) await expect(archive.readRecord(location)).rejects.toThrow('was destroyed');
    expect(await reader.read(0)).toEqual(makeItemRecord('one'));
    expect(await reader.read(2)).toEqual(makeItemRecord('three'));
    const all = await Array.fromAsync(reader.all());
    expect(all.map(({ record, itemId }) => [itemId, record === undefined])).toEqual([
      [makeItemRecord('one').itemId, false],
      [makeItemRecord('two').itemId, true],
      [makeItemRecord('three').itemId, false],
    ]);
    expect(await reader.check()).toMatchObject({ findings: [], good: 2, shredded: 1 });
    const leaves = reader.records.map(({ leaf }) => Buffer.from(leaf, 'hex'));
    expect(merkleRoot(leaves).toString('hex')).toBe(written.merkleRoot);
    expect(await packs.get(packName(written.packId))).toEqual(before);
  });

  test('leaves no trace of itself in the file, and a repeated order changes nothing', async () => {
    const { written, deps, keyFiles } = await packOf('one', 'two');
    const name = keyFileName(written.packId);
    const before = await keyFiles.get(name);
    await shred(deps, written.packId, [0]);
    const after = await keyFiles.get(name);
    expect(after.subarray(-80)).not.toEqual(before.subarray(-80));
    expect(await shred(deps, written.packId, [0])).toBe(0);
    expect(await keyFiles.get(name)).toEqual(after);
  });

  test('stays destroyed when many are destroyed at once', async () => {
    const labels = Array.from({ length: 12 }, (_, index) => `item ${index}`);
    const { archive, written, deps } = await packOf(...labels);
    await Promise.all([0, 1, 2, 3, 4, 5].map((index) => shred(deps, written.packId, [index, index + 6])));
    expect(await archive.check(written.packId)).toMatchObject({ findings: [], good: 0, shredded: 12 });
  });

  test('is refused for a slot that is not there', async () => {
    const { written, deps } = await packOf('one');
    await expect(shred(deps, written.packId, [1])).rejects.toThrow(RangeError);
  });
});

describe('another master key', () => {
  test('cannot open the key file until it was sealed again, and then only it can', async () => {
    const { packs, keyFiles, written, deps } = await packOf('one', 'two');
    await shred(deps, written.packId, [0]);
    const next = await temporaryKeyring();
    const later = openPacks({ packs, keyFiles, keyring: next, clock: systemClock });
    await expect(later.open(written.packId)).rejects.toSatisfy((error) => isFailure(error, 'key-wrong'));
    const rotation = { keyFiles, database, keyring: next };
    expect(await resealKeyFile(rotation, written.packId, keyring)).toBe(true);
    expect(await resealKeyFile(rotation, written.packId, keyring)).toBe(false);
    expect(await later.check(written.packId, written)).toMatchObject({ findings: [], good: 1, shredded: 1 });
    const old = openPacks({ packs, keyFiles, keyring, clock: systemClock });
    await expect(old.open(written.packId)).rejects.toSatisfy((error) => isFailure(error, 'key-wrong'));
  });
});
