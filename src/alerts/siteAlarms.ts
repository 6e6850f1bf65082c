import type { AlertContext } from '#alerts/context.ts';
import { raise } from '#alerts/raise.ts';
import type { Sentence } from '#core/sentence.ts';
import { tryLock } from '#store/locks.ts';

/** Something that the capture site has noticed and somebody must know. */
export interface SiteAlarm {
  readonly id: string;
  readonly code: string;
  /** A number, an address, or empty. */
  readonly account: string;
  readonly sentence: Sentence;
  readonly raisedAt: Date;
  readonly settledAt: Date | undefined;
}

/** Those that stand, and those raised at `since` or later. */
export type SiteAlarms = (since: Date) => Promise<readonly SiteAlarm[]>;

/** An alarm becomes visible a little after the time it bears; what was seen is kept as long. Milliseconds. */
const overlap = 3_600_000;

/**
 * Writes an alert for every alarm that was raised or settled since the last look, in one transaction with the note that it
 * was seen: a crash tells nothing twice and leaves nothing out. One process at a time; others go by.
 */
export async function watchSite(context: AlertContext, alarms: SiteAlarms): Promise<void> {
  await tryLock(context.database, 'alerts.watch-site', async () => {
    const seen = await context.tables.selectFrom('alerts.site_alarm').selectAll().execute();
    const open = seen.filter(({ settled }) => !settled).map(({ raised_at }) => raised_at.getTime());
    const newest = Math.max(0, ...seen.map(({ raised_at }) => raised_at.getTime()));
    const since = new Date(Math.max(0, Math.min(newest - overlap, ...open)));
    const known = new Map(seen.map(({ alarm, settled }) => [alarm, settled]));
    const found = [...(await alarms(since))].toSorted((one, other) => +one.raisedAt - +other.raisedAt);
    for (const alarm of found) await see(context, alarm, known.get(alarm.id));
    await forget(context, found, new Date(newest - overlap));
  });
}

/** @param settled how it was known before; undefined: not at all */
async function see(context: AlertContext, alarm: SiteAlarm, settled: boolean | undefined): Promise<void> {
  const isSettled = alarm.settledAt !== undefined;
  if (settled === isSettled || settled === true) return;
  const { id, code, account, sentence } = alarm;
  await context.tables.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('alerts.site_alarm')
      .values({ alarm: id, raised_at: alarm.raisedAt, settled: isSettled })
      .onConflict((conflict) => conflict.column('alarm').doUpdateSet({ settled: isSettled }))
      .execute();
    const common = { name: account === '' ? code : account, account, sentence, failure: code };
    if (settled === undefined)
      await raise(context, transaction, { kind: 'alarm', topic: `alarm/${id}`, ...common });
    if (isSettled)
      await raise(context, transaction, { kind: 'alarm-settled', topic: `alarm-settled/${id}`, ...common });
  });
}

/** What is over for long is not told again; nor is what the site no longer knows, as its capture was removed. */
async function forget(context: AlertContext, found: readonly SiteAlarm[], before: Date): Promise<void> {
  const ids = found.map(({ id }) => id);
  let query = context.tables.deleteFrom('alerts.site_alarm').where('raised_at', '<', before);
  if (ids.length > 0) query = query.where('alarm', 'not in', ids);
  await query.execute();
}
