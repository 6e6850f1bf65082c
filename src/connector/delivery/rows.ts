import { sql } from 'kysely';
import { longestPause } from '#connector/delivery/retries.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { ConnectorId, RunId } from '#core/ids.ts';
import type { Service } from '#core/item.ts';
import type { Database } from '#store/database.ts';

/** An item that waits for one mailbox. */
export interface QueuedRow {
  readonly item: Buffer;
  readonly run: RunId;
  readonly connector: ConnectorId;
  readonly service: Service;
}

/** The queue of one target, at one time. */
export interface QueueAt {
  readonly database: Database;
  readonly target: string;
  readonly now: Date;
}

/**
 * Whether anything is due. What was put off while the clock was ahead, further than any pause reaches, is due now.
 */
export async function anythingDue({ database, target, now }: QueueAt): Promise<boolean> {
  const tables = database.tables<ConnectorTables>();
  await tables
    .updateTable('connector.target_delivery')
    .set({ due_at: now })
    .where('target', '=', target)
    .where('state', '=', 'pending')
    .where('due_at', '>', new Date(now.getTime() + longestPause))
    .execute();
  const due = await tables
    .selectFrom('connector.target_delivery')
    .select('due_at')
    .where('target', '=', target)
    .where('state', '=', 'pending')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

/**
 * Mailboxes behind `after` for which something is due, in their order. The index is gone through from mailbox to mailbox:
 * it takes as long as there are mailboxes, however much waits for them.
 */
export async function dueMailboxes(
  { database, target, now }: QueueAt,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ mailbox: string }>`
    with recursive lane (mailbox) as (
      (select mailbox from connector.target_delivery
        where target = ${target} and state = 'pending' and mailbox > ${after} order by mailbox limit 1)
      union all
      select (select q.mailbox from connector.target_delivery q
        where q.target = ${target} and q.state = 'pending' and q.mailbox > lane.mailbox
        order by q.mailbox limit 1) from lane where lane.mailbox is not null
    )
    select mailbox from lane where exists (select from connector.target_delivery q
      where q.target = ${target} and q.state = 'pending' and q.mailbox = lane.mailbox and q.due_at <= ${now})
    limit ${limit}`.execute(database.tables<ConnectorTables>());
  return rows.map(({ mailbox }) => mailbox);
}

/** What is due for a mailbox, in the order in which it became so: in that of queueing unless it was put off. */
export function dueRows(
  { database, target, now }: QueueAt,
  mailbox: string,
  limit: number,
): Promise<readonly QueuedRow[]> {
  return database
    .tables<ConnectorTables>()
    .selectFrom('connector.target_delivery as queued')
    .innerJoin('connector.connector as connector', 'connector.id', 'queued.connector')
    .select(['queued.item', 'queued.run', 'queued.connector', 'connector.service'])
    .where('queued.target', '=', target)
    .where('queued.mailbox', '=', mailbox)
    .where('queued.state', '=', 'pending')
    .where('queued.due_at', '<=', now)
    .orderBy('queued.due_at')
    .orderBy('queued.number')
    .limit(limit)
    .execute();
}
