import { deflateSync } from 'node:zlib';
import { isFailure } from '#core/failure.ts';
import { captureForTest, fileOf } from '#sources/whatsapp-backup/captureForTest.ts';
import { parseBackupKey } from '#sources/whatsapp-backup/key.ts';
import { backupLimits } from '#sources/whatsapp-backup/limits.ts';
import { unpackBackup } from '#sources/whatsapp-backup/unpack.ts';
import { crypt12, crypt14, crypt15, newDeviceKey, newRootKey } from '../sources/backups/containers.ts';
import { sceneDatabase, sceneLog } from '../sources/backups/scene.ts';
import type { FuzzedParser } from './fuzz.ts';

const words = [
  '\0',
  '\x01',
  '\xff\xff\xff\xff',
  'PK\x03\x04',
  'SQLite format 3\0',
  '\x0d\0\0\0',
  '\x05\0\0\0',
  'x\x01',
];
const limits = { ...backupLimits, databaseBytes: 16 * 2 ** 20 };

/** Backups of WhatsApp: the container, what is in it, and the database. */
export function backupParsers(): FuzzedParser[] {
  const databases = (['android', 'android-legacy', 'ios'] as const).map((name) => sceneDatabase(name));
  const [first = Buffer.alloc(0)] = databases;
  const { root, digits } = newRootKey();
  const device = newDeviceKey();
  const rootKey = parseBackupKey(digits);
  const deviceKey = parseBackupKey(device.file.toString('base64'));
  return [
    {
      name: 'backup container',
      seeds: [crypt15(first, root), crypt14(first, device), crypt12(first, device)],
      words,
      // In place, so each key gets bytes of its own.
      read: (bytes) =>
        unpackBackup(fileOf(Buffer.from(bytes)), rootKey, limits).catch((error: unknown) => {
          if (!isFailure(error)) throw error;
          return unpackBackup(fileOf(bytes), deviceKey, limits);
        }),
    },
    {
      name: 'backup content',
      seeds: databases.map((database) => deflateSync(database)),
      words,
      read: (payload) => unpackBackup(fileOf(crypt15(first, root, { payload })), rootKey, limits),
    },
    {
      name: 'backup log',
      seeds: [sceneLog()],
      words,
      read: (log) => captureForTest(first, { file: { ...fileOf(Buffer.from(first)), wal: fileOf(log) } }),
    },
    { name: 'backup database', seeds: databases, words, read: (bytes) => captureForTest(bytes) },
  ];
}
