import type { KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import type { Gap, Replacement } from '#site/exportPlan.ts';

/** A gap between matched neighbours, and whether something matched stands before the whole list. */
interface GapView {
  readonly known: readonly KnownEntry[];
  readonly offered: readonly OfferedEntry[];
  readonly gap: Gap;
  readonly continued: boolean;
}

interface Candidate {
  readonly knownIndex: number;
  readonly offeredIndex: number;
  readonly relation: Replacement['relation'] | 'same';
}

/**
 * Explains what stands in a gap on both sides: the same media message exported once with and once without its file,
 * and a deletion or edit in the place of the one message that is gone from that minute. Adds to `pairs` and `replaces`,
 * never crossing.
 */
export function pairGap(view: GapView, pairs: Map<number, number>, replaces: Map<number, Replacement>): void {
  const found = [...mediaPairs(view), ...changePairs(view)].sort(
    (one, other) => one.offeredIndex - other.offeredIndex,
  );
  let behind = view.gap.knownFrom - 1;
  for (const { knownIndex, offeredIndex, relation } of found) {
    const entry = view.known[knownIndex];
    if (entry === undefined || knownIndex <= behind) continue;
    behind = knownIndex;
    if (relation === 'same') pairs.set(offeredIndex, knownIndex);
    else replaces.set(offeredIndex, { relation, entry, place: knownIndex });
  }
}

/** In order, each offered media message takes the next known one that differs only in having or lacking the file. */
function mediaPairs({ known, offered, gap }: GapView): Candidate[] {
  const found: Candidate[] = [];
  let from = gap.knownFrom;
  for (let offeredIndex = gap.offeredFrom; offeredIndex < gap.offeredTo; offeredIndex++) {
    const entry = offered[offeredIndex];
    if (entry?.mediaMark === undefined) continue;
    for (let knownIndex = from; knownIndex < gap.knownTo; knownIndex++) {
      const other = known[knownIndex];
      if (other?.mediaMark !== entry.mediaMark || other.replaced) continue;
      if (other.media === entry.media) continue;
      found.push({ knownIndex, offeredIndex, relation: entry.media === 'absent' ? 'same' : 'mediaOf' });
      from = knownIndex + 1;
      break;
    }
  }
  return found;
}

/**
 * A deletion or edit is about the one message of its minute that the new export no longer shows. Two candidates, or
 * two changes in that minute, stay unexplained: the site does not guess.
 */
function changePairs(view: GapView): Candidate[] {
  const { known, offered, gap } = view;
  const gone = byMinute(gap.knownFrom, gap.knownTo, (index) => {
    const entry = known[index];
    return entry?.replaceable && !entry.replaced ? entry.minute : undefined;
  });
  const changes = byMinute(gap.offeredFrom, gap.offeredTo, (index) => {
    const entry = offered[index];
    return entry?.change === undefined ? undefined : entry.minute;
  });
  const found: Candidate[] = [];
  for (const [minute, [offeredIndex, ...others]] of changes) {
    const [knownIndex, ...more] = gone.get(minute) ?? [];
    if (offeredIndex === undefined || knownIndex === undefined || others.length + more.length > 0) continue;
    const relation = offered[offeredIndex]?.change;
    if (relation !== undefined && isAnchored(view, knownIndex, offeredIndex)) {
      found.push({ knownIndex, offeredIndex, relation });
    }
  }
  return found;
}

/** Without a matched neighbour before it, the export may begin in mid-minute; both being the very first is safe. */
function isAnchored({ gap, continued }: GapView, knownIndex: number, offeredIndex: number): boolean {
  return continued || gap.offeredFrom > 0 || (knownIndex === 0 && offeredIndex === 0);
}

function byMinute(
  from: number,
  to: number,
  minuteOf: (index: number) => number | undefined,
): Map<number, number[]> {
  const minutes = new Map<number, number[]>();
  for (let index = from; index < to; index++) {
    const minute = minuteOf(index);
    if (minute === undefined) continue;
    const list = minutes.get(minute);
    if (list === undefined) minutes.set(minute, [index]);
    else list.push(index);
  }
  return minutes;
}
