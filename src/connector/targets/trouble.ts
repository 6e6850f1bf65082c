import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { ConnectorTables, RunFailure } from '#connector/tables.ts';
import type { Failure } from '#core/failure.ts';

type Ground = Pick<ConnectorsOptions, 'database' | 'clock'>;

/** Pauses between attempts at a target that is in trouble, in milliseconds: each as long as the trouble lasts by then. */
const firstPause = 30_000;
const longestPause = 900_000;
/** Where somebody has to mend the settings first. */
const pauseForSettings = 3_600_000;

/** Why a target takes nothing at present. */
export interface Trouble extends RunFailure {
  readonly since: Date;
  readonly nextAttemptAt: Date;
}

/** How a target stands that was set up; a built-in one has no record and always takes. */
export interface Standing {
  /** False where it is paused or removed. */
  readonly enabled: boolean;
  readonly trouble: Trouble | undefined;
}

export async function readStanding({ database }: Ground, target: string): Promise<Standing> {
  const row = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.target')
    .select(['enabled', 'removed', 'trouble', 'trouble_since', 'next_attempt_at'])
    .where('name', '=', target)
    .executeTakeFirst();
  if (row === undefined) return { enabled: true, trouble: undefined };
  const { trouble, trouble_since: since, next_attempt_at: nextAttemptAt } = row;
  const inTrouble = trouble !== null && since !== null && nextAttemptAt !== null;
  return {
    enabled: row.enabled && !row.removed,
    trouble: inTrouble ? { ...trouble, since, nextAttemptAt } : undefined,
  };
}

/** Whether the target may be tried now. A time further off than any pause was set while the clock was ahead. */
export function mayBeTried({ enabled, trouble }: Standing, now: Date): boolean {
  if (!enabled) return false;
  const wait = (trouble?.nextAttemptAt.getTime() ?? 0) - now.getTime();
  return wait <= 0 || wait > pauseForSettings;
}

/** Notes that the target as a whole takes nothing: nothing of its queue is tried before the next attempt. */
export async function noteTrouble(
  { database, clock }: Ground,
  target: string,
  failure: Failure,
): Promise<void> {
  const now = clock.now();
  const before = (await readStanding({ database, clock }, target)).trouble?.since ?? now;
  // Against a clock that was set back.
  const since = new Date(Math.min(before.getTime(), now.getTime()));
  const lasted = now.getTime() - since.getTime();
  const pause =
    failure.action === 'fix-config' ? pauseForSettings : Math.min(Math.max(firstPause, lasted), longestPause);
  const { code, sentence: message, remedySentence: remedy } = failure;
  const trouble: RunFailure = { code, message, remedy };
  await database
    .tables<ConnectorTables>()
    .updateTable('connector.target')
    .set({
      trouble: JSON.stringify(trouble),
      trouble_since: since,
      next_attempt_at: new Date(now.getTime() + pause),
    })
    .where('name', '=', target)
    .execute();
}

/** The target has taken something, was edited, or is to be tried now. Harmless where there is no trouble. */
export async function endTrouble({ database }: Pick<Ground, 'database'>, target: string): Promise<void> {
  await database
    .tables<ConnectorTables>()
    .updateTable('connector.target')
    .set({ trouble: null, trouble_since: null, next_attempt_at: null })
    .where('name', '=', target)
    .where('trouble', 'is not', null)
    .execute();
}
