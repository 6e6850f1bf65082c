import { makeUuid } from '#core/ids.ts';
import { fromStored, type Sentence, stored } from '#core/sentence.ts';
import type { CaptureAlarm } from '#core/source.ts';
import type { SiteContext } from '#site/context.ts';

/** Something of the capture that somebody must know of. */
export interface Alarm {
  readonly id: string;
  /** The capture's id; undefined for the site as a whole. */
  readonly capture: string | undefined;
  readonly code: string;
  readonly account: string;
  readonly sentence: Sentence;
  readonly raisedAt: Date;
  readonly settledAt: Date | undefined;
}

/** Raises an alarm, or changes the words of the one that stands. */
export async function raiseAlarm(
  context: SiteContext,
  capture: string | undefined,
  { code, sentence, account = '' }: CaptureAlarm,
): Promise<void> {
  const words = stored(sentence);
  await context.tables
    .insertInto('site.alarm')
    .values({
      id: makeUuid(),
      capture: capture ?? null,
      code,
      account,
      sentence: words,
      raised_at: context.clock.now(),
      settled_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['capture', 'code', 'account'])
        .where('settled_at', 'is', null)
        .doUpdateSet({ sentence: words }),
    )
    .execute();
}

/** What was raised under this code is over; harmless when nothing was. */
export async function settleAlarm(
  context: SiteContext,
  capture: string | undefined,
  code: string,
  account = '',
): Promise<void> {
  await context.tables
    .updateTable('site.alarm')
    .set({ settled_at: context.clock.now() })
    .where('capture', 'is not distinct from', capture ?? null)
    .where('code', '=', code)
    .where('account', '=', account)
    .where('settled_at', 'is', null)
    .execute();
}

/** Alarms, newest first: those that stand, or also those raised since an instant. */
export async function listAlarms(context: SiteContext, since?: Date): Promise<Alarm[]> {
  const rows = await context.tables
    .selectFrom('site.alarm')
    .selectAll()
    .where((where) =>
      since === undefined
        ? where('settled_at', 'is', null)
        : where.or([where('settled_at', 'is', null), where('raised_at', '>=', since)]),
    )
    .orderBy('raised_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    capture: row.capture ?? undefined,
    code: row.code,
    account: row.account,
    sentence: fromStored(row.sentence),
    raisedAt: row.raised_at,
    settledAt: row.settled_at ?? undefined,
  }));
}
