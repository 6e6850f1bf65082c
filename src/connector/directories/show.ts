import { sql } from 'kysely';
import { type DirectoriesOptions, type DirectoryRow, requireRow } from '#connector/directories/rows.ts';
import { openSettings } from '#connector/directories/settings.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { Sentence } from '#core/sentence.ts';

/** A directory that was set up, as operators see it. */
export interface DirectoryView {
  readonly name: string;
  readonly kind: string;
  readonly enabled: boolean;
  /** What was set; of secrets and files only that they are there. */
  readonly settings: readonly DirectorySetting[];
  /** People whom it knows now, and those whom it knew once. */
  readonly people: number;
  readonly leavers: number;
  /** What could not be used at the last reading: the first sentences, and how many there were. */
  readonly doubts: readonly Sentence[];
  readonly doubtCount: number;
  /** When it was read last, completely. */
  readonly readAt: Date | null;
  /** Why it could not be read last. */
  readonly failure: {
    readonly code: string;
    readonly sentence: Sentence;
    readonly remedy: Sentence;
    readonly since: Date;
  } | null;
  readonly createdAt: Date;
  readonly version: number;
}

export interface DirectorySetting {
  readonly name: string;
  readonly secret: boolean;
  /** Absent for secrets and files. */
  readonly value?: string;
}

/** In the order of their names. */
export async function listDirectories(options: DirectoriesOptions): Promise<DirectoryView[]> {
  const rows = await options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.directory')
    .selectAll()
    .orderBy('name')
    .execute();
  const counts = await countPeople(options);
  return rows.map((row) => viewOf(options, row, counts.get(row.id)));
}

/** @throws Failure `not-found` */
export async function showDirectory(options: DirectoriesOptions, name: string): Promise<DirectoryView> {
  const row = await requireRow(options, name);
  return viewOf(options, row, (await countPeople(options)).get(row.id));
}

interface Counts {
  readonly people: number;
  readonly leavers: number;
}

async function countPeople({ database }: DirectoriesOptions): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ directory: string; people: bigint; leavers: bigint }>`
    select directory, count(*) filter (where left_at is null) as people,
      count(*) filter (where left_at is not null) as leavers
    from connector.directory_person group by directory`.execute(database.tables<ConnectorTables>());
  return new Map(
    rows.map(({ directory, people, leavers }) => [
      directory,
      { people: Number(people), leavers: Number(leavers) },
    ]),
  );
}

function viewOf(
  options: DirectoriesOptions,
  row: DirectoryRow,
  counts: Counts = { people: 0, leavers: 0 },
): DirectoryView {
  const { name, kind, enabled, doubts, failure, failure_since: since, version } = row;
  return {
    name,
    kind,
    enabled,
    settings: settingsOf(options, row),
    ...counts,
    doubts,
    doubtCount: row.doubt_count,
    readAt: row.read_at,
    failure:
      failure === null || since === null
        ? null
        : { code: failure.code, sentence: failure.message, remedy: failure.remedy, since },
    createdAt: row.created_at,
    version,
  };
}

/** Of a kind that this version does not know, every setting is held to be a secret. */
function settingsOf(
  { keyring, adapters }: DirectoriesOptions,
  { id, kind, settings }: DirectoryRow,
): DirectorySetting[] {
  const fields = adapters.find(({ spec }) => spec.name === kind)?.spec.fields ?? [];
  const kinds = new Map(fields.map((field) => [field.name, field.kind]));
  return Object.entries(openSettings(keyring, id, settings)).map(([field, value]) => {
    const form = kinds.get(field) ?? 'secret';
    if (form.startsWith('secret')) return { name: field, secret: true };
    return form === 'file' ? { name: field, secret: false } : { name: field, secret: false, value };
  });
}
