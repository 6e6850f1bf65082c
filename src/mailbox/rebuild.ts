import { sql } from 'kysely';
import { Failure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { say } from '#core/sentence.ts';
import { bringBack, readIfWhole } from '#mailbox/adopt.ts';
import { markRebuilding, markRebuilt } from '#mailbox/indexState.ts';
import { withPacksAlone } from '#mailbox/packLock.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { recover } from '#mailbox/recover.ts';

/** `stage` is a stable word; `total` is absent while it is not known. */
export type Progress = (stage: string, done: number, total?: number) => void;

export interface RebuildReport {
  readonly packs: number;
  /** Items in the index now. */
  readonly indexed: number;
  /** Rows that were missing and came back from packs: what was archived after the last backup. */
  readonly restoredItems: number;
  readonly restoredEntries: number;
  /** Packs without ledger leaf that were taken in, or removed because they only repeated others. */
  readonly adopted: number;
  readonly removed: number;
  /** Records whose key was destroyed: they stay unreadable. */
  readonly shredded: number;
  /** Packs that are damaged or gone, left out: `verify` says what is wrong with them. */
  readonly unreadable: number;
}

/** How long a step waits for the writers' current batches, in milliseconds. */
const patience = 300_000;

/**
 * Empties the search index and refills it from the packs, and brings back the rows that packs tell of and the database lacks.
 * Deliveries may go on: they wait while a pack is being read. An interrupted rebuild is simply started again; until one has
 * finished, searches refuse.
 */
export async function rebuild(parts: ArchiveParts, progress: Progress): Promise<RebuildReport> {
  await markRebuilding(parts);
  const recovered = await recover(parts);
  await alone(parts, async () => {
    await sql`truncate item_index.item, item_index.segment, item_index.shared_text`.execute(parts.tables);
  });
  const packs = await ledgeredPacks(parts);
  const sum = {
    restoredItems: recovered?.items ?? 0,
    restoredEntries: recovered?.entries ?? 0,
    shredded: 0,
    unreadable: 0,
  };
  for (const [done, packId] of packs.entries()) {
    progress('rebuild', done, packs.length);
    await alone(parts, async () => {
      const pack = await readIfWhole(parts, packId);
      if (pack === undefined) {
        sum.unreadable += 1;
        return;
      }
      const back = await parts.tables
        .transaction()
        .execute((transaction) => bringBack(parts, transaction, pack));
      sum.restoredItems += back.items;
      sum.restoredEntries += back.entries;
      sum.shredded += back.shredded;
    });
  }
  progress('rebuild', packs.length, packs.length);
  await sql`analyze item_index.item, item_index.shared_text`.execute(parts.tables);
  const { rows } = await sql<{ items: bigint }>`select count(*) as items from item_index.item`.execute(
    parts.tables,
  );
  await markRebuilt(parts);
  return {
    packs: packs.length,
    indexed: Number(rows[0]?.items ?? 0),
    ...sum,
    adopted: recovered?.adopted ?? 0,
    removed: recovered?.removed ?? 0,
  };
}

async function ledgeredPacks(parts: ArchiveParts): Promise<PackId[]> {
  const ids: PackId[] = [];
  for await (const packId of parts.packs.ids()) ids.push(packId);
  const known = await parts.ledger.has(ids);
  return ids.filter((packId) => known.has(packId)).sort();
}

async function alone(parts: ArchiveParts, work: () => Promise<void>): Promise<void> {
  if (await withPacksAlone(parts.database, patience, work)) return;
  throw new Failure(
    'lock-held',
    say`Deliveries did not pause for the rebuild.`,
    say`Start the rebuild again when fewer runs are on.`,
  );
}
