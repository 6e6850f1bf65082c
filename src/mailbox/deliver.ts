import { setImmediate } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { FolderId, ItemId } from '#core/ids.ts';
import type { Delivery, DeliveryContext, Receipt } from '#core/target.ts';
import { addMailboxTags, insertIndexRows, shareTexts } from '#mailbox/indexRows.ts';
import { findKnown } from '#mailbox/known.ts';
import { hasAttachments, inlineSize, packMail } from '#mailbox/mailParts.ts';
import type { PackMail, WrittenPack } from '#mailbox/pack/record.ts';
import { withPacksShared } from '#mailbox/packLock.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import type { KnownPlace } from '#mailbox/places.ts';
import { mergeDeliveries, numberPlan, type Plan, planDelivery, receiptsOf } from '#mailbox/plan.ts';
import { indexRowsOfPlan, packRecordsOf, rowsOf } from '#mailbox/planRecords.ts';
import {
  type Delivered,
  insertEntries,
  insertItems,
  insertPack,
  takeItemNumbers,
  takeUids,
} from '#mailbox/rows.ts';
import type { MailboxTables } from '#mailbox/tables.ts';

/** A pack holds at most this much, so that a batch of attachments needs little memory. */
const mostRecords = 1_000;
const mostBytes = 4 * 1_048_576;
const mostAttempts = 10;

/**
 * Delivers a batch durably: pack and key file, then rows and ledger leaf in one transaction. Idempotent by item and mailbox; concurrent
 * deliveries of the same items are safe. A crash anywhere promises nothing and doubles nothing: see `recover.ts`.
 */
export async function deliver(
  parts: ArchiveParts,
  batch: readonly Delivery[],
  context: DeliveryContext,
): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for (const portion of portionsOf(batch)) {
    context.signal.throwIfAborted();
    receipts.push(...(await deliverPortion(parts, portion, context)));
  }
  return receipts;
}

function* portionsOf(batch: readonly Delivery[]): Iterable<readonly Delivery[]> {
  let portion: Delivery[] = [];
  let bytes = 0;
  for (const delivery of batch) {
    const size = delivery.mail === null ? 0 : inlineSize(delivery.mail);
    if (portion.length > 0 && (portion.length >= mostRecords || bytes + size > mostBytes)) {
      yield portion;
      portion = [];
      bytes = 0;
    }
    portion.push(delivery);
    bytes += size;
  }
  if (portion.length > 0) yield portion;
}

/** Another delivery was quicker with some of the items: look again and take the rest. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

const deadlock = '40P01';

function isRolledBack(error: unknown): boolean {
  return error instanceof Overtaken || (error as { code?: unknown }).code === deadlock;
}

async function deliverPortion(
  parts: ArchiveParts,
  portion: readonly Delivery[],
  context: DeliveryContext,
): Promise<Receipt[]> {
  const places = await parts.places.find(portion.flatMap((delivery) => delivery.places));
  const mails = await fetchMails(parts, portion, context);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const plan = await parts.writers.pass(() =>
        withPacksShared(parts.tables, (connection) =>
          deliverOnce({ parts, connection, places, mails }, portion, context),
        ),
      );
      if (plan.changes) {
        parts.indexTidier.added(plan.newItems);
        await parts.publish();
      }
      return receiptsOf(portion, plan, context.run);
    } catch (error) {
      if (!isRolledBack(error) || attempt >= mostAttempts) throw error;
    }
  }
}

/**
 * Fetches attachments before any lock or connection is held: the site may be slow. Only those of items that are not there yet.
 */
async function fetchMails(
  parts: ArchiveParts,
  portion: readonly Delivery[],
  context: DeliveryContext,
): Promise<Map<ItemId, PackMail>> {
  const mails = new Map<ItemId, PackMail>();
  const open = portion.filter(({ mail }) => mail !== null && hasAttachments(mail));
  const known =
    open.length === 0
      ? new Map()
      : await findKnown(
          parts.tables,
          open.map(({ item }) => item.id),
        );
  for (const { item, mail } of open) {
    if (mail === null || known.has(item.id) || mails.has(item.id)) continue;
    context.signal.throwIfAborted();
    mails.set(item.id, await packMail(mail, context.readAttachment, parts.objects));
  }
  return mails;
}

interface Attempt {
  readonly parts: ArchiveParts;
  readonly connection: Kysely<MailboxTables>;
  readonly places: ReadonlyMap<FolderId, KnownPlace>;
  readonly mails: ReadonlyMap<ItemId, PackMail>;
}

async function deliverOnce(
  attempt: Attempt,
  portion: readonly Delivery[],
  context: DeliveryContext,
): Promise<Plan> {
  const { parts, connection, places, mails } = attempt;
  const wanted = mergeDeliveries(portion, places);
  const known = await findKnown(connection, [...wanted.keys()]);
  const plan = planDelivery({ wanted, known, places, mails });
  if (!plan.changes) return plan;
  const numbers = await takeItemNumbers(connection, plan.newItems);
  const uids = await takeUids(connection, plan.entriesOfFolder);
  numberPlan(plan, numbers, uids);
  context.signal.throwIfAborted();
  await writePlan(attempt, plan, { run: context.run, connector: context.connector, at: parts.clock.now() });
  return plan;
}

/** Pack and rows; nothing is committed before the pack is durable. */
async function writePlan({ parts, connection }: Attempt, plan: Plan, delivered: Delivered): Promise<void> {
  const indexRows = indexRowsOfPlan(plan);
  await shareTexts(connection, indexRows);
  let pack: WrittenPack | undefined;
  try {
    await connection.transaction().execute(async (transaction) => {
      // The index does not need the pack: PostgreSQL works on it while the pack is being made, and both are waited for.
      const indexed = insertIndexRows(transaction, indexRows);
      await setImmediate();
      const written = await settleBoth(parts.packs.write(packRecordsOf(plan, delivered)), indexed);
      pack = written;
      await insertRows(parts, transaction, { plan, pack: written, delivered });
    });
  } catch (error) {
    // Rolled back for sure: the pack is nobody's. After any other error it may have been committed; then `recover` decides.
    // A pack that cannot be removed now, by an immutability policy perhaps, is left to it as well.
    if (pack !== undefined && isRolledBack(error))
      await parts.packs.remove(pack.packId).catch(() => undefined);
    throw error;
  }
}

/** Waits for both also when one fails: a connection must not be given back with a query under way. */
async function settleBoth<R>(first: Promise<R>, second: Promise<unknown>): Promise<R> {
  await Promise.allSettled([first, second]);
  await second;
  return first;
}

interface Written {
  readonly plan: Plan;
  readonly pack: WrittenPack;
  readonly delivered: Delivered;
}

async function insertRows(
  parts: ArchiveParts,
  transaction: Kysely<MailboxTables>,
  { plan, pack, delivered }: Written,
): Promise<void> {
  const { items, entries, tags, references } = rowsOf(plan, pack);
  const number = await insertPack(transaction, pack, delivered);
  if ((await insertItems(transaction, number, items)) < items.length) throw new Overtaken();
  if ((await insertEntries(transaction, number, entries)) < entries.length) throw new Overtaken();
  await addMailboxTags(transaction, tags);
  if (references.length > 0) await parts.objects.reference(transaction, references);
  await parts.ledger.append(pack, transaction);
}
