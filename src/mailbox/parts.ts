import type { Kysely } from 'kysely';
import type { Clock } from '#core/clock.ts';
import type { Ledger } from '#mailbox/ledger/ledger.ts';
import type { Objects } from '#mailbox/objects/objects.ts';
import type { Packs } from '#mailbox/pack/packs.ts';
import type { PlaceCache } from '#mailbox/places.ts';
import type { MailboxTables } from '#mailbox/tables.ts';
import type { Database } from '#store/database.ts';

/** What the functions of the archive share. */
export interface ArchiveParts {
  readonly database: Database;
  readonly tables: Kysely<MailboxTables>;
  readonly packs: Packs;
  readonly objects: Objects;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly places: PlaceCache;
  /** Address of the quarantine mailbox. */
  readonly quarantine: string;
}
