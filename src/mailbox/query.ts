import type { ItemId, MailboxId } from '#core/ids.ts';
import type { ItemKind, Service } from '#core/item.ts';

/** Which part of an item a term is looked for in; without it in any. */
export type QueryField = 'text' | 'subject' | 'sender' | 'recipients';

/** A question about single items. New kinds of node may come; what evaluates them refuses what it does not know. */
export type QueryNode =
  | {
      /** A word or phrase; `prefix`: its last word may go on. */
      readonly kind: 'term';
      readonly text: string;
      readonly prefix: boolean;
      readonly field?: QueryField;
    }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode };

/** What a search asks of the item index. */
export interface IndexQuery {
  /** Absent: every item. */
  readonly where?: QueryNode;
  /** Only items in this mailbox; absent: in any mailbox but the quarantine. */
  readonly mailbox?: MailboxId;
  /** Only items of this conversation, named as a hit names it. */
  readonly conversation?: string;
  /** Inclusive. */
  readonly from?: Date;
  /** Exclusive. */
  readonly until?: Date;
  /** Hits a page, 1 to 1,000; default 50. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface SearchHit {
  readonly item: ItemId;
  readonly service: Service;
  readonly kind: ItemKind;
  readonly direction: 'in' | 'out' | 'internal';
  readonly sentAt: Date;
  readonly conversation: string;
  readonly from: string;
  readonly subject: string;
  readonly preview: string;
  /** Bytes of the mail. */
  readonly size: number;
  readonly attachments: number;
  /** Addresses of the mailboxes it stands in. */
  readonly mailboxes: readonly string[];
}

export interface SearchResult {
  /** Newest first. */
  readonly hits: readonly SearchHit[];
  /** Where the next page starts; absent on the last. */
  readonly next?: string;
}
