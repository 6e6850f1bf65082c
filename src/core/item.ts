import { type AttachmentId, type ItemId, makeItemId } from '#core/ids.ts';
import type { Participant } from '#core/participant.ts';

/**
 * An item is one event of a conversation, immutable. This is the form that travels inside envelopes and packs;
 * `docs/formats/item.md` describes it for other vendors' capture. Fields are a superset of Global Relay
 * conversation events, RSMF 2.0 and TeleMessage's device model.
 */
export const itemSchemaVersion = 1;

export const itemKinds = [
  'message',
  'edit',
  'deletion',
  'recall',
  'reaction',
  'receipt',
  'call',
  'membership',
  'group-change',
  'consent',
  'identity',
  'late-media',
  'system',
  'gap',
] as const;
export type ItemKind = (typeof itemKinds)[number];

export const services = ['whatsapp', 'wechat'] as const;
export type Service = (typeof services)[number];

export const captureMethods = [
  'linked-device',
  'cloud-api',
  'coexistence',
  'msgaudit',
  'export',
  'backup',
  'delivery',
] as const;
export type CaptureMethod = (typeof captureMethods)[number];

/** Where the event's time comes from, and so how far to trust it. */
export const clockSources = ['server', 'device', 'export', 'capture'] as const;
export type ClockSource = (typeof clockSources)[number];

/** Doubts about a time: kept and flagged, never repaired. */
export const timeDoubts = ['before-2009', 'in-future', 'dst-ambiguous', 'dst-gap', 'date-order'] as const;
export type TimeDoubt = (typeof timeDoubts)[number];

export const contentTypes = [
  'text',
  'image',
  'video',
  'audio',
  'voice',
  'document',
  'sticker',
  'gif',
  'contact',
  'location',
  'live-location',
  'poll',
  'link',
  'card',
  'other',
] as const;
export type ContentType = (typeof contentTypes)[number];

/** Whose capture it is. Not part of the item's identity. */
export interface Account {
  readonly id: string;
  readonly userEmail?: string;
  /** E.164. */
  readonly phone?: string;
  readonly displayName?: string;
}

export interface Conversation {
  /** Direct: `directConversation` of the two native ids. Group: the group's native id. */
  readonly id: string;
  readonly type: 'direct' | 'group' | 'broadcast' | 'channel';
  readonly title?: string;
}

export interface Reference {
  readonly relation:
    | 'replyTo'
    | 'edits'
    | 'deletes'
    | 'reactsTo'
    | 'forwardOf'
    | 'quotes'
    | 'receiptOf'
    | 'mediaOf';
  readonly itemId?: ItemId;
  /** The native id of the other item; kept although `itemId` is known. */
  readonly nativeId?: string;
  readonly quotedText?: string;
}

export interface Content {
  readonly type: ContentType;
  readonly text?: string;
  readonly html?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly location?: {
    readonly latitude?: number;
    readonly longitude?: number;
    readonly name?: string;
    readonly address?: string;
    readonly url?: string;
  };
  readonly contacts?: readonly { readonly name?: string; readonly vcard?: string }[];
  readonly poll?: {
    readonly question: string;
    readonly options: readonly { readonly text: string; readonly votes?: number }[];
  };
  readonly link?: { readonly url: string; readonly title?: string; readonly description?: string };
  /** What a source offers beyond these fields, as it came. */
  readonly structured?: Readonly<Record<string, unknown>>;
}

export const attachmentStatuses = ['available', 'pending', 'expired', 'omitted', 'failed'] as const;
export type AttachmentStatus = (typeof attachmentStatuses)[number];

export interface Attachment {
  readonly id: AttachmentId;
  readonly fileName: string;
  /** From the content where it can be told, else the source's claim. */
  readonly mimeType: string;
  /** Bytes; absent unless `available`. */
  readonly size?: number;
  /** SHA-256 of the content, 64 lower-case hex digits; absent unless `available`. */
  readonly sha256?: string;
  readonly sourceHash?: { readonly algorithm: string; readonly value: string };
  readonly kind: 'image' | 'video' | 'audio' | 'voice' | 'document' | 'sticker' | 'gif' | 'contact' | 'other';
  readonly durationSeconds?: number;
  readonly width?: number;
  readonly height?: number;
  /** Only `available` has content; the others say why there is none. */
  readonly status: AttachmentStatus;
  readonly viewOnce?: boolean;
}

export interface Item {
  readonly schema: typeof itemSchemaVersion;
  readonly id: ItemId;
  readonly service: Service;
  readonly platform: 'whatsapp' | 'wechat' | 'wecom';
  /** Part of the identity; empty where the source knows no organisations. */
  readonly tenant: string;
  readonly nativeId: string;
  readonly revision: number;
  readonly kind: ItemKind;
  /** When it happened: RFC 3339, milliseconds, UTC. */
  readonly occurredAt: string;
  readonly capturedAt: string;
  readonly clockSource: ClockSource;
  readonly timePrecision: 'millisecond' | 'second' | 'minute';
  readonly timeDoubts?: readonly TimeDoubt[];
  /** Order among items of one conversation and one `occurredAt`; a source's own order (an export's line number). */
  readonly order: number;
  readonly source: { readonly name: string; readonly method: CaptureMethod; readonly version: string };
  readonly account: Account;
  /**
   * Who gets it: every mapped participant, or only the capturing account's user. Exports go to the account alone:
   * they have no native ids, so two people's exports of one conversation could not be told from doubles.
   */
  readonly audience: 'participants' | 'account';
  /** Seen from the organisation. */
  readonly direction: 'in' | 'out' | 'internal';
  readonly conversation: Conversation;
  /** Absent only where nobody sent it: system, gap, and what a source cannot attribute. */
  readonly sender?: Participant;
  readonly recipients: readonly Participant[];
  readonly participantsSnapshotAt?: string;
  readonly refers?: readonly Reference[];
  readonly content?: Content;
  readonly edit?: { readonly version: number; readonly previousText?: string };
  readonly deletion?: {
    readonly by?: string;
    readonly scope: 'everyone' | 'me' | 'admin' | 'unknown';
    readonly originalAvailable: boolean;
  };
  readonly reaction?: { readonly emoji: string; readonly removed: boolean };
  readonly call?: {
    readonly media: 'voice' | 'video';
    readonly group: boolean;
    readonly startedAt?: string;
    readonly endedAt?: string;
    readonly durationSeconds?: number;
    readonly outcome: 'answered' | 'missed' | 'rejected' | 'cancelled' | 'failed' | 'unknown';
    readonly recording?: AttachmentId;
  };
  readonly membership?: {
    readonly change: 'joined' | 'left' | 'added' | 'removed' | 'promoted' | 'demoted';
    readonly members: readonly Participant[];
    readonly by?: Participant;
  };
  readonly groupChange?: {
    readonly change: 'created' | 'renamed' | 'picture' | 'description' | 'settings' | 'closed';
    readonly previous?: string;
    readonly next?: string;
  };
  readonly consent?: {
    readonly state: 'agreed' | 'refused' | 'default' | 'informed';
    readonly text?: string;
  };
  /** Later knowledge: this native id and those are one person. */
  readonly identity?: { readonly participant: Participant; readonly alsoKnownAs: readonly string[] };
  readonly receipts?: readonly {
    readonly participant: Participant;
    readonly action: 'delivered' | 'read' | 'played';
    readonly at: string;
  }[];
  readonly gap?: { readonly from?: string; readonly until?: string; readonly reason: string };
  readonly attachments: readonly Attachment[];
  readonly flags?: {
    readonly forwarded?: boolean;
    readonly frequentlyForwarded?: boolean;
    readonly ephemeralSeconds?: number;
    readonly viewOnce?: boolean;
    readonly starred?: boolean;
    readonly broadcast?: boolean;
  };
  /** The native event as it came: what the item was made from, for re-conversion and for court. */
  readonly raw?: { readonly mediaType: string; readonly encoding: 'utf8' | 'base64'; readonly data: string };
}

/**
 * What a source's `convert` gives: everything but what only the site knows. `nativeId` is absent where the source
 * has none (exports); the site then aligns the draft with what it has seen of that chat and numbers it.
 */
export type ItemDraft = Omit<Item, 'id' | 'direction' | 'nativeId'> & { readonly nativeId?: string };

/** The id that an item's own fields give. */
export function itemIdOf(item: Omit<Item, 'id' | 'direction'>): ItemId {
  return makeItemId({
    service: item.service,
    tenant: item.tenant,
    conversation: item.conversation.id,
    nativeId: item.nativeId,
    sender: item.sender?.nativeId ?? '',
    kind: item.kind,
    revision: item.revision,
  });
}

/** Sender and recipients, each native id once, sender first. */
export function itemParticipants(item: Pick<Item, 'sender' | 'recipients'>): readonly Participant[] {
  const seen = new Map<string, Participant>();
  for (const participant of item.sender ? [item.sender, ...item.recipients] : item.recipients) {
    if (!seen.has(participant.nativeId)) seen.set(participant.nativeId, participant);
  }
  return [...seen.values()];
}

/** The folder in the user's mailbox, and the name of the product. The words are Microsoft's, the same in every language. */
export const serviceFolder: Record<Service, string> = {
  whatsapp: 'WhatsApp Archiver',
  wechat: 'WeChat Archiver',
};
