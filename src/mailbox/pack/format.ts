import { hash } from 'node:crypto';
import { Failure } from '#core/failure.ts';
import { type ItemId, itemIdFromBytes, type PackId } from '#core/ids.ts';
import { type Sentence, say } from '#core/sentence.ts';
import { type DictionaryVersion, isDictionaryVersion } from '#mailbox/pack/dictionary.ts';
import { kindNumbers } from '#mailbox/pack/leaf.ts';
import { uuidBytes, uuidFromBytes } from '#mailbox/pack/names.ts';
import type { RecordKind } from '#mailbox/pack/record.ts';
import { tagLength } from '#mailbox/pack/sealRecord.ts';

/**
 * Header, footer and trailer of a pack, version 1 (`docs/formats/pack.md`). All numbers are big-endian.
 *
 *     header   'HFPK' | version u8 = 1 | dictionary u8 | 0 u16 | pack id 16 | created ms u64          32 bytes
 *     records  one after the other, without gaps
 *     footer   'HFPF' | count u32 | count × (kind u8 | item id 32 | offset u64 | length u32 | leaf 32) | root 32
 *     trailer  SHA-256(header ‖ footer) 32 | footer length u64 | 'HFPE' | version u8 = 1 | 0 u24     48 bytes
 */

export const headerLength = 32;
export const trailerLength = 48;
const footerFixed = 40;
const footerRow = 77;

export interface PackHeader {
  readonly packId: PackId;
  readonly dictionary: DictionaryVersion;
  readonly createdAt: Date;
}

export interface FooterRow {
  readonly kind: RecordKind;
  readonly itemId: ItemId;
  readonly offset: number;
  readonly length: number;
  readonly leaf: Buffer;
}

export interface PackFooter {
  readonly rows: readonly FooterRow[];
  readonly root: Buffer;
}

export function encodeHeader(header: PackHeader): Buffer {
  const bytes = Buffer.alloc(headerLength);
  bytes.write('HFPK', 'latin1');
  bytes.writeUInt8(1, 4);
  bytes.writeUInt8(header.dictionary, 5);
  uuidBytes(header.packId).copy(bytes, 8);
  bytes.writeBigUInt64BE(BigInt(header.createdAt.getTime()), 24);
  return bytes;
}

/** @throws Failure `pack-broken` */
export function decodeHeader(bytes: Buffer): PackHeader {
  if (bytes.length !== headerLength || bytes.toString('latin1', 0, 4) !== 'HFPK')
    throw broken(say`has no header`);
  const version = bytes.readUInt8(4);
  if (version !== 1)
    throw newer(say`The header of the pack has version ${version}; this Holdfast knows version 1.`);
  const dictionary = bytes.readUInt8(5);
  if (!isDictionaryVersion(dictionary)) throw broken(say`needs dictionary ${dictionary}, which is not known`);
  if (bytes.readUInt16BE(6) !== 0) throw broken(say`has a header with unknown marks`);
  const createdAt = new Date(Number(bytes.readBigUInt64BE(24)));
  if (Number.isNaN(createdAt.getTime())) throw broken(say`has a header without a time`);
  return { packId: uuidFromBytes(bytes.subarray(8, 24)), dictionary, createdAt };
}

export function encodeFooter(footer: PackFooter): Buffer {
  const bytes = Buffer.alloc(footerFixed + footer.rows.length * footerRow);
  bytes.write('HFPF', 'latin1');
  bytes.writeUInt32BE(footer.rows.length, 4);
  let at = 8;
  for (const row of footer.rows) {
    at = bytes.writeUInt8(kindNumbers[row.kind], at);
    at += bytes.write(row.itemId, at, 'base64url');
    at = bytes.writeBigUInt64BE(BigInt(row.offset), at);
    at = bytes.writeUInt32BE(row.length, at);
    at += row.leaf.copy(bytes, at);
  }
  footer.root.copy(bytes, at);
  return bytes;
}

/**
 * @param bytes the footer alone
 * @param start where it begins in the file: the records have to fill all before it
 * @throws Failure `pack-broken`
 */
export function decodeFooter(bytes: Buffer, start: number): PackFooter {
  if (bytes.length < footerFixed || bytes.toString('latin1', 0, 4) !== 'HFPF')
    throw broken(say`has no footer`);
  const count = bytes.readUInt32BE(4);
  if (bytes.length !== footerFixed + count * footerRow) throw broken(say`has a footer of a wrong length`);
  const rows: FooterRow[] = [];
  let end = headerLength;
  for (let at = 8; rows.length < count; at += footerRow) {
    const row = decodeRow(bytes.subarray(at, at + footerRow));
    if (row.offset !== end) throw broken(say`has a gap before record ${rows.length}`);
    end += row.length;
    rows.push(row);
  }
  if (end !== start) throw broken(say`has a gap before its footer`);
  return { rows, root: bytes.subarray(-32) };
}

function decodeRow(bytes: Buffer): FooterRow {
  const number = bytes.readUInt8(0);
  const kind = number === kindNumbers.item ? 'item' : number === kindNumbers.entries ? 'entries' : undefined;
  if (kind === undefined) throw broken(say`has a record of unknown kind ${number}`);
  const length = bytes.readUInt32BE(41);
  if (length < tagLength) throw broken(say`has a record that is too short`);
  return {
    kind,
    itemId: itemIdFromBytes(bytes.subarray(1, 33)),
    offset: Number(bytes.readBigUInt64BE(33)),
    length,
    leaf: bytes.subarray(45, 77),
  };
}

export function encodeTrailer(header: Buffer, footer: Buffer): Buffer {
  const bytes = Buffer.alloc(trailerLength);
  frameHash(header, footer).copy(bytes, 0);
  bytes.writeBigUInt64BE(BigInt(footer.length), 32);
  bytes.write('HFPE', 40, 'latin1');
  bytes.writeUInt8(1, 44);
  return bytes;
}

export interface PackTrailer {
  readonly frameHash: Buffer;
  readonly footerLength: number;
}

/** @throws Failure `pack-broken` */
export function decodeTrailer(bytes: Buffer): PackTrailer {
  if (bytes.length !== trailerLength || bytes.toString('latin1', 40, 44) !== 'HFPE')
    throw broken(say`has no end: it is cut off, or not a pack`);
  const version = bytes.readUInt8(44);
  if (version !== 1)
    throw newer(say`The end of the pack has version ${version}; this Holdfast knows version 1.`);
  if (bytes.readUIntBE(45, 3) !== 0) throw broken(say`has an end with unknown marks`);
  return { frameHash: bytes.subarray(0, 32), footerLength: Number(bytes.readBigUInt64BE(32)) };
}

/** SHA-256 over header and footer: what stands outside the encrypted records. */
export function frameHash(header: Buffer, footer: Buffer): Buffer {
  return hash('sha256', Buffer.concat([header, footer]), 'buffer');
}

/** A newer Holdfast made it, or the byte of the version is damaged: only who runs it can tell. */
function newer(message: Sentence): Failure {
  return new Failure(
    'pack-broken',
    message,
    say`Update Holdfast; if no newer one was ever used here, restore the pack from a backup, then run verify.`,
  );
}

/** @param what the rest of the sentence "The pack …" */
export function broken(what: Sentence): Failure {
  return new Failure(
    'pack-broken',
    say`The pack ${what}.`,
    say`Restore the pack from a backup, then run verify.`,
  );
}
