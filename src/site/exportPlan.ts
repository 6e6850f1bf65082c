import { alignSequences } from '#site/alignment.ts';
import type { KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import { pairGap } from '#site/gapPairs.ts';
import { orderKeyStart, orderKeyStep, orderKeysBetween } from '#site/orderKeys.ts';

/** What becomes of one offered entry. */
export type Placement =
  /** The chat has it. */
  | { readonly known: KnownEntry }
  /** It is new and stands here. */
  | { readonly known?: undefined; readonly orderKey: number; readonly replaces?: Replacement };

/** The entry that a new one deletes, edits or brings the file of. */
export interface Replacement {
  readonly relation: 'deletes' | 'edits' | 'mediaOf';
  readonly entry: KnownEntry;
  /** Its place in the list of known entries. */
  readonly place: number;
}

export interface ExportPlan {
  /** One for each offered entry, in order. */
  readonly placements: readonly Placement[];
  /** New order keys of known entries, where there was no room between two. Nearly always empty. */
  readonly renumbered: readonly { readonly nativeId: string; readonly orderKey: number }[];
}

/** A stretch between two matched neighbours; ends are exclusive. */
export interface Gap {
  readonly knownFrom: number;
  readonly knownTo: number;
  readonly offeredFrom: number;
  readonly offeredTo: number;
}

/**
 * Aligns an export (or the next part of one) to what the chat has, and says what is new and where it stands.
 * @param known the chat's entries by order key
 * @param after order key behind which this part of the export begins; -1 for a whole export
 */
export function planExport(
  known: readonly KnownEntry[],
  offered: readonly OfferedEntry[],
  after: number,
): ExportPlan {
  const start = firstBehind(known, after);
  const pairs = new Map<number, number>();
  const replaces = new Map<number, Replacement>();
  const matching = alignSequences(
    known.slice(start).map((entry) => entry.mark),
    offered.map((entry) => entry.mark),
  );
  for (const [index, place] of matching.entries()) if (place >= 0) pairs.set(index, place + start);
  for (const gap of gapsOf(pairs, start, known.length, offered.length)) {
    pairGap({ known, offered, gap, continued: after >= 0 }, pairs, replaces);
  }
  const line = lineUp(known, offered, { pairs, replaces, start });
  return numberLine(line, known, { pairs, replaces, start, count: offered.length });
}

function firstBehind(known: readonly KnownEntry[], after: number): number {
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle]?.orderKey ?? 0) > after) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** One place in the merged chat: a known entry, or a new one. */
interface Stand {
  readonly known?: number;
  readonly offered?: number;
}

function gapsOf(
  pairs: ReadonlyMap<number, number>,
  start: number,
  knownEnd: number,
  offeredEnd: number,
): Gap[] {
  const gaps: Gap[] = [];
  let knownFrom = start;
  let offeredFrom = 0;
  for (const [offeredTo, knownTo] of [...pairs, [offeredEnd, knownEnd] as const]) {
    if (offeredTo > offeredFrom && knownTo > knownFrom)
      gaps.push({ knownFrom, knownTo, offeredFrom, offeredTo });
    knownFrom = knownTo + 1;
    offeredFrom = offeredTo + 1;
  }
  return gaps;
}

interface Alignment {
  readonly pairs: ReadonlyMap<number, number>;
  readonly replaces: ReadonlyMap<number, Replacement>;
  /** The first known entry that takes part. */
  readonly start: number;
}

/** Both lists in one order: by the pairs, and between them by minute. */
function lineUp(
  known: readonly KnownEntry[],
  offered: readonly OfferedEntry[],
  alignment: Alignment,
): Stand[] {
  const line: Stand[] = [];
  let knownFrom = alignment.start;
  let offeredFrom = 0;
  const advance = (knownTo: number, offeredTo: number, atEnd: boolean): void => {
    mergeByMinute(line, { known, offered, atEnd }, { knownFrom, knownTo, offeredFrom, offeredTo });
    knownFrom = Math.max(knownFrom, knownTo);
    offeredFrom = offeredTo;
  };
  for (let index = 0; index < offered.length; index++) {
    const paired = alignment.pairs.get(index);
    const place = paired ?? alignment.replaces.get(index)?.place;
    if (place === undefined) continue;
    advance(place, index, false);
    line.push({ known: place });
    if (paired === undefined) line.push({ offered: index });
    knownFrom = place + 1;
    offeredFrom = index + 1;
  }
  advance(known.length, offered.length, true);
  return line;
}

/**
 * At the open end a new entry goes before a known one of the same minute: the known one may still come in the next
 * part of the export, and must then lie ahead. Elsewhere the known one is the older capture and goes first.
 */
function mergeByMinute(
  line: Stand[],
  lists: { known: readonly KnownEntry[]; offered: readonly OfferedEntry[]; atEnd: boolean },
  gap: Gap,
): void {
  let { knownFrom, offeredFrom } = gap;
  while (offeredFrom < gap.offeredTo) {
    const minute = lists.offered[offeredFrom]?.minute ?? 0;
    const other = knownFrom < gap.knownTo ? lists.known[knownFrom]?.minute : undefined;
    const knownFirst = other !== undefined && (lists.atEnd ? other < minute : other <= minute);
    line.push(knownFirst ? { known: knownFrom++ } : { offered: offeredFrom++ });
  }
  while (knownFrom < gap.knownTo) line.push({ known: knownFrom++ });
}

/** Gives the new entries order keys between their neighbours, or numbers the whole chat anew where no room is left. */
function numberLine(
  line: readonly Stand[],
  known: readonly KnownEntry[],
  alignment: Alignment & { count: number },
): ExportPlan {
  const keyOf = (stand: Stand | undefined): number | undefined =>
    stand?.known === undefined ? undefined : known[stand.known]?.orderKey;
  const keys = new Map<number, number>();
  for (let from = 0; from < line.length; from++) {
    if (line[from]?.offered === undefined) continue;
    let to = from;
    const left = from === 0 ? known[alignment.start - 1]?.orderKey : keyOf(line[from - 1]);
    while (to < line.length && line[to]?.offered !== undefined) to++;
    const run = orderKeysBetween(left, keyOf(line[to]), to - from);
    if (run === undefined) return numberAnew(line, known, alignment);
    for (const [index, key] of run.entries()) keys.set(line[from + index]?.offered ?? -1, key);
    from = to;
  }
  return { placements: placementsOf(known, keys, alignment), renumbered: [] };
}

function numberAnew(
  line: readonly Stand[],
  known: readonly KnownEntry[],
  alignment: Alignment & { count: number },
): ExportPlan {
  const keys = new Map<number, number>();
  const renumbered: { nativeId: string; orderKey: number }[] = [];
  const before = known.slice(0, alignment.start).map((_, index): Stand => ({ known: index }));
  for (const [index, stand] of [...before, ...line].entries()) {
    const orderKey = orderKeyStart + index * orderKeyStep;
    const entry = stand.known === undefined ? undefined : known[stand.known];
    if (entry !== undefined) renumbered.push({ nativeId: entry.nativeId, orderKey });
    else if (stand.offered !== undefined) keys.set(stand.offered, orderKey);
  }
  return { placements: placementsOf(known, keys, alignment), renumbered };
}

function placementsOf(
  known: readonly KnownEntry[],
  keys: ReadonlyMap<number, number>,
  { pairs, replaces, count }: Alignment & { count: number },
): Placement[] {
  return Array.from({ length: count }, (_, index) => {
    const paired = pairs.get(index);
    const entry = paired === undefined ? undefined : known[paired];
    if (entry !== undefined) return { known: entry };
    const orderKey = keys.get(index);
    if (orderKey === undefined) throw new Error('a new entry of an export got no place');
    const replacement = replaces.get(index);
    return replacement === undefined ? { orderKey } : { orderKey, replaces: replacement };
  });
}
