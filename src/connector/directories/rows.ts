import type { Selectable } from 'kysely';
import type { ConnectorTables, DirectoryTable } from '#connector/tables.ts';
import type { Clock } from '#core/clock.ts';
import type { DirectoryAdapter } from '#core/directory.ts';
import { Failure } from '#core/failure.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';
import type { Keyring } from '#store/keys/keyring.ts';

/** What the directories stand on. */
export interface DirectoriesOptions {
  readonly database: Database;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly adapters: readonly DirectoryAdapter[];
}

export type DirectoryRow = Selectable<DirectoryTable>;

/** @throws Failure `not-found` */
export async function requireRow({ database }: DirectoriesOptions, name: string): Promise<DirectoryRow> {
  const row = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.directory')
    .selectAll()
    .where('name', '=', name)
    .executeTakeFirst();
  if (row !== undefined) return row;
  throw new Failure(
    'not-found',
    say`There is no directory "${name.slice(0, 100)}".`,
    say`See Directories, or \`holdfast directory list\`.`,
  );
}
