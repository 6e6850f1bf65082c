import type { Kysely } from 'kysely';
import type { Clock } from '#core/clock.ts';
import type { PackId } from '#core/ids.ts';
import type { Gate } from '#mailbox/gate.ts';
import type { Ledger } from '#mailbox/ledger/ledger.ts';
import type { VerifyHistory, VerifyOptions as VerifyHistoryOptions } from '#mailbox/ledger/verify.ts';
import type { Objects } from '#mailbox/objects/objects.ts';
import type { Packs } from '#mailbox/pack/packs.ts';
import type { PlaceCache } from '#mailbox/places.ts';
import type { MailboxTables } from '#mailbox/tables.ts';
import type { IndexTidier } from '#mailbox/tidyIndex.ts';
import type { Database } from '#store/database.ts';

/** What the functions of the archive share. */
export interface ArchiveParts {
  readonly database: Database;
  readonly tables: Kysely<MailboxTables>;
  readonly packs: Packs;
  readonly objects: Objects;
  readonly ledger: Ledger;
  /** Makes committed leaves known outside the database; what a crash left is caught up. */
  readonly publish: () => Promise<void>;
  readonly verifyHistory: (
    options: Required<Pick<VerifyHistoryOptions, 'since' | 'onProgress'>>,
  ) => Promise<VerifyHistory>;
  /** Destroys the keys of records, for ever. */
  readonly destroyKeys: (packId: PackId, records: readonly number[]) => Promise<unknown>;
  readonly indexTidier: IndexTidier;
  readonly clock: Clock;
  readonly places: PlaceCache;
  /** A delivery holds a connection and takes a second for a moment: more at a time would wait for each other. */
  readonly writers: Gate;
  /** Address of the quarantine mailbox. */
  readonly quarantine: string;
}
