import type { AlertContext, AlertRow } from '#alerts/context.ts';
import type { AlertChannel, AlertKind, DeliveryState } from '#alerts/tables.ts';
import { parseUuid } from '#core/ids.ts';
import { fromStored, type Sentence } from '#core/sentence.ts';

/** An alert and how far its delivery is. */
export interface AlertView {
  readonly id: string;
  readonly kind: AlertKind;
  /** The name of the connector when it was raised, or of the target; null for a test. */
  readonly connector: string | null;
  readonly run: string | null;
  /** Code of the failure that ended the run. */
  readonly failure: string | null;
  readonly at: Date;
  readonly deliveries: readonly AlertDelivery[];
}

export interface AlertDelivery {
  readonly channel: AlertChannel;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** Why it failed last, or what is worth noting of a success. */
  readonly reason: Sentence | null;
}

const most = 200;

/** The newest first; ids are in the order of time. */
export async function listAlerts(
  context: AlertContext,
  { before, limit = 50 }: { readonly before?: string | undefined; readonly limit?: number | undefined },
): Promise<AlertView[]> {
  let query = context.tables
    .selectFrom('alerts.alert')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(Math.max(1, Math.min(limit, most)));
  const last = before === undefined ? undefined : parseUuid(before);
  if (last !== undefined) query = query.where('id', '<', last);
  return viewsOf(context, await query.execute());
}

export async function readAlert(context: AlertContext, id: string): Promise<AlertView> {
  const rows = await context.tables.selectFrom('alerts.alert').selectAll().where('id', '=', id).execute();
  const [view] = await viewsOf(context, rows);
  return view as AlertView;
}

async function viewsOf({ tables }: AlertContext, rows: readonly AlertRow[]): Promise<AlertView[]> {
  if (rows.length === 0) return [];
  const deliveries = await tables
    .selectFrom('alerts.delivery')
    .selectAll()
    .where(
      'alert',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('channel')
    .execute();
  return rows.map(({ id, kind, name, run, failure, at }) => ({
    id,
    kind,
    connector: name,
    run,
    failure,
    at,
    deliveries: deliveries
      .filter(({ alert }) => alert === id)
      .map(({ channel, state, attempts, reason }) => ({
        channel,
        state,
        attempts,
        reason: reason === null ? null : fromStored(reason),
      })),
  }));
}
