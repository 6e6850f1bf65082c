import { type Kysely, sql, type Transaction } from 'kysely';
import type { MappingFile } from '#connector/mapping/csv.ts';
import { type CustomMapping, openCustomMapping } from '#connector/mapping/custom.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { type ConnectorId, makeUuid } from '#core/ids.ts';
import type { Database } from '#store/database.ts';

/** A version of a connector's custom mapping: who applied which file when. */
export interface MappingVersion {
  readonly number: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly rows: number;
  readonly problems: number;
  readonly state: 'current' | 'superseded';
  readonly appliedAt: string;
  readonly appliedBy: string;
}

/** Saves a file as the connector's current mapping; the version before stays, superseded. */
export async function saveMapping(
  transaction: Transaction<ConnectorTables>,
  connector: ConnectorId,
  file: MappingFile,
  applied: { readonly fileName: string; readonly at: Date; readonly by: string },
): Promise<number> {
  const last = await transaction
    .updateTable('connector.mapping_version')
    .set({ state: 'superseded' })
    .where('connector', '=', connector)
    .where('state', '=', 'current')
    .returning('number')
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  const id = makeUuid(applied.at.getTime());
  await transaction
    .insertInto('connector.mapping_version')
    .values({
      id,
      connector,
      number,
      file_name: applied.fileName,
      file_sha256: file.sha256,
      rows: file.rows.length,
      problems: file.problems.length,
      state: 'current',
      applied_at: applied.at,
      applied_by: applied.by,
    })
    .execute();
  await saveRows(transaction, id, file);
  return number;
}

async function saveRows(
  transaction: Transaction<ConnectorTables>,
  version: string,
  file: MappingFile,
): Promise<void> {
  const conflicting = new Set(file.conflicts.map(({ key }) => key));
  const { rows } = file;
  await sql`
    insert into connector.mapping_row (version, line, key, mailbox, valid_from, valid_until)
    select ${version}, u.* from unnest(
      ${rows.map(({ line }) => line)}::int[], ${rows.map(({ key }) => key)}::text[],
      ${rows.map(({ key, mailbox }) => (conflicting.has(key) ? null : mailbox))}::text[],
      ${rows.map(({ from }) => from?.toISOString() ?? null)}::timestamptz[],
      ${rows.map(({ until }) => until?.toISOString() ?? null)}::timestamptz[]) u`.execute(transaction);
}

/** @param version as a run remembers it; null: no custom mapping */
export async function loadMapping(database: Database, version: string | null): Promise<CustomMapping> {
  if (version === null) return openCustomMapping([]);
  const rows = await tablesOf(database)
    .selectFrom('connector.mapping_row')
    .selectAll()
    .where('version', '=', version)
    .orderBy('line')
    .execute();
  return openCustomMapping(
    rows.map(({ key, mailbox, valid_from, valid_until }) => ({
      key,
      mailbox: mailbox ?? undefined,
      from: valid_from ?? undefined,
      until: valid_until ?? undefined,
    })),
  );
}

/** Id of the version that is current; null without one. */
export async function currentMapping(database: Database, connector: ConnectorId): Promise<string | null> {
  const row = await tablesOf(database)
    .selectFrom('connector.mapping_version')
    .select('id')
    .where('connector', '=', connector)
    .where('state', '=', 'current')
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function listMappings(database: Database, connector: ConnectorId): Promise<MappingVersion[]> {
  const rows = await tablesOf(database)
    .selectFrom('connector.mapping_version')
    .selectAll()
    .where('connector', '=', connector)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    fileName: row.file_name,
    sha256: row.file_sha256,
    rows: row.rows,
    problems: row.problems,
    state: row.state,
    appliedAt: row.applied_at.toISOString(),
    appliedBy: row.applied_by,
  }));
}

function tablesOf(database: Database): Kysely<ConnectorTables> {
  return database.tables<ConnectorTables>();
}
