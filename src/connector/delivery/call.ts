import { openArchivedMails } from '#connector/delivery/archivedMails.ts';
import { type Again, againAfter, concernOf } from '#connector/delivery/retries.ts';
import type { QueueAt, QueuedRow } from '#connector/delivery/rows.ts';
import { settleDone, settleMailbox, settleRefused } from '#connector/delivery/settleRows.ts';
import type { ConnectorsOptions } from '#connector/dependencies.ts';
import type { Mailboxes } from '#connector/mailboxes.ts';
import { Failure } from '#core/failure.ts';
import { itemIdFromBytes } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { type Delivery, type DeliveryContext, isRefusal, type Place, type Target } from '#core/target.ts';
import { databaseFailure } from '#store/database.ts';

/** The target as a whole takes nothing: no row was touched. */
export class TargetInTrouble extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message, { cause: failure });
    this.failure = failure;
  }
}

/** One call to a target: items of one run for one mailbox, in their order. */
export interface LaneCall {
  readonly options: Pick<ConnectorsOptions, 'archive' | 'database' | 'clock'>;
  readonly name: string;
  readonly target: Target;
  readonly mailboxes: Mailboxes;
  readonly mailbox: string;
  readonly rows: readonly [QueuedRow, ...QueuedRow[]];
  /** Bytes of mails that are held at once; one mail more than fits at the most. */
  readonly bytesAtOnce: number;
  readonly signal: AbortSignal;
}

/**
 * Delivers to one mailbox and records, row by row, what became of it.
 * @returns whether the target has taken anything
 * @throws TargetInTrouble; failures of our own house
 */
export async function deliverToMailbox(call: LaneCall): Promise<boolean> {
  const place = await placeOf(call);
  if (place === undefined) {
    await settleMailbox(queueAt(call), call.mailbox, { code: 'mailbox-unknown', again: 'wait' });
    return false;
  }
  if (place instanceof Failure) return refuseAll(call, call.rows, place);
  const mails = openArchivedMails(call.options.archive);
  const batch: Sending[] = [];
  for (const row of call.rows) {
    call.signal.throwIfAborted();
    const delivery = await readDelivery(call, row, { mails, place });
    if (delivery !== undefined) batch.push({ row, delivery });
    // What does not fit any more is due still, and delivered by the next call.
    if (mails.bytes() >= call.bytesAtOnce) break;
  }
  return batch.length > 0 && deliver(call, batch, mails.readAttachment);
}

interface Sending {
  readonly row: QueuedRow;
  readonly delivery: Delivery;
}

/** Undefined where there is no such mailbox; a Failure where it takes nothing. */
async function placeOf(call: LaneCall): Promise<Place | Failure | undefined> {
  const { mailboxes, mailbox } = call;
  try {
    await mailboxes.lookUp([{ address: mailbox, origin: 'custom' }]);
    return mailboxes.has(mailbox) ? await mailboxes.place(mailbox) : undefined;
  } catch (caught) {
    const error = judged(call, caught);
    if (concernOf(error) === 'mailbox') return error;
    throw new TargetInTrouble(error);
  }
}

async function readDelivery(
  call: LaneCall,
  row: QueuedRow,
  { mails, place }: { readonly mails: ReturnType<typeof openArchivedMails>; readonly place: Place },
): Promise<Delivery | undefined> {
  try {
    const { item, mail } = await mails.read(itemIdFromBytes(row.item));
    return { item, mail, places: [place] };
  } catch (caught) {
    const error = judged(call, caught);
    await refuse(call, [row], error);
    return undefined;
  }
}

async function deliver(
  call: LaneCall,
  batch: readonly Sending[],
  readAttachment: DeliveryContext['readAttachment'],
): Promise<boolean> {
  const { target, signal, rows } = call;
  const { run, connector } = rows[0];
  try {
    const deliveries = batch.map(({ delivery }) => delivery);
    return await settle(
      call,
      batch,
      await target.deliver(deliveries, { run, connector, signal, readAttachment }),
    );
  } catch (caught) {
    const error = judged(call, caught);
    const concern = error.code === 'internal' ? 'item' : concernOf(error);
    if (concern === 'target') throw new TargetInTrouble(error);
    if (concern === 'mailbox')
      return refuseAll(
        call,
        batch.map(({ row }) => row),
        error,
      );
    return oneByOne(call, batch, { error, readAttachment });
  }
}

/** Nobody knows which item it was: each is delivered alone. */
async function oneByOne(
  call: LaneCall,
  batch: readonly Sending[],
  { error, readAttachment }: { readonly error: Failure } & Pick<DeliveryContext, 'readAttachment'>,
): Promise<boolean> {
  const [only, ...others] = batch;
  if (only !== undefined && others.length === 0) {
    await refuse(call, [only.row], error);
    return false;
  }
  let taken = false;
  for (const sending of batch) taken = (await deliver(call, [sending], readAttachment)) || taken;
  return taken;
}

async function settle(
  call: LaneCall,
  batch: readonly Sending[],
  results: Awaited<ReturnType<Target['deliver']>>,
): Promise<boolean> {
  const pairs = batch.map(({ row, delivery }, index) => {
    const result = results[index];
    if (result === undefined || result.itemId !== delivery.item.id)
      throw new Error('the target gave results that do not fit the deliveries');
    return { row, result };
  });
  const done = pairs.flatMap(({ row: { item }, result }) =>
    isRefusal(result) ? [] : [{ item, placed: result.mailbox, note: result.note }],
  );
  const refused = pairs.flatMap(({ row: { item }, result }) =>
    isRefusal(result) ? [{ item, code: result.failure.code, again: againAfter(result.failure) }] : [],
  );
  await settleDone(queueAt(call), call.mailbox, done);
  await settleRefused(queueAt(call), call.mailbox, refused);
  const [first] = pairs;
  if (done.length === 0 && first !== undefined && isRefusal(first.result)) {
    const { failure } = first.result;
    if (concernOf(failure) === 'mailbox' && refused.every(({ code }) => code === failure.code))
      await settleMailbox(queueAt(call), call.mailbox, restOf(failure));
  }
  return done.length > 0;
}

async function refuseAll(call: LaneCall, rows: readonly QueuedRow[], failure: Failure): Promise<boolean> {
  await refuse(call, rows, failure);
  await settleMailbox(queueAt(call), call.mailbox, restOf(failure));
  return false;
}

async function refuse(call: LaneCall, rows: readonly QueuedRow[], failure: Failure): Promise<void> {
  const { code } = failure;
  const refused = rows.map(({ item }) => ({ item, code, again: againAfter(failure) }));
  await settleRefused(queueAt(call), call.mailbox, refused);
}

function restOf(failure: Failure): { readonly code: string; readonly again: Again } {
  return { code: failure.code, again: againAfter(failure) };
}

/**
 * What was thrown, as a Failure; one that no adapter foresaw becomes `internal`.
 * @throws what ends the work: that it was stopped, and what fails in our own house
 */
function judged({ signal }: LaneCall, caught: unknown): Failure {
  signal.throwIfAborted();
  const error = databaseFailure(caught);
  if (!(error instanceof Failure)) {
    const name = error instanceof Error ? error.name : typeof error;
    return new Failure(
      'internal',
      say`The target met an error it does not know (${name}).`,
      say`Report it; the delivery is tried again.`,
      { cause: error },
    );
  }
  if (concernOf(error) === 'house') throw error;
  return error;
}

function queueAt({ options, name }: LaneCall): QueueAt {
  return { database: options.database, target: name, now: options.clock.now() };
}
