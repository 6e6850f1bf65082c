import type { DirectoriesOptions, DirectoryRow } from '#connector/directories/rows.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { failureCatalogue } from '#core/failure.ts';

/** The hour of the night (UTC) after which directories are read. */
const nightHour = 3;
/** Milliseconds between two tries where trying again helps. */
const retryAfter = 55 * 60_000;

/** Names of the directories that are to be read now: once a night, and what could not be reached again each hour. */
export async function dueDirectories({ database, clock }: DirectoriesOptions): Promise<string[]> {
  const rows = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.directory')
    .selectAll()
    .where('enabled', '=', true)
    .orderBy('name')
    .execute();
  const now = clock.now();
  return rows.filter((row) => isDue(row, now)).map(({ name }) => name);
}

function isDue({ read_at: read, tried_at: tried, failure }: DirectoryRow, now: Date): boolean {
  const night = new Date(now);
  night.setUTCHours(nightHour, 0, 0, 0);
  if (night > now) night.setUTCDate(night.getUTCDate() - 1);
  if (read !== null && read >= night) return false;
  if (tried === null || tried < night) return true;
  const action = (failureCatalogue as Readonly<Record<string, string>>)[failure?.code ?? ''];
  return action === 'retry' && now.getTime() - tried.getTime() >= retryAfter;
}
