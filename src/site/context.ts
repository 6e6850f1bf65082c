import type { Kysely, Transaction } from 'kysely';
import type { Trail } from '#audit/trail.ts';
import type { Actor } from '#core/actor.ts';
import type { Clock } from '#core/clock.ts';
import type { SiteId } from '#core/ids.ts';
import type { Keyed } from '#site/keyed.ts';
import type { SiteTables } from '#site/tables.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import type { Database } from '#store/database.ts';

/** What every part of the site works with. Nothing here can open an envelope. */
export interface SiteContext {
  readonly id: SiteId;
  readonly database: Database;
  readonly tables: Kysely<SiteTables>;
  readonly blobs: BlobStore;
  readonly trail: Trail;
  readonly clock: Clock;
  readonly keyed: Keyed;
  /** The archive's public sealing key. */
  readonly archiveKey: { readonly id: string; readonly publicKey: Uint8Array };
  /** How long an acknowledged envelope stays, in days. */
  readonly graceDays: number;
}

export type SiteTransaction = Transaction<SiteTables>;

/** Who acts where the caller does not say: the App has audited it on the archive's side. */
export const siteItself: Actor = { kind: 'system', part: 'site' };
