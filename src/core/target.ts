import type { Readable } from 'node:stream';
import type { Clock } from '#core/clock.ts';
import type { Failure } from '#core/failure.ts';
import type { AttachmentId, FolderId, ItemId, MailboxId, RunId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { Sentence } from '#core/sentence.ts';
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
  /** Where it lies, in the target's own words (archive: folder id and uid; IMAP: folder, uidvalidity and uid). */
  readonly reference: string;
  /** A stored sentence, where the mailbox got less than the mail: what stayed in the archive, and why. */
  readonly note?: string;
}

/**
 * A place that did not take an item, while others may have. The failure's action decides: `retry` is tried again later,
 * every other waits until somebody asks for it again.
 */
export interface Refusal {
  readonly itemId: ItemId;
  readonly mailbox: MailboxId;
  readonly failure: Failure;
}

/** What became of one item in one place. */
export type PlaceResult = Receipt | Refusal;

export function isRefusal(result: PlaceResult): result is Refusal {
  return 'failure' in result;
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
   * Delivers a batch. Idempotent by item id and mailbox: what is already there is not put there twice, and its receipt
   * names the run that did. Results come in order of deliveries, then places. A receipt is a durable delivery; where
   * it throws, nothing is known of the batch, and all of it is to be delivered again.
   */
  deliver(batch: readonly Delivery[], context: DeliveryContext): Promise<readonly PlaceResult[]>;
  /** Tells whether the target can be reached and written. Throws Failure with what to do. */
  check(): Promise<void>;
  /** What suits the target when a queue is worked off. Absent: one mailbox at a time, 50 items at once. */
  readonly pace?: DeliveryPace;
  /** Of what was delivered to a mailbox, the items that are not in it any more, in any of its folders. */
  findVanished?(
    mailbox: MailboxId,
    delivered: readonly Delivered[],
    signal: AbortSignal,
  ): Promise<readonly ItemId[]>;
  /** Proves with one mailbox what only the real service can show; writes one item and removes it again. */
  prove?(address: string, signal: AbortSignal): AsyncIterable<ProofStep>;
  /** Lets connections go. */
  close?(): Promise<void>;
}

export interface DeliveryPace {
  /** Mailboxes that are delivered to at the same time, each by calls of its own. */
  readonly mailboxesAtOnce: number;
  /** Items of one mailbox in one call. */
  readonly itemsAtOnce: number;
}

export interface Delivered {
  readonly itemId: ItemId;
  readonly folder: FolderId;
  readonly reference: string;
}

/** One step of a proof, in the order in which they were taken. */
export interface ProofStep {
  /** Stable name of what was looked at, such as `date-kept`. */
  readonly code: string;
  readonly outcome: 'passed' | 'failed' | 'not-possible';
  /** What was seen, and what to do where it failed. */
  readonly sentence: Sentence;
}

/** A kind of target that is set up by settings: how to make a target of it. */
export interface TargetAdapter {
  readonly spec: TargetSpec;
  /**
   * Makes a target; connects to nothing yet.
   * @param values the settings by the names of the fields, secrets included
   * @throws Failure `target-settings` naming the field
   */
  open(values: Readonly<Record<string, string>>, ground: TargetGround): Target;
}

/** What a target that is set up stands on. */
export interface TargetGround {
  readonly clock: Clock;
  readonly receipts: Receipts;
  /** Domain of Message-IDs. */
  readonly archiveDomain: string;
  /** Web address under which the archive shows an item to those who may read it; undefined where none is configured. */
  archiveAddress(item: ItemId): string | undefined;
}

export interface ReceiptKey {
  readonly itemId: ItemId;
  readonly mailbox: MailboxId;
}

/** What is known of an item and a mailbox: that its sending was begun and perhaps done, or that it is there. */
export type KnownDelivery =
  | { readonly state: 'begun'; readonly run: RunId }
  | { readonly state: 'done'; readonly receipt: Receipt };

/**
 * The memory of a target outside the archive, durable: what makes its deliveries happen once. Nothing is sent before
 * `begin` has resolved; what was begun and not ended is looked for in the mailbox before it is sent again.
 */
export interface Receipts {
  /** In the order of the keys; undefined where nothing was begun. */
  known(keys: readonly ReceiptKey[]): Promise<readonly (KnownDelivery | undefined)[]>;
  /** All or nothing. What was begun before keeps its run. */
  begin(keys: readonly ReceiptKey[], into: { readonly folder: FolderId; readonly run: RunId }): Promise<void>;
  end(receipts: readonly Receipt[]): Promise<void>;
  /** What was begun did not happen, and the mailbox was seen not to have it. */
  drop(keys: readonly ReceiptKey[]): Promise<void>;
}
