import type { AttachmentId } from '#core/ids.ts';
import type { Attachment } from '#core/item.ts';

/** A text from outside as it came; base64 where it is no UTF-8. */
export interface RawText {
  readonly encoding: 'utf8' | 'base64';
  readonly data: string;
}

/** What the directory and the rules told about somebody when the record was captured. */
export interface KnownPerson {
  readonly displayName?: string;
  readonly organisation?: string;
  /** By a rule of the settings. */
  readonly email?: string;
  /** By a rule of the settings; E.164. */
  readonly phone?: string;
}

/** A medium of a record: what the record says of it, and once it was fetched its size and hash. */
export interface WecomMedia extends Attachment {
  readonly id: AttachmentId;
  /** `sdkfileid`; absent where the SDK hands the content out to nobody. */
  readonly fileId?: string;
  /** Bytes by the record. */
  readonly claimedSize?: number;
}

/** A decrypted record of the chat archive. */
export interface WecomRecord {
  readonly type: 'record';
  readonly corpId: string;
  /** Decimal; 64 bits. */
  readonly seq: string;
  readonly msgid: string;
  /** RFC 3339. */
  readonly capturedAt: string;
  readonly raw: RawText;
  /** By user id and external user id. */
  readonly people: Readonly<Record<string, KnownPerson>>;
  readonly roomName?: string;
  readonly media: readonly WecomMedia[];
  /** The record was sealed without its media; now they are here. */
  readonly late?: true;
}

/** A known loss. */
export interface WecomGap {
  readonly type: 'gap';
  readonly corpId: string;
  /** The same for the same loss. */
  readonly id: string;
  readonly capturedAt: string;
  readonly reason: string;
  readonly from?: string;
  readonly until?: string;
  /** The record that cannot be opened, as it came. */
  readonly raw?: RawText;
}

export type WecomEvent = WecomRecord | WecomGap;
