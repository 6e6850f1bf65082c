import type { ItemId, PackId } from '#core/ids.ts';

/**
 * What a pack keeps. `docs/formats/pack.md` is the description for readers in other languages; the files of this
 * folder are its code.
 */

/** A mailbox entry made together with the record, so that entries archived after the last backup come back. */
export interface PackEntry {
  /** Address of the mailbox. */
  readonly mailbox: string;
  readonly folder: string;
  readonly run: string;
  readonly connector: string;
  /** Decimal string. */
  readonly uid: string;
  readonly quarantine?: { readonly reason: string; readonly detail: string };
  /** RFC 3339, milliseconds, UTC. */
  readonly deliveredAt: string;
}

/** Stands in a mail for the base64 lines of an attachment kept as an object of its own. */
export interface ObjectSlot {
  readonly kind: 'object';
  /** UUID of the object. */
  readonly objectId: string;
  /** The attachment's id in the item. */
  readonly attachmentId: string;
  /** The object's content key, 32 bytes: it is destroyed with the records that carry it. */
  readonly key: Uint8Array;
  /** Bytes of the content, before base64. */
  readonly size: number;
  /** SHA-256 of the content, 64 lower-case hex digits. */
  readonly sha256: string;
}

export type PackSegment = { readonly kind: 'bytes'; readonly bytes: Uint8Array } | ObjectSlot;

/** A mail as a pack keeps it: attachments up to 256 KiB are inside the bytes, larger ones are slots. */
export interface PackMail {
  /** Version of the mail writer that made it; 0 to 65,535. */
  readonly formatVersion: number;
  readonly segments: readonly PackSegment[];
}

/** The first archiving of an item. */
export interface ItemRecord {
  readonly kind: 'item';
  readonly itemId: ItemId;
  readonly mail: PackMail;
  /** The item, its raw event inside; anything JSON can carry. */
  readonly item: unknown;
  readonly entries: readonly PackEntry[];
}

/** Later deliveries of an item that an older pack holds. */
export interface EntriesRecord {
  readonly kind: 'entries';
  readonly itemId: ItemId;
  readonly entries: readonly PackEntry[];
}

export type PackRecord = ItemRecord | EntriesRecord;
export type RecordKind = PackRecord['kind'];

/** Where a record lies; enough to read it without the pack's footer. */
export interface RecordLocation {
  readonly packId: PackId;
  /** Position in the pack, from 0; also the number of its slot in the key file. */
  readonly index: number;
  readonly kind: RecordKind;
  readonly itemId: ItemId;
  /** Bytes from the start of the pack. */
  readonly offset: number;
  /** Bytes. */
  readonly length: number;
}

export interface WrittenRecord extends RecordLocation {
  /** Leaf hash, 64 hex digits. */
  readonly leaf: string;
}

/** A pack that is durable, as the ledger and the database know it. */
export interface WrittenPack {
  readonly packId: PackId;
  readonly createdAt: Date;
  /** Number of records. */
  readonly count: number;
  /** Root over the records' leaves, 64 hex digits. */
  readonly merkleRoot: string;
  /** SHA-256 of the whole file, 64 hex digits. */
  readonly fileSha256: string;
  /** Bytes of the file. */
  readonly size: number;
  /** Id of the master key that seals the key file. */
  readonly keyId: string;
  readonly records: readonly WrittenRecord[];
}

/** Attachments above this many bytes are objects of their own. */
export const inlineAttachmentLimit = 256 * 1_024;
