import { sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorRow } from '#connector/runRow.ts';
import { nextScheduled, parseSchedule } from '#connector/schedule.ts';
import type {
  ConnectorSettings,
  ConnectorState,
  ConnectorTables,
  RunKind,
  RunState,
} from '#connector/tables.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import type { Sentence } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

/** A connector as operators see it. There is no password in it. */
export interface ConnectorView {
  readonly id: ConnectorId;
  readonly name: string;
  readonly service: Service;
  readonly siteUrl: string;
  readonly userName: string;
  readonly automaticMapping: boolean;
  /** Number of the custom mapping that is current; null without one. */
  readonly mapping: number | null;
  /** As `parseSchedule` reads it. */
  readonly schedule: string;
  readonly timeZone: string;
  readonly state: ConnectorState;
  readonly primaryTarget: string;
  /** Those besides the primary one. */
  readonly targets: readonly string[];
  /** Whether the archive keeps a copy of what is delivered. */
  readonly keepInArchive: boolean;
  readonly settings: ConnectorSettings;
  /** Position of the last envelope that is archived; a decimal string. */
  readonly cursor: string;
  readonly acknowledged: string;
  /** For `If-Match` on edits. */
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly nextRunAt: string | null;
  readonly lastRun: LastRun | null;
}

export interface LastRun {
  readonly run: RunId;
  readonly kind: RunKind;
  readonly state: RunState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly progress: { readonly stage: string; readonly done: number; readonly total?: number } | null;
  readonly failure: { readonly code: string; readonly message: Sentence; readonly remedy: Sentence } | null;
}

/** The connectors in order of their names, the removed ones last. */
export async function listConnectors(options: ConnectorsOptions): Promise<ConnectorView[]> {
  const rows = await options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.connector')
    .selectAll()
    .orderBy(({ eb }) => eb('state', '=', 'removed'))
    .orderBy('name_key')
    .execute();
  return connectorViews(options, rows);
}

export async function connectorView(options: ConnectorsOptions, row: ConnectorRow): Promise<ConnectorView> {
  const [view] = await connectorViews(options, [row]);
  return view as ConnectorView;
}

async function connectorViews(
  { database, clock, primary }: ConnectorsOptions,
  rows: readonly ConnectorRow[],
): Promise<ConnectorView[]> {
  const now = clock.now();
  const ids = rows.map(({ id }) => id);
  const lastRuns = await lastRunsOf(database, ids);
  const mappings = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.mapping_version')
    .select(['connector', 'number'])
    .where('state', '=', 'current')
    .where('connector', '=', sql<ConnectorId>`any(${ids}::uuid[])`)
    .execute();
  const numbers = new Map(mappings.map(({ connector, number }) => [connector, number]));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    service: row.service,
    siteUrl: row.site_url,
    userName: row.user_name,
    automaticMapping: row.automatic_mapping,
    mapping: numbers.get(row.id) ?? null,
    schedule: row.schedule,
    timeZone: row.time_zone,
    state: row.state,
    primaryTarget: row.primary_target,
    targets: row.targets,
    keepInArchive: row.primary_target === primary,
    settings: row.settings,
    cursor: String(row.cursor),
    acknowledged: String(row.acknowledged),
    version: row.version,
    createdAt: row.created_at.toISOString(),
    createdBy: row.created_by,
    nextRunAt:
      row.state === 'active'
        ? (nextScheduled(parseSchedule(row.schedule), row.time_zone, now)?.toISOString() ?? null)
        : null,
    lastRun: lastRuns.get(row.id) ?? null,
  }));
}

async function lastRunsOf(
  database: Database,
  ids: readonly ConnectorId[],
): Promise<ReadonlyMap<ConnectorId, LastRun>> {
  const rows = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .selectAll()
    .distinctOn('connector')
    .where('connector', '=', sql<ConnectorId>`any(${ids}::uuid[])`)
    .orderBy('connector')
    .orderBy('number', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.connector,
      {
        run: row.id,
        kind: row.kind,
        state: row.state,
        startedAt: row.started_at.toISOString(),
        endedAt: row.ended_at?.toISOString() ?? null,
        progress: row.state === 'running' ? row.progress : null,
        failure: row.failure,
      },
    ]),
  );
}
