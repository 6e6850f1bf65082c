import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FailureCode } from '#core/failure.ts';
import { captureForTest, fileOf } from '#sources/whatsapp-backup/captureForTest.ts';
import { type BackupKey, parseBackupKey } from '#sources/whatsapp-backup/key.ts';
import { backupLimits } from '#sources/whatsapp-backup/limits.ts';
import { unpackBackup } from '#sources/whatsapp-backup/unpack.ts';
import {
  crypt12,
  crypt14,
  crypt15,
  javaBytes,
  newDeviceKey,
  newRootKey,
} from '../../../test/sources/backups/containers.ts';
import { sceneDatabase } from '../../../test/sources/backups/scene.ts';

const database = sceneDatabase('android');
const { digits, root } = newRootKey();
const device = newDeviceKey();
const rootKey = parseBackupKey(digits);
const deviceKey = parseBackupKey(device.file.toString('base64'));
const unpack = (bytes: Buffer, key?: BackupKey, limits = backupLimits): Promise<Buffer> =>
  unpackBackup(fileOf(bytes), key, limits);

describe('every version of a backup opens', () => {
  test.each([
    ['crypt15', crypt15(database, root), rootKey],
    ['crypt15 of several files, without a checksum', crypt15(database, root, { checksum: false }), rootKey],
    ['crypt15 that is not compressed', crypt15(database, root, { payload: database }), rootKey],
    ['crypt14', crypt14(database, device), deviceKey],
    ['crypt14 without a checksum', crypt14(database, device, { checksum: false }), deviceKey],
    ['crypt12', crypt12(database, device), deviceKey],
    ['a database that is not encrypted', database, undefined],
  ])('%s', async (_name, bytes, key) => {
    expect((await unpack(Buffer.from(bytes), key)).equals(database)).toBe(true);
  });

  test.each([
    ['in capitals and groups', digits.toUpperCase()],
    ['in one piece', digits.replaceAll(' ', '')],
    ['as the file encrypted_backup.key', javaBytes(root).toString('base64')],
    ['as the bytes of that file alone', root.toString('base64')],
  ])('with the 64-digit key %s', async (_name, text) => {
    expect(await unpack(crypt15(database, root), parseBackupKey(text))).toEqual(database);
  });

  test('a database that was copied while it was in use, with its log', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'backup-wal-'));
    const place = path.join(folder, 'ChatStorage.sqlite');
    const live = new DatabaseSync(place);
    live.exec('PRAGMA journal_mode=WAL');
    live.exec(readFileSync('fixtures/whatsapp-backup/ios.sql', 'utf8'));
    live.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const insert =
      'INSERT INTO ZWAMESSAGE (Z_PK, ZISFROMME, ZMESSAGETYPE, ZCHATSESSION, ZMESSAGEDATE, ZSTANZAID, ZTEXT)';
    for (let id = 100; id < 400; id += 1) {
      live.exec(`${insert} VALUES (${id}, 1, 0, 1, 794200000, 'LATER${id}', '${'x'.repeat(200)}')`);
    }
    live.exec('BEGIN');
    live.exec("UPDATE ZWAMESSAGE SET ZTEXT = 'not committed'");
    const copies = [readFileSync(place), readFileSync(`${place}-wal`)] as const;
    live.exec('ROLLBACK');
    live.close();
    await rm(folder, { recursive: true });
    const [main, wal] = copies;
    const read = (log: Buffer) =>
      captureForTest(main, { file: { ...fileOf(Buffer.from(main)), wal: fileOf(log) } }).then(
        ({ drafts }) => drafts,
      );
    expect(await read(wal)).toHaveLength(307);
    expect((await read(wal)).some(({ content }) => content?.text === 'not committed')).toBe(false);
    // A log that breaks off ends with its last whole transaction.
    const part = await read(wal.subarray(0, wal.length >> 1));
    expect(part.length).toBeGreaterThan(7);
    expect(part.length).toBeLessThan(307);
    for (const log of [
      Buffer.alloc(0),
      Buffer.alloc(5_000),
      Buffer.from('no log at all, but long enough to be one'),
    ]) {
      expect(await read(log)).toHaveLength(7);
    }
  });

  test('a database in WAL mode', async () => {
    const wal = Buffer.from(database);
    wal.fill(2, 18, 20);
    expect((await captureForTest(wal)).captured.length).toBe(33);
  });
});

const bomb = deflateSync(Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(64 * 2 ** 20)]));
const whole = crypt15(database, root);
const damaged = Buffer.from(whole);
damaged.writeUInt8(damaged.readUInt8(400) ^ 1, 400);
const small = { ...backupLimits, databaseBytes: 2 ** 20 };

describe('what does not open says so', () => {
  test.each<[string, Buffer, BackupKey | undefined, FailureCode, RegExp]>([
    ['without a key', whole, undefined, 'capture-refused', /has no key/],
    ['with another 64-digit key', whole, parseBackupKey(newRootKey().digits), 'capture-refused', /64 digits/],
    ['crypt15 with a key file of crypt14', whole, deviceKey, 'capture-refused', /64 digits/],
    ['crypt14 with a 64-digit key', crypt14(database, device), rootKey, 'capture-refused', /file `key`/],
    [
      'crypt14 with the key file of another phone',
      crypt14(database, newDeviceKey()),
      deviceKey,
      'capture-refused',
      /file `key`/,
    ],
    [
      'crypt12 with the key file of another phone',
      crypt12(database, newDeviceKey()),
      deviceKey,
      'capture-refused',
      /file `key`/,
    ],
    ['a byte changed', damaged, rootKey, 'capture-broken', /damaged or truncated/],
    ['half of it', whole.subarray(0, whole.length >> 1), rootKey, 'capture-broken', /damaged or truncated/],
    ['its header alone', whole.subarray(0, 100), rootKey, 'capture-broken', /no backup|truncated/],
    ['nothing', Buffer.alloc(0), rootKey, 'capture-broken', /no backup/],
    ['something else', randomBytes(4_000).fill(0xff, 0, 4), rootKey, 'capture-broken', /no backup/],
    ['what is no database', crypt15(Buffer.from('hello'), root), rootKey, 'capture-broken', /no database/],
    [
      'what does not decompress',
      crypt15(database, root, { payload: Buffer.from('x'.repeat(100)) }),
      rootKey,
      'capture-broken',
      /decompressed/,
    ],
    [
      'an increment',
      crypt15(Buffer.from('PK\x03\x04 changes'), root),
      rootKey,
      'capture-broken',
      /since the last full backup/,
    ],
  ])('%s', async (_name, bytes, key, code, words) => {
    const failing = unpack(Buffer.from(bytes), key);
    await expect(failing).rejects.toMatchObject({ code });
    await failing.catch(({ message, remedy }) => expect(`${message} ${remedy}`).toMatch(words));
  });

  test('a bomb is put out at the limit', async () => {
    const failing = unpack(crypt15(database, root, { payload: bomb }), rootKey, small);
    await expect(failing).rejects.toMatchObject({ code: 'capture-broken' });
    await expect(failing).rejects.toThrow(/larger than 1,?048,?576 bytes/);
  });

  test('a file above the limit is not read at all', async () => {
    const file = { ...fileOf(whole), size: 3 * 2 ** 30, read: () => expect.unreachable() };
    await expect(unpackBackup(file, rootKey, backupLimits)).rejects.toMatchObject({ code: 'capture-broken' });
  });

  test.each(['', 'abc', digits.slice(1), `${digits}0`, randomBytes(50).toString('base64'), 'x'.repeat(64)])(
    'the key "%s"',
    (text) => {
      expect(() => parseBackupKey(text)).toThrow(/64 hexadecimal digits/);
    },
  );
});

test('a database of 2021, whose messages have not moved into the tables of today yet', async () => {
  const onItsWay = [
    'CREATE TABLE jid (_id INTEGER PRIMARY KEY, user TEXT, server TEXT, raw_string TEXT)',
    'CREATE TABLE chat (_id INTEGER PRIMARY KEY, jid_row_id INTEGER, subject TEXT)',
    'CREATE TABLE message (_id INTEGER PRIMARY KEY, chat_row_id INTEGER, from_me INTEGER, key_id TEXT, timestamp INTEGER, message_type INTEGER, text_data TEXT)',
    "INSERT INTO jid VALUES (1, '447700900101-1577836800', 'g.us', NULL)",
    "INSERT INTO chat VALUES (1, 1, 'Old Team')",
    "INSERT INTO message (_id, chat_row_id, from_me, key_id) VALUES (1, -1, 0, '-1')",
  ];
  const { drafts } = await captureForTest(sceneDatabase('android-legacy', ...onItsWay));
  const plain = await captureForTest(sceneDatabase('android-legacy'));
  expect(drafts.map(({ nativeId }) => nativeId)).toEqual(plain.drafts.map(({ nativeId }) => nativeId));
  expect(drafts.find(({ kind }) => kind === 'membership')?.conversation.title).toBe('Old Team');
});

describe('databases that are not what they should be', () => {
  test('another program’s', async () => {
    const other = new DatabaseSync(':memory:');
    other.exec('CREATE TABLE contacts (name TEXT)');
    await expect(captureForTest(Buffer.from(other.serialize()))).rejects.toThrow(/not one of WhatsApp/);
    other.close();
  });

  test('views, triggers and generated columns in the place of tables do nothing', async () => {
    const hostile = sceneDatabase(
      'android',
      'ALTER TABLE message RENAME TO hidden',
      'CREATE VIEW message AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS _id, 1 AS chat_row_id FROM c',
    );
    await expect(captureForTest(hostile)).rejects.toThrow(/not one of WhatsApp/);
  });

  test('pages that point at each other in circles', async () => {
    const circles = sceneDatabase(
      'android',
      `WITH RECURSIVE c(x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM c WHERE x < 60000)
       INSERT INTO message (_id, chat_row_id, from_me, key_id, timestamp, message_type, text_data)
       SELECT x, 1, 1, 'MANY' || x, 1772470000000 + x, 0, hex(randomblob(20)) FROM c`,
    );
    // Of an interior page of a table (sqlite.org/fileformat2): 5, at 3 how many cells, at 8 the last child, at 12 where the cells are.
    for (let page = 4_096; page < circles.length; page += 4_096) {
      if (circles[page] !== 5) continue;
      const child = circles.readUInt32BE(page + circles.readUInt16BE(page + 12));
      for (let cell = 0; cell < circles.readUInt16BE(page + 3); cell += 1) {
        circles.writeUInt32BE(child, page + circles.readUInt16BE(page + 12 + 2 * cell));
      }
      circles.writeUInt32BE(page / 4_096 + 1, page + 8);
    }
    await expect(captureForTest(circles)).rejects.toThrow(/damaged/);
  });

  test('values of every kind in every column', async () => {
    const { drafts } = await captureForTest(
      sceneDatabase(
        'android',
        "UPDATE message SET text_data = zeroblob(40), timestamp = 'noon', message_type = 1e300 WHERE _id = 2",
        "UPDATE message SET text_data = CAST(x'610062' AS TEXT), sender_jid_row_id = 9223372036854775807 WHERE _id = 3",
        `UPDATE message SET text_data = '${'x'.repeat(500_000)}', chat_row_id = -5 WHERE _id = 21`,
        "UPDATE message_media SET file_path = x'00', width = 'wide', file_hash = 'no hash'",
        'INSERT INTO message (_id, chat_row_id, from_me, key_id, timestamp, message_type) VALUES (9223372036854775806, 1, 0, 9, 1, 0)',
      ),
    );
    const of = (id: string) => drafts.find(({ nativeId }) => nativeId === `3EB00000000000000000${id}`);
    expect(of('02')).toMatchObject({ clockSource: 'capture', content: { type: 'other' } });
    expect(of('03')?.content?.text).toBe('a\0b');
    expect(of('15')?.raw?.data).toContain('"omittedBytes":500000');
    expect(of('04')?.attachments[0]?.status).toBe('omitted');
  });
});
