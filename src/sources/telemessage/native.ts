import type { AttachmentId } from '#core/ids.ts';
import type { Attachment, Service } from '#core/item.ts';

/** Somebody as a header of a mail names him. Either may be empty. */
export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

/** How a mail came. */
export type Delivery =
  | { readonly by: 'zip'; readonly zip: string; readonly file: string }
  | { readonly by: 'smtp'; readonly from: string; readonly to: readonly string[] };

/** An attachment, cut out of its mail. */
export interface AttachmentFacts {
  readonly id: AttachmentId;
  readonly fileName: string;
  readonly mimeType: string;
  readonly kind: Attachment['kind'];
  readonly size: number;
  readonly sha256: string;
  /** Its transfer encoding was broken: the content is the encoded bytes as they came. */
  readonly undecoded?: true;
}

/** The envelope that journaling puts around a mail. */
export interface Journal {
  /** `Sender: …`, `To: … , Expanded: …`, as they stand. */
  readonly lines: readonly string[];
  /** Addresses behind `To`, `Cc`, `Bcc` and `Recipient`. */
  readonly recipients: readonly string[];
  /** The wrapping mail without what it wraps. */
  readonly raw: RawMail;
}

export interface RawMail {
  readonly encoding: 'utf8' | 'base64';
  readonly data: string;
}

/** What a mail's headers and text parts say. */
export interface MailFacts {
  /** Without brackets. */
  readonly messageId?: string;
  /** As it stands. */
  readonly date?: string;
  readonly subject?: string;
  readonly from: readonly MailPerson[];
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  /** Every other header that is not about transport or encoding, in its order. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text?: string;
  readonly html?: string;
}

/** One message of a threaded mail, by its own line. */
export interface ThreadMessage {
  /** 1 for the first. */
  readonly index: number;
  /** RFC 3339, milliseconds, UTC. */
  readonly at: string;
  readonly precision: 'second' | 'minute';
  readonly author: MailPerson;
  readonly text: string;
  /** Its lines as they stand in the mail. */
  readonly lines: string;
}

/** A mail, or bytes that are none. */
export interface MailEvent {
  readonly type: 'mail';
  readonly service: Service;
  readonly delivery: Delivery;
  /** Of the mail's bytes; of a journal's, those inside: the same mail is the same, wrapped or not. */
  readonly sha256: string;
  readonly capturedAt: string;
  /** Absent: these bytes are no mail. */
  readonly mail?: MailFacts;
  readonly journal?: Journal;
  /** The mail without its attachments, or, where `cut`, its header block. */
  readonly raw: RawMail;
  /** Something did not fit into the item; the attachment `mail.eml` has the whole of it, without its attachments. */
  readonly cut?: true;
  readonly attachments: readonly AttachmentFacts[];
  /** How many messages a threaded mail was read as; they are events of their own. */
  readonly threadLength?: number;
}

export interface ThreadEvent {
  readonly type: 'thread-message';
  readonly of: Pick<MailEvent, 'service' | 'delivery' | 'sha256' | 'capturedAt'> & {
    readonly mail: MailFacts;
  };
  readonly message: ThreadMessage;
}

/** What a ZIP should have held, and did not; or what nothing vouches for. */
export const gapReasons = [
  'listed-missing',
  'more-missing',
  'not-listed',
  'empty',
  'unreadable',
  'too-large',
  'count',
  'no-manifest',
] as const;

export interface GapEvent {
  readonly type: 'gap';
  readonly service: Service;
  readonly capturedAt: string;
  readonly zip: string;
  /** Of the ZIP. */
  readonly sha256: string;
  readonly reason: (typeof gapReasons)[number];
  readonly file?: string;
  /** What the manifest says, and what is there. */
  readonly expected?: number;
  readonly found?: number;
}

export type DeliveryEvent = MailEvent | ThreadEvent | GapEvent;
