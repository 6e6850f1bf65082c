import { createHash, createSecretKey } from 'node:crypto';
import { merkleRoot } from '#mailbox/ledger/merkle.ts';
import {
  encodeFooter,
  encodeHeader,
  encodeTrailer,
  type FooterRow,
  type PackHeader,
} from '#mailbox/pack/format.ts';
import { kindNumbers, leafParts, recordLeaf } from '#mailbox/pack/leaf.ts';
import { uuidBytes } from '#mailbox/pack/names.ts';
import type { PackRecord } from '#mailbox/pack/record.ts';
import { encodeBody, recordBody } from '#mailbox/pack/recordBody.ts';
import { makeBinding, sealRecord } from '#mailbox/pack/sealRecord.ts';

/** What is known of a pack once its last byte was made. */
export interface EncodedPack {
  readonly rows: readonly FooterRow[];
  readonly root: Buffer;
  /** SHA-256 of all bytes, hex. */
  readonly fileSha256: string;
  readonly size: number;
}

/** Pieces of about this many bytes, so that neither the hash nor the blob store is called for every record. */
const pieceSize = 262_144;

/**
 * Makes the bytes of a pack, front to back, in pieces; never holds more than a piece and the footer.
 * @param slots the records' keys, 32 bytes each, in order
 * @returns by `return`, after the last piece: what the ledger and the database keep of it
 */
export function* encodePack(
  header: PackHeader,
  records: readonly PackRecord[],
  slots: Buffer,
): Generator<Buffer, EncodedPack> {
  const digest = createHash('sha256');
  const head = encodeHeader(header);
  const packId = uuidBytes(header.packId);
  const rows: FooterRow[] = [];
  let size = head.length;
  let waiting: Buffer[] = [head];
  let waitingSize = head.length;
  const take = (): Buffer => {
    const piece = Buffer.concat(waiting, waitingSize);
    waiting = [];
    waitingSize = 0;
    digest.update(piece);
    return piece;
  };
  for (const [index, record] of records.entries()) {
    const sealed = encodeRecord(record, { packId, index, slots, dictionary: header.dictionary });
    rows.push({
      kind: record.kind,
      itemId: record.itemId,
      offset: size,
      length: sealed.length,
      leaf: sealed.leaf,
    });
    waiting.push(...sealed.parts);
    waitingSize += sealed.length;
    size += sealed.length;
    if (waitingSize >= pieceSize) yield take();
  }
  const root = merkleRoot(rows.map((row) => row.leaf));
  const footer = encodeFooter({ rows, root });
  const trailer = encodeTrailer(head, footer);
  waiting.push(footer, trailer);
  waitingSize += footer.length + trailer.length;
  yield take();
  return { rows, root, fileSha256: digest.digest('hex'), size: size + footer.length + trailer.length };
}

interface RecordPlace {
  readonly packId: Buffer;
  readonly index: number;
  readonly slots: Buffer;
  readonly dictionary: PackHeader['dictionary'];
}

function encodeRecord(
  record: PackRecord,
  place: RecordPlace,
): { parts: readonly Buffer[]; length: number; leaf: Buffer } {
  const key = createSecretKey(place.slots.subarray(place.index * 32, place.index * 32 + 32));
  const itemId = Buffer.from(record.itemId, 'base64url');
  const body = recordBody(record);
  const binding = makeBinding(place.packId, place.index, kindNumbers[record.kind], itemId);
  const [sealed, tag] = sealRecord(key, binding, encodeBody(body), place.dictionary);
  const leaf = recordLeaf(record.kind, itemId, leafParts(key, record.kind, body));
  return { parts: [sealed, tag], length: sealed.length + tag.length, leaf };
}
