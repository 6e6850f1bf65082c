import type { Outcome } from '#connector/tables.ts';
import type { ItemId, RunId } from '#core/ids.ts';

/** What the tables say of an item before a batch. */
export interface KnownItem {
  /** Some run has imported it. */
  readonly imported: boolean;
  /** Some run has given it an outcome of its own: imported, not imported, rejected. */
  readonly settled: boolean;
  /** This run has imported it already, into these mailboxes. */
  readonly importedHere?: readonly string[];
  /** This run has put it into quarantine already. */
  readonly quarantinedHere: boolean;
}

/** A receipt, as far as the judgement needs it. */
export interface Witness {
  readonly run: RunId;
  /** The mailbox's address; undefined for the quarantine. */
  readonly address: string | undefined;
}

export interface Occurrence {
  readonly itemId: ItemId;
  readonly verdict: 'map' | 'reject' | 'exclude';
  readonly reason: string | null;
  /** Addresses of the mailboxes that this occurrence maps to. */
  readonly addresses: readonly string[];
  /** Why no mailbox got it, where none did. */
  readonly unmapped: string;
}

export interface Judgement {
  readonly outcome: Outcome;
  readonly reason: string | null;
  /** Mailboxes in which this occurrence made an entry. */
  readonly mailboxes: readonly string[];
}

export interface Evidence {
  readonly run: RunId;
  readonly known: ReadonlyMap<ItemId, KnownItem>;
  readonly witnesses: ReadonlyMap<ItemId, readonly Witness[]>;
  /** Runs that ended before they could record what they had delivered: what only they name counts for this run. */
  readonly brokenOff: ReadonlySet<RunId>;
}

/**
 * Gives every occurrence of a batch its outcome, in the order of position and index. An item counts as imported at its
 * first occurrence whose receipts name this run; where they name earlier runs only, or the item has counted already, it
 * is a duplicate. As receipts keep the first run's name, a second attempt of the same run judges the same.
 */
export function judge(occurrences: readonly Occurrence[], evidence: Evidence): Judgement[] {
  const state = new Map<ItemId, { imported: Set<string> | undefined; quarantined: boolean }>();
  const mappedSomewhere = new Set(
    occurrences.filter(({ addresses }) => addresses.length > 0).map(({ itemId }) => itemId),
  );
  return occurrences.map((occurrence) => {
    const { itemId, verdict, reason, addresses } = occurrence;
    if (verdict === 'exclude') return { outcome: 'excluded', reason, mailboxes: [] };
    const known = evidence.known.get(itemId);
    const here = state.get(itemId) ?? {
      imported: known?.importedHere && new Set(known.importedHere),
      quarantined: known?.quarantinedHere ?? false,
    };
    state.set(itemId, here);
    const fresh = freshAddresses(itemId, evidence);
    if (addresses.length > 0) {
      const made = addressesMade(fresh, here.imported);
      const first = here.imported === undefined;
      if (first && fresh.size === 0)
        return { outcome: 'duplicate', reason: 'archived-before', mailboxes: [] };
      here.imported = new Set([...(here.imported ?? []), ...made]);
      return first
        ? { outcome: 'imported', reason: null, mailboxes: made }
        : { outcome: 'duplicate', reason: 'repeated', mailboxes: made };
    }
    const elsewhere = known?.imported === true || mappedSomewhere.has(itemId) || here.imported !== undefined;
    if (elsewhere) return { outcome: 'duplicate', reason: 'archived-before', mailboxes: [] };
    if (here.quarantined) return { outcome: 'duplicate', reason: 'repeated', mailboxes: [] };
    if (!fresh.has(undefined)) return { outcome: 'duplicate', reason: 'archived-before', mailboxes: [] };
    here.quarantined = true;
    return verdict === 'reject'
      ? { outcome: 'rejected', reason, mailboxes: [] }
      : { outcome: 'notImported', reason: occurrence.unmapped, mailboxes: [] };
  });
}

/** Where this run has put the item; undefined stands for the quarantine. */
function freshAddresses(itemId: ItemId, evidence: Evidence): ReadonlySet<string | undefined> {
  const witnesses = evidence.witnesses.get(itemId) ?? [];
  const known = evidence.known.get(itemId);
  const counts = ({ run, address }: Witness) => {
    if (run === evidence.run) return true;
    const recorded = address === undefined ? known?.settled : known?.imported;
    return recorded !== true && evidence.brokenOff.has(run);
  };
  return new Set(witnesses.filter(counts).map(({ address }) => address));
}

function addressesMade(
  fresh: ReadonlySet<string | undefined>,
  before: ReadonlySet<string> | undefined,
): string[] {
  return [...fresh].filter((address) => address !== undefined && !before?.has(address)) as string[];
}
