import { type RunReport, runReport } from '#connector/report.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import type { Database } from '#store/database.ts';

export interface Page {
  /** `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

export interface Paged<Entry> {
  readonly items: readonly Entry[];
  /** Null on the last page. */
  readonly next: string | null;
}

/** The runs of a connector, the newest first; of all connectors the newest where none is named. */
export async function listRuns(
  database: Database,
  connector: ConnectorId,
  { after, limit }: Page,
): Promise<Paged<RunReport>> {
  let query = database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select(['id', 'number'])
    .where('connector', '=', connector)
    .orderBy('number', 'desc')
    .limit(limit + 1);
  if (after !== undefined) query = query.where('number', '<', numberOf(after));
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await reportsOf(
      database,
      page.map(({ id }) => id),
    ),
    next: rows.length > limit && last !== undefined ? String(last.number) : null,
  };
}

/** The newest runs of all connectors. */
export async function newestRuns(database: Database, limit: number): Promise<RunReport[]> {
  const rows = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select('id')
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return reportsOf(
    database,
    rows.map(({ id }) => id),
  );
}

/** The run that a request with this key has started. */
export async function runOfKey(
  database: Database,
  connector: ConnectorId,
  key: string,
): Promise<RunId | undefined> {
  const row = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select('id')
    .where('connector', '=', connector)
    .where('request_key', '=', key)
    .executeTakeFirst();
  return row?.id;
}

async function reportsOf(database: Database, ids: readonly RunId[]): Promise<RunReport[]> {
  const reports: RunReport[] = [];
  for (const id of ids) reports.push(await runReport(database, id, 'stored'));
  return reports;
}

function numberOf(after: string): number {
  if (/^\d{1,9}$/.test(after)) return Number(after);
  throw new Failure(
    'usage',
    say`"${after}" is not a cursor that this list gave.`,
    say`Give \`after\` the value of \`next\` from the page before.`,
  );
}
