import { say } from '#core/sentence.ts';
import { Failure } from '../../../src/core/failure.ts';
import type { FolderId, ItemId, MailboxId, RunId } from '../../../src/core/ids.ts';
import type { Item } from '../../../src/core/item.ts';
import type { Place, Target } from '../../../src/core/target.ts';
import { mailBytes } from '../../../src/mail/write.ts';

export interface RecordedEntry {
  readonly run: RunId;
  readonly folder: string;
  readonly quarantine: Place['quarantine'];
}

/** A target that keeps everything in memory and writes down what it got; mailbox and folder ids are their names. */
export interface RecordingTarget extends Target {
  /** Mailbox address to item to entry. */
  readonly mailboxes: Map<string, Map<ItemId, RecordedEntry>>;
  readonly items: Map<ItemId, Item>;
  readonly mails: Map<ItemId, Buffer>;
  /** How many items each call of `deliver` had. */
  readonly batches: number[];
}

export function recordingTarget(addresses: readonly string[]): RecordingTarget {
  const target: RecordingTarget = {
    spec: { name: 'recording', fields: [] },
    mailboxes: new Map(['quarantine', ...addresses].map((address) => [address, new Map()])),
    items: new Map(),
    mails: new Map(),
    batches: [],
    resolveMailbox: async (address) => (target.mailboxes.has(address) ? (address as MailboxId) : undefined),
    ensureFolder: async (_mailbox, folder) => folder as FolderId,
    deliver: async (batch, { run, readAttachment }) => {
      target.batches.push(batch.length);
      for (const { item, mail } of batch) {
        if (target.items.has(item.id)) continue;
        if (mail === null)
          throw new Failure('not-found', say`The item is new, and comes without its mail.`, say`Give it.`);
        const parts: Uint8Array[] = [];
        for await (const part of mailBytes(mail, readAttachment)) parts.push(part);
        target.items.set(item.id, item);
        target.mails.set(item.id, Buffer.concat(parts));
      }
      return batch.flatMap(({ item, places }) =>
        places.map((place) => {
          const entries = target.mailboxes.get(place.mailbox);
          if (entries === undefined)
            throw new Failure('mailbox-unknown', say`No such mailbox.`, say`Make it.`);
          const entry = entries.get(item.id) ?? { run, folder: place.folder, quarantine: place.quarantine };
          entries.set(item.id, entry);
          return { itemId: item.id, mailbox: place.mailbox, run: entry.run, reference: `${entries.size}` };
        }),
      );
    },
    check: async () => undefined,
  };
  return target;
}
