import { appendFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { isFailure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { checkItemProof } from '#mailbox/ledger/checkProof.ts';
import { headsFile } from '#mailbox/ledger/headsFile.ts';
import { type Ledger, openLedger } from '#mailbox/ledger/ledger.ts';
import { ledgerFileName } from '#mailbox/ledger/ledgerFile.ts';
import { migrations } from '#mailbox/ledger/migrations.ts';
import { proveItem } from '#mailbox/ledger/proof.ts';
import { isSignedBy, parseHeads } from '#mailbox/ledger/signedHead.ts';
import { openPacks, type Packs } from '#mailbox/pack/packs.ts';
import type { WrittenPack } from '#mailbox/pack/record.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../../test/support/database.ts';
import { emptyTables } from '../../../test/support/emptyTables.ts';
import { temporaryFolder } from '../../../test/support/folder.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { memoryBlobs } from '../../../test/support/memoryBlobs.ts';
import { makeItemRecord } from '../../../test/support/packRecords.ts';

let keyring: Keyring;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: TemporaryDatabase;
let blobs: ReturnType<typeof memoryBlobs>;
let packs: Packs;
let ledger: Ledger;
let heads: string;
let count = 0;
const clock = fixedClock(new Date('2026-05-04T03:02:01Z'));
const auditHead = async () => ({ entries: 7n, hash: 'audit-hash' });

/** The second stands for the same database after a loss, or for another history. */
let second: TemporaryDatabase;

beforeAll(async () => {
  keyring = await temporaryKeyring();
  folder = await temporaryFolder();
  database = await temporaryDatabase([]);
  second = await temporaryDatabase([]);
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await database.drop();
  await second.drop();
});
beforeEach(async () => {
  await emptyTables(database, migrations);
  await emptyTables(second, migrations);
  blobs = memoryBlobs();
  packs = openPacks({ packs: blobs, keyFiles: memoryBlobs(), keyring, clock });
  count += 1;
  heads = join(folder.path, `heads-${count}.jsonl`);
  ledger = open(database);
});

function open(over: TemporaryDatabase): Ledger {
  return openLedger({
    database: over,
    packs: blobs,
    keyring,
    clock,
    auditHead,
    headSinks: [headsFile(heads)],
  });
}

async function append(label: string, to = ledger, over = database): Promise<WrittenPack> {
  const written = await packs.write([makeItemRecord(label), makeItemRecord(`${label} again`)]);
  await over
    .tables()
    .transaction()
    .execute((transaction) => to.append(written, transaction));
  return written;
}

async function keptHeads(): Promise<string[]> {
  return parseHeads(await readFile(heads, 'utf8')).map(({ size }) => size);
}

describe('the ledger', () => {
  test('begins empty', async () => {
    expect(await ledger.head()).toBeUndefined();
    expect(await ledger.publish()).toEqual({ size: 0, problems: [] });
  });

  test('signs a head for every pack, with the audit head in it', async () => {
    await append('one');
    const newest = await append('two');
    const head = await ledger.head();
    expect(head).toMatchObject({
      format: 'HFLH1',
      size: '2',
      time: '2026-05-04T03:02:01.000Z',
      audit: { entries: '7', hash: 'audit-hash' },
      keyId: keyring.signing.id,
    });
    expect(head && isSignedBy(head, keyring.signing.publicKey)).toBe(true);
    expect(head && isSignedBy({ ...head, size: '3' }, keyring.signing.publicKey)).toBe(false);
    expect(await ledger.has([newest.packId])).toEqual(new Set([newest.packId]));
  });

  test('gives numbers without holes to many who append at once, and none to whoever rolls back', async () => {
    await Promise.allSettled(
      Array.from({ length: 9 }, async (_, index) => {
        const written = await packs.write([makeItemRecord(String(index))]);
        await database
          .tables()
          .transaction()
          .execute(async (transaction) => {
            await ledger.append(written, transaction);
            if (index % 3 === 0) throw new Error('rolled back');
          });
      }),
    );
    expect(await Array.fromAsync(ledger.leaves())).toHaveLength(6);
    expect((await ledger.head())?.size).toBe('6');
  });

  test('refuses a pack that it has', async () => {
    const written = await append('one');
    const again = database
      .tables()
      .transaction()
      .execute((transaction) => ledger.append(written, transaction));
    await expect(again).rejects.toThrow();
    expect((await ledger.head())?.size).toBe('1');
  });

  test('refuses changes of what stands in it', async () => {
    await append('one');
    for (const statement of [
      "update mailbox.ledger_leaf set leaf = '{}'",
      'delete from mailbox.ledger_leaf',
      'truncate mailbox.ledger_leaf',
    ])
      await expect(database.pool.query(statement)).rejects.toThrow('append-only');
  });
});

describe('publishing', () => {
  test('writes a file for each leaf and every head outside, once', async () => {
    await append('one');
    await ledger.publish();
    await append('two');
    await append('three');
    expect(await ledger.publish()).toEqual({ size: 3, problems: [] });
    await ledger.publish();
    expect([0, 1, 2].map((index) => blobs.objects.has(ledgerFileName(index)))).toEqual([true, true, true]);
    expect(await keptHeads()).toEqual(['1', '2', '3']);
  });

  test('catches up what a crash left, between file and database too', async () => {
    await append('one');
    await append('two');
    await ledger.publish();
    await database.pool.query('update mailbox.ledger_publication set published = 0');
    await append('three');
    expect(await ledger.publish()).toEqual({ size: 3, problems: [] });
    expect(await keptHeads()).toEqual(['2', '3']);
  });

  test('goes on after a line that a crash cut off, and after the file was taken away', async () => {
    await append('one');
    await ledger.publish();
    await appendFile(heads, '{"format":"HFLH1","si');
    await append('two');
    await ledger.publish();
    expect((await readFile(heads, 'utf8')).trim().split('\n')).toHaveLength(3);
    expect(await keptHeads()).toEqual(['1', '2']);
    await truncate(heads, 0);
    await append('three');
    await ledger.publish();
    expect(await keptHeads()).toEqual(['3']);
  });

  test('by several at once writes everything once', async () => {
    for (const label of ['one', 'two', 'three']) await append(label);
    await Promise.all([ledger.publish(), ledger.publish(), ledger.publish()]);
    expect((await ledger.publish()).size).toBe(3);
  });

  test('a place outside that fails is told, and holds nothing up', async () => {
    await append('one');
    const failing = {
      name: 'webhook',
      newest: async () => 0,
      write: async () => Promise.reject(new Error('503')),
    };
    const other = openLedger({
      database,
      packs: blobs,
      keyring,
      clock,
      auditHead,
      headSinks: [failing, headsFile(heads)],
    });
    expect(await other.publish()).toEqual({
      size: 1,
      problems: ['Heads could not be written to the webhook outside: 503.'],
    });
    expect(await keptHeads()).toEqual(['1']);
  });

  test('tells that the place outside knows a longer history', async () => {
    await append('one');
    await append('two');
    await ledger.publish();
    const kept = await readFile(heads, 'utf8');
    const other = second;
    blobs.objects.clear();
    await append('another', open(other), other);
    await writeFile(heads, kept);
    expect((await open(other).publish()).problems).toEqual([
      expect.stringContaining('has a head of 2 leaves'),
    ]);
  });

  test('refuses to go on over the ledger file of another history', async () => {
    await append('one');
    await ledger.publish();
    const other = second;
    const fork = open(other);
    await append('another', fork, other);
    await expect(fork.publish()).rejects.toSatisfy((error) => isFailure(error, 'ledger-broken'));
  });
});

describe('a database that was restored or lost', () => {
  async function lost(): Promise<TemporaryDatabase> {
    await ledger.publish();
    return second;
  }

  test('gets back every published leaf, in order, with the rows of the caller', async () => {
    const written = [await append('one'), await append('two'), await append('three')];
    const head = await ledger.head();
    const restored = await lost();
    await restored.pool.query('drop table if exists seen; create table seen (pack uuid)');
    const adopted = await open(restored).adoptPublished(async (leaf, transaction) => {
      await transaction
        .insertInto('seen' as never)
        .values({ pack: leaf.packId } as never)
        .execute();
    });
    expect(adopted).toBe(3);
    const { rows } = await restored.pool.query<{ pack: PackId }>('select pack from seen');
    expect(rows.map(({ pack }) => pack)).toEqual(written.map(({ packId }) => packId));
    expect(await open(restored).head()).toEqual(head);
    expect(await open(restored).adoptPublished(async () => undefined)).toBe(0);
    await append('four', open(restored), restored);
    expect(await open(restored).publish()).toEqual({ size: 4, problems: [] });
  });

  test('keeps what it adopted when the caller fails in the middle', async () => {
    for (const label of ['one', 'two', 'three']) await append(label);
    const restored = await lost();
    let calls = 0;
    const failing = open(restored).adoptPublished(async () => {
      calls += 1;
      if (calls === 2) throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    expect((await open(restored).head())?.size).toBe('1');
    expect(await open(restored).adoptPublished(async () => undefined)).toBe(2);
  });

  test('takes nothing from damaged, missing or foreign files', async () => {
    for (const label of ['one', 'two', 'three']) await append(label);
    const restored = await lost();
    const name = ledgerFileName(1);
    const good = blobs.objects.get(name) ?? Buffer.alloc(0);
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
      expect(open(restored).adoptPublished(async () => undefined)).rejects.toSatisfy((error) =>
        isFailure(error, 'ledger-broken'),
      );
    for (const bytes of damaged) {
      blobs.objects.set(name, bytes);
      await refused();
    }
    blobs.objects.delete(name);
    await refused();
    blobs.objects.set(name, good);
    await open(restored).adoptPublished(async () => undefined);
    expect((await open(restored).head())?.size).toBe('3');
  });
});

describe('a proof', () => {
  test('of an item holds for its exact mail and for nothing else', async () => {
    for (const label of ['one', 'two', 'three', 'four', 'five']) await append(label);
    for await (const { packId } of ledger.leaves()) {
      const reader = await packs.open(packId);
      for (const index of [0, 1]) {
        const record = await reader.read(index);
        const segment = record.kind === 'item' ? record.mail.segments[0] : undefined;
        if (segment?.kind !== 'bytes') throw new Error('a mail of bytes');
        const proof = JSON.parse(JSON.stringify(await proveItem(reader, index, await ledger.proof(packId))));
        const { publicKey } = keyring.signing;
        expect(checkItemProof(proof, segment.bytes, publicKey)).toEqual([]);
        expect(checkItemProof(proof, Buffer.from(`${segment.bytes} `), publicKey)).toEqual([
          'The mail is not the one of the proof.',
        ]);
        expect(checkItemProof(proof, segment.bytes, (await temporaryKeyring()).signing.publicKey)).toEqual([
          'The head is not signed by this key.',
        ]);
        const moved = { ...proof, pack: { ...proof.pack, index: proof.pack.index + 1 } };
        expect(checkItemProof(moved, segment.bytes, publicKey)).toContain(
          'The pack is not in the ledger of the head.',
        );
        const other = { ...proof, record: { ...proof.record, itemHash: '0'.repeat(64) } };
        expect(checkItemProof(other, segment.bytes, publicKey)).toEqual(['The record is not in the pack.']);
      }
    }
  });

  test('is refused for a pack without a leaf', async () => {
    const stray = await packs.write([makeItemRecord('stray')]);
    await expect(ledger.proof(stray.packId)).rejects.toSatisfy((error) => isFailure(error, 'not-found'));
  });
});
