import { sql } from 'kysely';
import { type Again, firstPause, longestPause, triesAtMost } from '#connector/delivery/retries.ts';
import type { QueueAt } from '#connector/delivery/rows.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { MailboxId } from '#core/ids.ts';
import { byteaColumn, integerColumn, textColumn } from '#store/columns.ts';

export interface DoneRow {
  readonly item: Buffer;
  readonly placed: MailboxId;
  /** A stored sentence, where the mailbox got less than the mail. */
  readonly note: string | undefined;
}

export interface RefusedRow {
  readonly item: Buffer;
  readonly code: string;
  readonly again: Again;
}

export async function settleDone(
  { database, target, now }: QueueAt,
  mailbox: string,
  rows: readonly DoneRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update connector.target_delivery q
    set state = 'done', reason = null, attempts = q.attempts + 1, delivered_at = ${now}, placed = u.placed, note = u.note
    from unnest(${byteaColumn(rows.map(({ item }) => item))}::bytea[],
      ${textColumn(rows.map(({ placed }) => placed))}::text[],
      ${textColumn(rows.map(({ note }) => note ?? null))}::text[]) u (item, placed, note)
    where q.target = ${target} and q.item = u.item and q.mailbox = ${mailbox}`.execute(
    database.tables<ConnectorTables>(),
  );
}

const never = 0;
const sometimes = 1;
const always = 2;
const numberOf: Readonly<Record<Again, number>> = { wait: never, retry: sometimes, always };

/** Puts refused rows off, or ends them: with every try the pause is doubled, and after some it is the last. */
export async function settleRefused(
  { database, target, now }: QueueAt,
  mailbox: string,
  rows: readonly RefusedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update connector.target_delivery q set reason = u.code, attempts = q.attempts + 1,
      state = case when u.again = ${never}::int or (u.again = ${sometimes}::int and q.attempts + 1 >= ${triesAtMost}::int)
        then 'failed' else 'pending' end,
      due_at = case when u.again = ${never}::int then ${now}::timestamptz else ${pausedUntil(now)} end
    from unnest(${byteaColumn(rows.map(({ item }) => item))}::bytea[],
      ${textColumn(rows.map(({ code }) => code))}::text[],
      ${integerColumn(rows.map(({ again }) => numberOf[again]))}::int[]) u (item, code, again)
    where q.target = ${target} and q.item = u.item and q.mailbox = ${mailbox}`.execute(
    database.tables<ConnectorTables>(),
  );
}

/**
 * What else waits for a mailbox that took nothing: it is not tried one by one. Where the mailbox is to be tried again, no
 * attempt is counted.
 */
export async function settleMailbox(
  { database, target, now }: QueueAt,
  mailbox: string,
  { code, again }: { readonly code: string; readonly again: Again },
): Promise<void> {
  const state = again === 'wait' ? 'failed' : 'pending';
  const due = again === 'wait' ? now : new Date(now.getTime() + firstPause);
  await sql`
    update connector.target_delivery q set state = ${state}, due_at = ${due}, reason = ${code}
    where q.target = ${target} and q.mailbox = ${mailbox} and q.state = 'pending' and q.due_at <= ${now}`.execute(
    database.tables<ConnectorTables>(),
  );
}

function pausedUntil(now: Date) {
  return sql`${now}::timestamptz + make_interval(secs =>
    least(${firstPause / 1_000}::float8 * power(2, least(q.attempts, 20)), ${longestPause / 1_000}::float8))`;
}
