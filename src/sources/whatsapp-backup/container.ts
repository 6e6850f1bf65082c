import { bytesField, readVarint, wireFields } from '#sources/whatsapp-backup/protobuf.ts';

/** What the first bytes of a backup say. Layouts: `ElDavoo/wa-crypt-tools` (`proto/`, `lib/db/`), described. */
export type Container =
  | { readonly kind: 'plain' }
  | {
      readonly kind: 'crypt15' | 'crypt14' | 'crypt12';
      /** 16 bytes. */
      readonly iv: Buffer;
      /** Where the ciphertext begins. */
      readonly dataAt: number;
      /** Bytes after the checksum: crypt12 ends with `--` and two digits of the phone's number. */
      readonly suffix: number;
      /** Of the key that is needed; empty for crypt15. */
      readonly serverSalt: Buffer;
      readonly googleId: Buffer;
    }
  /** Locked by a passkey or a password: nothing outside the phone has its key. */
  | { readonly kind: 'passkey' };

const sqliteMagic = Buffer.from('SQLite format 3\0');
const longestHeader = 4_096;

export function isSqlite(start: Buffer): boolean {
  return start.subarray(0, sqliteMagic.length).equals(sqliteMagic);
}

/**
 * @param head the first bytes of the file; 8 KiB are enough
 * @returns undefined when it is no backup of WhatsApp
 */
export function readContainer(head: Buffer): Container | undefined {
  if (isSqlite(head)) return { kind: 'plain' };
  return readPrefixed(head) ?? readCrypt12(head);
}

/** crypt14 and crypt15: the length of a protocol buffer, the protocol buffer, the ciphertext. */
function readPrefixed(head: Buffer): Container | undefined {
  const length = readVarint(head, 0);
  if (length === undefined || length.value === 0n || length.value > longestHeader) return undefined;
  // QUIRK: some writers put the byte 1, which can begin no protocol buffer, also behind a length of one byte.
  const from = head[length.end] === 1 ? length.end + 1 : length.end;
  const dataAt = from + Number(length.value);
  if (dataAt > head.length) return undefined;
  const fields = wireFields(head.subarray(from, dataAt));
  if (fields === undefined) return undefined;
  const crypt15 = bytesField(fields, 3);
  const crypt14 = bytesField(fields, 2);
  const cipher = wireFields(crypt15 ?? crypt14 ?? Buffer.alloc(0));
  const iv = bytesField(cipher, crypt15 === undefined ? 5 : 1);
  if (iv?.length !== 16) return bytesField(fields, 5) === undefined ? undefined : { kind: 'passkey' };
  const empty = Buffer.alloc(0);
  return crypt15 === undefined
    ? {
        kind: 'crypt14',
        iv,
        dataAt,
        suffix: 0,
        serverSalt: bytesField(cipher, 3) ?? empty,
        googleId: bytesField(cipher, 4) ?? empty,
      }
    : { kind: 'crypt15', iv, dataAt, suffix: 0, serverSalt: empty, googleId: empty };
}

/** crypt12: version of the cipher (2 bytes), of the key (1), server salt (32), Google id (16), IV (16), the ciphertext. */
function readCrypt12(head: Buffer): Container | undefined {
  if (head.length < 67 || head.readUInt16BE(0) > 1) return undefined;
  return {
    kind: 'crypt12',
    iv: head.subarray(51, 67),
    dataAt: 67,
    suffix: 4,
    serverSalt: head.subarray(3, 35),
    googleId: head.subarray(35, 51),
  };
}
