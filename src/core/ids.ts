import { createHash, randomBytes } from 'node:crypto';

/** Branded ids: a plain string is not an id until one of the functions here made or parsed it. */
export type Brand<Name extends string> = string & { readonly __brand: Name };

/** SHA-256 of an item's identity, as 43 characters of base64url. */
export type ItemId = Brand<'ItemId'>;
export type EnvelopeId = Brand<'EnvelopeId'>;
export type AttachmentId = Brand<'AttachmentId'>;
export type ConnectorId = Brand<'ConnectorId'>;
export type RunId = Brand<'RunId'>;
export type PackId = Brand<'PackId'>;
export type MailboxId = Brand<'MailboxId'>;
export type FolderId = Brand<'FolderId'>;
export type UserId = Brand<'UserId'>;
export type SiteId = Brand<'SiteId'>;

/** What makes an item that item. Never the capturing account, device, time or `fromMe`. */
export interface ItemIdentity {
  readonly service: string;
  /** The organisation at the source (WeCom corp id, WABA id); empty where the source has none. */
  readonly tenant: string;
  /** See `directConversation`; a group's native id otherwise. */
  readonly conversation: string;
  /** The message id at the source. */
  readonly nativeId: string;
  /** The sender's native id; empty for items without one (system, gap). */
  readonly sender: string;
  readonly kind: string;
  /** 0 for the first; an edit's version, a reaction's or receipt's counter. */
  readonly revision: number;
}

/**
 * The identity of an item: SHA-256 over the JSON array of the seven fields, in the order of DESIGN section 3,
 * each string in Unicode form NFC. Equal on every device and account that captured the same event.
 */
export function makeItemId(identity: ItemIdentity): ItemId {
  const { service, tenant, conversation, nativeId, sender, kind, revision } = identity;
  const fields = [service, tenant, conversation, nativeId, sender, kind].map((field) =>
    field.normalize('NFC'),
  );
  return createHash('sha256')
    .update(JSON.stringify([...fields, revision]))
    .digest('base64url') as ItemId;
}

const itemIdForm = /^[A-Za-z0-9_-]{43}$/;

/** @returns the id, or undefined when the text is not 43 characters of base64url */
export function parseItemId(text: string): ItemId | undefined {
  return itemIdForm.test(text) ? (text as ItemId) : undefined;
}

/** The 32 bytes of an item id, as the database and the packs keep it. */
export function itemIdBytes(id: ItemId): Buffer {
  return Buffer.from(id, 'base64url');
}

/** @param bytes 32 bytes */
export function itemIdFromBytes(bytes: Uint8Array): ItemId {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url') as ItemId;
}

/** The canonical conversation of two people: their native ids, sorted, so that both sides name it alike. */
export function directConversation(one: string, other: string): string {
  return one <= other ? `${one}|${other}` : `${other}|${one}`;
}

/**
 * A UUIDv7 (RFC 9562 section 5.7): 48 bits of milliseconds, then random bits; sorts by time of making.
 * @param now milliseconds since 1970
 */
export function makeUuid<Id extends string = string>(now: number = Date.now()): Id {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** @returns the id in lower case, or undefined when the text is not a UUID */
export function parseUuid<Id extends string>(text: string): Id | undefined {
  const lower = text.toLowerCase();
  return uuidForm.test(lower) ? (lower as Id) : undefined;
}
