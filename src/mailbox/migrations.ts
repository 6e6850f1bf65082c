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
  {
    name: 'mailbox/0012-pending-list',
    sql: 'ALTER INDEX item_index.item_vector SET (gin_pending_list_limit = 8192)',
  },
  // Far above what `tidyIndex.ts` lets wait: a delivery that fills the list has to empty it, and all behind it wait.
  {
    name: 'mailbox/0013-pending-list-limit',
    sql: 'ALTER INDEX item_index.item_vector SET (gin_pending_list_limit = 65536)',
  },
  // Shared texts are tags of the vector: one index answers all that a search asks. Vectors up to 8 kB stay in their row,
  // as they are: a phrase reads each hit's, and to fetch and unpack it elsewhere takes longer than to read it.
  {
    name: 'mailbox/0014-one-vector',
    sql: `ALTER TABLE item_index.item DROP COLUMN shared;
      ALTER TABLE item_index.item SET (toast_tuple_target = 8160)`,
  },
];
