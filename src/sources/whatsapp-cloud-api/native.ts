import type { AttachmentId } from '#core/ids.ts';
import type { JsonObject } from '#core/untyped.ts';

/** What of a webhook one event is. */
export type Part =
  | 'message'
  | 'echo'
  | 'history-message'
  /** A file of the history that comes after its placeholder. */
  | 'history-media'
  | 'history-error'
  | 'status'
  | 'call'
  | 'call-status'
  | 'group'
  | 'contact'
  /** Number and business-scoped id of one customer, seen together. */
  | 'person'
  /** A customer's old and new number, from a system message. */
  | 'new-number'
  | 'account'
  | 'error'
  /** What has no place above: unknown fields, whole. */
  | 'rest';

/** A medium that an event names, in the order of `mediaNamedBy`. */
export type MediaState =
  | { readonly id: AttachmentId; readonly status: 'pending' | 'expired' | 'failed' }
  | {
      readonly id: AttachmentId;
      readonly status: 'available';
      /** Bytes. */
      readonly size: number;
      /** 64 hex digits. */
      readonly sha256: string;
      /** What the origin says now. */
      readonly mimeType?: string;
    };

interface WithMedia {
  readonly media?: readonly MediaState[];
  /** The media came after the message was sealed. */
  readonly late?: boolean;
}

/** One event of a webhook: the webhook as Meta sent it, narrowed to this event. */
export interface WebhookEvent extends WithMedia {
  readonly kind: 'webhook';
  readonly part: Part;
  /** RFC 3339. */
  readonly capturedAt: string;
  readonly webhook: JsonObject;
}

/** A message that the organisation's own program sent through the pass-through address. */
export interface SentEvent extends WithMedia {
  readonly kind: 'sent';
  readonly capturedAt: string;
  /** Names the attempt, where Meta gave the message no id. */
  readonly attempt: string;
  readonly phoneNumberId: string;
  /** The business number, digits or as Meta writes it. */
  readonly displayPhoneNumber: string;
  readonly request: JsonObject;
  /** It tells no more than that nobody knows whether the message went out. */
  readonly doubt?: boolean;
  /** Meta's answer; absent when it was lost, so that nobody knows whether the message went out. */
  readonly answer?: JsonObject;
}

/** A period without capture. */
export interface GapEvent {
  readonly kind: 'gap';
  readonly capturedAt: string;
  /** WhatsApp Business account id, or the number with `+`. */
  readonly account: string;
  readonly from: string;
  readonly until?: string;
  readonly reason: string;
}

/** A body with a good signature that is no webhook. */
export interface UnreadableEvent {
  readonly kind: 'unreadable';
  readonly capturedAt: string;
  /** The bytes, base64. */
  readonly body: string;
}

/** A native event of this source. */
export type CloudEvent = WebhookEvent | SentEvent | GapEvent | UnreadableEvent;
