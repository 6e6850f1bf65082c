import { Failure } from '#core/failure.ts';
import type { ItemId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { uuidBytes, uuidFromBytes } from '#mailbox/pack/names.ts';
import type { PackEntry, PackRecord, PackSegment, RecordKind } from '#mailbox/pack/record.ts';

/**
 * The plain body of a record, before compression and encryption (`docs/formats/pack.md`, "Record body"):
 *
 *     mail format version u16 | number of segments u32 | segments
 *     item JSON: length u32, bytes | entries JSON: length u32, bytes
 *
 * All numbers are big-endian. An entries record has format version 0, no segments and an empty item.
 */
export interface RecordBody {
  readonly mailFormatVersion: number;
  /** Canonical: no two neighbours are both bytes, none is empty. */
  readonly segments: readonly PackSegment[];
  /** UTF-8 JSON; empty in an entries record. */
  readonly item: Buffer;
  /** UTF-8 JSON of the entries. */
  readonly entries: Buffer;
}

const bytesSegment = 0;
const objectSegment = 1;
/** id, key, size, hash */
const objectFixed = 16 + 32 + 8 + 32;

/** The parts of a record as the body keeps them. */
export function recordBody(record: PackRecord): RecordBody {
  const entries = Buffer.from(JSON.stringify(record.entries));
  if (record.kind === 'entries') {
    return { mailFormatVersion: 0, segments: [], item: Buffer.alloc(0), entries };
  }
  return {
    mailFormatVersion: record.mail.formatVersion,
    segments: canonicalSegments(record.mail.segments),
    item: Buffer.from(JSON.stringify(record.item)),
    entries,
  };
}

/** The record that the parts make; the opposite of `recordBody`. */
export function recordOfBody(kind: RecordKind, itemId: ItemId, body: RecordBody): PackRecord {
  const entries = JSON.parse(body.entries.toString()) as readonly PackEntry[];
  if (kind === 'entries') return { kind, itemId, entries };
  const mail = { formatVersion: body.mailFormatVersion, segments: body.segments };
  return { kind, itemId, mail, item: JSON.parse(body.item.toString()), entries };
}

/** Joins neighbouring bytes, so that one mail has one form however its writer cut it. */
function canonicalSegments(segments: readonly PackSegment[]): readonly PackSegment[] {
  if (segments.length === 1 && segments[0]?.kind === 'bytes' && segments[0].bytes.length > 0) return segments;
  const joined: PackSegment[] = [];
  let run: Uint8Array[] = [];
  const close = () => {
    const bytes = Buffer.concat(run);
    if (bytes.length > 0) joined.push({ kind: 'bytes', bytes });
    run = [];
  };
  for (const segment of segments) {
    if (segment.kind === 'bytes') {
      run.push(segment.bytes);
    } else {
      close();
      joined.push(segment);
    }
  }
  close();
  return joined;
}

export function encodeBody(body: RecordBody): Buffer {
  const size =
    6 +
    body.segments.reduce((sum, segment) => sum + segmentSize(segment), 0) +
    8 +
    body.item.length +
    body.entries.length;
  const out = Buffer.allocUnsafe(size);
  let at = out.writeUInt16BE(body.mailFormatVersion, 0);
  at = out.writeUInt32BE(body.segments.length, at);
  for (const segment of body.segments) at = writeSegment(out, segment, at);
  at = writeBlock(out, body.item, at);
  writeBlock(out, body.entries, at);
  return out;
}

function segmentSize(segment: PackSegment): number {
  return segment.kind === 'bytes'
    ? 5 + segment.bytes.length
    : 3 + Buffer.byteLength(segment.attachmentId) + objectFixed;
}

function writeBlock(out: Buffer, bytes: Uint8Array, at: number): number {
  out.set(bytes, out.writeUInt32BE(bytes.length, at));
  return at + 4 + bytes.length;
}

function writeSegment(out: Buffer, segment: PackSegment, start: number): number {
  if (segment.kind === 'bytes') return writeBlock(out, segment.bytes, out.writeUInt8(bytesSegment, start));
  let at = out.writeUInt8(objectSegment, start);
  at = out.writeUInt16BE(Buffer.byteLength(segment.attachmentId), at);
  at += out.write(segment.attachmentId, at);
  at += uuidBytes(segment.objectId).copy(out, at);
  out.set(segment.key, at);
  at = out.writeBigUInt64BE(BigInt(segment.size), at + 32);
  return at + Buffer.from(segment.sha256, 'hex').copy(out, at);
}

/**
 * @throws Failure `pack-broken` when the bytes are not a body of version 1; bytes that were decrypted are such a body
 * unless the writer was at fault
 */
export function decodeBody(bytes: Buffer): RecordBody {
  try {
    const reader = new Reader(bytes);
    const mailFormatVersion = reader.number(2);
    const segments = Array.from({ length: reader.number(4) }, () => readSegment(reader));
    const item = reader.take(reader.number(4));
    const entries = reader.take(reader.number(4));
    if (!reader.atEnd) throw new RangeError('bytes after the end');
    return { mailFormatVersion, segments, item, entries };
  } catch (error) {
    throw new Failure(
      'pack-broken',
      say`The body of a record does not have the form of version 1.`,
      say`Restore the pack from a backup, then run verify.`,
      { cause: error },
    );
  }
}

function readSegment(reader: Reader): PackSegment {
  const kind = reader.number(1);
  if (kind === bytesSegment) return { kind: 'bytes', bytes: reader.take(reader.number(4)) };
  if (kind !== objectSegment) throw new RangeError(`segment kind ${kind}`);
  const attachmentId = reader.take(reader.number(2)).toString();
  const objectId = uuidFromBytes(reader.take(16));
  const key = reader.take(32);
  const size = Number(reader.take(8).readBigUInt64BE());
  return { kind: 'object', objectId, attachmentId, key, size, sha256: reader.take(32).toString('hex') };
}

/** Takes bytes from the front, never beyond the end. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  take(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new RangeError('too short');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }

  number(length: number): number {
    return this.take(length).readUIntBE(0, length);
  }
}
