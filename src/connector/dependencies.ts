import type { Trail } from '#audit/trail.ts';
import type { AutoMailbox } from '#connector/mailboxes.ts';
import type { Observe } from '#connector/observation.ts';
import type { Patience } from '#connector/site/exchange.ts';
import type { CabinetGround, TargetCabinet } from '#connector/targets/cabinet.ts';
import type { DirectoryAdapter } from '#core/directory.ts';
import type { ConnectorId, ItemId, RunId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { AttachmentReader, Mail } from '#core/target.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';

/** What the built-in archive gives for redelivery and for targets that are worked later. */
export interface ArchiveAccess {
  /** @throws Failure `item-shredded` when its key is destroyed */
  readItem(itemId: ItemId): Promise<Item>;
  /**
   * The item and its mail as every target gets it, large attachments as slots.
   * @throws as `readItem`; Failure `pack-broken`, `blob-missing` where the archive is damaged
   */
  readMail(itemId: ItemId): Promise<{
    readonly item: Item;
    readonly mail: Mail;
    readonly readAttachment: AttachmentReader;
  }>;
  /** Items that the connector's runs have put into quarantine and nobody has released, in the order of `cursor`. */
  quarantined(
    connector: ConnectorId,
    after: string | undefined,
    limit: number,
  ): Promise<readonly { readonly cursor: string; readonly itemId: ItemId }[]>;
  /** Takes an item out of the quarantine because `run` has delivered it; harmless when repeated. */
  release(itemId: ItemId, run: RunId): Promise<void>;
}

/** What `openConnectors` needs from the rest of the house. */
export interface HouseParts extends CabinetGround {
  readonly staging: BlobStore;
  readonly trail: Trail;
  /** Name of the built-in target that decides a run, unless a connector keeps no copy there. */
  readonly primary: string;
  readonly archive: ArchiveAccess;
  /** The terms of service that creating a connector accepts. */
  readonly terms: { readonly version: string; readonly text: string };
  readonly autoMailbox?: AutoMailbox;
  /** Whether `autoMailbox` would make one; makes none. */
  readonly wouldMakeMailbox?: (address: string, known: boolean) => Promise<boolean>;
  /** The kinds of mailbox directory that can be set up; none when absent. */
  readonly directoryAdapters?: readonly DirectoryAdapter[];
  readonly observe: Observe;
  /** Days that envelopes stay in the staging store after a reconciled run; 7 when absent. */
  readonly stagingDays?: number;
  /** Asked before every window; throws Failure `disk-full`. */
  readonly checkDisk?: () => Promise<void>;
  readonly patience?: Patience;
}

/** What the parts of this module work with. */
export interface ConnectorsOptions extends HouseParts {
  /** The targets, by name. */
  readonly cabinet: TargetCabinet;
}
