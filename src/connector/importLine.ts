import type { Converted } from '#connector/convert.ts';
import type { RunSession } from '#connector/session.ts';
import { type BatchWork, planBatch, recordImported } from '#connector/settle.ts';
import type { ItemId } from '#core/ids.ts';

/**
 * Batches on their way into the archive: the next is delivered while the one before is not done yet, so that the
 * database works on one while the other is being made. Outcomes and cursor are recorded strictly in order, and of
 * nothing behind a batch that failed.
 */
export interface ImportLine {
  /**
   * Begins with a batch as soon as there is room.
   * @throws what an earlier batch failed with
   */
  add(batch: readonly Converted[], work: BatchWork): Promise<void>;
  /** Runs work once every batch that was added has been recorded. */
  whenRecorded(work: () => Promise<void>): void;
  /** Waits until nothing is under way any more, whatever became of it. */
  quiet(): Promise<void>;
  /**
   * Waits until everything is recorded.
   * @throws what a batch failed with
   */
  end(): Promise<void>;
}

/** Batches under way at a time: with fewer, the program or the database waits for the other (docs/performance.md). */
const width = 4;

interface Underway {
  readonly items: ReadonlySet<ItemId>;
  readonly recorded: Promise<void>;
}

export function openImportLine(session: RunSession): ImportLine {
  const underway: Underway[] = [];
  let last: Promise<void> = Promise.resolve();

  const follow = (work: () => Promise<void>): Promise<void> => {
    last = work();
    // It may fail while nobody waits for it; whoever adds or ends gets the error.
    last.catch(() => undefined);
    return last;
  };

  return {
    add: async (batch, work) => {
      const items = new Set(batch.map(({ item }) => item.id));
      // An item that stands in two batches is judged by what is recorded of the first.
      while (underway.some((one) => share(one.items, items))) await underway.shift()?.recorded;
      const planned = await planBatch(session, batch, work);
      while (underway.length >= width) await underway.shift()?.recorded;
      const before = last;
      const importing = planned.deliver();
      const recorded = follow(async () => {
        await Promise.allSettled([before, importing]);
        await before;
        await recordImported(session, await importing, work);
      });
      underway.push({ items, recorded });
    },
    whenRecorded: (work) => {
      const before = last;
      void follow(async () => {
        await before;
        await work();
      });
    },
    quiet: async () => {
      await last.catch(() => undefined);
    },
    end: () => last,
  };
}

function share(one: ReadonlySet<ItemId>, other: ReadonlySet<ItemId>): boolean {
  for (const item of one) if (other.has(item)) return true;
  return false;
}
