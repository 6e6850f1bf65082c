import type { KeyObject } from 'node:crypto';
import type { DictionaryVersion } from '#mailbox/pack/dictionary.ts';
import { type LeafParts, leafParts, recordLeaf } from '#mailbox/pack/leaf.ts';
import type { PackRecord, RecordLocation } from '#mailbox/pack/record.ts';
import { decodeBody, type RecordBody, recordOfBody } from '#mailbox/pack/recordBody.ts';
import { recordBinding, unsealRecord } from '#mailbox/pack/sealRecord.ts';

/** A record as it lies in its pack, decrypted. */
export interface OpenedRecord {
  readonly body: RecordBody;
  record(): PackRecord;
  /** Salt and hashes of its leaf. */
  parts(): LeafParts;
  leaf(): Buffer;
}

/** @throws Failure `pack-broken` */
export function openRecord(
  where: Pick<RecordLocation, 'packId' | 'index' | 'kind' | 'itemId'>,
  sealed: Buffer,
  key: KeyObject,
  dictionary: DictionaryVersion,
): OpenedRecord {
  const body = decodeBody(unsealRecord(key, recordBinding(where), sealed, dictionary));
  const parts = (): LeafParts => leafParts(key, where.kind, body);
  return {
    body,
    record: () => recordOfBody(where.kind, where.itemId, body),
    parts,
    leaf: () => recordLeaf(where.kind, Buffer.from(where.itemId, 'base64url'), parts()),
  };
}
