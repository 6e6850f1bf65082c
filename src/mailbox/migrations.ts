import { indexTables } from '#mailbox/indexTables.ts';
import { migrations as ledgerMigrations } from '#mailbox/ledger/migrations.ts';
import { migrations as objectMigrations } from '#mailbox/objects/migrations.ts';
import { recordTables } from '#mailbox/recordTables.ts';
import type { Migration } from '#store/migrations.ts';

export const migrations: readonly Migration[] = [
  ...ledgerMigrations,
  ...objectMigrations,
  { name: 'mailbox/0010-records', sql: recordTables },
  { name: 'mailbox/0011-index', sql: indexTables },
  // Twice the default: more of what waits is sorted into the index at once, and each lexeme's place is sought less often.
  {
    name: 'mailbox/0012-pending-list',
    sql: 'ALTER INDEX item_index.item_vector SET (gin_pending_list_limit = 8192)',
  },
];
