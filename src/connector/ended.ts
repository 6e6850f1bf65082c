import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { coveredUntil } from '#connector/runRow.ts';
import { nextScheduled, parseSchedule } from '#connector/schedule.ts';
import type { ConnectorTables, RunState } from '#connector/tables.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';

/** A run that has ended, for whoever follows them from the outside. */
export interface EndedRun {
  readonly connector: ConnectorId;
  readonly name: string;
  readonly run: RunId;
  /** Runs of a connector are numbered from 1 and end in that order. */
  readonly number: number;
  readonly state: Exclude<RunState, 'running'>;
  /** Code of the failure that ended it. */
  readonly failure: string | null;
  readonly endedAt: Date;
}

/** A connector whose scheduled time has come since it last got through. */
export interface OverdueConnector {
  readonly connector: ConnectorId;
  readonly name: string;
  /** Until when everything is imported. */
  readonly coveredUntil: Date;
  /** The first scheduled instant since. */
  readonly dueSince: Date;
}

/** Most runs of a connector at once; the caller comes again for the others. */
const most = 500;

/**
 * The runs that have ended after those that the caller has seen, per connector in the order of their numbers. A run is
 * never skipped: while one is at work, none behind it is told.
 * @param seen the highest number seen, by connector; 0 where it is not named
 */
export async function endedRuns(
  options: ConnectorsOptions,
  seen: ReadonlyMap<string, number>,
): Promise<EndedRun[]> {
  const tables = options.database.tables<ConnectorTables>();
  const connectors = await tables
    .selectFrom('connector.connector')
    .select(['id', 'name'])
    .orderBy('id')
    .execute();
  const ended: EndedRun[] = [];
  for (const { id, name } of connectors) {
    const runs = await tables
      .selectFrom('connector.run')
      .select(['id', 'number', 'state', 'failure', 'ended_at'])
      .where('connector', '=', id)
      .where('number', '>', seen.get(id) ?? 0)
      .orderBy('number')
      .limit(most)
      .execute();
    for (const run of runs) {
      if (run.state === 'running' || run.ended_at === null) break;
      const { state, number, failure } = run;
      ended.push({
        connector: id,
        name,
        run: run.id,
        number,
        state,
        failure: failure?.code ?? null,
        endedAt: run.ended_at,
      });
    }
  }
  return ended;
}

/**
 * Active connectors for which a scheduled instant has passed since everything was covered. That is nothing yet: each is
 * for as long as its run takes. Who follows them judges how long it may last.
 */
export async function overdueConnectors(options: ConnectorsOptions): Promise<OverdueConnector[]> {
  const now = options.clock.now();
  const active = await options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.connector')
    .select(['id', 'name', 'schedule', 'time_zone', 'created_at'])
    .where('state', '=', 'active')
    .orderBy('id')
    .execute();
  const overdue: OverdueConnector[] = [];
  for (const { id, name, schedule, time_zone, created_at } of active) {
    const covered = (await coveredUntil(options.database, id, now)) ?? created_at;
    const dueSince = nextScheduled(parseSchedule(schedule), time_zone, covered);
    if (dueSince !== undefined && dueSince <= now)
      overdue.push({ connector: id, name, coveredUntil: covered, dueSince });
  }
  return overdue;
}
