import { createCipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/**
 * Writes backups as WhatsApp's containers are described (`ElDavoo/wa-crypt-tools`: `proto/` and the classes of the
 * databases), without anything of the reader.
 */

/** The 64-digit key as WhatsApp shows it, and the bytes. */
export function newRootKey(): { digits: string; root: Buffer } {
  const root = randomBytes(32);
  const groups = root.toString('hex').match(/.{8}/g) ?? [];
  return { digits: groups.join(' '), root };
}

export interface DeviceKey {
  /** The file `key`: a Java serialised byte array of 131 bytes. */
  readonly file: Buffer;
  readonly salt: Buffer;
  readonly googleId: Buffer;
  readonly key: Buffer;
}

export function newDeviceKey(): DeviceKey {
  const [salt, googleId, key] = [randomBytes(32), randomBytes(16), randomBytes(32)];
  const hashed = createHash('sha256').update(googleId).digest();
  const content = Buffer.concat([Buffer.from([0, 1, 2]), salt, googleId, hashed, Buffer.alloc(16), key]);
  return { file: javaBytes(content), salt, googleId, key };
}

/** STREAM_MAGIC, version, TC_ARRAY, TC_CLASSDESC `[B`, its id, flags, no fields, end, no parent, length, content. */
export function javaBytes(content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const head = Buffer.from(
    'aced0005 7572 0002 5b42 acf317f8060854e0 02 0000 78 70'.replaceAll(' ', ''),
    'hex',
  );
  return Buffer.concat([head, length, content]);
}

interface WriteOptions {
  /** Backups of several files have no MD5. */
  readonly checksum?: boolean;
  /** What is encrypted; the compressed database where absent. */
  readonly payload?: Buffer;
}

export function crypt15(database: Buffer, root: Buffer, options: WriteOptions = {}): Buffer {
  const iv = randomBytes(16);
  const key = Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), 'backup encryption', 32));
  const prefix = Buffer.concat([number(1, 1), bytes(3, bytes(1, iv)), bytes(4, info())]);
  return sealed(Buffer.concat([varint(prefix.length), prefix]), gcm(key, iv, database, options), options);
}

export function crypt14(
  database: Buffer,
  { key, salt, googleId }: DeviceKey,
  options: WriteOptions = {},
): Buffer {
  const iv = randomBytes(16);
  const cipher = Buffer.concat([
    bytes(1, Buffer.from([0, 1])),
    bytes(2, Buffer.from('2')),
    bytes(3, salt),
    bytes(4, googleId),
    bytes(5, iv),
  ]);
  const prefix = Buffer.concat([bytes(2, cipher), bytes(4, info())]);
  return sealed(Buffer.concat([varint(prefix.length), prefix]), gcm(key, iv, database, options), options);
}

export function crypt12(database: Buffer, { key, salt, googleId }: DeviceKey): Buffer {
  const iv = randomBytes(16);
  const head = Buffer.concat([Buffer.from([0, 1, 2]), salt, googleId, iv]);
  return Buffer.concat([sealed(head, gcm(key, iv, database, {}), {}), Buffer.from('--01')]);
}

/** App version, the last digits of the number, version of the backup, and which migrations have run. */
function info(): Buffer {
  const flags = Array.from({ length: 33 }, (_, index) => number(5 + index, 1));
  return Buffer.concat([
    bytes(1, Buffer.from('2.26.5.75')),
    bytes(3, Buffer.from('01')),
    number(4, 0),
    ...flags,
  ]);
}

function gcm(key: Buffer, iv: Buffer, database: Buffer, { payload }: WriteOptions): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const content = payload ?? deflateSync(database, { level: 1 });
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

function sealed(head: Buffer, content: Buffer, { checksum = true }: WriteOptions): Buffer {
  const all = Buffer.concat([head, content]);
  return checksum ? Buffer.concat([all, createHash('md5').update(all).digest()]) : all;
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function bytes(field: number, value: Buffer): Buffer {
  return Buffer.concat([varint((field << 3) | 2), varint(value.length), value]);
}

function varint(value: number): Buffer {
  return value < 0x80
    ? Buffer.from([value])
    : Buffer.concat([Buffer.from([(value & 0x7f) | 0x80]), varint(value >> 7)]);
}
