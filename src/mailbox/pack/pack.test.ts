import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import type { ItemId } from '#core/ids.ts';
import { keyFileName, packName } from '#mailbox/pack/names.ts';
import { openPacks } from '#mailbox/pack/packs.ts';
import type { PackRecord, PackSegment } from '#mailbox/pack/record.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { memoryBlobs } from '../../../test/support/memoryBlobs.ts';
import { makeEntriesRecord, makeItemRecord } from '../../../test/support/packRecords.ts';

let keyring: Keyring;
beforeAll(async () => {
  keyring = await temporaryKeyring();
});

const now = new Date('2026-05-04T03:02:01.234Z');

function emptyPacks() {
  const packs = memoryBlobs();
  const keyFiles = memoryBlobs();
  return { packs, keyFiles, archive: openPacks({ packs, keyFiles, keyring, clock: fixedClock(now) }) };
}

const bytesSegment = fc
  .uint8Array({ maxLength: 400 })
  .map((bytes): PackSegment => ({ kind: 'bytes', bytes: Buffer.from(bytes) }));
const slot = fc
  .record({ attachmentId: fc.string({ maxLength: 60, unit: 'grapheme' }), size: fc.nat(), seed: fc.nat() })
  .map(({ attachmentId, size, seed }): PackSegment => {
    const hash = createHash('sha256').update(String(seed)).digest();
    const objectId = '01920000-0000-7000-8000-00000000000a';
    return { kind: 'object', objectId, attachmentId, key: hash, size, sha256: hash.toString('hex') };
  });
const itemId = fc
  .nat()
  .map((seed) => createHash('sha256').update(String(seed)).digest('base64url') as ItemId);
const entries = fc.array(
  fc.string({ unit: 'grapheme' }).map((folder) => ({ ...makeEntriesRecord('x').entries[0], folder })),
  { maxLength: 3 },
) as unknown as fc.Arbitrary<PackRecord['entries']>;
const record: fc.Arbitrary<PackRecord> = fc.oneof(
  fc.record({
    kind: fc.constant('item' as const),
    itemId,
    mail: fc.record({
      formatVersion: fc.integer({ min: 0, max: 65_535 }),
      segments: fc.array(fc.oneof(bytesSegment, slot), { maxLength: 4 }),
    }),
    item: fc.jsonValue(),
    entries,
  }),
  fc.record({ kind: fc.constant('entries' as const), itemId, entries }),
);

/** What a reader gets: bytes joined, JSON through JSON. */
function asRead(written: PackRecord): unknown {
  if (written.kind === 'entries') return written;
  const segments: PackSegment[] = [];
  for (const segment of written.mail.segments) {
    const last = segments.at(-1);
    if (segment.kind === 'bytes' && last?.kind === 'bytes')
      segments[segments.length - 1] = { kind: 'bytes', bytes: Buffer.concat([last.bytes, segment.bytes]) };
    else if (segment.kind === 'object' || segment.bytes.length > 0) segments.push(segment);
  }
  return JSON.parse(JSON.stringify({ ...written, mail: { ...written.mail, segments } }));
}

describe('a pack', () => {
  test('gives back every record, by number, by location and in one pass, and knows itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 8 }), async (records) => {
        const { archive } = emptyPacks();
        const written = await archive.write(records);
        const reader = await archive.open(written.packId);
        expect(await reader.written()).toEqual(written);
        const streamed = await Array.fromAsync(reader.all());
        for (const [index, location] of written.records.entries()) {
          const expected = asRead(records[index] as PackRecord);
          expect(JSON.parse(JSON.stringify(await reader.read(index)))).toEqual(expected);
          expect(JSON.parse(JSON.stringify(await archive.readRecord(location)))).toEqual(expected);
          expect(JSON.parse(JSON.stringify(streamed[index]?.record))).toEqual(expected);
        }
        expect(await archive.check(written.packId, written)).toMatchObject({
          findings: [],
          good: records.length,
        });
      }),
      { numRuns: 60 },
    );
  });

  test('is found under the month of its id, with the time of the clock', async () => {
    const { archive, packs, keyFiles } = emptyPacks();
    const written = await archive.write([makeItemRecord('one')]);
    expect([...packs.objects.keys()]).toEqual([`packs/2026/05/${written.packId}.hfpk`]);
    expect([...keyFiles.objects.keys()]).toEqual([`keys/2026/05/${written.packId}.hfkf`]);
    expect(written).toMatchObject({ createdAt: now, count: 1, keyId: keyring.masterId });
    expect(await Array.fromAsync(archive.ids())).toEqual([written.packId]);
    const file = packs.objects.get(packName(written.packId));
    expect(written.fileSha256).toBe(
      createHash('sha256')
        .update(file ?? '')
        .digest('hex'),
    );
    expect(written.size).toBe(file?.length);
  });

  test('larger than what is encoded ahead is streamed, and its records come back', async () => {
    const { archive } = emptyPacks();
    const texts = Array.from({ length: 14 }, () => randomBytes(700_000).toString('latin1'));
    const records = texts.map((text, index) => makeItemRecord(`large ${index}`, text));
    const written = await archive.write(records);
    expect(written.size).toBeGreaterThan(9_000_000);
    const reader = await archive.open(written.packId);
    expect(await reader.read(13)).toEqual(records[13]);
    expect((await reader.check()).findings).toEqual([]);
  });

  test('of more records than one read of its end shows opens too', async () => {
    const { archive } = emptyPacks();
    const records = Array.from({ length: 1_800 }, (_, index) => makeEntriesRecord(String(index)));
    const written = await archive.write(records);
    expect(await (await archive.open(written.packId)).read(1_799)).toEqual(records[1_799]);
  });

  test('is written only when its key file is durable, so that a crash leaves no pack without keys', async () => {
    const { packs, keyFiles } = emptyPacks();
    const events: string[] = [];
    const slow: BlobStore = {
      ...keyFiles,
      put: async (...given) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await keyFiles.put(...given);
        events.push('keys durable');
      },
    };
    const watched: BlobStore = {
      ...packs,
      put: async (...given) => {
        events.push('pack begins');
        await packs.put(...given);
      },
    };
    const archive = openPacks({ packs: watched, keyFiles: slow, keyring, clock: fixedClock(now) });
    await archive.write([makeItemRecord('one')]);
    expect(events).toEqual(['keys durable', 'pack begins']);
  });

  test('that could not be written leaves a key file that is found and removed', async () => {
    const { packs, keyFiles } = emptyPacks();
    const full: BlobStore = { ...packs, put: async () => Promise.reject(new Error('no room')) };
    const archive = openPacks({ packs: full, keyFiles, keyring, clock: fixedClock(now) });
    await expect(archive.write([makeItemRecord('one')])).rejects.toThrow('no room');
    const [orphan, ...others] = await Array.fromAsync(archive.orphanKeyFiles());
    expect(others).toEqual([]);
    if (orphan !== undefined) await archive.remove(orphan);
    expect(keyFiles.objects.size).toBe(0);
  });

  test('does not hold a word of its content in the clear', async () => {
    const { archive, packs, keyFiles } = emptyPacks();
    const { packId } = await archive.write([makeItemRecord('one', 'The quarterly figures are confidential')]);
    const files = [packs.objects.get(packName(packId)), keyFiles.objects.get(keyFileName(packId))];
    for (const file of files) expect(file?.includes('quarterly')).toBe(false);
  });

  test('puts each item under a key of its own: the same content twice gives two ciphertexts', async () => {
    const { archive, packs } = emptyPacks();
    const written = await archive.write([makeItemRecord('one'), makeItemRecord('one')]);
    const file = packs.objects.get(packName(written.packId)) ?? Buffer.alloc(0);
    const [first, second] = written.records.map(({ offset, length }) =>
      file.subarray(offset, offset + length),
    );
    expect(first).not.toEqual(second);
    expect(written.records[0]?.leaf).not.toBe(written.records[1]?.leaf);
  });
});
