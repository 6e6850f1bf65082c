import { createHash } from 'node:crypto';
import type { FailureCode } from '#core/failure.ts';
import type { AttachmentId, FolderId, ItemId, MailboxId } from '#core/ids.ts';
import { type Attachment, type Item, serviceFolder } from '#core/item.ts';
import {
  type AttachmentReader,
  type Delivery,
  type DeliveryContext,
  isRefusal,
  type Place,
  type Receipt,
  type Target,
} from '#core/target.ts';
import { wholeMail } from '../mail/fixtures.ts';
import { makeItem } from '../mail/items.ts';
import { contextOf } from '../mailbox/archive.ts';

/** A target with the mailboxes alice@corp.example and bob@corp.example, and a look inside. */
export interface TargetUnderTest {
  readonly target: Target;
  /** The items of a folder in order of delivery. */
  itemsIn(mailbox: MailboxId, folder: FolderId): Promise<readonly ItemId[]>;
  /** Expects that a mailbox shows an item as its mail is, byte by byte where the target keeps bytes. */
  expectMail(mailbox: MailboxId, item: ItemId, mail: Buffer): Promise<void>;
  /** When the mailbox says that an item was received. */
  receivedAt?(mailbox: MailboxId, item: ItemId): Promise<Date>;
  /** Of targets outside. */
  readonly server?: ServerUnderTest;
  close(): Promise<void>;
}

/** A target outside, and what can be done to its server. */
export interface ServerUnderTest {
  /** The server takes the next mail and its answer is lost, with all that follows. */
  loseNextAnswer(): void | Promise<void>;
  /** The target as another process opens it: same receipts, same server. */
  reopen(): Promise<Target>;
  /** Size of an attachment in bytes that alice's mailbox does not take. */
  readonly tooLarge: number;
  /** What becomes of an item with such an attachment: refused, or delivered with a note in place of the attachment. */
  readonly largeItem: 'refused' | 'noted';
  /** Begins a trouble of alice's mailbox or of the server, and gives back how it ends. */
  readonly troubles: Readonly<Partial<Record<FailureCode, () => Promise<() => Promise<void>>>>>;
}

/** A target under test, the folders of its two mailboxes, and what tests do with them. */
export interface TargetBench {
  readonly under: TargetUnderTest;
  readonly alice: Place;
  readonly bob: Place;
  /** Delivers, and expects that every place took it. */
  deliver(
    batch: readonly Delivery[],
    context?: DeliveryContext,
    target?: Target,
  ): Promise<readonly Receipt[]>;
  /** An item that no other test delivers. */
  newItem(over?: Parameters<typeof makeItem>[0]): Item;
  withAttachment(content: Buffer): Item;
  /** How often alice's folder has an item. */
  count(item: Item): Promise<number>;
  expectMail(place: Place, delivery: Pick<Delivery, 'item' | 'mail'>, read: AttachmentReader): Promise<void>;
}

export async function targetBench(under: TargetUnderTest): Promise<TargetBench> {
  const alice = await placeOf(under.target, 'alice@corp.example');
  const bob = await placeOf(under.target, 'bob@corp.example');
  let made = 0;
  const newItem: TargetBench['newItem'] = (over = {}) => {
    made += 1;
    return makeItem({ nativeId: `suite-${made}`, ...over });
  };
  return {
    under,
    alice,
    bob,
    newItem,
    deliver: async (batch, context = contextOf(), target = under.target) => {
      const results = await target.deliver(batch, context);
      return results.map((result) => {
        if (isRefusal(result)) throw result.failure;
        return result;
      });
    },
    withAttachment: (content) =>
      newItem({ attachments: [attachmentOf(content, made)], content: { type: 'document' } }),
    count: async (item) => {
      const listed = await under.itemsIn(alice.mailbox, alice.folder);
      return listed.filter((id) => id === item.id).length;
    },
    expectMail: async ({ mailbox }, { item, mail }, read) => {
      if (mail === null) throw new Error('a delivery without mail');
      await under.expectMail(mailbox, item.id, await wholeMail(mail, read));
    },
  };
}

async function placeOf(target: Target, address: string): Promise<Place> {
  const mailbox = await target.resolveMailbox(address);
  if (mailbox === undefined) throw new Error(`no mailbox ${address}`);
  return { mailbox, folder: await target.ensureFolder(mailbox, serviceFolder.whatsapp) };
}

function attachmentOf(content: Buffer, number: number): Attachment {
  return {
    id: `attachment-${number}` as AttachmentId,
    fileName: 'drawing.pdf',
    mimeType: 'application/pdf',
    kind: 'document',
    status: 'available',
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** Reads the content of an item's one attachment. */
export function readerOf(item: Item, content: Buffer): AttachmentReader {
  return (id) => contextOf('', { [item.attachments[0]?.id ?? '']: content }).readAttachment(id);
}
