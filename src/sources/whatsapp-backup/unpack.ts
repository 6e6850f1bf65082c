import { createDecipheriv, createHash } from 'node:crypto';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { createInflate } from 'node:zlib';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { BackupFile } from '#sources/whatsapp-backup/backupFile.ts';
import { type Container, isSqlite, readContainer } from '#sources/whatsapp-backup/container.ts';
import { type BackupKey, crypt15Key } from '#sources/whatsapp-backup/key.ts';
import type { BackupLimits } from '#sources/whatsapp-backup/limits.ts';
import { withWal } from '#sources/whatsapp-backup/wal.ts';

const sliceBytes = 4 * 2 ** 20;
const tagBytes = 16;
const checksumBytes = 16;

type Encrypted = Exclude<Container, { kind: 'plain' | 'passkey' }>;

/**
 * The database inside a backup, in memory: nothing of it touches a disk. What is encrypted is authenticated before it is
 * unpacked or parsed.
 * @throws Failure `capture-refused` for a key that is missing or not this backup's, `capture-broken` for a file that is
 * no backup, damaged, truncated or too large
 */
export async function unpackBackup(
  file: BackupFile,
  key: BackupKey | undefined,
  limits: BackupLimits,
): Promise<Buffer> {
  if (file.size > limits.fileBytes) throw tooLarge(file, limits.fileBytes);
  const bytes = await readAll(file);
  const container = readContainer(bytes.subarray(0, 8_192));
  if (container === undefined) throw broken(file, say`It is no backup of WhatsApp.`);
  if (container.kind === 'plain') return withNewest(file, bytes, limits);
  if (container.kind === 'passkey') throw needsDigits(file);
  const plain = await decrypt(file, bytes, { container, key: aesKey(file, container, key) });
  if (isSqlite(plain)) return plain;
  const database = await inflate(file, plain, limits);
  if (isSqlite(database)) return database;
  throw broken(
    file,
    database.subarray(0, 2).equals(Buffer.from('PK'))
      ? say`It holds only what changed since the last full backup.`
      : say`It holds no database.`,
  );
}

async function withNewest(file: BackupFile, bytes: Buffer, limits: BackupLimits): Promise<Buffer> {
  if (file.wal === undefined) return bytes;
  if (file.wal.size > limits.fileBytes) throw tooLarge(file.wal, limits.fileBytes);
  const whole = withWal(bytes, await readAll(file.wal), limits.databaseBytes);
  if (whole === undefined) throw tooLarge(file, limits.databaseBytes);
  return whole;
}

async function readAll(file: BackupFile): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(file.size);
  let at = 0;
  for await (const chunk of file.read(0, file.size)) at += (chunk as Buffer).copy(bytes, at);
  if (at < file.size) throw broken(file, say`It became shorter while it was read.`);
  return bytes;
}

function aesKey(file: BackupFile, container: Encrypted, key: BackupKey | undefined): Buffer {
  if (key === undefined) {
    throw new Failure(
      'capture-refused',
      say`${file.name} is encrypted, and this capture has no key.`,
      say`Enter the backup's key in the settings of the capture.`,
    );
  }
  const wanted = container.kind === 'crypt15' ? 'root' : 'device';
  if (key.kind === 'root' && wanted === 'root') return crypt15Key(key.root);
  const matches =
    key.kind === 'device' &&
    wanted === 'device' &&
    key.serverSalt.equals(container.serverSalt) &&
    key.googleId.equals(container.googleId);
  if (matches) return key.key;
  throw wanted === 'root' ? needsDigits(file) : needsKeyFile(file);
}

async function decrypt(
  file: BackupFile,
  bytes: Buffer,
  { container, key }: { container: Encrypted; key: Buffer },
): Promise<Buffer> {
  const { dataAt, iv, suffix } = container;
  const end = bytes.length - suffix;
  if (end - dataAt < tagBytes + checksumBytes) throw broken(file, say`It is truncated.`);
  const whole = await hasChecksum(bytes.subarray(0, end));
  // Backups of several files have no checksum: they end with the tag.
  const tagEnd = whole ? end - checksumBytes : bytes.length;
  const data = bytes.subarray(dataAt, tagEnd - tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes });
  decipher.setAuthTag(bytes.subarray(tagEnd - tagBytes, tagEnd));
  for (let at = 0; at < data.length; at += sliceBytes) {
    // In place: the file's own bytes are not needed again.
    decipher.update(data.subarray(at, at + sliceBytes)).copy(data, at);
    await yieldToOthers();
  }
  try {
    decipher.final();
  } catch {
    // The key of a whole file is wrong. Of any other, nobody can tell.
    throw whole && container.kind === 'crypt15' ? needsDigits(file) : notAuthentic(file, data, whole);
  }
  return data;
}

/** Whether the last 16 bytes are the MD5 of those before them. */
async function hasChecksum(bytes: Buffer): Promise<boolean> {
  const hash = createHash('md5');
  const content = bytes.subarray(0, bytes.length - checksumBytes);
  for (let at = 0; at < content.length; at += sliceBytes) {
    hash.update(content.subarray(at, at + sliceBytes));
    await yieldToOthers();
  }
  return hash.digest().equals(bytes.subarray(bytes.length - checksumBytes));
}

function notAuthentic(file: BackupFile, decrypted: Buffer, whole: boolean): Failure {
  // zlib (RFC 1950): compression method 8, and a check over the first two bytes.
  const header = decrypted.length < 2 ? 0 : decrypted.readUInt16BE(0);
  const looksRight = ((header >> 8) & 0x0f) === 8 && header % 31 === 0;
  if (whole) return needsKeyFile(file);
  return looksRight
    ? broken(file, say`It is damaged or truncated.`)
    : broken(file, say`It is damaged or truncated, or its key is another.`);
}

async function inflate(file: BackupFile, compressed: Buffer, limits: BackupLimits): Promise<Buffer> {
  const stream = createInflate({ chunkSize: 2 ** 18 });
  stream.end(compressed);
  let database = Buffer.allocUnsafeSlow(Math.min(limits.databaseBytes, 4 * compressed.length + 4_096));
  let size = 0;
  try {
    for await (const chunk of stream) {
      const part = chunk as Buffer;
      if (size + part.length > limits.databaseBytes) throw tooLarge(file, limits.databaseBytes);
      if (size + part.length > database.length) database = grown(database, size, limits.databaseBytes);
      size += part.copy(database, size);
    }
  } catch (error) {
    throw error instanceof Failure ? error : broken(file, say`What it holds cannot be decompressed.`);
  }
  return database.subarray(0, size);
}

function grown(buffer: Buffer, size: number, most: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(Math.min(most, 2 * buffer.length + 2 ** 18));
  buffer.copy(larger, 0, 0, size);
  return larger;
}

export function broken(file: BackupFile, what: ReturnType<typeof say>): Failure {
  return new Failure(
    'capture-broken',
    say`${file.name} cannot be read. ${what}`,
    say`Nothing of it was taken in. Copy the backup again, or let WhatsApp make a new one; the other backups are read.`,
    { details: { file: file.name } },
  );
}

function tooLarge(file: BackupFile, most: number): Failure {
  return broken(file, say`It is larger than ${most} bytes, the most that is read.`);
}

function needsDigits(file: BackupFile): Failure {
  return new Failure(
    'capture-refused',
    say`${file.name} does not open with the key of this capture.`,
    say`Enter the 64 digits of this phone's end-to-end encrypted backup. A backup that a password or a passkey protects has no key outside the phone: change it to a 64-digit key in WhatsApp.`,
    { details: { file: file.name } },
  );
}

function needsKeyFile(file: BackupFile): Failure {
  return new Failure(
    'capture-refused',
    say`${file.name} does not open with the key file of this capture.`,
    say`Enter the file \`key\` of the phone that made this backup, or switch the phone to end-to-end encrypted backups with a 64-digit key.`,
    { details: { file: file.name } },
  );
}
