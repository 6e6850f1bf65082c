import type { Readable } from 'node:stream';
import type { AttachmentId, FolderId, ItemId, MailboxId, RunId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { SpecField } from '#core/source.ts';

export interface TargetSpec {
  /** Folder name under `targets/`. */
  readonly name: string;
  readonly fields: readonly SpecField[];
}

/** Reads an attachment's plaintext content; may be called more than once. Failure `blob-missing` when it is gone. */
export type AttachmentReader = (id: AttachmentId) => Promise<Readable>;

/** Why an item stands in quarantine. */
export type QuarantineReason = 'nobody-maps' | 'mapping-conflict' | 'rejected';

/** One item and every place that wants it. */
export interface Delivery {
  readonly item: Item;
  /**
   * The RFC 5322 bytes, with every attachment that fits inline; `null` on redelivery of an item the built-in archive
   * already has (its bytes never change).
   */
  readonly mail: Mail | null;
  readonly places: readonly Place[];
}

/**
 * A converted mail: `segments` in order are the exact bytes; an attachment segment stands for the base64 lines of the
 * attachment's content (76 characters a line, CRLF between lines, none at the end).
 */
export interface Mail {
  readonly formatVersion: number;
  readonly segments: readonly MailSegment[];
}
export type MailSegment =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'attachment';
      readonly id: AttachmentId;
      readonly size: number;
      readonly sha256: string;
    };

export interface Place {
  readonly mailbox: MailboxId;
  readonly folder: FolderId;
  /** Set where the mailbox is the quarantine. */
  readonly quarantine?: {
    readonly reason: QuarantineReason;
    /** A stored sentence. */
    readonly detail: string;
  };
}

export interface Receipt {
  readonly itemId: ItemId;
  readonly mailbox: MailboxId;
  /** The run that put it there: this run's id also after a crash and a second attempt of the same run. */
  readonly run: RunId;
  /** Where it lies, in the target's own words (archive: folder id and uid). */
  readonly reference: string;
}

export interface DeliveryContext {
  readonly run: RunId;
  readonly connector: string;
  readonly readAttachment: AttachmentReader;
  readonly signal: AbortSignal;
}

/** Where mailboxes live: the built-in archive, an IMAP server, Microsoft 365. */
export interface Target {
  readonly spec: TargetSpec;
  /** @returns undefined when there is no such mailbox; never makes one */
  resolveMailbox(address: string): Promise<MailboxId | undefined>;
  /**
   * The same for any number of addresses, where the target can do that faster than one by one.
   * @returns those that have a mailbox, each under the address as it was given
   */
  resolveMailboxes?(addresses: readonly string[]): Promise<ReadonlyMap<string, MailboxId>>;
  /** Finds or makes the folder; called before the first delivery into it, harmless when repeated or concurrent. */
  ensureFolder(mailbox: MailboxId, folder: string): Promise<FolderId>;
  /**
   * Delivers a batch durably, or throws and promises nothing. Idempotent by item id and mailbox: what is already there
   * is not put there twice, and its receipt names the run that did. Receipts come in order of deliveries, then places.
   */
  deliver(batch: readonly Delivery[], context: DeliveryContext): Promise<readonly Receipt[]>;
  /** Tells whether the target can be reached and written. Throws Failure with what to do. */
  check(): Promise<void>;
}
