import { createHmac } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';

/**
 * What opens a backup. `root`: the 64-digit key of an end-to-end encrypted backup (crypt15), or its file
 * `encrypted_backup.key`. `device`: the file `key` of a phone (crypt14, crypt12).
 * Layouts: `ElDavoo/wa-crypt-tools`, described.
 */
export type BackupKey =
  | { readonly kind: 'root'; readonly root: Buffer }
  | {
      readonly kind: 'device';
      readonly serverSalt: Buffer;
      readonly googleId: Buffer;
      readonly key: Buffer;
    };

const rootLength = 32;
const deviceLength = 131;
/** A Java serialised `byte[]` (Java Object Serialization, section 6): its length stands at byte 23, its content follows. */
const javaByteArray = Buffer.from('aced0005757200025b42acf317f8060854e00200007870', 'hex');

/**
 * Reads a key as people enter it: 64 hex digits, in groups or not, or a key file in base64.
 * @throws Failure `capture-settings`
 */
export function parseBackupKey(text: string): BackupKey {
  const digits = text.replace(/[\s:-]/g, '');
  if (/^[0-9a-f]{64}$/i.test(digits)) return { kind: 'root', root: Buffer.from(digits, 'hex') };
  const base64 = /^[A-Za-z0-9+/]{40,}={0,2}$/.test(text.replace(/\s/g, ''));
  const key = base64 ? keyOfFile(Buffer.from(text, 'base64')) : undefined;
  if (key !== undefined) return key;
  throw new Failure(
    'capture-settings',
    say`The key is neither 64 hexadecimal digits nor the content of a key file in base64.`,
    say`Enter the 64 digits that WhatsApp shows under Chat backup, End-to-end encrypted backup; or, for crypt14 and crypt12, the file \`key\` of the phone in base64.`,
  );
}

/** The content of a key file: the Java object or only its bytes. */
function keyOfFile(file: Buffer): BackupKey | undefined {
  const isJava = file.length > 27 && file.subarray(0, javaByteArray.length).equals(javaByteArray);
  if (isJava && file.readUInt32BE(23) !== file.length - 27) return undefined;
  const bytes = isJava ? file.subarray(27) : file;
  if (bytes.length === rootLength) return { kind: 'root', root: bytes };
  if (bytes.length !== deviceLength) return undefined;
  return {
    kind: 'device',
    serverSalt: bytes.subarray(3, 35),
    googleId: bytes.subarray(35, 51),
    key: bytes.subarray(99),
  };
}

/** The AES key of a crypt15 backup: HKDF-SHA256 (RFC 5869) with an empty salt and WhatsApp's own label. */
export function crypt15Key(root: Buffer): Buffer {
  const extracted = createHmac('sha256', Buffer.alloc(32)).update(root).digest();
  return createHmac('sha256', extracted).update('backup encryption\x01').digest();
}
