import type { JsonObject } from '#core/untyped.ts';
import type { Folder, Mailbox, StoredMessage } from './mailbox.ts';

/** A message as a test looks at it. */
export interface SeenMessage {
  readonly id: string;
  readonly folder: string;
  readonly subject: string;
  readonly internetMessageId: string;
  readonly isDraft: boolean;
  readonly isRead: boolean;
  readonly received: Date;
  readonly sent: Date;
  /** As they were given: from, toRecipients, body, internetMessageHeaders … */
  readonly given: JsonObject;
  /** Extended properties by the id in the service's form, e.g. `String 0x1a`. */
  readonly properties: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string | null;
    readonly size: number;
    readonly sha256: string;
  }[];
}

/** A mailbox as its owner and a test see it. */
export class MailboxView {
  readonly #mailbox: Mailbox;

  constructor(mailbox: Mailbox) {
    this.#mailbox = mailbox;
  }

  /** All of them, the hidden ones too, but not those that every mailbox has. */
  get folders(): readonly Readonly<Folder>[] {
    return [...this.#mailbox.folders.values()].filter((folder) => folder.wellKnown === undefined);
  }

  /** Without a folder's name, those of all folders; oldest first. */
  messages(folderName?: string): readonly SeenMessage[] {
    return this.#mailbox
      .messagesOf()
      .map((message) => this.#seen(message))
      .filter(({ folder }) => folderName === undefined || folder === folderName);
  }

  /** How many messages have each value of a named property: the one of `String {guid} Name NAME`. */
  countBy(name: string): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const message of this.#mailbox.messages.values()) {
      const value = [...message.properties].find(([id]) => id.endsWith(` Name ${name}`))?.[1];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }

  /** Deleted messages that a hold would still have. */
  get recoverable(): number {
    return this.#mailbox.recoverable.length;
  }

  get bytes(): number {
    return this.#mailbox.bytes;
  }

  /** From now on there is no room for more. */
  fill(): void {
    this.#mailbox.quotaBytes = this.#mailbox.bytes;
  }

  /** The owner empties the bin, or the operator buys room. */
  makeRoom(quotaBytes: number): void {
    this.#mailbox.quotaBytes = quotaBytes;
  }

  /** The owner deletes a message: it goes to Deleted Items. */
  moveToDeleted(id: string): void {
    const [message, deleted] = [this.#message(id), this.#mailbox.folder('deleteditems')];
    if (deleted) this.#mailbox.move(message, deleted.id);
  }

  /** The owner deletes it for good. */
  remove(id: string): void {
    this.#mailbox.remove(this.#message(id));
  }

  /** The owner gives a folder another name, or puts it below another. */
  changeFolder(name: string, change: { readonly displayName?: string; readonly below?: string }): void {
    const folder = [...this.#mailbox.folders.values()].find((each) => each.displayName === name);
    if (!folder) throw new Error(`there is no folder ${name}`);
    if (change.displayName !== undefined) folder.displayName = change.displayName;
    if (change.below !== undefined)
      folder.parentId = this.#mailbox.folder(change.below)?.id ?? folder.parentId;
  }

  #message(id: string): StoredMessage {
    const message = this.#mailbox.message(id);
    if (!message) throw new Error('there is no such message');
    return message;
  }

  #seen(message: StoredMessage): SeenMessage {
    return {
      id: message.immutableId,
      folder: this.#mailbox.folders.get(message.folderId)?.displayName ?? '',
      subject: String(message.given.subject ?? ''),
      internetMessageId: message.internetMessageId,
      isDraft: message.draft,
      isRead: message.read,
      received: message.received,
      sent: message.sent,
      given: message.given,
      properties: Object.fromEntries(message.properties),
      attachments: message.attachments.map(({ name, contentType, content, sha256 }) => ({
        name,
        contentType,
        size: content.length,
        sha256,
      })),
    };
  }
}
