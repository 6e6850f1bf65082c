import { beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { encodeFooter, encodeTrailer, headerLength, trailerLength } from '#mailbox/pack/format.ts';
import { readLayout } from '#mailbox/pack/layout.ts';
import { keyFileName, packName } from '#mailbox/pack/names.ts';
import { openPacks, type Packs } from '#mailbox/pack/packs.ts';
import type { WrittenPack } from '#mailbox/pack/record.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { memoryBlobs } from '../../../test/support/memoryBlobs.ts';
import { makeEntriesRecord, makeItemRecord } from '../../../test/support/packRecords.ts';

let keyring: Keyring;
const packs = memoryBlobs();
const keyFiles = memoryBlobs();
let archive: Packs;
let written: WrittenPack;
let pack: Buffer;
let keys: Buffer;
const packFile = () => packName(written.packId);
const keyFile = () => keyFileName(written.packId);

beforeAll(async () => {
  keyring = await temporaryKeyring();
  archive = openPacks({ packs, keyFiles, keyring, clock: fixedClock(new Date('2026-05-04T03:02:01Z')) });
  // The first two have one length, so that they can change places without moving anything else.
  written = await archive.write([makeItemRecord('one'), makeItemRecord('one'), makeEntriesRecord('one')]);
  pack = await packs.get(packFile());
  keys = await keyFiles.get(keyFile());
});

/** Codes of what a check finds, without a ledger to compare with. */
async function findings(damaged: { pack?: Buffer; keys?: Buffer }): Promise<string[]> {
  packs.objects.set(packFile(), damaged.pack ?? pack);
  keyFiles.objects.set(keyFile(), damaged.keys ?? keys);
  const checked = await archive.check(written.packId);
  packs.objects.set(packFile(), pack);
  keyFiles.objects.set(keyFile(), keys);
  return checked.findings.map(({ code }) => code);
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}

describe('damage', () => {
  test('nothing is found in what was written', async () => {
    expect(await findings({})).toEqual([]);
  });

  test('a flipped bit in any byte of the pack is found, without the ledger too', async () => {
    for (let at = 0; at < pack.length; at += 1)
      expect(await findings({ pack: flipped(pack, at, at % 8) }), `byte ${at}`).not.toEqual([]);
  });

  test('a flipped bit in any byte of the key file is found', async () => {
    for (let at = 0; at < keys.length; at += 1) {
      expect(await findings({ keys: flipped(keys, at, at % 8) }), `byte ${at}`).toContain('key-file-broken');
    }
  });

  test('a pack or key file cut off anywhere is found, and one that goes on', async () => {
    for (let length = 0; length < pack.length; length += 1)
      expect(await findings({ pack: pack.subarray(0, length) }), `length ${length}`).toContain('pack-broken');
    for (let length = 0; length < keys.length; length += 1)
      expect(await findings({ keys: keys.subarray(0, length) }), `length ${length}`).toContain(
        'key-file-broken',
      );
    expect(await findings({ pack: Buffer.concat([pack, Buffer.of(0)]) })).toContain('pack-broken');
  });

  test('a pack or key file that is gone is found', async () => {
    packs.objects.delete(packFile());
    expect((await archive.check(written.packId)).findings).toMatchObject([{ code: 'pack-missing' }]);
    packs.objects.set(packFile(), pack);
    keyFiles.objects.delete(keyFile());
    expect((await archive.check(written.packId)).findings).toMatchObject([{ code: 'key-file-missing' }]);
    keyFiles.objects.set(keyFile(), keys);
  });

  test('swapped records are found although footer and trailer were made to fit', async () => {
    const { rows, root, footerAt } = await readLayout(written.packId, packs);
    const [one, two, three] = rows;
    if (!one || !two || !three || one.length !== two.length) throw new Error('records of one length');
    const header = pack.subarray(0, headerLength);
    const sealed = [two, one, three].map((row) => pack.subarray(row.offset, row.offset + row.length));
    const swapped = Buffer.concat([header, ...sealed, pack.subarray(footerAt)]);
    expect(await findings({ pack: swapped })).toEqual(['record-broken', 'record-broken']);
    const footer = encodeFooter({
      rows: [{ ...two, offset: one.offset }, { ...one, offset: two.offset }, three],
      root,
    });
    const refitted = Buffer.concat([header, ...sealed, footer, encodeTrailer(header, footer)]);
    expect(await findings({ pack: refitted })).toEqual(['pack-broken', 'record-broken', 'record-broken']);
  });

  test('another root in the footer is found', async () => {
    const { rows, footerAt } = await readLayout(written.packId, packs);
    const footer = encodeFooter({ rows, root: Buffer.alloc(32, 1) });
    const header = pack.subarray(0, headerLength);
    const changed = Buffer.concat([pack.subarray(0, footerAt), footer, encodeTrailer(header, footer)]);
    expect(await findings({ pack: changed })).toEqual(['pack-broken']);
  });

  test('a whole other pack under this name is found', async () => {
    const other = await archive.write([makeItemRecord('other')]);
    expect(await findings({ pack: await packs.get(packName(other.packId)) })).toContain('pack-broken');
    expect(await findings({ keys: await keyFiles.get(keyFileName(other.packId)) })).toContain(
      'key-file-broken',
    );
  });

  test('a well-formed pack that is not the one of the ledger is found', async () => {
    const checked = await archive.check(written.packId, {
      ...written,
      fileSha256: 'f'.repeat(64),
      merkleRoot: 'e'.repeat(64),
      count: 4,
    });
    expect(checked.findings.map(({ code }) => code)).toEqual([
      'pack-changed',
      'pack-changed',
      'pack-changed',
    ]);
  });

  test('a version that is not known is refused with what to do', async () => {
    const { footerAt } = await readLayout(written.packId, packs);
    const header = Buffer.from(pack.subarray(0, headerLength));
    header.writeUInt8(2, 4);
    const footer = pack.subarray(footerAt, pack.length - trailerLength);
    const newerHeader = Buffer.concat([
      header,
      pack.subarray(headerLength, footerAt),
      footer,
      encodeTrailer(header, footer),
    ]);
    const newerEnd = Buffer.from(pack);
    newerEnd.writeUInt8(2, pack.length - 4);
    for (const [part, bytes] of Object.entries({ header: newerHeader, end: newerEnd })) {
      packs.objects.set(packFile(), bytes);
      const error = await archive.open(written.packId).catch((caught: unknown) => caught);
      expect(error).toMatchObject({
        code: 'pack-broken',
        message: `The ${part} of the pack has version 2; this Holdfast knows version 1.`,
        remedy: expect.stringContaining('Update Holdfast'),
      });
    }
    packs.objects.set(packFile(), pack);
  });
});
