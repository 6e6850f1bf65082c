import { alignSequences } from '#site/alignment.ts';
import type { EntryPlace, KnownEntry, OfferedEntry } from '#site/chatEntry.ts';
import { pairGap } from '#site/gapPairs.ts';
import { orderKeyStart, orderKeyStep, orderKeysBetween } from '#site/orderKeys.ts';
import { inShownOrder, joinStrands, type Strands } from '#site/strands.ts';

/** What becomes of one offered entry. */
export type Placement =
  /** The chat has it. */
  | { readonly known: KnownEntry }
  /** It is new and stands here. */
  | {
      readonly known?: undefined;
      readonly orderKey: number;
      readonly strand: number;
      readonly replaces?: Replacement;
    };

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
  /**
   * Known entries that stand elsewhere now: this export showed the order of what was only assumed, or there was no room
   * between two. Nearly always empty.
   */
  readonly moved: readonly EntryPlace[];
}

/** The chat by order key, as one part of an export sees it. */
export interface ChatView {
  readonly known: readonly KnownEntry[];
  /** The first known entry that this part can show. */
  readonly start: number;
  /** The entry before that is what the part before ended with. */
  readonly continued: boolean;
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
  const found = pairEqual({ known, start: firstBehind(known, after), continued: after >= 0 }, offered);
  const shown = inShownOrder(found.chat, offered, found.pairs);
  const { chat, pairs } = shown === undefined ? found : pairEqual(shown.chat, offered);
  const replaces = new Map<number, Replacement>();
  for (const gap of gapsOf(pairs, chat.start, chat.known.length, offered.length)) {
    pairGap({ known: chat.known, offered, gap, continued: chat.continued }, pairs, replaces);
  }
  const strands = joinStrands(chat, offered, { pairs, replaces });
  const keys = numberLine(lineUp(chat, offered, { pairs, replaces }), chat);
  const moved = [...(shown?.moved ?? []), ...strands.ofKnown.keys(), ...keys.ofKnown.keys()];
  return {
    placements: offered.map((_, index) => placementOf(index, chat, { pairs, replaces, strands, keys })),
    moved: [...new Set(moved)].flatMap((place) => {
      const entry = chat.known[place];
      if (entry === undefined) return [];
      const { nativeId } = entry;
      const orderKey = keys.ofKnown.get(place) ?? entry.orderKey;
      return { nativeId, orderKey, strand: strands.ofKnown.get(place) ?? entry.strand };
    }),
  };
}

function pairEqual(
  chat: ChatView,
  offered: readonly OfferedEntry[],
): { chat: ChatView; pairs: Map<number, number> } {
  const matching = alignSequences(
    chat.known.slice(chat.start).map((entry) => entry.mark),
    offered.map((entry) => entry.mark),
  );
  const pairs = new Map<number, number>();
  for (const [index, place] of matching.entries()) if (place >= 0) pairs.set(index, place + chat.start);
  return { chat, pairs };
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

/** What an offered entry is, or what it is about: index to place, never crossing. */
export interface Alignment {
  readonly pairs: ReadonlyMap<number, number>;
  readonly replaces: ReadonlyMap<number, Replacement>;
}

/** Both lists in one order: by the pairs, and between them by minute. */
function lineUp({ known, start }: ChatView, offered: readonly OfferedEntry[], alignment: Alignment): Stand[] {
  const line: Stand[] = [];
  let knownFrom = start;
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

/** Order keys by index of the new entries, and by place of known ones that got another. */
interface Keys {
  readonly ofOffered: ReadonlyMap<number, number>;
  readonly ofKnown: ReadonlyMap<number, number>;
}

/** Gives the new entries order keys between their neighbours, or numbers the whole chat anew where no room is left. */
function numberLine(line: readonly Stand[], chat: ChatView): Keys {
  const keyOf = (stand: Stand | undefined): number | undefined =>
    stand?.known === undefined ? undefined : chat.known[stand.known]?.orderKey;
  const ofOffered = new Map<number, number>();
  for (let from = 0; from < line.length; from++) {
    if (line[from]?.offered === undefined) continue;
    let to = from;
    const left = from === 0 ? chat.known[chat.start - 1]?.orderKey : keyOf(line[from - 1]);
    while (to < line.length && line[to]?.offered !== undefined) to++;
    const run = orderKeysBetween(left, keyOf(line[to]), to - from);
    if (run === undefined) return numberAnew(line, chat);
    for (const [index, key] of run.entries()) ofOffered.set(line[from + index]?.offered ?? -1, key);
    from = to;
  }
  return { ofOffered, ofKnown: new Map() };
}

function numberAnew(line: readonly Stand[], chat: ChatView): Keys {
  const ofOffered = new Map<number, number>();
  const ofKnown = new Map<number, number>();
  const before = chat.known.slice(0, chat.start).map((_, index): Stand => ({ known: index }));
  for (const [index, stand] of [...before, ...line].entries()) {
    const orderKey = orderKeyStart + index * orderKeyStep;
    if (stand.known !== undefined) ofKnown.set(stand.known, orderKey);
    else if (stand.offered !== undefined) ofOffered.set(stand.offered, orderKey);
  }
  return { ofOffered, ofKnown };
}

function placementOf(
  index: number,
  { known }: ChatView,
  { pairs, replaces, strands, keys }: Alignment & { strands: Strands; keys: Keys },
): Placement {
  const entry = known[pairs.get(index) ?? -1];
  if (entry !== undefined) return { known: entry };
  const orderKey = keys.ofOffered.get(index);
  const strand = strands.ofOffered[index];
  if (orderKey === undefined || strand === undefined)
    throw new Error('a new entry of an export got no place');
  const replacement = replaces.get(index);
  return { orderKey, strand, ...(replacement === undefined ? {} : { replaces: replacement }) };
}
