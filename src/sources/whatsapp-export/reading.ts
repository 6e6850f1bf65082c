import type { Attachment, Content, Item } from '#core/item.ts';

/** A medium as a line names it. */
export interface MediaMention {
  /** As the export names it; where it does not, what it was (`image`). */
  readonly fileName: string;
  readonly kind: Attachment['kind'];
  /** The export was made without media, or the medium is one that exports never hold. */
  readonly omitted: boolean;
  readonly viewOnce?: boolean;
}

/** What one line of an export means. Names stand as they are; who they are is decided elsewhere. */
export type Reading =
  | {
      readonly kind: 'message';
      readonly content: Content;
      readonly media?: MediaMention;
      readonly edited: boolean;
    }
  | {
      readonly kind: 'deletion';
      readonly scope: NonNullable<Item['deletion']>['scope'];
      /** The admin's name; absent where the author did it. */
      readonly by?: string;
      /** The person who made the export did it. */
      readonly byMe: boolean;
    }
  | { readonly kind: 'call'; readonly call: NonNullable<Item['call']>; readonly text: string }
  | {
      readonly kind: 'membership';
      readonly change: NonNullable<Item['membership']>['change'];
      readonly actor?: string;
      /** Names as the line lists them, not yet parted. */
      readonly members: string;
      readonly text: string;
    }
  | {
      readonly kind: 'group-change';
      readonly change: NonNullable<Item['groupChange']>['change'];
      readonly actor?: string;
      readonly previous?: string;
      readonly next?: string;
      readonly text: string;
    }
  /** `notice`: recognised as WhatsApp's own; nobody sent it, whatever name stands before it. */
  | { readonly kind: 'system'; readonly notice: boolean; readonly text: string };

/** What is known of an export as a whole before its lines are read. */
export interface ExportProfile {
  readonly platform: 'ios' | 'android';
  /** iOS puts U+200E before its own words; an export that has none is an old one, or lost them on its way. */
  readonly marks: boolean;
}
