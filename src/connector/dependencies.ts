import type { Readable } from 'node:stream';
import type { Trail } from '#audit/trail.ts';
import type { AutoMailbox } from '#connector/mailboxes.ts';
import type { Observe } from '#connector/observation.ts';
import type { Patience } from '#connector/site/exchange.ts';
import type { Clock } from '#core/clock.ts';
import type { DirectoryAdapter } from '#core/directory.ts';
import type { ConnectorId, ItemId, RunId } from '#core/ids.ts';
import type { Item } from '#core/item.ts';
import type { Target } from '#core/target.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/** What the built-in archive gives for redelivery and for targets that are worked later. */
export interface ArchiveAccess {
  /** @throws Failure `item-shredded` when its key is destroyed */
  readItem(itemId: ItemId): Promise<Item>;
  /** The exact bytes of the item's mail, attachments included. */
  openMail(itemId: ItemId): Promise<Readable>;
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
export interface ConnectorsOptions {
  readonly database: Database;
  readonly staging: BlobStore;
  readonly keyring: Keyring;
  readonly trail: Trail;
  readonly clock: Clock;
  readonly targets: ReadonlyMap<string, Target>;
  /** Name of the target that decides a run. */
  readonly primary: string;
  readonly archiveDomain: string;
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
