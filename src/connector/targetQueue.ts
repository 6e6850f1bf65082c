import { buffer } from 'node:stream/consumers';
import { sql } from 'kysely';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import { openMailboxes } from '#connector/mailboxes.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import { Failure } from '#core/failure.ts';
import { type ConnectorId, type ItemId, itemIdBytes, itemIdFromBytes, type RunId } from '#core/ids.ts';
import { type Service, serviceFolder } from '#core/item.ts';
import type { Delivery, Place, Target } from '#core/target.ts';
import { mailFormatVersion } from '#mail/compose.ts';
import { tryLock } from '#store/locks.ts';

/** Whole mails are held in memory. */
const itemsAtOnce = 50;
const attemptsAtMost = 20;
const firstPause = 60_000;
const longestPause = 6 * 3_600_000;

interface QueuedRow {
  readonly item: Buffer;
  readonly mailbox: string;
  readonly run: RunId;
  readonly connector: ConnectorId;
  readonly service: Service;
  readonly attempts: number;
}

/** Works off what is due in a target's queue; one worker a target. A target in trouble is tried again later. */
export async function workTarget(
  options: ConnectorsOptions,
  name: string,
  signal: AbortSignal,
): Promise<void> {
  const target = await options.cabinet.get(name);
  await tryLock(options.database, `connector.target.${name}`, async (lost) => {
    const both = AbortSignal.any([signal, lost]);
    for (;;) {
      both.throwIfAborted();
      const rows = await dueRows(options, name);
      if (rows.length === 0) return;
      await deliverRows(options, { name, target }, rows, both);
    }
  });
}

async function dueRows(options: ConnectorsOptions, target: string): Promise<readonly QueuedRow[]> {
  const now = options.clock.now();
  // No pause is that long: the clock was ahead when the attempt was put off.
  const never = new Date(now.getTime() + longestPause);
  const first = sql<{ run: RunId }>`
    select run from connector.target_delivery
    where target = ${target} and state = 'pending' and (due_at <= ${now} or due_at > ${never})
    order by due_at limit 1`;
  const tables = options.database.tables<ConnectorTables>();
  const run = (await first.execute(tables)).rows[0]?.run;
  if (run === undefined) return [];
  return tables
    .selectFrom('connector.target_delivery as queued')
    .innerJoin('connector.connector as connector', 'connector.id', 'queued.connector')
    .select([
      'queued.item',
      'queued.mailbox',
      'queued.run',
      'queued.connector',
      'connector.service',
      'queued.attempts',
    ])
    .where('queued.target', '=', target)
    .where('queued.run', '=', run)
    .where('queued.state', '=', 'pending')
    .where(({ eb, or }) => or([eb('queued.due_at', '<=', now), eb('queued.due_at', '>', never)]))
    .orderBy('queued.item')
    .limit(itemsAtOnce)
    .execute();
}

async function deliverRows(
  options: ConnectorsOptions,
  to: { readonly name: string; readonly target: Target },
  rows: readonly QueuedRow[],
  signal: AbortSignal,
): Promise<void> {
  const { run, connector, service } = rows[0] as QueuedRow;
  try {
    const { deliveries, unknown } = await plan(options, to.target, rows, service);
    await settle(options, to.name, unknown, { state: 'failed', reason: 'mailbox-unknown' });
    await to.target.deliver(deliveries, { run, connector, signal, readAttachment: noAttachments });
    const delivered = rows.filter((row) => !unknown.includes(row));
    await settle(options, to.name, delivered, { state: 'done', reason: null });
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof Failure)) throw error;
    await postpone(options, to.name, rows, error);
  }
}

async function plan(
  options: ConnectorsOptions,
  target: Target,
  rows: readonly QueuedRow[],
  service: Service,
): Promise<{ deliveries: readonly Delivery[]; unknown: readonly QueuedRow[] }> {
  const mailboxes = openMailboxes({ target, folder: serviceFolder[service] });
  await mailboxes.lookUp(rows.map(({ mailbox }) => ({ address: mailbox, origin: 'custom' })));
  const unknown = rows.filter(({ mailbox }) => !mailboxes.has(mailbox));
  const deliveries: Delivery[] = [];
  const known = rows.filter((row) => !unknown.includes(row));
  for (const [id, ofItem] of Map.groupBy(known, (row) => itemIdFromBytes(row.item))) {
    const places: Place[] = [];
    for (const { mailbox } of ofItem) places.push(await mailboxes.place(mailbox));
    deliveries.push(await deliveryOf(options, id, places));
  }
  return { deliveries, unknown };
}

/** The archive's own bytes: what every target gets is the same mail. */
async function deliveryOf(
  options: ConnectorsOptions,
  id: ItemId,
  places: readonly Place[],
): Promise<Delivery> {
  const item = await options.archive.readItem(id);
  const bytes = await buffer(await options.archive.openMail(id));
  return { item, mail: { formatVersion: mailFormatVersion, segments: [{ kind: 'bytes', bytes }] }, places };
}

/** Never called: the bytes hold every attachment. */
async function noAttachments(): Promise<never> {
  throw new Error('a mail of the archive has no slots');
}

async function settle(
  options: ConnectorsOptions,
  target: string,
  rows: readonly QueuedRow[],
  end: { readonly state: 'done' | 'failed'; readonly reason: string | null },
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    update connector.target_delivery q set state = ${end.state}, reason = ${end.reason}, attempts = attempts + 1
    from unnest(${rows.map(({ item }) => item)}::bytea[], ${rows.map(({ mailbox }) => mailbox)}::text[]) u (item, mailbox)
    where q.target = ${target} and q.item = u.item and q.mailbox = u.mailbox`.execute(
    options.database.tables<ConnectorTables>(),
  );
}

async function postpone(
  options: ConnectorsOptions,
  target: string,
  rows: readonly QueuedRow[],
  failure: Failure,
): Promise<void> {
  const attempts = Math.max(...rows.map((row) => row.attempts)) + 1;
  if (failure.action !== 'retry' || attempts >= attemptsAtMost)
    return settle(options, target, rows, { state: 'failed', reason: failure.code });
  const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
  const due = new Date(options.clock.now().getTime() + pause);
  await sql`
    update connector.target_delivery q set due_at = ${due}, attempts = ${attempts}, reason = ${failure.code}
    from unnest(${rows.map((row) => itemIdBytes(itemIdFromBytes(row.item)))}::bytea[], ${rows.map(({ mailbox }) => mailbox)}::text[]) u (item, mailbox)
    where q.target = ${target} and q.item = u.item and q.mailbox = u.mailbox`.execute(
    options.database.tables<ConnectorTables>(),
  );
}
