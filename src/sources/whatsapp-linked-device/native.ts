import type { AttachmentId } from '#core/ids.ts';
import type { AttachmentStatus } from '#core/item.ts';
import type { JsonObject } from '#core/untyped.ts';

/**
 * What the capture emits: an event of the WhatsApp client as it came (protobuf in its JSON form: bytes as base64, enums
 * by name, 64-bit numbers as text), and what was known at that moment, so that `convert` needs nothing else. Plain JSON.
 */
export type LinkedEvent = (
  | MessageEvent
  | ReceiptEvent
  | DeletedHereEvent
  | CallEvent
  | CallRecordEvent
  | PastMemberEvent
  | IdentityEvent
  | GapEvent
) & { readonly scene: Scene };

/** What was known when the event was captured. */
export interface Scene {
  /** RFC 3339. */
  readonly capturedAt: string;
  readonly me: { readonly phone: string; readonly lid?: string; readonly name?: string };
  /** Of the LIDs that the event names: LID without device to E.164. */
  readonly phones: Readonly<Record<string, string>>;
  /** Of a group's event: the group as it was. */
  readonly group?: {
    readonly subject?: string;
    /** JIDs. */
    readonly members: readonly string[];
    /** RFC 3339: when WhatsApp told the members. */
    readonly at: string;
  };
}

/** A message of any kind, edits, deletions, reactions and notices of groups among them: `proto.WebMessageInfo`. */
export interface MessageEvent {
  readonly event: 'message';
  /** `live` and `offline`: sent to this device, the latter while it was away. `history`: told by the phone afterwards. */
  readonly origin: 'live' | 'offline' | 'history';
  readonly message: JsonObject;
  /** The decrypted `proto.Message` as it came, base64: holds fields that this version does not know. */
  readonly plaintext?: string;
  /** The media's content; absent where the message names none. */
  readonly media?: MediaState;
  /** Of a vote: the poll and the choice, where this device could open it. */
  readonly vote?: { readonly question: string; readonly chosen: readonly string[] };
  /** Of a deletion: whether this device had taken the original. */
  readonly originalTaken?: boolean;
  /** True once the message was sealed without its media and they came later. */
  readonly late?: boolean;
}

export interface MediaState {
  readonly id: AttachmentId;
  readonly status: AttachmentStatus;
  /** Bytes, as counted. */
  readonly size?: number;
  /** Hex, as computed. */
  readonly sha256?: string;
}

/** Somebody got, read or played a message. */
export interface ReceiptEvent {
  readonly event: 'receipt';
  /** Of the message. */
  readonly key: JsonObject;
  /** JID of the reader; absent in a direct chat. */
  readonly by?: string;
  readonly action: 'delivered' | 'read' | 'played';
  /** Seconds since 1970. */
  readonly at: number;
}

/** The user deleted messages on his own devices. */
export interface DeletedHereEvent {
  readonly event: 'deleted-here';
  /** Of the message; only `remoteJid` where the whole chat was cleared. */
  readonly key: JsonObject;
  /** Whether this device had taken the message, as far as it is remembered. */
  readonly originalTaken?: boolean;
}

/** A call, from the signals about it, in their order: `WACallEvent` of the client. */
export interface CallEvent {
  readonly event: 'call';
  readonly signals: readonly JsonObject[];
}

/** A call of the phone's own log: `proto.CallLogRecord`. */
export interface CallRecordEvent {
  readonly event: 'call-record';
  readonly record: JsonObject;
}

/** Somebody who left a group before this device was linked: `proto.PastParticipant`. */
export interface PastMemberEvent {
  readonly event: 'past-member';
  readonly groupJid: string;
  readonly participant: JsonObject;
}

/** A LID that stood in earlier items without a number has one now. */
export interface IdentityEvent {
  readonly event: 'identity';
  readonly lid: string;
  /** E.164. */
  readonly phone: string;
}

export interface GapEvent {
  readonly event: 'gap';
  /** RFC 3339. */
  readonly from?: string;
  readonly until?: string;
  readonly reason: string;
}
