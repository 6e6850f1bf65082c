import type { AttachmentId } from '#core/ids.ts';
import type { Attachment } from '#core/item.ts';
import type { Rows } from '#sources/whatsapp-backup/row.ts';

/** Whose database it is: Android since 2021, Android before (table `messages`), iOS. */
export type Schema = 'android' | 'android-legacy' | 'ios';

/** Somebody whom rows name by JID or by the id of a row that has it. */
export interface Known {
  /** As the database writes it. */
  readonly jid: string;
  /** E.164, of a LID where the database knows its number. */
  readonly phone?: string;
  readonly name?: string;
}

/** A member of a group. Times are milliseconds since 1970. */
export interface Member extends Known {
  readonly since?: number;
  /** When he left or was removed. */
  readonly until?: number;
}

export interface Chat extends Known {
  /** Present for groups and broadcast lists. */
  readonly members?: readonly Member[];
}

/** The file of a message's medium, looked for beside the database. */
export type FoundMedia =
  | {
      readonly id: AttachmentId;
      readonly status: 'available';
      readonly size: number;
      /** Hex. */
      readonly sha256: string;
      /** What the first bytes say. */
      readonly mimeType?: string;
    }
  | {
      readonly id: AttachmentId;
      /** `omitted`: not beside the database; `failed`: there, and not what the message had. */
      readonly status: Exclude<Attachment['status'], 'available' | 'pending'>;
    };

/** What one event is made from: rows as they stand in the database, and what other rows say of those they name. */
export interface BackupEvent {
  readonly schema: Schema;
  readonly what:
    | 'message'
    | 'edit'
    | 'deletion'
    | 'reaction'
    | 'vote'
    | 'receipt'
    | 'call'
    | 'late-media'
    | 'identity'
    | 'gap';
  /** The phone's number, E.164. */
  readonly account: string;
  /** RFC 3339. */
  readonly capturedAt: string;
  /** Absent for `identity` and `gap`. */
  readonly chat?: Chat;
  readonly rows: Rows;
  /** By what stands in the rows: the id of a row of `jid`, or a JID. */
  readonly people: Readonly<Record<string, Known>>;
  readonly media?: FoundMedia;
  /** Of `receipt`: which. */
  readonly receipt?: 'delivered' | 'read' | 'played';
  /** Of `reaction` on iOS, where a message has all its reactions in one value. */
  readonly reaction?: { readonly id: string; readonly jid: string; readonly emoji: string };
  /** Of `gap`: numbers of messages that the phone has given and no backup has. */
  readonly missing?: {
    readonly count: number;
    /** RFC 3339, of the newest messages of the backup before and of this one. */
    readonly from?: string;
    readonly until?: string;
    /** The first and the last number that were looked at. */
    readonly first: number;
    readonly last: number;
  };
}
