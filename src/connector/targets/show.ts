import { type Selectable, sql } from 'kysely';
import { queueFigures } from '#connector/delivery/figures.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorTables, TargetTable } from '#connector/tables.ts';
import { noSuchTarget } from '#connector/targets/cabinet.ts';
import { openSettings } from '#connector/targets/settings.ts';
import type { Sentence } from '#core/sentence.ts';

export type TargetRow = Selectable<TargetTable>;

/** A target that was set up, as operators see it. */
export interface TargetRecord {
  readonly name: string;
  readonly kind: string;
  readonly enabled: boolean;
  /** `trouble`: as a whole it does not answer or refuses. */
  readonly state: 'ready' | 'trouble' | 'paused';
  readonly trouble: {
    readonly code: string;
    readonly sentence: Sentence;
    readonly remedy: Sentence;
    readonly since: Date;
    readonly nextAttemptAt: Date | null;
  } | null;
  /** Deliveries by how they stand; `vanished`: delivered, and not in the mailbox any more. */
  readonly queue: Readonly<Record<'pending' | 'failed' | 'vanished' | 'done', number>>;
  readonly oldestPendingAt: Date | null;
  readonly lastDeliveredAt: Date | null;
  /** When it was looked at last whether anything has vanished. */
  readonly lookedAt: Date | null;
  /** What was set, secrets without their values. */
  readonly settings: readonly TargetSetting[];
  /** Names of the connectors that deliver to it. */
  readonly connectors: readonly string[];
  readonly createdAt: Date;
  /** Changes with settings and with pausing. */
  readonly version: number;
}

export interface TargetSetting {
  readonly name: string;
  readonly secret: boolean;
  /** Absent for secrets. */
  readonly value?: string;
}

/** In the order of their names. */
export async function listTargets(options: ConnectorsOptions): Promise<TargetRecord[]> {
  const rows = await targetRows(options).orderBy('name').execute();
  const users = await connectorsByTarget(options);
  return Promise.all(rows.map((row) => recordOf(options, row, users.get(row.name) ?? [])));
}

/** @throws Failure `not-found` */
export async function readTarget(options: ConnectorsOptions, name: string): Promise<TargetRecord> {
  const row = await targetRow(options, name);
  return recordOf(options, row, (await connectorsByTarget(options)).get(name) ?? []);
}

/** @throws Failure `not-found` */
export async function targetRow(options: ConnectorsOptions, name: string): Promise<TargetRow> {
  const row = await targetRows(options).where('name', '=', name).executeTakeFirst();
  if (row === undefined) throw noSuchTarget(name);
  return row;
}

function targetRows({ database }: ConnectorsOptions) {
  return database
    .tables<ConnectorTables>()
    .selectFrom('connector.target')
    .selectAll()
    .where('removed', '=', false);
}

/** Names of the connectors that deliver to each target, in their order. */
export async function connectorsByTarget({
  database,
}: ConnectorsOptions): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ target: string; names: string[] }>`
    select target, array_agg(name order by name_key) as names
    from connector.connector, unnest(array_append(targets, primary_target)) as target
    where state <> 'removed'
    group by target`.execute(database.tables<ConnectorTables>());
  return new Map(rows.map(({ target, names }) => [target, names]));
}

async function recordOf(
  options: ConnectorsOptions,
  row: TargetRow,
  connectors: readonly string[],
): Promise<TargetRecord> {
  const { name, kind, enabled } = row;
  const { oldestPendingAt, ...queue } = await queueFigures(options, name);
  return {
    name,
    kind,
    enabled,
    state: enabled ? (row.trouble === null ? 'ready' : 'trouble') : 'paused',
    trouble: troubleOf(row),
    queue,
    oldestPendingAt,
    lastDeliveredAt: row.delivered_at,
    lookedAt: row.looked_at,
    settings: settingsOf(options, row),
    connectors,
    createdAt: row.created_at,
    version: row.version,
  };
}

function troubleOf({ trouble, trouble_since: since, next_attempt_at: next }: TargetRow) {
  if (trouble === null || since === null) return null;
  const { code, message: sentence, remedy } = trouble;
  return { code, sentence, remedy, since, nextAttemptAt: next };
}

/** Of a kind that this version does not know, every setting is held to be a secret. */
function settingsOf(
  { keyring, targetAdapters = [] }: ConnectorsOptions,
  { name, kind, settings }: TargetRow,
): TargetSetting[] {
  const fields = targetAdapters.find(({ spec }) => spec.name === kind)?.spec.fields ?? [];
  const open = new Set(fields.filter((field) => !field.kind.startsWith('secret')).map((field) => field.name));
  return Object.entries(openSettings(keyring, name, settings)).map(([field, value]) =>
    open.has(field) ? { name: field, secret: false, value } : { name: field, secret: true },
  );
}
