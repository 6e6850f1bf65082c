import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import { base64Characters } from '#mail/base64Lines.ts';
import { packedMailBytes } from '#mailbox/objects/mailBytes.ts';
import { migrations } from '#mailbox/objects/migrations.ts';
import { objectName } from '#mailbox/objects/objectContent.ts';
import { type Objects, openObjects } from '#mailbox/objects/objects.ts';
import { verifyObjects } from '#mailbox/objects/verifyObjects.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../../test/support/database.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { memoryBlobs } from '../../../test/support/memoryBlobs.ts';
import { makeItemRecord } from '../../../test/support/packRecords.ts';

const start = new Date('2026-05-04T03:02:01Z');
const days = (count: number) => new Date(start.getTime() + count * 86_400_000);
const [one, two] = [makeItemRecord('one').itemId, makeItemRecord('two').itemId];

let database: TemporaryDatabase;
let keyring: Keyring;
let blobs: ReturnType<typeof memoryBlobs>;
let objects: Objects;
const clock = fixedClock(start);

beforeAll(async () => {
  database = await temporaryDatabase(migrations);
  keyring = await temporaryKeyring();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.pool.query('truncate mailbox.object cascade');
  blobs = memoryBlobs();
  clock.set(start);
  objects = openObjects({ database, blobs, keyring, clock });
});

const content = randomBytes(1_300_000);
function attachment(bytes: Buffer, id = 'photo.jpg') {
  return { id, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
const chunks = (bytes: Buffer) => Readable.from([bytes.subarray(0, 700_001), bytes.subarray(700_001)]);
const put = (bytes = content, id?: string) => objects.put(attachment(bytes, id), chunks(bytes));
const tables = () => database.tables();
const found = async () =>
  (await Array.fromAsync(verifyObjects({ database, blobs, keyring }, () => undefined))).map(
    ({ code }) => code,
  );

describe('an object that an immutability policy keeps', () => {
  const kept = new Failure('blob-immutable', say`Kept.`, say`Wait.`);

  test('is let go of without its blob, which collect removes after its day', async () => {
    const slot = await put();
    await objects.reference(tables(), [{ itemId: one, objectId: slot.objectId }]);
    const remove = vi.spyOn(blobs, 'remove').mockRejectedValue(kept);
    await objects.removeBlobs(await objects.release(tables(), [one]));
    expect(await objects.collect(days(2))).toBe(0);
    expect(blobs.objects.size).toBe(1);
    remove.mockRestore();
    expect(await objects.collect(days(2))).toBe(1);
    expect(blobs.objects.size).toBe(0);
  });

  test('does not stop whoever stored the same content a moment later', async () => {
    vi.spyOn(blobs, 'remove').mockRejectedValue(kept);
    // Neither goes on before both contents are stored.
    const both = Promise.withResolvers<void>();
    const store = blobs.put;
    vi.spyOn(blobs, 'put').mockImplementation(async (...request) => {
      await store(...request);
      if (blobs.objects.size === 2) both.resolve();
      await both.promise;
    });
    const [first, second] = await Promise.all([put(), put()]);
    expect(second.objectId).toBe(first.objectId);
    expect(blobs.objects.size).toBe(2);
  });
});

describe('an object', () => {
  test('comes back as it was, and lies there sealed', async () => {
    const slot = await put();
    expect(slot).toMatchObject({ kind: 'object', attachmentId: 'photo.jpg', size: content.length });
    expect(await buffer(await objects.open(slot))).toEqual(content);
    const stored = blobs.objects.get(objectName(slot.objectId)) ?? Buffer.alloc(0);
    expect(stored.includes(content.subarray(1_000, 1_032))).toBe(false);
    expect(await found()).toEqual([]);
  });

  test('is stored once, whoever sends it again under whatever name', async () => {
    const first = await put();
    const second = await put(content, 'copy of photo.jpg');
    expect(second).toEqual({ ...first, attachmentId: 'copy of photo.jpg' });
    expect(blobs.objects.size).toBe(1);
  });

  test('is stored once when many store it at the same time', async () => {
    const slots = await Promise.all(Array.from({ length: 5 }, () => put()));
    expect(new Set(slots.map(({ objectId }) => objectId)).size).toBe(1);
    expect(blobs.objects.size).toBe(1);
    for (const slot of slots) expect(await buffer(await objects.open(slot))).toEqual(content);
  });

  test('whose content is not the one the item names is refused and leaves nothing', async () => {
    const claim = attachment(content);
    for (const wrong of [
      content.subarray(1),
      Buffer.concat([content, Buffer.of(1)]),
      randomBytes(content.length),
    ])
      await expect(objects.put(claim, chunks(wrong))).rejects.toSatisfy((error) =>
        isFailure(error, 'blob-broken'),
      );
    expect(blobs.objects.size).toBe(0);
    expect((await database.pool.query('select from mailbox.object')).rowCount).toBe(0);
  });

  test('whose blob was lost gets its content back under the key that its items have', async () => {
    const slot = await put();
    await objects.reference(tables(), [{ itemId: one, objectId: slot.objectId }]);
    blobs.objects.clear();
    expect(await found()).toEqual(['object-missing']);
    expect(await put()).toEqual(slot);
    expect(await buffer(await objects.open(slot))).toEqual(content);
  });

  test('keeps its content hash and its key from whoever has only the database', async () => {
    const slot = await put();
    const { rows } = await database.pool.query('select * from mailbox.object');
    const row = JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    const bytes = (text: string) => JSON.stringify(Buffer.from(text, 'hex').toJSON().data).slice(1, -1);
    expect(row).not.toContain(bytes(slot.sha256));
    expect(row).not.toContain(bytes(Buffer.from(slot.key).toString('hex')));
  });
});

describe('the mail around it', () => {
  test('has exactly the bytes that it was made with', async () => {
    const slot = await put();
    const segments = [
      { kind: 'bytes', bytes: Buffer.from('head\r\n\r\n') } as const,
      slot,
      { kind: 'bytes', bytes: Buffer.from('\r\n--end--\r\n') } as const,
    ];
    const mail = Buffer.concat(
      await Array.fromAsync(packedMailBytes({ formatVersion: 1, segments }, objects)),
    );
    expect(mail.equals(Buffer.from(`head\r\n\r\n${base64Characters(content)}\r\n--end--\r\n`))).toBe(true);
  });
});

describe('references', () => {
  test('keep it until the last of them ends; then key and content are gone', async () => {
    const slot = await put();
    await objects.reference(
      tables(),
      [one, two].map((itemId) => ({ itemId, objectId: slot.objectId })),
    );
    await objects.reference(tables(), [{ itemId: one, objectId: slot.objectId }]);
    expect(await objects.release(tables(), [one])).toEqual([]);
    expect(await objects.release(tables(), [one])).toEqual([]);
    const names = await objects.release(tables(), [two]);
    expect(names).toEqual([objectName(slot.objectId)]);
    await objects.removeBlobs(names);
    await objects.removeBlobs(names);
    expect(blobs.objects.size).toBe(0);
    expect((await database.pool.query('select from mailbox.object')).rowCount).toBe(0);
  });

  test('to an object that was destroyed meanwhile are refused, to be tried again', async () => {
    const slot = await put();
    await objects.collect(days(1));
    await expect(objects.reference(tables(), [{ itemId: one, objectId: slot.objectId }])).rejects.toSatisfy(
      (error) => isFailure(error) && error.action === 'retry',
    );
  });

  test('made while the last other one ends win: the object stays', async () => {
    const slot = await put();
    await objects.reference(tables(), [{ itemId: one, objectId: slot.objectId }]);
    let release: Promise<string[]> = Promise.resolve([]);
    await tables()
      .transaction()
      .execute(async (transaction) => {
        await objects.reference(transaction, [{ itemId: two, objectId: slot.objectId }]);
        release = tables()
          .transaction()
          .execute((other) => objects.release(other, [one]));
        await sql`select pg_sleep(0.1)`.execute(transaction);
      });
    expect(await release).toEqual([]);
    expect(await buffer(await objects.open(await put()))).toEqual(content);
  });
});

describe('collecting', () => {
  test('takes what nobody referred to for long enough, and nothing else', async () => {
    const kept = await put();
    await objects.reference(tables(), [{ itemId: one, objectId: kept.objectId }]);
    const loose = await put(randomBytes(300_000));
    const crashed = '019df0e0-0000-7000-8000-00000000000a';
    await blobs.put(objectName(crashed), Buffer.from('left by a crash before its row'));
    clock.set(days(2));
    const fresh = await put(randomBytes(300_000));
    expect(await objects.collect(days(1))).toBe(2);
    expect([...blobs.objects.keys()].sort()).toEqual(
      [kept, fresh].map((slot) => objectName(slot.objectId)).sort(),
    );
    expect(blobs.objects.has(objectName(loose.objectId))).toBe(false);
  });

  test('spares an object that somebody just asked for again', async () => {
    await put();
    clock.set(days(2));
    await put();
    expect(await objects.collect(days(1))).toBe(0);
  });
});

describe('after the database was lost', () => {
  test('the slot in a pack record brings the object back, repeatedly, and it is found again', async () => {
    const slot = await put();
    await database.pool.query('truncate mailbox.object cascade');
    await objects.adopt(tables(), [slot, slot]);
    await objects.reference(tables(), [{ itemId: one, objectId: slot.objectId }]);
    expect(await put()).toEqual(slot);
    expect(await found()).toEqual([]);
  });

  test('two objects with one content both come back, and new items use one of them', async () => {
    const first = await put();
    await database.pool.query('truncate mailbox.object cascade');
    const second = await put();
    await objects.adopt(tables(), [first]);
    await objects.adopt(tables(), [first]);
    expect(first.objectId).not.toBe(second.objectId);
    expect(await put()).toEqual(second);
    expect(await found()).toEqual([]);
  });
});

describe('verification', () => {
  test('finds a flipped byte, a cut, a missing content and another one in its place', async () => {
    const slot = await put();
    const other = await put(randomBytes(content.length));
    const [name, otherName] = [objectName(slot.objectId), objectName(other.objectId)];
    const good = blobs.objects.get(name) ?? Buffer.alloc(0);
    const flipped = Buffer.from(good);
    flipped[1_200_000] = (flipped[1_200_000] ?? 0) ^ 1;
    for (const damaged of [
      flipped,
      good.subarray(0, -1),
      good.subarray(0, 1_000_000),
      blobs.objects.get(otherName),
    ]) {
      blobs.objects.set(name, damaged ?? Buffer.alloc(0));
      expect(await found()).toEqual(['object-broken']);
    }
    blobs.objects.delete(name);
    expect(await found()).toEqual(['object-missing']);
  });

  test('finds a row whose key belongs to another object', async () => {
    const [slot, other] = [await put(), await put(randomBytes(content.length))];
    await database.pool.query(
      'update mailbox.object set wrapped_key = (select wrapped_key from mailbox.object where id = $1) where id = $2',
      [other.objectId, slot.objectId],
    );
    expect(await found()).toEqual(['object-broken']);
  });
});
