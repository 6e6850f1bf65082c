import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { fixedClock } from '#core/clock.ts';
import { type HeadSink, headsFile } from '#mailbox/ledger/headsFile.ts';
import { type Ledger, openLedger } from '#mailbox/ledger/ledger.ts';
import { migrations } from '#mailbox/ledger/migrations.ts';
import { parseHeads } from '#mailbox/ledger/signedHead.ts';
import { openPacks, type Packs } from '#mailbox/pack/packs.ts';
import type { WrittenPack } from '#mailbox/pack/record.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from './database.ts';
import { emptyTables } from './emptyTables.ts';
import { temporaryFolder } from './folder.ts';
import { temporaryKeyring } from './keys.ts';
import { memoryBlobs } from './memoryBlobs.ts';
import { makeItemRecord } from './packRecords.ts';

/** A ledger with packs, a file of heads outside, and a second database. Anew for every test. */
export interface LedgerHouse {
  readonly keyring: Keyring;
  readonly database: TemporaryDatabase;
  /** Stands for the same database after a loss, or for another history. */
  readonly second: TemporaryDatabase;
  /** Where packs and ledger files lie. */
  readonly blobs: ReturnType<typeof memoryBlobs>;
  readonly packs: Packs;
  readonly ledger: Ledger;
  /** The path of the file of heads outside. */
  readonly heads: string;
  open(over: TemporaryDatabase, headSinks?: readonly HeadSink[]): Ledger;
  /** Writes a pack of two items and its leaf. */
  append(label: string, to?: Ledger, over?: TemporaryDatabase): Promise<WrittenPack>;
  /** The sizes in the file of heads. */
  keptHeads(): Promise<string[]>;
}

/** Registers what makes and empties the house; call it once a file. */
export function ledgerHouse(): LedgerHouse {
  const clock = fixedClock(new Date('2026-05-04T03:02:01Z'));
  let keyring: Keyring;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let database: TemporaryDatabase;
  let second: TemporaryDatabase;
  let blobs: ReturnType<typeof memoryBlobs>;
  let packs: Packs;
  let ledger: Ledger;
  let heads: string;
  let count = 0;
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
  const open: LedgerHouse['open'] = (over, headSinks = [headsFile(heads)]) =>
    openLedger({
      database: over,
      packs: blobs,
      keyring,
      clock,
      auditHead: async () => ({ entries: 7n, hash: 'audit-hash' }),
      headSinks,
    });
  return {
    get keyring() {
      return keyring;
    },
    get database() {
      return database;
    },
    get second() {
      return second;
    },
    get blobs() {
      return blobs;
    },
    get packs() {
      return packs;
    },
    get ledger() {
      return ledger;
    },
    get heads() {
      return heads;
    },
    open,
    append: async (label, to = ledger, over = database) => {
      const written = await packs.write([makeItemRecord(label), makeItemRecord(`${label} again`)]);
      await over
        .tables()
        .transaction()
        .execute((transaction) => to.append(written, transaction));
      return written;
    },
    keptHeads: async () => parseHeads(await readFile(heads, 'utf8')).map(({ size }) => size),
  };
}
