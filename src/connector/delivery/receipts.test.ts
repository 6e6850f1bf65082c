import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openReceipts } from '#connector/delivery/receipts.ts';
import { migrations } from '#connector/migrations.ts';
import { fixedClock } from '#core/clock.ts';
import { type FolderId, itemIdFromBytes, type MailboxId, makeUuid, type RunId } from '#core/ids.ts';
import type { Receipts } from '#core/target.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../../test/support/database.ts';

const clock = fixedClock(new Date('2026-03-02T12:00:00.000Z'));
const folder = 'WhatsApp Archiver' as FolderId;
const [first, second] = [makeUuid<RunId>(), makeUuid<RunId>()];
const key = (number: number, mailbox = 'alice') => ({
  itemId: itemIdFromBytes(Buffer.alloc(32, number)),
  mailbox: mailbox as MailboxId,
});

describe('receipts', () => {
  let database: TemporaryDatabase;
  let receipts: Receipts;
  beforeAll(async () => {
    database = await temporaryDatabase(migrations);
    receipts = openReceipts({ database, clock }, 'mail');
  });
  beforeEach(async () => {
    await database.pool.query('truncate connector.receipt');
  });
  afterAll(() => database.drop());

  test('are known in the order of the keys, also one that is asked for twice', async () => {
    await receipts.begin([key(1), key(2)], { folder, run: first });
    await receipts.end([{ ...key(2), run: first, reference: '7', note: 'left out' }]);
    expect(await receipts.known([key(3), key(2), key(1), key(2), key(1, 'bob')])).toEqual([
      undefined,
      { state: 'done', receipt: { ...key(2), run: first, reference: '7', note: 'left out' } },
      { state: 'begun', run: first },
      { state: 'done', receipt: { ...key(2), run: first, reference: '7', note: 'left out' } },
      undefined,
    ]);
  });

  test('keep the run that began, and belong to one target', async () => {
    await receipts.begin([key(1)], { folder, run: first });
    await receipts.begin([key(1), key(2)], { folder, run: second });
    expect(await receipts.known([key(1), key(2)])).toEqual([
      { state: 'begun', run: first },
      { state: 'begun', run: second },
    ]);
    const other = openReceipts({ database, clock }, 'other');
    expect(await other.known([key(1)])).toEqual([undefined]);
  });

  test('drop what did not happen, never what is done', async () => {
    await receipts.begin([key(1), key(2)], { folder, run: first });
    await receipts.end([{ ...key(2), run: first, reference: '7' }]);
    await receipts.drop([key(1), key(2)]);
    expect(await receipts.known([key(1), key(2)])).toMatchObject([undefined, { state: 'done' }]);
  });

  test('end nothing that was not begun', async () => {
    await expect(receipts.end([{ ...key(1), run: first, reference: '7' }])).rejects.toThrow(/not begun/);
  });
});
