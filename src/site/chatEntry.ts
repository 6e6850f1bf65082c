import type { ItemId } from '#core/ids.ts';

/** Whether an entry carries a file, was exported without it, or is no media at all. */
export type EntryMedia = 'none' | 'present' | 'absent';

/** What the alignment knows of an event of an export: no text, no author, no title. */
export interface EntryMark {
  /** HMAC of minute, kind and normalised text or media size. */
  readonly mark: string;
  /** The same without the media's size, of media only: recognises one message exported with and without its file. */
  readonly mediaMark?: string;
  /** Minutes since 1970. */
  readonly minute: number;
  readonly media: EntryMedia;
  /** Somebody's words, long enough, or his file: an 'ok' proves nothing about which chat it is, nor does a notice. */
  readonly weighty: boolean;
  /** Whether a later deletion or edit can be about it. */
  readonly replaceable: boolean;
}

/** An event of an export that is offered. */
export interface OfferedEntry extends EntryMark {
  readonly change?: 'deletes' | 'edits';
  /** HMAC of the author, empty without one; only compared within one export. */
  readonly author: string;
  /** HMAC of what was said, without the minute; only compared within one export. */
  readonly words: string;
  /** How much it tells about which chat it is: 3 of weight, 1 for a few letters, 0 for less. */
  readonly points: number;
}

/** Where an entry of a chat stands. */
export interface EntryPlace {
  readonly nativeId: string;
  /** Rises along the chat, with room between neighbours. A safe integer, never negative. */
  readonly orderKey: number;
  /**
   * Entries of one minute and one strand stand in an order that exports have shown; the order of two strands of a
   * minute is only assumed, for no export has shown entries of both. 0 unless a minute has several.
   */
  readonly strand: number;
}

/** An event of a chat that the site has already taken in. */
export interface KnownEntry extends EntryMark, EntryPlace {
  readonly itemId: ItemId;
  /** The first item of the message: itself, or what an edit or late file is about. */
  readonly rootId: ItemId;
  /** A later entry deletes, edits or completes it. */
  readonly replaced: boolean;
}
