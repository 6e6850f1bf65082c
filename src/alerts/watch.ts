import type { AlertContext } from '#alerts/context.ts';
import { raise } from '#alerts/raise.ts';
import type { TargetAlertKind } from '#alerts/tables.ts';
import { tryLock } from '#store/locks.ts';

/** A run that has ended, as far as alerts need it. */
export interface WatchedRun {
  readonly connector: string;
  readonly name: string;
  readonly run: string;
  readonly number: number;
  readonly state: 'completed' | 'completed-with-warnings' | 'failed' | 'stopped';
  readonly failure: string | null;
}

/** A connector whose scheduled time has come since it last got through. */
export interface Overdue {
  readonly connector: string;
  readonly name: string;
  readonly coveredUntil: Date;
  readonly dueSince: Date;
}

/** What somebody must know of a target outside the archive. */
export interface TargetNews {
  readonly kind: TargetAlertKind;
  readonly target: string;
  /** Code of the trouble, or of what failed last. */
  readonly failure?: string;
  /** Since when. News of one kind about one target are told once a day. */
  readonly since: Date;
}

/** What happened, asked of the connectors; the answers come from their tables, so nothing is lost between two looks. */
export interface Happenings {
  /** @param seen the highest run number that was looked at, by connector */
  endedRuns(seen: ReadonlyMap<string, number>): Promise<readonly WatchedRun[]>;
  overdueConnectors(): Promise<readonly Overdue[]>;
  targetNews(): Promise<readonly TargetNews[]>;
}

/**
 * Looks at what has happened since the last look and raises alerts for it. Where it stopped is written with the alerts
 * in one transaction: a crash tells nothing twice and leaves nothing out. One process at a time; others go by.
 * @param graceMinutes how late a scheduled run may be
 */
export async function watch(
  context: AlertContext,
  happenings: Happenings,
  graceMinutes: number,
): Promise<void> {
  await tryLock(context.database, 'alerts.watch', async () => {
    let runs: readonly WatchedRun[];
    do {
      runs = await happenings.endedRuns(await readSeen(context));
      for (const run of runs) await see(context, run);
    } while (runs.length > 0);
    await watchOverdue(context, await happenings.overdueConnectors(), graceMinutes * 60_000);
    await watchTargets(context, await happenings.targetNews());
  });
}

async function watchTargets(context: AlertContext, found: readonly TargetNews[]): Promise<void> {
  for (const { kind, target, failure, since } of found)
    await context.tables.transaction().execute((transaction) =>
      raise(context, transaction, {
        kind,
        topic: [kind, target].join('/'),
        name: target,
        dueSince: since,
        ...(failure !== undefined && { failure }),
      }),
    );
}

async function readSeen({ tables }: AlertContext): Promise<ReadonlyMap<string, number>> {
  const rows = await tables.selectFrom('alerts.watched').select(['connector', 'number']).execute();
  return new Map(rows.map(({ connector, number }) => [connector, number]));
}

async function see(context: AlertContext, run: WatchedRun): Promise<void> {
  const { connector, name, number, failure } = run;
  await context.tables.transaction().execute(async (transaction) => {
    const before = await transaction
      .selectFrom('alerts.watched')
      .select('completed')
      .where('connector', '=', connector)
      .executeTakeFirst();
    const completed = run.state.startsWith('completed') ? number : (before?.completed ?? 0);
    await transaction
      .insertInto('alerts.watched')
      .values({ connector, number, completed })
      .onConflict((conflict) => conflict.column('connector').doUpdateSet({ number, completed }))
      .execute();
    if (run.state !== 'failed') return;
    const kind = failure === 'run-not-reconciled' ? 'not-reconciled' : 'run-failed';
    await raise(context, transaction, {
      kind,
      // Failures in a row for one reason are one topic; the first after a run that got through is a new one.
      topic: [kind, connector, failure ?? '', completed].join('/'),
      connector: { id: connector, name },
      run: run.run,
      ...(failure === null ? {} : { failure }),
    });
  });
}

/**
 * Late is what has been overdue under our eyes for longer than the grace: a connector that was resumed after a week, or a
 * `serve` that was started again, gets the time to catch up first.
 */
async function watchOverdue(context: AlertContext, found: readonly Overdue[], grace: number): Promise<void> {
  const now = context.clock.now();
  await context.tables.transaction().execute(async (transaction) => {
    const before = await transaction.selectFrom('alerts.overdue').selectAll().execute();
    await transaction.deleteFrom('alerts.overdue').execute();
    for (const { connector, name, coveredUntil, dueSince } of found) {
      const known = before.find(
        (row) => row.connector === connector && row.covered.getTime() === coveredUntil.getTime(),
      );
      const seenAt = known?.seen_at ?? now;
      await transaction
        .insertInto('alerts.overdue')
        .values({ connector, covered: coveredUntil, seen_at: seenAt })
        .execute();
      if (now.getTime() - seenAt.getTime() < grace) continue;
      await raise(context, transaction, {
        kind: 'late',
        topic: ['late', connector, coveredUntil.toISOString()].join('/'),
        connector: { id: connector, name },
        dueSince,
      });
    }
  });
}
