import { type SqlBool, sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { Page, Paged } from '#connector/runs.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { type ItemId, itemIdFromBytes, type RunId } from '#core/ids.ts';
import { fromStored, type Sentence, say } from '#core/sentence.ts';

/** What is asked for: what waits, what failed, what has vanished, or what arrived with something left out. */
export type DeliveriesAsked = 'pending' | 'failed' | 'vanished' | 'noted';

/** An item on its way to a mailbox of a target, or there. */
export interface TargetDelivery {
  readonly item: ItemId;
  readonly mailbox: string;
  readonly state: DeliveriesAsked;
  /** Code of the failure of the last try. */
  readonly code: string | null;
  /** What the mailbox did not get. */
  readonly note: Sentence | null;
  /** The connector's name. */
  readonly connector: string;
  readonly run: RunId;
  readonly attempts: number;
  /** When it is tried next; null where it is not. */
  readonly dueAt: Date | null;
  readonly deliveredAt: Date | null;
}

const chosen: Readonly<Record<DeliveriesAsked, ReturnType<typeof sql<SqlBool>>>> = {
  pending: sql<SqlBool>`q.state = 'pending'`,
  failed: sql<SqlBool>`q.state = 'failed'`,
  noted: sql<SqlBool>`q.note is not null`,
  vanished: sql<SqlBool>`exists (select from connector.receipt r where r.target = q.target and r.mailbox = q.placed
    and r.item = q.item and r.vanished_at is not null) and q.state = 'done'`,
};

/** Deliveries to a target, in the order of queueing. */
export async function deliveriesOf(
  { database }: Pick<ConnectorsOptions, 'database'>,
  target: string,
  { state, after, limit }: Page & { readonly state: DeliveriesAsked },
): Promise<Paged<TargetDelivery>> {
  const { rows } = await sql<{
    number: bigint;
    item: Buffer;
    mailbox: string;
    reason: string | null;
    note: string | null;
    connector: string;
    run: RunId;
    attempts: number;
    due_at: Date;
    delivered_at: Date | null;
  }>`
    select q.number, q.item, q.mailbox, q.reason, q.note, c.name as connector, q.run, q.attempts, q.due_at,
      q.delivered_at
    from connector.target_delivery q join connector.connector c on c.id = q.connector
    where q.target = ${target} and ${chosen[state]} and q.number > ${placeOf(after)}
    order by q.number limit ${limit + 1}`.execute(database.tables<ConnectorTables>());
  const page = rows.slice(0, limit);
  return {
    items: page.map((row) => ({
      item: itemIdFromBytes(row.item),
      mailbox: row.mailbox,
      state,
      code: row.reason,
      note: row.note === null ? null : fromStored(row.note),
      connector: row.connector,
      run: row.run,
      attempts: row.attempts,
      dueAt: state === 'pending' ? row.due_at : null,
      deliveredAt: row.delivered_at,
    })),
    next: rows.length > limit ? String(page.at(-1)?.number) : null,
  };
}

function placeOf(after: string | undefined): bigint {
  if (after === undefined) return 0n;
  if (/^\d{1,18}$/.test(after)) return BigInt(after);
  throw new Failure(
    'usage',
    say`That is not a cursor that this list gave.`,
    say`Give \`after\` the value of \`next\` from the page before.`,
  );
}
