import type { Readable } from 'node:stream';
import { isFailure } from '#core/failure.ts';
import type { FolderId, ItemId, MailboxId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { Delivery, DeliveryContext, Receipt } from '#core/target.ts';
import { type OpenedAttachment, openAttachment } from '#mailbox/attachment.ts';
import { type Around, type AroundOptions, conversationAround } from '#mailbox/conversation.ts';
import { deliver } from '#mailbox/deliver.ts';
import { addDomain, automaticMailbox, listDomains, removeDomain } from '#mailbox/domains.ts';
import { type EntryOptions, type EntryPage, listEntries } from '#mailbox/entries.ts';
import { type Figures, openFigures } from '#mailbox/figures.ts';
import { markNewIndex } from '#mailbox/indexState.ts';
import type { SignedHead } from '#mailbox/ledger/signedHead.ts';
import {
  createMailbox,
  ensureFolder,
  type Folder,
  findMailbox,
  findMailboxes,
  listFolders,
  listMailboxes,
  type Mailbox,
  type MailboxWithCount,
  requireMailbox,
} from '#mailbox/mailboxes.ts';
import { type NewestOptions, type NewestPage, newestEntries } from '#mailbox/newest.ts';
import { type Observation, observe } from '#mailbox/observe.ts';
import { type ArchiveOptions, openParts } from '#mailbox/openParts.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { listQuarantined, type Quarantined, release } from '#mailbox/quarantine.ts';
import type { IndexQuery, SearchResult } from '#mailbox/query.ts';
import { type ArchivedMail, deliveredBy, openMail, readItem, readMail } from '#mailbox/read.ts';
import { type Progress, type RebuildReport, rebuild } from '#mailbox/rebuild.ts';
import { type Recovered, recover } from '#mailbox/recover.ts';
import { referringTo } from '#mailbox/referring.ts';
import { count, search } from '#mailbox/search.ts';
import { shredItems } from '#mailbox/shred.ts';
import { type VerifyOptions, type VerifyReport, verify } from '#mailbox/verify.ts';
import { type PlacedItem, wherePlaced } from '#mailbox/wherePlaced.ts';

/** The built-in archive: mailboxes over packs, key files, ledger and index. What each method throws stands at its function. */
export interface Archive {
  createMailbox(address: string, options?: { displayName?: string }): Promise<Mailbox>;
  findMailbox(address: string): Promise<Mailbox | undefined>;
  /** Those of the addresses that have a mailbox, by the address as it was given. */
  findMailboxes(addresses: readonly string[]): Promise<ReadonlyMap<string, Mailbox>>;
  requireMailbox(address: string): Promise<Mailbox>;
  listMailboxes(): Promise<MailboxWithCount[]>;
  listFolders(mailbox: MailboxId): Promise<Folder[]>;
  ensureFolder(mailbox: MailboxId, name: string): Promise<FolderId>;
  listEntries(mailbox: MailboxId, options?: EntryOptions): Promise<EntryPage>;
  newestEntries(mailbox: MailboxId, options: NewestOptions): Promise<NewestPage>;
  /** Items around one of them in its conversation. */
  conversationAround(item: ItemId, options: AroundOptions): Promise<Around>;
  /** Edits, deletions, reactions and others that refer to an item. */
  referringTo(item: Item): Promise<ItemId[]>;
  /** What the archive holds, and what came in day by day. */
  readonly figures: Figures;
  wherePlaced(items: readonly ItemId[]): Promise<PlacedItem[]>;
  addDomain(domain: string): Promise<string>;
  removeDomain(domain: string): Promise<void>;
  listDomains(): Promise<string[]>;
  /** Failure `not-found`. */
  automaticMailbox(address: string): Promise<MailboxId | undefined>;
  deliver(batch: readonly Delivery[], context: DeliveryContext): Promise<Receipt[]>;
  deliveredBy(run: string, items: readonly ItemId[]): Promise<Set<ItemId>>;
  observe(observations: readonly Observation[]): Promise<void>;
  readItem(item: ItemId): Promise<Item>;
  openMail(item: ItemId): Promise<Readable>;
  readMail(item: ItemId): Promise<ArchivedMail>;
  openAttachment(item: ItemId, id: string): Promise<OpenedAttachment>;
  readonly quarantine: {
    readonly address: string;
    list(connector: string, after: string | undefined, limit: number): Promise<Quarantined[]>;
    release(item: ItemId, run: string): Promise<void>;
  };
  search(query: IndexQuery): Promise<SearchResult>;
  count(query: IndexQuery): Promise<number>;
  verify(options: VerifyOptions, progress: Progress): Promise<VerifyReport>;
  rebuild(progress: Progress): Promise<RebuildReport>;
  recover(): Promise<Recovered | undefined>;
  /** Destroys the content of an item for ever; the caller has made sure that no hold and no policy keeps it. */
  shred(item: ItemId): Promise<void>;
  /** The newest signed head; undefined before the first pack. */
  ledgerHead(): Promise<SignedHead | undefined>;
  /** Tells whether the archive can be written. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export type { ArchiveOptions } from '#mailbox/openParts.ts';

/**
 * Opens the archive on a migrated database: makes the quarantine mailbox at the first start, and brings packs and rows together that
 * a crash or a restore left apart.
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const parts = openParts(options);
  await createMailbox(parts, parts.quarantine, { kind: 'quarantine' });
  await markNewIndex(parts);
  try {
    await recover(parts);
  } catch (error) {
    // The archive opens, so that `verify` can say what is wrong; nothing is taken in or removed meanwhile.
    if (!isFailure(error, 'ledger-broken')) throw error;
    options.warn?.(`${error.message} ${error.remedy}`);
  }
  return archiveOf(parts);
}

/** The archive over given parts; tests put their own in. */
export function archiveOf(parts: ArchiveParts): Archive {
  return {
    createMailbox: (address, options) => createMailbox(parts, address, options),
    findMailbox: (address) => findMailbox(parts, address),
    findMailboxes: (addresses) => findMailboxes(parts, addresses),
    requireMailbox: (address) => requireMailbox(parts, address),
    listMailboxes: () => listMailboxes(parts),
    listFolders: (mailbox) => listFolders(parts, mailbox),
    ensureFolder: (mailbox, name) => ensureFolder(parts, mailbox, name),
    listEntries: (mailbox, options) => listEntries(parts, mailbox, options),
    newestEntries: (mailbox, options) => newestEntries(parts, mailbox, options),
    conversationAround: (item, options) => conversationAround(parts, item, options),
    referringTo: (item) => referringTo(parts, item),
    figures: openFigures(parts),
    wherePlaced: (items) => wherePlaced(parts, items),
    addDomain: (domain) => addDomain(parts, domain),
    removeDomain: (domain) => removeDomain(parts, domain),
    listDomains: () => listDomains(parts),
    automaticMailbox: (address) => automaticMailbox(parts, address),
    deliver: (batch, context) => deliver(parts, batch, context),
    deliveredBy: (run, items) => deliveredBy(parts, run, items),
    observe: (observations) => observe(parts, observations),
    readItem: (item) => readItem(parts, item),
    openMail: (item) => openMail(parts, item),
    readMail: (item) => readMail(parts, item),
    openAttachment: (item, id) => openAttachment(parts, item, id),
    quarantine: {
      address: parts.quarantine,
      list: (connector, after, limit) => listQuarantined(parts, connector, after, limit),
      release: (item, run) => release(parts, item, run),
    },
    search: (query) => search(parts, query),
    count: (query) => count(parts, query),
    verify: (options, progress) => verify(parts, options, progress),
    rebuild: (progress) => rebuild(parts, progress),
    recover: () => recover(parts),
    shred: (item) => shredItems(parts, [item]),
    ledgerHead: () => parts.ledger.head(),
    check: async () => {
      await findMailbox(parts, parts.quarantine);
    },
    close: async () => {
      await parts.indexTidier.finish();
      await parts.publish();
    },
  };
}
