import { sql } from 'kysely';
import type { AlertContext, AlertRow } from '#alerts/context.ts';
import { sendMail } from '#alerts/mail.ts';
import { channelsOf, readSettings } from '#alerts/settings.ts';
import type { AlertChannel } from '#alerts/tables.ts';
import { postWebhook } from '#alerts/webhook.ts';
import { Failure, isFailure } from '#core/failure.ts';
import { type Sentence, say, stored } from '#core/sentence.ts';
import { tryLock } from '#store/locks.ts';

const send = { email: sendMail, webhook: postWebhook } as const;
const channels = ['email', 'webhook'] as const;

/** A minute, doubled with every failure, six hours at the most, for three days. In milliseconds. */
const firstPause = 60_000;
const longestPause = 21_600_000;
const longestPatience = 259_200_000;
const batch = 20;

/**
 * Sends what is due, each way for itself: a mail server that keeps silent does not keep the webhook waiting. At least
 * once: a crash between sending and noting it sends the alert again, under the same id. One process at a time, so that
 * two workers do not both send; others go by.
 */
export async function deliver(context: AlertContext, signal: AbortSignal): Promise<void> {
  await tryLock(context.database, 'alerts.deliver', async (lost) => {
    const stop = AbortSignal.any([signal, lost]);
    await Promise.all(channels.map((channel) => workOff(context, channel, stop)));
  });
}

async function workOff(context: AlertContext, channel: AlertChannel, stop: AbortSignal): Promise<void> {
  for (;;) {
    const due = await dueAlerts(context, channel);
    for (const alert of due) {
      if (stop.aborted) return;
      await attempt(context, alert, channel);
    }
    if (due.length < batch) return;
  }
}

/** Sends one over one channel and notes how it went. A test is tried once. */
export async function attempt(context: AlertContext, alertId: string, channel: AlertChannel): Promise<void> {
  const { tables } = context;
  const alert = await tables
    .selectFrom('alerts.alert')
    .selectAll()
    .where('id', '=', alertId)
    .executeTakeFirstOrThrow();
  const settings = await readSettings(context);
  try {
    if (!channelsOf(settings).includes(channel)) {
      throw new Failure('alert-refused', say`This way was switched off in the meantime.`, say`Switch it on.`);
    }
    const note = await send[channel](context, settings, alert);
    await tables
      .updateTable('alerts.delivery')
      .set((set) => ({
        state: 'done',
        attempts: set('attempts', '+', 1),
        reason: note === null ? null : stored(note),
      }))
      .where('alert', '=', alertId)
      .where('channel', '=', channel)
      .execute();
  } catch (error) {
    if (!isFailure(error)) throw error;
    await noteFailure(context, alert, { channel, reason: error.sentence });
  }
}

async function noteFailure(
  { tables, clock, trail }: AlertContext,
  { id, kind, at }: AlertRow,
  { channel, reason }: { readonly channel: AlertChannel; readonly reason: Sentence },
): Promise<void> {
  const now = clock.now();
  const isOver = kind === 'test' || now.getTime() - at.getTime() >= longestPatience;
  const pause = sql<Date>`${now}::timestamptz + make_interval(secs =>
    least(${firstPause / 1_000}::float8 * power(2, least(attempts, 20)), ${longestPause / 1_000}::float8))`;
  const { attempts } = await tables
    .updateTable('alerts.delivery')
    .set((set) => ({
      state: isOver ? 'failed' : 'pending',
      attempts: set('attempts', '+', 1),
      due_at: pause,
      reason: stored(reason),
    }))
    .where('alert', '=', id)
    .where('channel', '=', channel)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  if (!isOver || kind === 'test') return;
  await trail.record({
    actor: { kind: 'system', part: 'alerts' },
    action: 'alert.give-up',
    object: `alert:${id}`,
    details: { channel, attempts },
  });
}

async function dueAlerts({ tables, clock }: AlertContext, channel: AlertChannel): Promise<string[]> {
  const rows = await tables
    .selectFrom('alerts.delivery')
    .select('alert')
    .where('channel', '=', channel)
    .where('state', '=', 'pending')
    .where('due_at', '<=', clock.now())
    .orderBy('due_at')
    .limit(batch)
    .execute();
  return rows.map(({ alert }) => alert);
}
