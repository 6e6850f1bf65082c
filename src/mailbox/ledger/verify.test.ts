import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '#core/clock.ts';
import type { PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { type Ledger, openLedger } from '#mailbox/ledger/ledger.ts';
import { ledgerFileName } from '#mailbox/ledger/ledgerFile.ts';
import { migrations } from '#mailbox/ledger/migrations.ts';
import { type VerifyOptions, verifyHistory } from '#mailbox/ledger/verify.ts';
import { migrations as objectMigrations } from '#mailbox/objects/migrations.ts';
import { keyFileName, packName } from '#mailbox/pack/names.ts';
import { openPacks, type Packs } from '#mailbox/pack/packs.ts';
import type { Keyring } from '#store/keys/keyring.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../../test/support/database.ts';
import { emptyTables } from '../../../test/support/emptyTables.ts';
import { temporaryKeyring } from '../../../test/support/keys.ts';
import { memoryBlobs } from '../../../test/support/memoryBlobs.ts';
import { makeItemRecord } from '../../../test/support/packRecords.ts';

let keyring: Keyring;
let database: TemporaryDatabase;
let blobs: ReturnType<typeof memoryBlobs>;
let keyFiles: ReturnType<typeof memoryBlobs>;
let packs: Packs;
let ledger: Ledger;
let ids: PackId[];
const auditHead = async () => ({ entries: 3n, hash: 'audit' });

beforeAll(async () => {
  keyring = await temporaryKeyring();
  database = await temporaryDatabase([]);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await emptyTables(database, [...migrations, ...objectMigrations]);
  blobs = memoryBlobs();
  keyFiles = memoryBlobs();
  packs = openPacks({ packs: blobs, keyFiles, keyring, clock: systemClock });
  ledger = openLedger({ database, packs: blobs, keyring, clock: systemClock, auditHead });
  ids = [];
  for (const label of ['one', 'two', 'three', 'four', 'five']) await archive(label);
  await ledger.publish();
});

async function archive(label: string): Promise<void> {
  const written = await packs.write([makeItemRecord(label), makeItemRecord(`${label} again`)]);
  await database
    .tables()
    .transaction()
    .execute((transaction) => ledger.append(written, transaction));
  ids.push(written.packId);
}

const verify = (options?: VerifyOptions) =>
  verifyHistory({ database, packs: blobs, keyFiles, objects: memoryBlobs(), keyring }, options);
const found = async (options?: VerifyOptions) =>
  (await verify(options)).findings.map(({ code, object }) => `${code} ${object}`);
const keptHead = async () => JSON.stringify(await ledger.head());

/** What an owner of the database can do: the triggers are his. */
async function tamper(statement: string): Promise<void> {
  await database.pool.query(`alter table mailbox.ledger_leaf disable trigger user; ${statement}`);
}

describe('verify', () => {
  test('finds nothing in a sound archive, and says what it looked at', async () => {
    const progress: number[] = [];
    const report = await verify({
      since: [await keptHead()],
      onProgress: ({ packs: done }) => progress.push(done),
    });
    expect(report).toMatchObject({
      findings: [],
      packs: 5,
      records: 10,
      shredded: 0,
      heads: 1,
      ledger: { size: 5, root: (await ledger.head())?.root },
    });
    expect(progress).toEqual([1, 2, 3, 4, 5]);
  });

  test('finds a changed, a removed and a foreign pack, and a missing key file', async () => {
    const [one, two, three, four, five] = ids.map((id) => packName(id)) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const file = blobs.objects.get(one) ?? Buffer.alloc(0);
    file[100] = (file[100] ?? 0) ^ 1;
    blobs.objects.delete(two);
    blobs.objects.set(three, blobs.objects.get(four) ?? Buffer.alloc(0));
    keyFiles.objects.delete(keyFileName(ids[4] as PackId));
    expect(await found()).toEqual([
      `record-broken pack:${ids[0]}#0`,
      `pack-changed pack:${ids[0]}`,
      `pack-missing pack:${ids[1]}`,
      `pack-broken pack:${ids[2]}`,
      `pack-changed pack:${ids[2]}`,
      `key-file-missing pack:${ids[4]}`,
    ]);
    expect(five).toBe(packName(ids[4] as PackId));
  });

  test('finds an altered leaf, an altered head, a removed leaf and an altered head row', async () => {
    await tamper(`update mailbox.ledger_leaf set leaf = leaf || '{"count": 3}' where index = 1`);
    expect(await found()).toEqual(
      expect.arrayContaining([
        'ledger-leaf-wrong ledger:1',
        'ledger-file-wrong ledger:1',
        'ledger-head-wrong ledger:2',
      ]),
    );
    await tamper(`update mailbox.ledger_leaf set leaf = leaf || '{"count": 2}' where index = 1`);
    await tamper(
      `update mailbox.ledger_leaf set head = jsonb_set(head, '{time}', '"2020-01-01T00:00:00.000Z"') where index = 2`,
    );
    expect(await found()).toEqual(['ledger-signature-wrong ledger:2', 'ledger-file-wrong ledger:2']);
    await tamper('delete from mailbox.ledger_leaf where index = 2');
    expect(await found()).toEqual(
      expect.arrayContaining(['ledger-leaf-wrong ledger:3', 'ledger-head-wrong head:5']),
    );
  });

  test('finds a head row that was set back', async () => {
    await database.pool.query('update mailbox.ledger_head set size = 4');
    expect(await found()).toEqual(
      expect.arrayContaining([
        'ledger-head-wrong head:4',
        'ledger-head-wrong ledger:4',
        'history-shortened ledger:4',
      ]),
    );
  });

  test('finds missing, damaged and foreign ledger files', async () => {
    blobs.objects.delete(ledgerFileName(0));
    blobs.objects.set(ledgerFileName(1), Buffer.from('{}'));
    blobs.objects.set(ledgerFileName(3), blobs.objects.get(ledgerFileName(2)) ?? Buffer.alloc(0));
    expect(await found()).toEqual([
      'ledger-file-missing ledger:0',
      'ledger-file-wrong ledger:1',
      'ledger-file-wrong ledger:3',
    ]);
  });

  test('names packs that no leaf knows, as a warning', async () => {
    const stray = await packs.write([makeItemRecord('stray')]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { findings } = await verify();
    expect(findings).toMatchObject([
      { severity: 'warning', code: 'pack-without-leaf', object: `pack:${stray.packId}` },
    ]);
  });
});

describe('a head kept outside', () => {
  /** Database, packs, ledger files and signing key are the attacker's: he writes the history anew, without "two". */
  async function rewrite(labels: readonly string[]): Promise<void> {
    await tamper('truncate mailbox.ledger_leaf');
    await database.pool.query(
      `update mailbox.ledger_head set size = 0, frontier = '', root = sha256('');
       update mailbox.ledger_publication set published = 0`,
    );
    blobs.objects.clear();
    keyFiles.objects.clear();
    ids = [];
    for (const label of labels) await archive(label);
    await ledger.publish();
  }

  test('shows a rewritten history, which nothing inside shows', async () => {
    const kept = await keptHead();
    await rewrite(['one', 'something else', 'three', 'four', 'five', 'six']);
    expect(await found()).toEqual([]);
    expect(await found({ since: [kept] })).toEqual(['history-rewritten head:5']);
  });

  test('shows a shortened history', async () => {
    const kept = await keptHead();
    await rewrite(['one', 'two']);
    expect(await found()).toEqual([]);
    expect(await found({ since: [kept] })).toEqual(['history-shortened head:5']);
  });

  test('is fine for a history that only grew, and an old one is checked as well as a new one', async () => {
    const first = await keptHead();
    await archive('six');
    const second = await keptHead();
    await archive('seven');
    await ledger.publish();
    const report = await verify({ since: [`${first}\n${second}\n`] });
    expect(report).toMatchObject({ findings: [], heads: 2 });
  });

  test('that was itself changed is told apart', async () => {
    const head = JSON.parse(await keptHead());
    const changed = JSON.stringify({ ...head, root: 'a'.repeat(64) });
    expect(await found({ since: [changed] })).toEqual([
      'history-rewritten head:5',
      'head-signature-wrong head:5',
    ]);
    const { signing } = await temporaryKeyring();
    const other = openLedger({ database, packs: blobs, keyring: { signing }, clock: systemClock, auditHead });
    const written = await packs.write([makeItemRecord('six')]);
    await database
      .tables()
      .transaction()
      .execute((transaction) => other.append(written, transaction));
    const { findings } = await verify({ since: [JSON.stringify(await other.head())] });
    expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning ledger-signature-wrong',
      'warning head-signature-wrong',
    ]);
  });

  test('is handed on to the audit trail, and its answer is a finding', async () => {
    const asked: unknown[] = [];
    const checkAudit = async (head: unknown) => {
      asked.push(head);
      return [say`Entry 3 is another one.`];
    };
    expect(await found({ since: [await keptHead()], checkAudit })).toEqual(['audit-rewritten audit']);
    expect(asked).toEqual([{ entries: 3n, hash: 'audit' }]);
  });

  test('has to be one', async () => {
    await expect(verify({ since: ['{"size": 5}'] })).rejects.toThrow('Line 1');
    await expect(verify({ since: ['no head'] })).rejects.toThrow('no signed head');
  });
});
