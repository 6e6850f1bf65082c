import { sql } from 'kysely';
import { stagedAttachmentReader } from '#connector/attachments.ts';
import type { Converted } from '#connector/convert.ts';
import {
  deliverPrimary,
  type OutsideDelivery,
  type PlannedDelivery,
  type PrimaryResult,
} from '#connector/delivery/primary.ts';
import type { ArchiveAccess } from '#connector/dependencies.ts';
import { type Judgement, judge, type KnownItem, type Occurrence, type Witness } from '#connector/judge.ts';
import type { Mailboxes } from '#connector/mailboxes.ts';
import {
  type Mapped,
  type MappingRules,
  mapParties,
  type Party,
  partiesOf,
  unmappedReason,
} from '#connector/map.ts';
import { rejectedConversation } from '#connector/rejected.ts';
import type { ConnectorTables } from '#connector/tables.ts';
import type { FailureCode } from '#core/failure.ts';
import { type ConnectorId, type ItemId, itemIdBytes, itemIdFromBytes, type RunId } from '#core/ids.ts';
import { say, stored } from '#core/sentence.ts';
import type { Place, Target } from '#core/target.ts';
import type { BlobStore } from '#store/blob/blobStore.ts';
import { byteaColumn } from '#store/columns.ts';
import type { Database } from '#store/database.ts';

export interface ImportContext {
  readonly database: Database;
  readonly staging: BlobStore;
  readonly archive: Pick<ArchiveAccess, 'readMail'>;
  readonly connector: ConnectorId;
  readonly run: RunId;
  /** What decides the run. */
  readonly target: Target;
  /** The archive, which keeps what waits for somebody; the same as `target` unless it keeps no copy. */
  readonly quarantineTarget: Target;
  readonly mailboxes: Mailboxes;
  readonly rules: MappingRules;
  readonly signal: AbortSignal;
  /** Whether what nobody maps goes to quarantine; on redelivery it lies there already. */
  readonly quarantine: boolean;
}

/** One occurrence of an item with all that was decided about it. */
export interface Imported {
  readonly converted: Converted;
  readonly mapped: Mapped;
  readonly judgement: Judgement;
  /** Code of the first refusal, where a mailbox did not take it until somebody asks again. */
  readonly refusal?: FailureCode;
  /** What a target outside took, where one decides the run. */
  readonly outside?: readonly OutsideDelivery[];
}

const nothing: Mapped = { addresses: [], missing: [], unknownMailboxes: [] };

/** A batch that is ready for the target. */
export interface PlannedImport {
  /**
   * Delivers durably to the primary target. Nothing is recorded yet; a batch delivered and not recorded is delivered
   * again, and judged the same.
   */
  deliver(): Promise<readonly Imported[]>;
}

/**
 * Maps a batch and decides what goes where; makes mailboxes and folders that are needed.
 * @param keys content keys of the batch's attachments
 */
export async function planImport(
  context: ImportContext,
  batch: readonly Converted[],
  keys: ReadonlyMap<string, Buffer>,
): Promise<PlannedImport> {
  const mapped = await mapBatch(context, batch);
  const known = await knownItems(context, batch);
  const deliveries = await planDeliveries(context, batch, { mapped, known });
  return {
    deliver: async () => {
      const results = await deliver(context, deliveries, keys);
      const settled = batch.map((converted, index) =>
        settledOf(converted, mapped[index] ?? nothing, results.get(converted.item.id)),
      );
      const witnesses = new Map([...results].map(([item, result]) => [item, result.witnesses]));
      const brokenOff = await brokenOffRuns(context, witnesses);
      const evidence = { run: context.run, known, witnesses, brokenOff };
      const judgements = judge(settled.map(occurrenceOf), evidence);
      return settled.map((one, index) => ({ ...one, judgement: judgements[index] as Judgement }));
    },
  };
}

/** A mailbox that refused an item misses it, as one that there is not. */
function settledOf(
  converted: Converted,
  mapped: Mapped,
  result: PrimaryResult | undefined,
): Omit<Imported, 'judgement'> {
  const own = new Set(mapped.addresses);
  const refused = [...(result?.refused ?? [])].filter(([address]) => own.has(address));
  const [first] = refused;
  const outside = result?.outside.filter(({ mailbox }) => own.has(mailbox)) ?? [];
  if (first === undefined) return { converted, mapped, outside };
  const addresses = mapped.addresses.filter((address) => !result?.refused.has(address));
  const missing = refused.map(([address, { code }]) => ({ nativeId: address, who: address, reason: code }));
  return {
    converted,
    mapped: { ...mapped, addresses, missing: [...mapped.missing, ...missing] },
    refusal: first[1].code,
    outside,
  };
}

async function mapBatch(context: ImportContext, batch: readonly Converted[]): Promise<readonly Mapped[]> {
  const { rules, mailboxes } = context;
  const parties = batch.map(({ verdict, item }): readonly Party[] | undefined =>
    verdict === 'map' ? partiesOf(item, rules) : undefined,
  );
  await mailboxes.lookUp(parties.flatMap((own) => own?.flatMap(({ candidates }) => candidates) ?? []));
  return parties.map((own) => (own === undefined ? nothing : mapParties(own, mailboxes.has)));
}

function occurrenceOf({ converted, mapped, refusal }: Omit<Imported, 'judgement'>): Occurrence {
  const { item, verdict, reason } = converted;
  const unmapped = refusal ?? unmappedReason(mapped);
  return { itemId: item.id, verdict, reason, addresses: mapped.addresses, unmapped };
}

/** One delivery an item, however often it occurs in the batch, with every place that one of its occurrences wants. */
async function planDeliveries(
  context: ImportContext,
  batch: readonly Converted[],
  facts: { readonly mapped: readonly Mapped[]; readonly known: ReadonlyMap<ItemId, KnownItem> },
): Promise<readonly PlannedDelivery[]> {
  const plans = new Map<ItemId, { converted: Converted; addresses: Set<string>; unmapped: Mapped }>();
  batch.forEach((converted, index) => {
    if (converted.verdict === 'exclude') return;
    const mapped = facts.mapped[index] ?? nothing;
    const plan = plans.get(converted.item.id) ?? { converted, addresses: new Set(), unmapped: mapped };
    for (const address of mapped.addresses) plan.addresses.add(address);
    plans.set(converted.item.id, plan);
  });
  await context.mailboxes.prepare([...plans.values()].flatMap(({ addresses }) => [...addresses]));
  const deliveries: PlannedDelivery[] = [];
  for (const { converted, addresses, unmapped } of plans.values()) {
    const { item, mail } = converted;
    if (addresses.size > 0) {
      const places: Place[] = [];
      for (const address of addresses) places.push(await context.mailboxes.place(address));
      const delivery = { item, mail, places, addresses: [...addresses] };
      deliveries.push(withWaiting(context, delivery, { converted, unmapped }));
    } else if (context.quarantine && facts.known.get(item.id)?.imported !== true) {
      const place = await quarantinePlace(context, converted, unmapped);
      deliveries.push({ item, mail, places: [place], addresses: [undefined] });
    }
  }
  return deliveries;
}

function quarantinePlace(context: ImportContext, converted: Converted, unmapped: Mapped): Promise<Place> {
  if (converted.verdict === 'reject' || converted.item.conversation.id === rejectedConversation)
    return context.mailboxes.quarantine('rejected', converted.reason ?? stored(say`rejected before`));
  const registered = unmapped.missing.length;
  const reason = unmappedReason(unmapped);
  const detail =
    reason === 'phone-ambiguous'
      ? say`The phone number of a registered user who took part is that of several people in the mailbox directory.`
      : registered === 0
        ? say`No participant was a registered user at the time of the event.`
        : registered === 1
          ? say`The registered user who took part has no mailbox.`
          : say`Of the ${registered} registered users who took part none has a mailbox.`;
  // The quarantine's reasons are part of the format of packs; the log tells more exactly.
  const kept = reason === 'phone-ambiguous' ? 'nobody-maps' : reason;
  return context.mailboxes.quarantine(kept, stored(detail));
}

/** Where the archive keeps no copy, an item that somebody misses waits there all the same: it has no other bytes. */
function withWaiting(
  context: ImportContext,
  delivery: PlannedDelivery,
  { converted, unmapped }: { readonly converted: Converted; readonly unmapped: Mapped },
): PlannedDelivery {
  if (context.target === context.quarantineTarget || !context.quarantine) return delivery;
  const { name } = context.target.spec;
  return {
    ...delivery,
    waiting: async ({ refusal, shortened }) => {
      if (shortened)
        return context.mailboxes.quarantine(
          'rejected',
          stored(say`The target ${name} took it without all of its attachments; here it is whole.`),
        );
      if (refusal !== undefined)
        return context.mailboxes.quarantine(
          'rejected',
          stored(say`The target ${name} did not take it: ${refusal.sentence}`),
        );
      return unmapped.missing.length > 0 ? quarantinePlace(context, converted, unmapped) : undefined;
    },
  };
}

function deliver(
  context: ImportContext,
  deliveries: readonly PlannedDelivery[],
  keys: ReadonlyMap<string, Buffer>,
): Promise<ReadonlyMap<ItemId, PrimaryResult>> {
  const { target, quarantineTarget, archive, run, connector, signal, staging } = context;
  const readAttachment = stagedAttachmentReader(staging, connector, keys);
  const ground = { target, quarantineTarget, archive, context: { run, connector, signal, readAttachment } };
  return deliverPrimary(ground, deliveries);
}

/** One look-up an item through the index (`offset 0`), whatever PostgreSQL knows of a table that grows this fast. */
async function knownItems(
  { database, run }: ImportContext,
  batch: readonly Converted[],
): Promise<ReadonlyMap<ItemId, KnownItem>> {
  const ids = [...new Set(batch.map(({ item }) => item.id))].map(itemIdBytes);
  const { rows } = await sql<{
    item: Buffer;
    imported: boolean;
    settled: boolean;
    quarantined_here: boolean;
    imported_here: string[] | null;
  }>`
    select wanted.item, bool_or(o.outcome = 'imported') as imported,
      bool_or(o.outcome in ('imported', 'notImported', 'rejected')) as settled,
      bool_or(o.run = ${run} and o.outcome in ('notImported', 'rejected')) as quarantined_here,
      case when bool_or(o.run = ${run} and o.outcome = 'imported') then
        (select coalesce(array_agg(m), '{}') from connector.item_outcome h, unnest(h.mailboxes) m
         where h.run = ${run} and h.item = wanted.item) end as imported_here
    from unnest(${byteaColumn(ids)}::bytea[]) wanted(item)
    cross join lateral (select * from connector.item_outcome where item = wanted.item offset 0) o
    group by wanted.item`.execute(database.tables<ConnectorTables>());
  return new Map(
    rows.map((row) => [
      itemIdFromBytes(row.item),
      {
        imported: row.imported,
        settled: row.settled,
        quarantinedHere: row.quarantined_here,
        ...(row.imported_here !== null && { importedHere: row.imported_here }),
      },
    ]),
  );
}

/** Of the runs that receipts name, those that ended without recording all they had delivered. */
async function brokenOffRuns(
  { database, run }: ImportContext,
  witnesses: ReadonlyMap<ItemId, readonly Witness[]>,
): Promise<ReadonlySet<RunId>> {
  const named = [...witnesses.values()].flatMap((own) => own.map((witness) => witness.run));
  const others = [...new Set(named)].filter((id) => id !== run);
  if (others.length === 0) return new Set();
  const rows = await database
    .tables<ConnectorTables>()
    .selectFrom('connector.run')
    .select('id')
    .where('id', 'in', others)
    .where('state', 'in', ['failed', 'stopped'])
    .execute();
  return new Set(rows.map(({ id }) => id));
}
