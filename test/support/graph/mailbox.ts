import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { JsonObject } from '#core/untyped.ts';
import { GraphError } from './answers.ts';
import type { ExtendedProperties } from './properties.ts';

export interface Folder {
  /** The same with and without immutable ids: containers have one id (concepts/outlook-immutable-id.md). */
  readonly id: string;
  displayName: string;
  parentId: string;
  readonly hidden: boolean;
  /** The name by which a path may call it, e.g. `inbox`. */
  readonly wellKnown?: string;
}

export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string | null;
  readonly contentId: string | null;
  readonly isInline: boolean;
  readonly content: Buffer;
  readonly sha256: string;
  readonly modified: Date;
}

export interface StoredMessage {
  readonly immutableId: string;
  /** Changes when the message moves. */
  ordinaryId: string;
  changeKey: string;
  folderId: string;
  readonly created: Date;
  modified: Date;
  readonly draft: boolean;
  read: boolean;
  received: Date;
  sent: Date;
  /** subject, body, from, toRecipients … as they were given. */
  given: JsonObject;
  readonly internetMessageId: string;
  readonly properties: ExtendedProperties;
  readonly attachments: StoredAttachment[];
  /** Of the body that made it, in bytes. */
  readonly bodyBytes: number;
}

const wellKnownFolders: readonly (readonly [string, string])[] = [
  ['inbox', 'Inbox'],
  ['drafts', 'Drafts'],
  ['sentitems', 'Sent Items'],
  ['deleteditems', 'Deleted Items'],
  ['junkemail', 'Junk Email'],
  ['outbox', 'Outbox'],
  ['archive', 'Archive'],
  ['conversationhistory', 'Conversation History'],
];

/** A primary mailbox: what Exchange keeps of one user. */
export class Mailbox {
  readonly folders = new Map<string, Folder>();
  readonly messages = new Map<string, StoredMessage>();
  /** Messages that were deleted: still there for holds, out of reach of the API. */
  readonly recoverable: StoredMessage[] = [];
  readonly rootId: string;
  /** Of one message with its attachments, in bytes. */
  readonly maxMessageBytes: number;
  /** Of all messages, in bytes; a mailbox that is full answers ErrorQuotaExceeded. */
  quotaBytes: number;
  readonly #ordinary = new Map<string, StoredMessage>();
  readonly #byMessageId = new Map<string, StoredMessage[]>();
  #bytes = 0;

  constructor(limits: { readonly maxMessageBytes: number; readonly quotaBytes: number }) {
    this.maxMessageBytes = limits.maxMessageBytes;
    this.quotaBytes = limits.quotaBytes;
    const root: Folder = {
      id: folderId(),
      displayName: 'Top of Information Store',
      parentId: '',
      hidden: false,
      wellKnown: 'msgfolderroot',
    };
    this.rootId = root.id;
    this.folders.set(root.id, root);
    for (const [wellKnown, displayName] of wellKnownFolders) {
      const folder = { id: folderId(), displayName, parentId: root.id, hidden: false, wellKnown };
      this.folders.set(folder.id, folder);
    }
  }

  folder(idOrName: string): Folder | undefined {
    const name = idOrName.toLowerCase();
    return (
      this.folders.get(idOrName) ?? [...this.folders.values()].find((folder) => folder.wellKnown === name)
    );
  }

  children(parentId: string): Folder[] {
    return [...this.folders.values()].filter((folder) => folder.parentId === parentId);
  }

  /** By either of its ids. */
  message(id: string): StoredMessage | undefined {
    return this.messages.get(id) ?? this.#ordinary.get(id);
  }

  /** Without a folder, those of all folders. */
  messagesOf(folderId?: string): StoredMessage[] {
    const all = [...this.messages.values()];
    return folderId === undefined ? all : all.filter((message) => message.folderId === folderId);
  }

  withMessageId(internetMessageId: string): readonly StoredMessage[] {
    return this.#byMessageId.get(internetMessageId) ?? [];
  }

  get bytes(): number {
    return this.#bytes;
  }

  add(message: StoredMessage): void {
    this.messages.set(message.immutableId, message);
    this.#ordinary.set(message.ordinaryId, message);
    const same = this.#byMessageId.get(message.internetMessageId) ?? [];
    this.#byMessageId.set(message.internetMessageId, [...same, message]);
    this.#bytes += sizeOf(message);
  }

  attach(message: StoredMessage, attachment: StoredAttachment): void {
    message.attachments.push(attachment);
    message.changeKey = changeKey();
    this.#bytes += attachment.content.length;
  }

  detach(message: StoredMessage, attachment: StoredAttachment): void {
    message.attachments.splice(message.attachments.indexOf(attachment), 1);
    this.#bytes -= attachment.content.length;
  }

  /** Puts it into another folder; its ordinary id changes, the immutable one does not. */
  move(message: StoredMessage, folderId: string): void {
    this.#ordinary.delete(message.ordinaryId);
    message.ordinaryId = ordinaryId();
    message.folderId = folderId;
    this.#ordinary.set(message.ordinaryId, message);
  }

  remove(message: StoredMessage): void {
    this.messages.delete(message.immutableId);
    this.#ordinary.delete(message.ordinaryId);
    const same = this.withMessageId(message.internetMessageId).filter((other) => other !== message);
    this.#byMessageId.set(message.internetMessageId, same);
    this.#bytes -= sizeOf(message);
    this.recoverable.push(message);
  }
}

/** In bytes, with its attachments. */
export function sizeOf(message: StoredMessage): number {
  return message.attachments.reduce((sum, { content }) => sum + content.length, message.bodyBytes);
}

/** Refuses a message of `size` bytes, or `added` bytes more in the mailbox, that do not fit. */
export function refuseTooMuch(mailbox: Mailbox, size: number, added: number): void {
  if (size > mailbox.maxMessageBytes) {
    throw new GraphError(
      400,
      'ErrorMessageSizeExceeded',
      'The message exceeds the maximum supported size., Cannot save changes made to an item to store.',
    );
  }
  if (mailbox.bytes + added > mailbox.quotaBytes) {
    throw new GraphError(507, 'ErrorQuotaExceeded', 'Cannot save changes made to an item to store.');
  }
}

export const folderId = (): string => `AQMk${randomBytes(36).toString('base64url')}AAAA==`;
export const ordinaryId = (): string => `AAMk${randomBytes(54).toString('base64url')}AAA=`;
export const immutableId = (): string => `AAkA${randomBytes(54).toString('base64url')}AAA=`;
export const changeKey = (): string => `CQAAABYA${randomBytes(18).toString('base64url')}`;

export function storedAttachment(
  described: { name: string; contentType?: string | null; contentId?: string | null; isInline?: boolean },
  content: Buffer,
  modified: Date,
): StoredAttachment {
  return {
    id: `AAMk${randomUUID().replaceAll('-', '')}BEgAQAA=`,
    name: described.name,
    contentType: described.contentType ?? null,
    contentId: described.contentId ?? null,
    isInline: described.isInline ?? false,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    modified,
  };
}
