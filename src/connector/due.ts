import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { type ConnectorRow, coveredUntil } from '#connector/runRow.ts';
import { dueWindow, parseSchedule, pauseAfterFailures } from '#connector/schedule.ts';
import type { ConnectorTables } from '#connector/tables.ts';

/**
 * The active connectors whose run is due now: a scheduled instant has passed since everything was covered, and after
 * failed attempts long enough has been waited. A run that a crash left unfinished is due at once.
 */
export async function dueConnectors(options: ConnectorsOptions, now: Date): Promise<ConnectorRow[]> {
  const active = await options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.connector')
    .selectAll()
    .where('state', '=', 'active')
    .orderBy('name_key')
    .execute();
  const due: ConnectorRow[] = [];
  for (const connector of active) if (await isDue(options, connector, now)) due.push(connector);
  return due;
}

async function isDue(options: ConnectorsOptions, connector: ConnectorRow, now: Date): Promise<boolean> {
  const recent = await options.database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select(['state', 'ended_at'])
    .where('connector', '=', connector.id)
    .where('kind', 'in', ['scheduled', 'manual'])
    .orderBy('number', 'desc')
    .limit(12)
    .execute();
  if (recent[0]?.state === 'running') return true;
  // A connector that was made while the clock was ahead is not kept waiting until then either.
  const made = connector.created_at > now ? new Date(0) : connector.created_at;
  const done = (await coveredUntil(options.database, connector.id, now)) ?? made;
  const plan = { schedule: parseSchedule(connector.schedule), timeZone: connector.time_zone };
  if (dueWindow(plan, done, now) === undefined) return false;
  const ended = recent.findIndex(({ state }) => state.startsWith('completed'));
  const failures = ended === -1 ? recent.length : ended;
  const last = recent[0]?.ended_at ?? null;
  // Against a clock that was set back: an end in the future does not hold anything up.
  const waited = last === null || last > now ? Number.POSITIVE_INFINITY : now.getTime() - last.getTime();
  return waited >= pauseAfterFailures(failures);
}
