import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { FolderId, ItemId, MailboxId } from '../../../src/core/ids.ts';
import type { DeliveryPace, TargetAdapter } from '../../../src/core/target.ts';
import { mailBytes } from '../../../src/mail/write.ts';
import { deliverOnce } from '../../../src/targets/deliverOnce.ts';

/** A mail server in memory that takes an item as often as it is sent, as real ones do; its mailboxes are lists. */
export interface OutsideServer {
  /** The kind of target that delivers to it. */
  readonly adapter: TargetAdapter;
  /** By address, in the order of arrival. */
  readonly mailboxes: Map<string, ItemId[]>;
  readonly mails: Map<ItemId, Buffer>;
  /** The mailboxes of the calls, in the order in which they began. */
  readonly calls: string[];
  /** Before an item is taken: a Failure refuses it, what is thrown ends the call. */
  before: (mailbox: string, item: ItemId) => Promise<Failure | undefined>;
  /** After it was taken, before anybody is told. */
  after: (mailbox: string, item: ItemId) => Promise<void>;
  /** A stored sentence for the receipts. */
  note: string | undefined;
}

export function outsideServer(
  addresses: readonly string[],
  { kind = 'imap', pace }: { readonly kind?: string; readonly pace?: DeliveryPace } = {},
): OutsideServer {
  const spec = { name: kind, fields: [] };
  const server: OutsideServer = {
    mailboxes: new Map(addresses.map((address) => [address, []])),
    mails: new Map(),
    calls: [],
    before: async () => undefined,
    after: async () => undefined,
    note: undefined,
    adapter: {
      spec,
      open: (_values, { receipts }) => ({
        spec,
        ...(pace && { pace }),
        resolveMailbox: async (address) =>
          server.mailboxes.has(address) ? (`id of ${address}` as MailboxId) : undefined,
        ensureFolder: async (_mailbox, folder) => folder as FolderId,
        deliver: deliverOnce({ receipts, door: doorOf(server), mailboxesAtOnce: 2 }),
        check: async () => undefined,
        findVanished: async (mailbox, delivered) => {
          const items = itemsOf(server, mailbox);
          return delivered.flatMap(({ itemId }) => (items.includes(itemId) ? [] : [itemId]));
        },
      }),
    },
  };
  return server;
}

function doorOf(server: OutsideServer): Parameters<typeof deliverOnce>[0]['door'] {
  const receiptOf = (mailbox: MailboxId, itemId: ItemId) => ({
    itemId,
    mailbox,
    reference: `${itemsOf(server, mailbox).indexOf(itemId)}`,
    ...(server.note !== undefined && { note: server.note }),
  });
  return {
    lookFor: async (mailbox, _folder, wanted) =>
      wanted
        .filter(({ delivery }) => itemsOf(server, mailbox).includes(delivery.item.id))
        .map(({ delivery, run }) => ({ ...receiptOf(mailbox, delivery.item.id), run })),
    send: async (mailbox, _folder, sendings, { readAttachment }, tell) => {
      server.calls.push(addressOf(mailbox));
      for (const { delivery, run } of sendings) {
        const { id } = delivery.item;
        const failure = await server.before(addressOf(mailbox), id);
        if (failure !== undefined) {
          await tell([{ itemId: id, mailbox, failure }]);
          continue;
        }
        if (delivery.mail === null) throw new Error('a mail is missing');
        server.mails.set(id, Buffer.concat(await Array.fromAsync(mailBytes(delivery.mail, readAttachment))));
        itemsOf(server, mailbox).push(id);
        await server.after(addressOf(mailbox), id);
        await tell([{ ...receiptOf(mailbox, id), run }]);
      }
    },
  };
}

function addressOf(mailbox: MailboxId): string {
  return mailbox.slice('id of '.length);
}

function itemsOf(server: OutsideServer, mailbox: MailboxId): ItemId[] {
  const items = server.mailboxes.get(addressOf(mailbox));
  if (items !== undefined) return items;
  throw new Failure('mailbox-unknown', say`There is no such mailbox.`, say`Make it.`);
}
