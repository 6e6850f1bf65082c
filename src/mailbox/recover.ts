import type { Kysely } from 'kysely';
import { isFailure } from '#core/failure.ts';
import type { PackId } from '#core/ids.ts';
import { type BroughtBack, bringBack, readIfWhole } from '#mailbox/adopt.ts';
import { findKnown } from '#mailbox/known.ts';
import type { FoundRecord } from '#mailbox/pack/read.ts';
import { withPacksAlone } from '#mailbox/packLock.ts';
import type { ArchiveParts } from '#mailbox/parts.ts';
import { finishDestruction } from '#mailbox/shred.ts';
import type { MailboxTables } from '#mailbox/tables.ts';

export interface Recovered extends BroughtBack {
  /** Packs that got their rows and their ledger leaf now. */
  readonly adopted: number;
  /** Packs of deliveries that were repeated since: everything in them stands elsewhere. */
  readonly removed: number;
}

/** How long writers may finish what they are at, in milliseconds; a start does not wait longer. */
const patience = 15_000;

/**
 * Brings packs and database together again after a crash or a restore: packs that the published ledger or nobody knows get their rows
 * and their leaf; those that only repeat what is there are removed. Nothing of a pack that holds something new is ever dropped.
 * @returns undefined when other processes were writing all the time: they are alive, so nothing urgent is left behind
 */
export async function recover(parts: ArchiveParts): Promise<Recovered | undefined> {
  const sum = { adopted: 0, removed: 0, items: 0, entries: 0, shredded: 0 };
  const add = (back: BroughtBack): void => {
    sum.adopted += 1;
    sum.items += back.items;
    sum.entries += back.entries;
    sum.shredded += back.shredded;
  };
  const alone = await withPacksAlone(parts.database, patience, async () => {
    await parts.ledger.adoptPublished(async (leaf, transaction) => {
      // A pack that is gone keeps its leaf: `verify` reports it.
      const pack = await readIfWhole(parts, leaf.packId);
      if (pack !== undefined)
        add(await bringBack(parts, transaction as unknown as Kysely<MailboxTables>, pack));
    });
    for (const packId of await strays(parts)) {
      const back = await adoptStray(parts, packId);
      if (back === undefined) sum.removed += 1;
      else add(back);
    }
    await finishDestruction(parts);
  });
  await parts.publish();
  return alone ? sum : undefined;
}

/** Packs without a leaf, oldest first. */
async function strays(parts: ArchiveParts): Promise<PackId[]> {
  const ids: PackId[] = [];
  for await (const packId of parts.packs.ids()) ids.push(packId);
  const known = await parts.ledger.has(ids);
  return ids.filter((packId) => !known.has(packId)).sort();
}

/**
 * @returns undefined when the pack was removed because everything in it is there already; one that an immutability policy
 * keeps is taken in like any other
 */
async function adoptStray(parts: ArchiveParts, packId: PackId): Promise<BroughtBack | undefined> {
  const pack = await readIfWhole(parts, packId);
  // Left for `verify` to report: a broken pack must not keep the archive from starting.
  if (pack === undefined) return { items: 0, entries: 0, shredded: 0 };
  if ((await repeatsOnly(parts, pack.records)) && (await removedUnlessKept(parts, packId))) return undefined;
  return parts.tables.transaction().execute(async (transaction) => {
    const back = await bringBack(parts, transaction, pack);
    await parts.ledger.append(pack.written, transaction);
    return back;
  });
}

async function removedUnlessKept(parts: ArchiveParts, packId: PackId): Promise<boolean> {
  try {
    await parts.packs.remove(packId);
    return true;
  } catch (error) {
    if (isFailure(error, 'blob-immutable')) return false;
    throw error;
  }
}

async function repeatsOnly(parts: ArchiveParts, records: readonly FoundRecord[]): Promise<boolean> {
  const known = await findKnown(
    parts.tables,
    records.map(({ itemId }) => itemId),
  );
  const mailboxes = await parts.tables.selectFrom('mailbox.mailbox').select(['number', 'address']).execute();
  const numbers = new Map(mailboxes.map(({ number, address }) => [address, number]));
  return records.every(({ itemId, record }) => {
    const item = known.get(itemId);
    if (item === undefined) return false;
    return (record?.entries ?? []).every(({ mailbox }) => item.entries.has(numbers.get(mailbox) ?? -1));
  });
}
