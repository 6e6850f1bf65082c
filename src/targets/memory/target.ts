import { Failure } from '#core/failure.ts';
import { type FolderId, type MailboxId, makeUuid } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Target } from '#core/target.ts';
import { deliver, type MemoryStore } from '#targets/memory/deliver.ts';
import { spec } from '#targets/memory/spec.ts';

export type MemoryTarget = Target & { readonly store: MemoryStore };

/** @param addresses lower-case addresses of its mailboxes */
export function memoryTarget(addresses: readonly string[]): MemoryTarget {
  const byAddress = new Map(addresses.map((address) => [address, makeUuid<MailboxId>()]));
  const mailboxes = [...byAddress.values()].map((id) => ({ id, folders: new Map(), entries: new Map() }));
  const store: MemoryStore = {
    mailboxes: new Map(mailboxes.map((mailbox) => [mailbox.id, mailbox])),
    mails: new Map(),
  };
  return {
    spec,
    store,
    resolveMailbox: async (address) => byAddress.get(address.toLowerCase()),
    ensureFolder: async (id, name) => {
      const mailbox = store.mailboxes.get(id);
      if (mailbox === undefined)
        throw new Failure('mailbox-unknown', say`There is no mailbox ${id}.`, say`Make it first.`);
      const folder = mailbox.folders.get(name) ?? makeUuid<FolderId>();
      mailbox.folders.set(name, folder);
      return folder;
    },
    deliver: (batch, context) => deliver(store, batch, context),
    check: async () => {},
  };
}
